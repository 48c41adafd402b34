"""What schemathesis draws: calls, and replies."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode

from tests.contract.support.dialect import ROOT
from tests.contract.support.document import Operation, Parameter
from tests.contract.support.exemplars import ABSENT, distinct
from tests.contract.support.given import Given
from tests.contract.support.shapes import Shapes
from tests.contract.support.target import Target


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
