"""Calls worth making: edge values of the document laid out as few calls, and what schemathesis draws."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from typing import Any

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
_SAFE_HEADER = re.compile(r"[!-~]([ -~]*[!-~])?")


class NoCase(AssertionError):
    """The harness found no valid value where the document demands one."""


@frozen
class Values:
    """The edge values of one operation's parameters and body."""

    parameters: dict[tuple[str, str], list[Any]]
    bodies: dict[str, list[Any]]


def travels(parameter: Parameter, value: Any) -> bool:
    """Whether the document says how this value of a parameter is written on the wire."""
    if value is None:
        return False
    if parameter.is_json:
        return True
    if isinstance(value, dict):
        # An object's members travel as text; deeper nesting has no form.
        return bool(value) and all(
            not isinstance(item, dict | list) and item is not None for item in value.values()
        )
    if isinstance(value, list):
        # No text can say "an empty list".
        if not value:
            return False
        # One empty text and no text look alike when joined.
        lone = value == [""] and not parameter.explode
        return not lone and all(not isinstance(i, list | dict) and travels(parameter, i) for i in value)
    if parameter.location == "path" and isinstance(value, str):
        return value not in ("", ".", "..") and not _UNSAFE_PATH.search(value)
    if parameter.location in ("header", "cookie") and isinstance(value, str):
        return _SAFE_HEADER.fullmatch(value) is not None and "," not in value and ";" not in value
    return True


def values_of(target: Target, operation: Operation) -> Values:
    """All edge values. Raises NoCase where a required one has none."""
    shapes, exemplars = target.requests, target.request_values
    parameters: dict[tuple[str, str], list[Any]] = {}
    for parameter in operation.parameters:
        found = [v for v in exemplars.valid(shapes.convert(parameter.schema)) if travels(parameter, v)]
        if not found and parameter.required:
            raise NoCase(f"no value for {parameter.location} parameter {parameter.wire}")
        if found:
            parameters[parameter.location, parameter.wire] = found
    bodies: dict[str, list[Any]] = {}
    for media, schema in (operation.body or {}).items():
        bodies[media] = [v for v in exemplars.valid(shapes.convert(schema)) if _encodable(media, v)]
        if not bodies[media]:
            raise NoCase(f"no value for the body {media}")
    return Values(parameters, bodies)


def _encodable(media: str, value: Any) -> bool:
    if media.split(";")[0].strip().lower().endswith("json"):
        return True
    if "form" not in media:
        return True
    flat = isinstance(value, dict) and value
    return bool(flat) and all(
        not isinstance(item, dict)
        and item is not None
        and item != []
        and (
            not isinstance(item, list) or all(not isinstance(i, list | dict) and i is not None for i in item)
        )
        for item in value.values()
    )


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
    return result


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
    media_types: list[str | None] = [*(operation.body or {})] or [None]
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
        parameters[place, wire] = item
    body = value.get("body", ABSENT)
    return Given(parameters, body, media if body is not ABSENT else None)


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
