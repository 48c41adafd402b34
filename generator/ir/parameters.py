"""Parameters of operations, with the argument names and styles that they get."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from attrs import evolve

from generator.ir import media, names
from generator.ir.contents import ContentReader
from generator.ir.model import BodyKind, Kind, Location, Nullable, Parameter, Scalar, Style, Type
from generator.ir.notes import text, words
from generator.ir.parts import Part
from generator.ir.references import Raw, child
from generator.ir.schemas import Schemas
from generator.problems import PipelineError, Problem

_STYLES = {
    Location.PATH: (Style.SIMPLE, Style.LABEL, Style.MATRIX),
    Location.QUERY: (Style.FORM, Style.SPACE_DELIMITED, Style.PIPE_DELIMITED, Style.DEEP_OBJECT),
    Location.HEADER: (Style.SIMPLE,),
    Location.COOKIE: (Style.FORM,),
}
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""The specification has these parameters ignored: bodies and security state them."""
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z\[\]-]+")


class ParameterReader:
    """Reads the parameters of one document. Raises PipelineError with the place of a bad one."""

    def __init__(self, raw: Raw, schemas: Schemas, contents: ContentReader) -> None:
        self._raw = raw
        self._schemas = schemas
        self._contents = contents

    def read(
        self, owners: Iterable[tuple[dict[str, Any], str]], pointer: str, path: str, word: str
    ) -> tuple[Parameter, ...]:
        """The parameters of an operation: those of the path item first, which its own may replace.

        `owners` are both objects with their pointers, `word` is what the names of inline classes start with.
        """
        found: dict[tuple[Location, str], Parameter] = {}
        for holder, owner in owners:
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
        if location in (Location.HEADER, Location.COOKIE) and not _TOKEN.fullmatch(wire):
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
            description=words(node, "description"),
            deprecated=node.get("deprecated") is True,
            default=self._schemas.notes.of((Part(child(pointer, "schema")),)).default
            if "schema" in node
            else None,
        )

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
        kind = self._contents.schema(child(pointer, "content", media_type), word)
        return kind if kind is not None else Scalar(Kind.ANY), media_type

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
