"""Operations: the raw paths with references followed, defaults of the format filled in."""

from __future__ import annotations

import re
from typing import Any

from attrs import evolve

from generator.ir import media, names, servers
from generator.ir.model import (
    Body,
    BodyKind,
    Content,
    Kind,
    Location,
    Nullable,
    Operation,
    Parameter,
    Response,
    Scalar,
    Style,
    Type,
)
from generator.ir.notes import text
from generator.ir.parts import Part
from generator.ir.references import Raw, child
from generator.ir.schemas import Schemas
from generator.ir.security import SecurityReader
from generator.problems import PipelineError, Problem

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_STYLES = {
    Location.PATH: (Style.SIMPLE, Style.LABEL, Style.MATRIX),
    Location.QUERY: (Style.FORM, Style.SPACE_DELIMITED, Style.PIPE_DELIMITED, Style.DEEP_OBJECT),
    Location.HEADER: (Style.SIMPLE,),
    Location.COOKIE: (Style.FORM,),
}
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""The specification has these parameters ignored: bodies and security state them."""
_CALL = re.compile(r"[A-Za-z][A-Za-z0-9_]*\.[A-Za-z][A-Za-z0-9_]*")
_STATUS = re.compile(r"[1-5](\d\d|XX)|default")


class OperationReader:
    """Reads the operations of one document; problems are kept, not raised."""

    def __init__(self, raw: Raw, schemas: Schemas, server: str) -> None:
        self._raw = raw
        self._schemas = schemas
        self._server = server
        self._security = SecurityReader(raw)
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
        if explicit is not None and not (isinstance(explicit, str) and _CALL.fullmatch(explicit)):
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
        parameters = self._parameters(node, pointer, item, place, path, word)
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
            summary=text(node, "summary"),
            description=text(node, "description"),
            deprecated=node.get("deprecated") is True,
        )

    def _parameters(
        self, node: dict[str, Any], pointer: str, item: dict[str, Any], place: str, path: str, word: str
    ) -> tuple[Parameter, ...]:
        found: dict[tuple[Location, str], Parameter] = {}
        for holder, owner in ((item, place), (node, pointer)):
            here: set[tuple[Location, str]] = set()
            stated = holder.get("parameters") or []
            if not isinstance(stated, list):
                raise PipelineError.one(child(owner, "parameters"), "expected a list")
            for index in range(len(stated)):
                where = child(owner, "parameters", index)
                parameter = self._parameter(self._raw.follow(where), word)
                if parameter is None:
                    continue
                key = (parameter.location, parameter.wire)
                if key in here:
                    raise PipelineError.one(
                        where, f"{parameter.wire[:60]!r} is stated twice in {key[0].value}"
                    )
                here.add(key)
                found[key] = parameter
        self._check_path(path, pointer, found)
        template = re.findall(r"\{([^{}]*)\}", path)
        in_path = sorted(
            (one for one in found.values() if one.location is Location.PATH),
            key=lambda one: template.index(one.wire),
        )
        ordered = [*in_path, *(one for one in found.values() if one.location is not Location.PATH)]
        return self._named(ordered, pointer)

    def _check_path(self, path: str, pointer: str, found: dict[tuple[Location, str], Parameter]) -> None:
        template = re.findall(r"\{([^{}]*)\}", path)
        declared = [wire for location, wire in found if location is Location.PATH]
        problems = [
            Problem(pointer, f"the path has {{{name[:60]}}}, but no such parameter is declared")
            for name in dict.fromkeys(template)
            if name not in declared
        ]
        problems += [
            Problem(found[Location.PATH, wire].pointer, f"the path {path[:80]} has no {{{wire[:60]}}}")
            for wire in declared
            if wire not in template
        ]
        if len(set(template)) < len(template) or re.search(r"[{}]", re.sub(r"\{[^{}]*\}", "", path)):
            problems.append(Problem(pointer, f"the path template {path[:80]!r} is not well-formed"))
        if problems:
            raise PipelineError(problems)

    def _named(self, parameters: list[Parameter], pointer: str) -> tuple[Parameter, ...]:
        """The parameters with their argument names."""
        wires: dict[tuple[str, str], Parameter] = {}
        for one in parameters:
            chosen = text(self._raw.object(one.pointer), "x-name")
            wires[one.location.value, chosen or one.wire] = one
        if len(wires) < len(parameters):
            raise PipelineError.one(pointer, "two parameters have the same x-name")
        for _, wire in wires:
            if not re.search("[A-Za-z0-9]", wire):
                message = f"{wire[:60]!r} holds no letter or digit to make an argument name of"
                raise PipelineError.one(pointer, message, "name the argument by x-name")
        arguments = names.arguments(wires)
        taken: dict[str, Parameter] = {}
        result: list[Parameter] = []
        for key, one in wires.items():
            name = arguments[key]
            other = taken.setdefault(name, one)
            if other is not one:
                message = f"gives the argument name {name}, as {other.pointer} does"
                raise PipelineError.one(one.pointer, message, "set x-name on one of them")
            result.append(evolve(one, name=name))
        return tuple(result)

    def _parameter(self, pointer: str, word: str) -> Parameter | None:
        node = self._raw.object(pointer)
        wire, place = node.get("name"), node.get("in")
        if not isinstance(wire, str) or not wire or place not in ("path", "query", "header", "cookie"):
            raise PipelineError.one(
                pointer, "a parameter needs a name, and in: path, query, header or cookie"
            )
        location = Location(place)
        if location is Location.HEADER and wire.lower() in _IGNORED_HEADERS:
            return None
        if location in (Location.HEADER, Location.COOKIE) and not re.fullmatch(
            r"[!#$%&'*+.^_`|~0-9A-Za-z\[\]-]+", wire
        ):
            raise PipelineError.one(pointer, f"{wire[:60]!r} cannot be the name of a {place}")
        if not pointer.startswith("#/components/"):
            named = word + (names.pascal(wire) if re.search("[A-Za-z0-9]", wire) else "Parameter")
            self._schemas.titles.base(pointer, named)
        kind, content = self._parameter_type(node, pointer, wire, word)
        style, explode = self._style(node, pointer, location)
        if location is Location.PATH and isinstance(kind, Nullable):
            kind = kind.inner  # There is no way to write null into a path.
        if location is Location.PATH and kind == Scalar(Kind.NULL):
            raise PipelineError.one(pointer, "a path parameter cannot be null")
        return Parameter(
            wire=wire,
            name="",
            location=location,
            type=kind,
            required=location is Location.PATH or node.get("required") is True,
            style=style,
            explode=explode,
            pointer=pointer,
            allow_reserved=node.get("allowReserved") is True,
            content=content,
            description=text(node, "description"),
            deprecated=node.get("deprecated") is True,
        )

    @staticmethod
    def _raw_name(pointer: str) -> str:
        return pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")

    def _parameter_type(
        self, node: dict[str, Any], pointer: str, wire: str, word: str
    ) -> tuple[Type, str | None]:
        if "schema" in node:
            schema = child(pointer, "schema")
            return self._schemas.type((Part(schema),), self._schemas.titles.inline(schema)), None
        content = node.get("content")
        if not isinstance(content, dict) or len(content) != 1:
            raise PipelineError.one(pointer, "a parameter needs a schema, or content with one media type")
        media_type = next(iter(content))
        if media.kind_of(media_type) is not BodyKind.JSON:
            raise PipelineError.one(
                child(pointer, "content", media_type), "only JSON is supported in parameters"
            )
        kind = self._schema_of(child(pointer, "content", media_type), word)
        return kind if kind is not None else Scalar(Kind.ANY), media_type

    def _schema_of(self, pointer: str, word: str) -> Type | None:
        """Type of the schema of a media type object."""
        node = self._raw.object(pointer)
        if "schema" not in node:
            return None
        schema = child(pointer, "schema")
        return self._schemas.type((Part(schema),), word)

    def _style(self, node: dict[str, Any], pointer: str, location: Location) -> tuple[Style, bool]:
        style = _STYLES[location][0]
        if "style" in node:
            allowed = {one.value: one for one in _STYLES[location]}
            if str(node["style"]) not in allowed:
                message = f"style {str(node['style'])[:40]!r} cannot be used in {location.value}"
                raise PipelineError.one(child(pointer, "style"), message)
            style = allowed[str(node["style"])]
        explode = node.get("explode")
        return style, explode if isinstance(explode, bool) else style is Style.FORM

    def _body(self, node: dict[str, Any], pointer: str, word: str) -> Body | None:
        if node.get("requestBody") is None:
            return None
        where = self._raw.follow(child(pointer, "requestBody"))
        body = self._raw.object(where)
        contents = self._contents(where, f"{word}Body")
        if not contents:
            raise PipelineError.one(child(where, "content"), "a request body needs a media type")
        contents = tuple(sorted(contents, key=lambda content: media.order(content.media_type)))
        return Body(contents, body.get("required") is True, where, text(body, "description"))

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
            contents = self._contents(where, f"{word}Response{suffix}")
            found.append(Response(named, contents, where, text(response, "description")))
        if len({one.status for one in found}) < len(found):
            raise PipelineError.one(child(pointer, "responses"), "a response status is stated twice")
        return tuple(found)

    def _contents(self, pointer: str, word: str) -> tuple[Content, ...]:
        content = self._raw.members(pointer, "content")
        if pointer.startswith("#/components/"):
            name = self._raw_name(pointer)
            word = names.pascal(name) if re.search("[A-Za-z0-9]", name) else word
        found: list[Content] = []
        for index, media_type in enumerate(content):
            where = child(pointer, "content", media_type)
            if not media.is_valid(media_type):
                raise PipelineError.one(where, f"{media_type[:60]!r} is no media type")
            kind = media.kind_of(media_type)
            named = word if index == 0 else f"{word}{kind.value.capitalize()}"
            self._schemas.titles.base(where, named)
            stated = self._schema_of(where, named)
            if kind is BodyKind.JSON and stated == Scalar(Kind.BYTES):
                kind = BodyKind.BINARY  # `*/*` with a schema of `format: binary`.
            found.append(Content(media_type, kind, media.type_of(kind, stated), where))
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


def _without_clash(parameters: tuple[Parameter, ...]) -> list[Parameter]:
    """Leave the argument name `content_type` to the choice of the body's media type."""
    return [
        evolve(one, name=f"content_type_{one.location.value}") if one.name == "content_type" else one
        for one in parameters
    ]
