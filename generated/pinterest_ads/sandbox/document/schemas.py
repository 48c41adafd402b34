# Made from generator/sandbox.
"""Schemas of OpenAPI 3.0 as JSON Schema of draft 4, judged by jsonschema-rs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema_rs

_DOCUMENT = "urn:document"
Schema = Mapping[str, Any]


class Schemas:
    """All schemas of one document; each is compiled when it is first asked for."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        components = {"components": {"schemas": document.get("components", {}).get("schemas", {})}}
        self._registry = jsonschema_rs.Registry(
            [(_DOCUMENT, _converted(components))], draft=jsonschema_rs.Draft4
        )

    def resolved(self, item: Mapping[str, Any]) -> Mapping[str, Any]:
        """What a `$ref` inside the document leads to; anything else as it is."""
        while "$ref" in item:
            found: Any = self._document
            for step in str(item["$ref"]).removeprefix("#/").split("/"):
                found = found[step.replace("~1", "/").replace("~0", "~")]
            item = found
        return item

    def validator(self, schema: Schema) -> Validator:
        return Validator(
            jsonschema_rs.Draft4Validator(_converted(schema), registry=self._registry, validate_formats=True)
        )


class Validator:
    """Says what is wrong with data."""

    def __init__(self, rules: jsonschema_rs.Draft4Validator) -> None:
        self._rules = rules

    def holds(self, data: Any) -> bool:
        return self._rules.is_valid(data)

    def problems(self, data: Any) -> Iterator[str]:
        """One line for each place that is wrong: where it is, and what is wrong with it."""
        if self._rules.is_valid(data):
            return
        for error in self._rules.iter_errors(data):
            where = "".join(
                f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.instance_path
            )
            yield f"{where.removeprefix('.') or 'the value'}: {error.message[:300]}"


def _converted(schema: Any) -> Any:
    """References lead to the registry, and `nullable` becomes a type."""
    if isinstance(schema, list):
        return [_converted(item) for item in schema]
    if not isinstance(schema, Mapping):
        return schema
    if isinstance(schema.get("$ref"), str):
        return {"$ref": _DOCUMENT + schema["$ref"]}
    result = {
        key: value if key in ("enum", "example", "default") else _converted(value)
        for key, value in schema.items()
    }
    if result.pop("nullable", False) is not True:
        return result
    if isinstance(result.get("type"), str):
        result["type"] = [result["type"], "null"]
        if "enum" in result and None not in result["enum"]:
            result["enum"] = [*result["enum"], None]
        return result
    return {"anyOf": [result, {"type": "null"}]} if result.keys() & {"allOf", "anyOf", "oneOf"} else result
