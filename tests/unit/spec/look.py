"""What the tests of the documents share: a judge that is not ours, and ways to look into a document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openapi_schema_validator import OAS30Validator

METHODS = ("get", "put", "post", "patch", "delete")


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(METHOD, path, operation) of every operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield method.upper(), path, item[method]


def by_id(document: dict[str, Any], operation_id: str) -> dict[str, Any]:
    return next(o for _, _, o in operations(document) if o["operationId"] == operation_id)


def deref(document: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """What a reference leads to, through any number of references."""
    while "$ref" in value:
        section, name = value["$ref"].removeprefix("#/components/").split("/")
        value = document["components"][section][name]
    return value


def parameters(document: dict[str, Any], operation: dict[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    """Parameters by (location, name)."""
    found = [deref(document, entry) for entry in operation.get("parameters", [])]
    return {(parameter["in"], parameter["name"]): parameter for parameter in found}


def errors(document: dict[str, Any], schema: dict[str, Any], value: object) -> list[str]:
    """What openapi-schema-validator has against a value."""
    judge = OAS30Validator({**schema, "components": document["components"]})
    return [f"{list(error.absolute_path)}: {error.message}" for error in judge.iter_errors(value)]


def reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def media(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(where, media type object) of every body and reply of every operation."""
    for method, path, operation in operations(document):
        places = dict(operation["responses"])
        if "requestBody" in operation:
            places["body"] = operation["requestBody"]
        for name, place in places.items():
            for kind, content in deref(document, place)["content"].items():
                yield f"{method} {path} {name} {kind}", content


def schemas(value: Any, pointer: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """(pointer, schema) of every schema object: component schemas, and those of parameters and media."""
    yield from _schemas(value, pointer, False)


_HOLDS_SCHEMA = ("schema", "items", "additionalProperties", "not")
_HOLDS_LIST = ("anyOf", "allOf", "oneOf")


def _schemas(value: Any, pointer: str, is_schema: bool) -> Iterator[tuple[str, dict[str, Any]]]:
    if not isinstance(value, dict):
        return
    if is_schema:
        yield pointer, value
    for key, part in value.items():
        here = f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
        if key in ("example", "examples", "default", "enum", "x-advice"):
            continue
        if key in _HOLDS_SCHEMA and isinstance(part, dict):
            yield from _schemas(part, here, True)
        elif (key == "properties" and is_schema) or (pointer == "/components" and key == "schemas"):
            for name, schema in part.items():
                yield from _schemas(schema, f"{here}/{name}", True)
        elif isinstance(part, list):
            for number, entry in enumerate(part):
                yield from _schemas(entry, f"{here}/{number}", key in _HOLDS_LIST)
        else:
            yield from _schemas(part, here, False)


def property_names(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """(pointer, name) of every property that a schema declares or requires."""
    for pointer, schema in schemas(document):
        for name in (*schema.get("properties", {}), *schema.get("required", [])):
            yield pointer, name
