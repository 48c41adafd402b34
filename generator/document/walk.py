"""Where an OpenAPI document holds operations, parameters, schemas and examples: by its grammar, not by key names.

A property that is called `properties`, or an example that holds a key `$ref`, is not mistaken for one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from attrs import frozen

from generator.document.jsonpath import Location

Kind = Literal[
    "document",
    "components",
    "path",
    "operation",
    "callback",
    "parameter",
    "header",
    "body",
    "response",
    "media",
    "encoding",
    "schema",
    "example",
    "link",
    "tag",
    "info",
]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
COMPONENTS: dict[str, Kind] = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "examples": "example",
    "requestBodies": "body",
    "headers": "header",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "path",
}

# For each kind: its fields that hold one object, a map of objects, or a list of objects of some kind.
_ONE: dict[Kind, dict[str, Kind]] = {
    "document": {"components": "components", "info": "info"},
    "path": dict.fromkeys(METHODS, "operation"),
    "operation": {"requestBody": "body"},
    "parameter": {"schema": "schema"},
    "header": {"schema": "schema"},
    "media": {"schema": "schema"},
    "schema": dict.fromkeys(
        (
            "items",
            "additionalProperties",
            "additionalItems",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties",
        ),
        "schema",
    ),
}
_MAP: dict[Kind, dict[str, Kind]] = {
    "document": {"paths": "path", "webhooks": "path"},
    "components": COMPONENTS,
    "operation": {"responses": "response", "callbacks": "callback"},
    "parameter": {"content": "media", "examples": "example"},
    "header": {"content": "media", "examples": "example"},
    "body": {"content": "media"},
    "response": {"headers": "header", "content": "media", "links": "link"},
    "media": {"encoding": "encoding", "examples": "example"},
    "encoding": {"headers": "header"},
    "schema": dict.fromkeys(("properties", "patternProperties", "dependentSchemas", "$defs"), "schema"),
}
_LIST: dict[Kind, dict[str, Kind]] = {
    "document": {"tags": "tag"},
    "path": {"parameters": "parameter"},
    "operation": {"parameters": "parameter"},
    "schema": dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "schema"),
}


@frozen
class Node:
    """An object of the document's grammar, or a reference that stands for one."""

    kind: Kind
    location: Location
    value: dict[str, Any]


def walk(document: dict[str, Any], kind: Kind = "document", location: Location = ()) -> Iterator[Node]:
    """Every object of the grammar below (and with) the given one, outer before inner, in document order."""
    stack = [Node(kind, location, document)]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(list(_children(node))))


def _children(node: Node) -> Iterator[Node]:
    if node.kind == "callback":
        for key, value in node.value.items():
            if isinstance(value, dict) and not key.startswith("x-"):
                yield Node("path", (*node.location, key), value)
        return
    one, many, array = (fields.get(node.kind, {}) for fields in (_ONE, _MAP, _LIST))
    for key, value in node.value.items():
        here = (*node.location, key)
        if key in one and isinstance(value, dict):
            yield Node(one[key], here, value)
        elif key in many and isinstance(value, dict):
            for name, item in value.items():
                if isinstance(item, dict):
                    yield Node(many[key], (*here, name), item)
        elif key in array and isinstance(value, list):
            for number, item in enumerate(value):
                if isinstance(item, dict):
                    yield Node(array[key], (*here, number), item)


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(path, method, operation object) for each operation under `paths`."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if isinstance(item, dict) and isinstance(item.get(method), dict):
                yield path, method, item[method]


def target_of(reference: str) -> Location | None:
    """The location that a local reference points to; None for any other."""
    if not reference.startswith("#/"):
        return None
    steps = reference[2:].split("/")
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in steps)


def at(document: Any, location: Location) -> Any:
    """The value at a location; KeyError or IndexError where there is none."""
    for step in location:
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document


def resolve(document: Any, value: Any) -> Any:
    """What a reference stands for, through any number of references; other values as they are.

    None where the chain leads nowhere or in a circle.
    """
    for _ in range(50):
        if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
            return value
        location = target_of(value["$ref"])
        if location is None:
            return None
        try:
            value = at(document, location)
        except (KeyError, IndexError, ValueError, TypeError):
            return None
    return None
