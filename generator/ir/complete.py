"""The proof that nothing is lost: every property of every schema in the raw document is in a model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.ir.model import Model
from generator.ir.operations import METHODS
from generator.ir.references import Raw, child
from generator.problems import Problem

_LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")
_SINGLES = (
    *("items", "additionalProperties", "unevaluatedProperties", "not", "if", "then", "else"),
    *("contains", "propertyNames", "unevaluatedItems", "additionalItems", "contentSchema"),
)
_MAPS = ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")


def below(node: Any, pointer: str) -> Iterable[tuple[str, dict[str, Any]]]:
    """A schema and every schema written inside it, references not followed."""
    pending: list[tuple[str, Any]] = [(pointer, node)]
    while pending:
        place, schema = pending.pop()
        if not isinstance(schema, dict):
            continue
        yield place, schema
        inner: list[tuple[str, Any]] = []
        for keyword, value in schema.items():
            if keyword in _SINGLES:
                inner.append((child(place, keyword), value))
            elif keyword in _LISTS and isinstance(value, list):
                inner += [(child(place, keyword, index), one) for index, one in enumerate(value)]
            elif keyword in _MAPS and isinstance(value, dict):
                inner += [(child(place, keyword, name), one) for name, one in value.items()]
        pending += reversed(inner)


def schema_places(document: dict[str, Any]) -> Iterable[str]:
    """Pointers of the outermost schemas of components, parameters, bodies and responses, wherever they are."""
    components = _object(document.get("components"))
    for name in _object(components.get("schemas")):
        yield child("#", "components", "schemas", name)
    for group in ("parameters", "requestBodies", "responses"):
        for name, node in _object(components.get(group)).items():
            yield from _in_holder(node, child("#", "components", group, name))
    yield from _in_items(document.get("paths"), child("#", "paths"))
    yield from _in_items(document.get("webhooks"), child("#", "webhooks"))
    yield from _in_items(components.get("pathItems"), child("#", "components", "pathItems"))
    for name, callback in _object(components.get("callbacks")).items():
        yield from _in_items(callback, child("#", "components", "callbacks", name))


def _object(node: Any) -> dict[str, Any]:
    return node if isinstance(node, dict) else {}


def _in_items(items: Any, pointer: str) -> Iterable[str]:
    for path, item in _object(items).items():
        place = child(pointer, path)
        if "$ref" in _object(item) and len(item) == 1:
            continue
        yield from _in_list(_object(item).get("parameters"), child(place, "parameters"))
        for method in METHODS:
            operation, where = _object(_object(item).get(method)), child(place, method)
            yield from _in_list(operation.get("parameters"), child(where, "parameters"))
            yield from _in_holder(operation.get("requestBody"), child(where, "requestBody"))
            for status, response in _object(operation.get("responses")).items():
                yield from _in_holder(response, child(where, "responses", status))
            for name, callback in _object(operation.get("callbacks")).items():
                yield from _in_items(callback, child(where, "callbacks", name))


def _in_list(nodes: Any, pointer: str) -> Iterable[str]:
    for index, node in enumerate(nodes if isinstance(nodes, list) else []):
        yield from _in_holder(node, child(pointer, index))


def _in_holder(node: Any, pointer: str) -> Iterable[str]:
    """The schemas of a parameter, request body or response."""
    if "$ref" in _object(node):
        return
    if "schema" in _object(node):
        yield child(pointer, "schema")
    for media_type, media in _object(_object(node).get("content")).items():
        if "schema" in _object(media):
            yield child(pointer, "content", media_type, "schema")


def lost(raw: Raw, models: Iterable[Model], sources: dict[str, set[str]]) -> list[Problem]:
    """A problem for every property of the document that no model has."""
    kept: dict[str, set[str]] = {}
    for model in models:
        wires = {one.wire for one in model.properties}
        for source in sources.get(model.name, ()):
            kept.setdefault(source, set()).update(wires)
    problems: list[Problem] = []
    for place in schema_places(raw.document):
        for pointer, schema in below(raw.at(place), place):
            for name in _object(schema.get("properties")):
                if name not in kept.get(pointer, ()):
                    where = child(pointer, "properties", name)
                    problems.append(Problem(where, "no model has this property"))
    return problems
