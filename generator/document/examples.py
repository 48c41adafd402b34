"""Examples of a document held against their schemas, by a validator that knows OpenAPI's dialects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4, DRAFT202012

from generator.document.expand_names import examples_at
from generator.document.jsonpath import Location, pointer
from generator.document.walk import walk

_DOCUMENT = "urn:document"


def mismatches(document: dict[str, Any]) -> Iterator[tuple[Location, str]]:
    """(where the example stands, what is wrong with it) for every example and default that does not fit."""
    recent = str(document.get("openapi", "")).startswith("3.1")
    specification = DRAFT202012 if recent else DRAFT4
    resource: Resource[Any] = specification.create_resource(document)
    registry: Registry[Any] = Registry().with_resource(_DOCUMENT, resource)
    dialect = OAS31Validator if recent else OAS30Validator
    seen: set[Location] = set()
    for node in walk(document):
        schema = node.location if node.kind == "schema" else (*node.location, "schema")
        for location, value, schemas in examples_at(document, node):
            if location in seen or schemas == [None]:
                continue
            seen.add(location)
            validator = dialect({"$ref": f"{_DOCUMENT}{_fragment(schema)}"}, registry=registry)
            for error in validator.iter_errors(value):
                path = "/".join(str(step) for step in error.absolute_path)
                message = " ".join(error.message.split())[:200]
                yield location, f"{path}: {message}" if path else message


def _fragment(location: Location) -> str:
    """The pointer as a URI fragment: what a URI would read otherwise is percent-encoded."""
    return "#" + quote(pointer(location)[1:], safe="/~")
