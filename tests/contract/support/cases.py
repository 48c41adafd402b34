"""Calls worth making: the edge values of the document laid out as few calls."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, overload

from attrs import frozen

from tests.contract.support import across
from tests.contract.support.document import Operation
from tests.contract.support.exemplars import ABSENT, distinct
from tests.contract.support.given import Given
from tests.contract.support.sameness import path_source
from tests.contract.support.shapes import Shapes
from tests.contract.support.target import Target
from tests.contract.support.travel import LONGEST_ALONE, size_of, travels, trimmed


class NoCase(AssertionError):
    """The harness found no valid value where the document demands one."""


@frozen
class Values:
    """The edge values of one operation's parameters and body."""

    parameters: dict[tuple[str, str], list[Any]]
    bodies: dict[str, list[Any]]


def values_of(target: Target, operation: Operation) -> Values:
    """All edge values. Raises NoCase where a required one has none."""
    shapes, exemplars = target.requests, target.request_values
    parameters: dict[tuple[str, str], list[Any]] = {}
    for parameter in operation.parameters:
        schema = shapes.convert(parameter.schema)
        edges = [trimmed(parameter, value) for value in exemplars.valid(schema)]
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
    return [_with_files(target, fields, value) for value in values if has_form(value)]


def _with_files(target: Target, fields: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    def content(schema: Any, item: Any) -> Any:
        flat = target.requests.expanded(schema)[0]
        if isinstance(item, list):
            return [content(flat.get("items", {}), part) for part in item]
        return item.encode() if flat.get("format") == "binary" else item

    return {name: content(fields.get(name, {}), item) for name, item in value.items()}


def has_form(value: Any) -> bool:
    """Null and empty lists or objects cannot be written as a field, and neither can a list in a list."""
    if not isinstance(value, dict) or not value:
        return False
    lists = [item for item in value.values() if isinstance(item, list)]
    items = [part for item in value.values() for part in (item if isinstance(item, list) else [item])]
    nested = any(isinstance(part, list) for item in lists for part in item)
    return all(item not in ([], {}) for item in value.values()) and None not in items and not nested


class Cases(Sequence[Given]):
    """Calls that are made when they are asked for: some operations have thousands, and a plan takes a few."""

    def __init__(self, made: Sequence[Callable[[], Given]]) -> None:
        self._made = made

    def __len__(self) -> int:
        return len(self._made)

    @overload
    def __getitem__(self, index: int) -> Given: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Given]: ...
    def __getitem__(self, index: int | slice) -> Given | Sequence[Given]:
        return Cases(self._made[index]) if isinstance(index, slice) else self._made[index]()


def explicit(target: Target, operation: Operation, values: Values) -> Cases:
    """The n-th call holds the n-th value of everything; then the barest call, and each body alone.

    The first sets every parameter and every property.
    """
    result: list[Callable[[], Given]] = []
    counts = [len(found) for found in values.parameters.values()]
    for media, bodies in values.bodies.items() or [(None, [ABSENT])]:
        for index in range(max([*counts, len(bodies)], default=1)):
            parameters = {key: found[index % len(found)] for key, found in values.parameters.items()}
            given = Given(parameters, bodies[index % len(bodies)], media)
            result.append(partial(fitted, target, operation, given))
    least = barest(target, operation)
    result.append(lambda: least)
    return Cases(result + _large(target, operation, least))


def _large(target: Target, operation: Operation, base: Given) -> list[Callable[[], Given]]:
    """Calls with values beyond every limit that the document might have stated and does not state."""
    shapes, exemplars = target.requests, target.request_values
    found: list[Callable[[], Given]] = []
    for parameter in operation.parameters:
        value = exemplars.large(shapes.convert(parameter.schema))
        while isinstance(value, list) and size_of(parameter, value) > LONGEST_ALONE:
            value = value[: len(value) * 3 // 4]
        if value is not ABSENT and travels(parameter, value, longest=LONGEST_ALONE):
            parameters = {**base.parameters, (parameter.location, parameter.wire): value}
            found.append(partial(Given, parameters, base.body, base.media))
    for media, schema in (operation.body or {}).items():
        body = exemplars.large(shapes.convert(schema))
        if body is not ABSENT and media.split(";")[0].strip().endswith("json"):
            found.append(partial(fitted, target, operation, Given(base.parameters, body, media)))
    return found


def barest(target: Target, operation: Operation) -> Given:
    """Only what is required, each in its smallest form."""
    if operation.label not in target.barest:
        target.barest[operation.label] = _barest(target, operation, values_of(target, operation))
    return target.barest[operation.label]


def _barest(target: Target, operation: Operation, values: Values) -> Given:
    parameters = {
        (p.location, p.wire): values.parameters[p.location, p.wire][0]
        for p in operation.parameters
        if p.required
    }
    if not operation.body_required:
        return fitted(target, operation, Given(parameters))
    media = next(iter(values.bodies))
    least = min(values.bodies[media], key=lambda value: len(repr(value)))
    return fitted(target, operation, Given(parameters, least, media))


def fitted(target: Target, operation: Operation, given_: Given) -> Given:
    """The same call with what its values have to do with one another: body properties that a path parameter
    fills set to its value, where they are set; and `across.fitted`.
    """
    parameters = across.fitted(operation, given_.parameters)
    if operation.body is None or given_.body is ABSENT or given_.media is None:
        return Given(parameters, given_.body, given_.media)
    sources = {wire: value for (place, wire), value in parameters.items() if place == "path"}
    schema = target.requests.convert(operation.body[given_.media])
    body = _fit(target.requests, schema, given_.body, sources)
    return Given(parameters, body, given_.media)


def _fit(shapes: Shapes, schema: Any, value: Any, sources: dict[str, Any]) -> Any:
    flats = shapes.expanded(schema)
    flat = next((flat for flat in flats if shapes.is_valid(flat, value)), flats[0] if flats else {})
    if isinstance(value, list):
        return [_fit(shapes, flat.get("items", {}), item, sources) for item in value]
    if not isinstance(value, dict):
        return value
    result = {}
    if "x-descending" in flat:
        value = across.descending(flat["x-descending"]["names"], value)
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
