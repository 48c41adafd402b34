"""Operations: the raw paths with references followed, defaults of the format filled in."""

from __future__ import annotations

import re
from typing import Any

from attrs import evolve

from generator.ir import across, jobs, media, names, servers, shortcuts
from generator.ir.contents import ContentReader
from generator.ir.model import Body, Operation, Parameter, Response
from generator.ir.notes import text, words
from generator.ir.parameters import ParameterReader
from generator.ir.references import Raw, child
from generator.ir.retirement import gone, successor
from generator.ir.schemas import Schemas
from generator.ir.security import SecurityReader
from generator.problems import PipelineError, Problem

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_STATUS = re.compile(r"[1-5](\d\d|XX)|default")


class OperationReader:
    """Reads the operations of one document; problems are kept, not raised."""

    def __init__(self, raw: Raw, schemas: Schemas, server: str, next_version: str = "") -> None:
        self._raw = raw
        self._schemas = schemas
        self._server = server
        self._next_version = next_version
        self._security = SecurityReader(raw)
        self._contents = ContentReader(raw, schemas)
        self._parameters = ParameterReader(raw, schemas, self._contents)
        self.problems: list[Problem] = []

    def read(self) -> list[Operation]:
        """All operations, in document order."""
        found: list[Operation] = []
        for path in self._raw.members("#", "paths"):
            if path.startswith("x-"):
                continue
            pointer = child("#", "paths", path)
            try:
                item = self._raw.object(pointer)
                place = self._raw.follow(pointer)
                node = {**self._raw.object(place), **{k: v for k, v in item.items() if k != "$ref"}}
            except PipelineError as error:
                self.problems += error.problems
                continue
            for method in METHODS:
                if method not in node:
                    continue
                where = pointer if method in item else place
                try:
                    found.append(self._operation(path, method, node, where, place))
                except PipelineError as error:
                    self.problems += error.problems
        self._check_unique(found)
        return found

    def _operation(
        self, path: str, method: str, item: dict[str, Any], item_pointer: str, place: str
    ) -> Operation:
        raw = self._raw
        pointer = child(item_pointer, method)
        node = raw.object(pointer)
        stated_id = node.get("operationId")
        explicit = node.get("x-call")
        if explicit is not None and not (isinstance(explicit, str) and shortcuts.CALL.fullmatch(explicit)):
            raise PipelineError.one(child(pointer, "x-call"), "a call is written as resource.method")
        if not path.startswith("/") or re.search(r"[\x00-\x20\x7f\\?#]", path):
            raise PipelineError.one(
                item_pointer, f"{path[:80]!r} is no path template", "it must start with a slash"
            )
        try:
            resource, call = names.call(node, method, path)
            operation_id = stated_id if isinstance(stated_id, str) else names.snake(f"{method} {path}")
            word = names.pascal(operation_id)
        except names.UnusableName as error:
            raise PipelineError.one(pointer, str(error), "name the call by x-call") from None
        self._schemas.titles.base(pointer, word)
        own = servers.first(node, pointer, self._server)
        if own is None:
            own = servers.first(item, item_pointer, self._server)
        security = self._security.read(node, pointer)
        if security is None:
            security = self._security.read(raw.document, "#")
        tags = node.get("tags")
        body = self._body(node, pointer, word)
        parameters = self._parameters.read(((item, place), (node, pointer)), pointer, path, word)
        if body is not None and len(body.contents) > 1:
            parameters = tuple(_without_clash(parameters))
        return Operation(
            operation_id=operation_id,
            resource=resource,
            call=call,
            method=method.upper(),
            path=path,
            server=own if own != self._server else None,
            tag=tags[0] if isinstance(tags, list) and tags and isinstance(tags[0], str) else "",
            pointer=pointer,
            parameters=parameters,
            body=body,
            responses=self._responses(node, pointer, word),
            security=security or (),
            summary=words(node, "summary"),
            description=words(node, "description"),
            source=text(node, "x-source"),
            deprecated=node.get("deprecated") is True,
            successor=successor(node, pointer, self._next_version),
            gone=gone(node, pointer),
            category=text(node, "x-ratelimit-category"),
            job=jobs.read(node, pointer),
            shortcuts=shortcuts.read(node, pointer),
            descending=across.descending(node, pointer),
            span=across.span(node, pointer),
        )

    def _body(self, node: dict[str, Any], pointer: str, word: str) -> Body | None:
        if node.get("requestBody") is None:
            return None
        where = self._raw.follow(child(pointer, "requestBody"))
        body = self._raw.object(where)
        contents = self._contents.read(where, f"{word}Body")
        if not contents:
            raise PipelineError.one(child(where, "content"), "a request body needs a media type")
        contents = tuple(sorted(contents, key=lambda content: media.order(content.media_type)))
        return Body(contents, body.get("required") is True, where, words(body, "description"))

    def _responses(self, node: dict[str, Any], pointer: str, word: str) -> tuple[Response, ...]:
        stated = self._raw.members(pointer, "responses")
        statuses = [status for status in stated if not status.startswith("x-")]
        plain = next((status for status in statuses if status.startswith("2")), None)
        found: list[Response] = []
        for status in statuses:
            place = child(pointer, "responses", status)
            named = status.upper() if status != "default" else status
            if not _STATUS.fullmatch(named):
                raise PipelineError.one(place, f"{status[:40]!r} is no response status")
            where = self._raw.follow(place)
            suffix = "" if status == plain else named.capitalize() if status == "default" else named
            response = self._raw.object(where)
            contents = self._contents.read(where, f"{word}Response{suffix}")
            found.append(Response(named, contents, where, words(response, "description")))
        if len({one.status for one in found}) < len(found):
            raise PipelineError.one(child(pointer, "responses"), "a response status is stated twice")
        return tuple(found)

    def _check_unique(self, operations: list[Operation]) -> None:
        ids: dict[str, Operation] = {}
        calls: dict[tuple[str, str], Operation] = {}
        for one in operations:
            other = ids.setdefault(one.operation_id, one)
            if other is not one:
                message = f"has the operationId {one.operation_id[:60]!r}, as {other.pointer} does"
                self.problems.append(Problem(one.pointer, message))
                continue
            other = calls.setdefault((one.resource, one.call), one)
            if other is not one:
                message = f"would be called {one.resource}.{one.call}, as {other.pointer} is"
                self.problems.append(Problem(one.pointer, message, "name one of them by x-call"))
        for one in operations:
            if one.gone is not None and one.gone.use and tuple(one.gone.use.split(".")) not in calls:
                where = child(one.pointer, "x-retired", "use")
                self.problems.append(Problem(where, f"no call is named {one.gone.use[:60]}"))


def _without_clash(parameters: tuple[Parameter, ...]) -> list[Parameter]:
    """Leave the argument name `content_type` to the choice of the body's media type."""
    return [
        evolve(one, name=f"content_type_{one.location.value}") if one.name == "content_type" else one
        for one in parameters
    ]
