"""The proof that nothing is lost: every property of every schema in the raw document is in a model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.ir.conditions import conditions, mentions
from generator.ir.model import ListOf, MapOf, Model, ModelRef, Type
from generator.ir.operations import METHODS
from generator.ir.references import Raw, child, schema_list
from generator.ir.unions import leaves
from generator.problems import Problem

_LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")
_STRAY_SINGLES = frozenset(
    {"contains", "propertyNames", "unevaluatedItems", "additionalItems", "contentSchema"}
)
_STRAY_MAPS = ("$defs", "definitions")
_SINGLES = _STRAY_SINGLES | {
    *("items", "additionalProperties", "unevaluatedProperties", "not", "if", "then", "else")
}
_MAPS = ("properties", "patternProperties", "dependentSchemas", *_STRAY_MAPS)


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


def strays(raw: Raw) -> Iterable[str]:
    """Schemas that are no part of a value's type where they stand, as in `$defs` or `contains`."""
    for place in schema_places(raw.document):
        for pointer, schema in below(raw.at(place), place):
            for keyword in sorted(schema.keys() & _STRAY_SINGLES):
                yield child(pointer, keyword)
            for keyword in _STRAY_MAPS:
                yield from (child(pointer, keyword, name) for name in _object(schema.get(keyword)))


def _same_value(raw: Raw, pointer: str) -> list[str]:
    """The schemas in a schema that speak of the same value, itself included."""
    found, pending = [], [pointer]
    while pending:
        place = pending.pop()
        if place in found or not isinstance(raw.at(place), dict):
            continue
        found.append(place)
        for keyword in ("allOf", "oneOf", "anyOf"):
            pending += schema_list(raw, place, keyword)
        pending += conditions(raw, place)
    return found


def _refined(raw: Raw, models: dict[str, Model], sources: dict[str, set[str]]) -> Iterable[tuple[str, str]]:
    """Schemas that conditions give to what is declared already, with the models that are declared for it."""
    pending: list[tuple[str, Type]] = []
    for model in models.values():
        kinds = {one.wire: one.type for one in model.properties}
        for source in sorted(sources.get(model.name, ())):
            pending += [(one.pointer, kinds[one.name]) for one in mentions(raw, source) if one.name in kinds]
    seen: set[tuple[str, str]] = set()
    while pending:
        pointer, kind = pending.pop()
        for place in _same_value(raw, pointer):
            node = raw.object(place)
            for leaf in leaves(kind):
                if isinstance(leaf, ListOf) and isinstance(node.get("items"), dict):
                    pending.append((child(place, "items"), leaf.item))
                elif isinstance(leaf, MapOf) and isinstance(node.get("additionalProperties"), dict):
                    pending.append((child(place, "additionalProperties"), leaf.value))
                elif isinstance(leaf, ModelRef) and (place, leaf.name) not in seen:
                    seen.add((place, leaf.name))
                    yield place, leaf.name
                    kinds = {one.wire: one.type for one in models[leaf.name].properties}
                    inner = raw.members(place, "properties")
                    pending += [(child(place, "properties", n), kinds[n]) for n in inner if n in kinds]


def lost(raw: Raw, models: dict[str, Model], sources: dict[str, set[str]]) -> list[Problem]:
    """A problem for every property of the document that no model has.

    `sources` are the raw schemas that went into each model.
    """
    kept: dict[str, set[str]] = {}
    stated = [(source, name) for name, found in sources.items() for source in found]
    for source, name in (*stated, *_refined(raw, models, sources)):
        if name in models:
            kept.setdefault(source, set()).update(one.wire for one in models[name].properties)
    problems: list[Problem] = []
    for place in schema_places(raw.document):
        for pointer, schema in below(raw.at(place), place):
            for name in _object(schema.get("properties")):
                if name not in kept.get(pointer, ()):
                    where = child(pointer, "properties", name)
                    problems.append(Problem(where, "no model has this property"))
    return problems
