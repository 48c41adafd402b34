"""Calls worth making: edge values of the document laid out as few calls, and what schemathesis draws."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

import schemathesis
from attrs import frozen
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode

from tests.contract.support.dialect import ROOT
from tests.contract.support.document import Operation, Parameter
from tests.contract.support.exemplars import ABSENT, distinct
from tests.contract.support.shapes import Shapes
from tests.contract.support.target import Target
from tests.contract.support.wire import Given, path_source

_UNSAFE_PATH = re.compile(r"[/\\\x00-\x1f\x7f-\x9f]")
_LONGEST, _LONGEST_ALONE = 12_000, 48_000
"""Characters of one parameter among others, and by itself: a URL has its limits, and no document states them."""

_SAFE_HEADER = re.compile(r"[!-~]([ -~]*[!-~])?")


class NoCase(AssertionError):
    """The harness found no valid value where the document demands one."""


@frozen
class Values:
    """The edge values of one operation's parameters and body."""

    parameters: dict[tuple[str, str], list[Any]]
    bodies: dict[str, list[Any]]


def travels(parameter: Parameter, value: Any, *, longest: int = _LONGEST) -> bool:
    """Whether the document says how this value of a parameter is written on the wire."""
    if parameter.is_json:
        return value is not None
    if not isinstance(value, list | dict):
        return value is not None and (
            not isinstance(value, str) or _text_travels(parameter, value, whole=True)
        )
    # No text can say "an empty list", and what is nested deeper has no form.
    parts = value if isinstance(value, list) else [part for pair in value.items() for part in pair]
    if not parts or any(isinstance(part, list | dict) or part is None for part in parts):
        return False
    texts = [part for part in parts if isinstance(part, str)]
    # One empty text and no text look alike when joined.
    if (isinstance(value, dict) and "" in value) or (value == [""] and not parameter.explode):
        return False
    return _size(parameter, parts) <= longest and all(
        _text_travels(parameter, text, whole=False) for text in texts
    )


def _size(parameter: Parameter, parts: list[Any]) -> int:
    """About how many characters of a URL a list takes."""
    each = len(parameter.wire) + 2 if parameter.explode else 1
    return sum(len(quote(str(part))) + each for part in parts)


def _text_travels(parameter: Parameter, text: str, *, whole: bool) -> bool:
    if parameter.location == "path":
        joined = not whole and any(delimiter in text for delimiter in ".,;=")
        return text not in ("", ".", "..") and not _UNSAFE_PATH.search(text) and not joined
    if parameter.location in ("header", "cookie"):
        return _SAFE_HEADER.fullmatch(text) is not None and not any(mark in text for mark in ",;=")
    if parameter.style in ("spaceDelimited", "pipeDelimited"):
        return whole or not any(mark in text for mark in " |")
    return True


def _trimmed(parameter: Parameter, value: Any) -> Any:
    """A list without the texts that its style cannot carry."""
    if not isinstance(value, list) or travels(parameter, value):
        return value
    return [
        item for item in value if not isinstance(item, str) or _text_travels(parameter, item, whole=False)
    ]


def values_of(target: Target, operation: Operation) -> Values:
    """All edge values. Raises NoCase where a required one has none."""
    shapes, exemplars = target.requests, target.request_values
    parameters: dict[tuple[str, str], list[Any]] = {}
    for parameter in operation.parameters:
        schema = shapes.convert(parameter.schema)
        edges = [_trimmed(parameter, value) for value in exemplars.valid(schema)]
        found = [v for v in distinct(edges) if travels(parameter, v) and shapes.is_valid(schema, v)]
        if not found and parameter.required:
            raise NoCase(f"no value for {parameter.location} parameter {parameter.wire}")
        if found:
            parameters[parameter.location, parameter.wire] = found
    bodies: dict[str, list[Any]] = {}
    for media, schema in (operation.body or {}).items():
        bodies[media] = _bodies(target, media, schema)
        if not bodies[media]:
            raise NoCase(f"no value for the body {media}")
    return Values(parameters, bodies)


def _bodies(target: Target, media: str, schema: Any) -> list[Any]:
    """Edge values of a body; of a form, those whose fields have a form."""
    kind = media.split(";")[0].strip().lower()
    if not kind.endswith("json") and "form" not in kind:
        return ["text", "üñï, 1"] if kind.startswith("text/") else [b"\x00\xff raw", b"a"]
    converted = target.requests.convert(schema)
    values = target.request_values.valid(converted)
    if "form" not in kind:
        return values
    fields = target.requests.expanded(converted)[0].get("properties", {})
    return [_with_files(target, fields, value) for value in values if _has_form(value)]


