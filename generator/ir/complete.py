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
    """Pointers of the outermost schemas of parameters, bodies, responses and components."""
    components = document.get("components") or {}
    for name in components.get("schemas") or {}:
        yield child("#", "components", "schemas", name)
    for group in ("parameters", "requestBodies", "responses"):
        for name, node in (components.get(group) or {}).items():
            yield from _in_holder(node, child("#", "components", group, name))
    items = [
        *((child("#", "paths", path), item) for path, item in (document.get("paths") or {}).items()),
        *(
            (child("#", "components", "pathItems", k), v)
            for k, v in (components.get("pathItems") or {}).items()
        ),
    ]
    for pointer, item in items:
        if not isinstance(item, dict):
            continue
        yield from _in_list(item.get("parameters"), child(pointer, "parameters"))
        for method in METHODS:
            operation = item.get(method)
            if not isinstance(operation, dict):
                continue
            where = child(pointer, method)
            yield from _in_list(operation.get("parameters"), child(where, "parameters"))
            yield from _in_holder(operation.get("requestBody"), child(where, "requestBody"))
            for status, response in (operation.get("responses") or {}).items():
                yield from _in_holder(response, child(where, "responses", status))


def _in_list(nodes: Any, pointer: str) -> Iterable[str]:
    for index, node in enumerate(nodes if isinstance(nodes, list) else []):
        yield from _in_holder(node, child(pointer, index))


def _in_holder(node: Any, pointer: str) -> Iterable[str]:
    """The schemas of a parameter, request body or response."""
    if not isinstance(node, dict) or "$ref" in node:
        return
    if "schema" in node:
        yield child(pointer, "schema")
    content = node.get("content")
    for media_type, media in (content if isinstance(content, dict) else {}).items():
        if isinstance(media, dict) and "schema" in media:
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
            properties = schema.get("properties")
            for name in properties if isinstance(properties, dict) else ():
                if name not in kept.get(pointer, ()):
                    where = child(pointer, "properties", name)
                    problems.append(Problem(where, "no model has this property"))
    return problems