def _with_files(target: Target, fields: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    def content(schema: Any, item: Any) -> Any:
        flat = target.requests.expanded(schema)[0]
        if isinstance(item, list):
            return [content(flat.get("items", {}), part) for part in item]
        return item.encode() if flat.get("format") == "binary" else item

    return {name: content(fields.get(name, {}), item) for name, item in value.items()}


def _has_form(value: Any) -> bool:
    """Null and empty lists or objects cannot be written as a field."""
    if not isinstance(value, dict) or not value:
        return False
    items = [part for item in value.values() for part in (item if isinstance(item, list) else [item])]
    return all(item not in ([], {}) for item in value.values()) and None not in items


def explicit(target: Target, operation: Operation, values: Values) -> list[Given]:
    """The n-th call holds the n-th value of everything; then the barest call, and each body alone.

    The first sets every parameter and every property.
    """
    result: list[Given] = []
    counts = [len(found) for found in values.parameters.values()]
    for media, bodies in values.bodies.items() or [(None, [ABSENT])]:
        for index in range(max([*counts, len(bodies)], default=1)):
            parameters = {key: found[index % len(found)] for key, found in values.parameters.items()}
            result.append(fitted(target, operation, Given(parameters, bodies[index % len(bodies)], media)))
    result.append(barest(target, operation, values))
    result += _large(target, operation, result[-1])
    return result


def _large(target: Target, operation: Operation, base: Given) -> list[Given]:
    """Calls with values beyond every limit that the document might have stated and does not state."""
    shapes, exemplars = target.requests, target.request_values
    found: list[Given] = []
    for parameter in operation.parameters:
        value = exemplars.large(shapes.convert(parameter.schema))
        while isinstance(value, list) and _size(parameter, value) > _LONGEST_ALONE:
            value = value[: len(value) * 3 // 4]
        if value is not ABSENT and travels(parameter, value, longest=_LONGEST_ALONE):
            parameters = {**base.parameters, (parameter.location, parameter.wire): value}
            found.append(Given(parameters, base.body, base.media))
    for media, schema in (operation.body or {}).items():
        body = exemplars.large(shapes.convert(schema))
        if body is not ABSENT and media.split(";")[0].strip().endswith("json"):
            found.append(fitted(target, operation, Given(base.parameters, body, media)))
    return found


def barest(target: Target, operation: Operation, values: Values | None = None) -> Given:
    """Only what is required, each in its smallest form."""
    values = values or values_of(target, operation)
    parameters = {
        (p.location, p.wire): values.parameters[p.location, p.wire][0]
        for p in operation.parameters
        if p.required
    }
    if not operation.body_required:
        return Given(parameters)
    media = next(iter(values.bodies))
    least = min(values.bodies[media], key=lambda value: len(repr(value)))
    return fitted(target, operation, Given(parameters, least, media))


def fitted(target: Target, operation: Operation, given_: Given) -> Given:
    """The same call with body properties that a path parameter fills set to its value, where they are set."""
    if operation.body is None or given_.body is ABSENT or given_.media is None:
        return given_
    sources = {wire: value for (place, wire), value in given_.parameters.items() if place == "path"}
    schema = target.requests.convert(operation.body[given_.media])
    body = _fit(target.requests, schema, given_.body, sources)
    return Given(dict(given_.parameters), body, given_.media)


def _fit(shapes: Shapes, schema: Any, value: Any, sources: dict[str, Any]) -> Any:
    flats = shapes.expanded(schema)
    flat = next((flat for flat in flats if shapes.is_valid(flat, value)), flats[0] if flats else {})
    if isinstance(value, list):
        return [_fit(shapes, flat.get("items", {}), item, sources) for item in value]
    if not isinstance(value, dict):
        return value
    result = {}
    for name, item in value.items():
        inner = flat.get("properties", {}).get(name, {})
        source = path_source(shapes, inner) if name in flat.get("properties", {}) else None
        result[name] = sources[source] if source in sources else _fit(shapes, inner, item, sources)
    return result


def arguments(operation: Operation, given_: Given) -> dict[str, Any]:
    """The keyword arguments of a call; nothing in them is shared with `given_`."""
    result = {operation.argument(*key): copy.deepcopy(value) for key, value in given_.parameters.items()}
    if given_.body is not ABSENT:
        result["body"] = copy.deepcopy(given_.body)
        if operation.body is not None and len(operation.body) > 1:
            result[chooser(operation)] = given_.media
    return result


def chooser(operation: Operation) -> str:
    """The argument that picks the media type of a body."""
    name = "content_type"
    while any(parameter.argument == name for parameter in operation.parameters):
        name = f"body_{name}"
    return name


# Drawn by schemathesis


def drawn(
    target: Target, operation: Operation, *, count: int, number: int, negative: bool = False
) -> list[Given]:
    """What schemathesis draws for an operation, the same for the same seed. Drawn once per process.

    It draws from a value view: parameters and body side by side as one JSON object. Drawn as parameters,
    values would come already written in their style, and that is what the client has to do.
    """
    key = (operation.label, count, number, negative)
    if key in target.drawn_cases:
        return target.drawn_cases[key]
    found: list[Given] = []
    kinds = [
        media
        for media in operation.body or {}
        if media.split(";")[0].strip().endswith(("json", "urlencoded"))
    ]
    if operation.body_required and not kinds:
        # Files and raw bodies are not JSON; their edge values have to do.
        return []
    media_types: list[str | None] = [*kinds] or [None]
    for media in media_types:
        for value in draw(_view(target, operation, media), count=count, number=number, negative=negative):
            if isinstance(value, dict):
                found.append(_given(operation, value, media))
    target.drawn_cases[key] = found
    return found


def _given(operation: Operation, value: dict[str, Any], media: str | None) -> Given:
    drawn_parameters = value.get("parameters")
    parameters: dict[tuple[str, str], Any] = {}
    for name, item in (drawn_parameters if isinstance(drawn_parameters, dict) else {}).items():
        place, _, wire = name.partition(":")
        parameters[place, wire] = _integral(item)
    body = _integral(value.get("body", ABSENT))
    return Given(parameters, body, media if body is not ABSENT else None)


def _integral(value: Any) -> Any:
    """16.0 as 16: an integer in newer JSON Schema, but neither in that of 3.0 nor outside JSON."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    if isinstance(value, list):
        return [_integral(item) for item in value]
    return {name: _integral(item) for name, item in value.items()} if isinstance(value, dict) else value


def _view(target: Target, operation: Operation, media: str | None) -> dict[str, Any]:
    shapes = target.requests
    parameters = {
        f"{p.location}:{p.wire}": _narrowed(p, shapes.convert(p.schema), shapes) for p in operation.parameters
    }
    view: dict[str, Any] = {
        "type": "object",
        "properties": {
            "parameters": {
                "type": "object",
                "properties": parameters,
                "required": [f"{p.location}:{p.wire}" for p in operation.parameters if p.required],
                "additionalProperties": False,
            }
        },
        "required": ["parameters"],
        "additionalProperties": False,
    }
    if media is not None and operation.body is not None:
        view["properties"]["body"] = shapes.convert(operation.body[media])
        if operation.body_required:
            view["required"].append("body")
    return synthetic(view, shapes)


def _narrowed(parameter: Parameter, schema: Any, shapes: Shapes) -> Any:
    """Texts that a path segment or a header can hold at all."""
    pattern = {"path": r"^[A-Za-z0-9 %&=+é_-]{1,40}$", "header": r"^[!-+\--:<-~]{1,40}$"}.get(
        parameter.location, r"^[A-Za-z0-9_-]{1,40}$" if parameter.location == "cookie" else None
    )
    flats = shapes.expanded(schema)
    plain = (
        len(flats) == 1
        and flats[0].get("type") == ["string"]
        and not {"enum", "pattern", "format"} & set(flats[0])
    )
    return {**flats[0], "pattern": pattern} if pattern and plain else schema


def synthetic(schema: Any, shapes: Shapes) -> dict[str, Any]:
    """A document whose one request body is `schema`, with the components that it reaches."""
    names: dict[str, Any] = {}
    pending = [schema]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str):
                name = reference.rsplit("/", 1)[1]
                if name not in names:
                    names[name] = shapes.target({"$ref": reference}) if name else {}
                    pending.append(names[name])
            pending.extend(node.values())
        elif isinstance(node, list):
            pending.extend(node)
    document = {
        "openapi": "3.1.0",
        "info": {"title": "value view", "version": "1"},
        "paths": {
            "/": {
                "post": {
                    "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
                    "responses": {"200": {"description": "ok"}},
                }
            }
        },
        "components": {"schemas": names},
    }
    local: dict[str, Any] = _localised(document)
    return local


def _localised(node: Any) -> Any:
    if isinstance(node, dict):
        return {
            key: value.removeprefix(ROOT) if key == "$ref" and isinstance(value, str) else _localised(value)
            for key, value in node.items()
        }
    return [_localised(item) for item in node] if isinstance(node, list) else node


def draw(document: dict[str, Any], *, count: int, number: int, negative: bool = False) -> list[Any]:
    """Bodies that schemathesis draws for a synthetic document; none where nothing can be drawn."""
    operation = schemathesis.openapi.from_dict(document)["/"]["POST"]
    mode = GenerationMode.NEGATIVE if negative else GenerationMode.POSITIVE
    found: list[Any] = []

    @seed(number)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def collect(case: Any) -> None:
        found.append(case.body)

    try:
        collect()
    except Unsatisfiable:
        return []
    return distinct_values(found)


def distinct_values(values: Iterable[Any]) -> list[Any]:
    return distinct(value for value in values if _is_json(value))


def _is_json(value: Any) -> bool:
    if isinstance(value, dict):
        return all(isinstance(key, str) and _is_json(item) for key, item in value.items())
    if isinstance(value, list):
        return all(_is_json(item) for item in value)
    return value is None or isinstance(value, bool | int | float | str)
