"""OpenAPI 3.0 and 3.1 schemas as plain JSON Schema 2020-12, in the reading of one direction.

In a request, `readOnly` properties do not exist; in a reply, `writeOnly` ones do not.
"""

from __future__ import annotations

from typing import Any

from tests.contract.support.document import Document

ROOT = "doc:contract"
"""The URI under which the converted schemas are registered."""

HIDDEN = "x-contract-hidden"
"""Keyword for the properties that exist only in the other direction."""

ID = "x-contract-id"
"""Keyword of the integers that are ids."""

_PREFIX = "#/components/schemas/"
_ONE = ("additionalProperties", "items", "not", "propertyNames", "if", "then", "else", "contains")
_MANY = ("allOf", "anyOf", "oneOf", "prefixItems")
_NAMED = ("properties", "patternProperties", "dependentSchemas")
_WORDS = (
    "readOnly",
    "writeOnly",
    "description",
    "example",
    "examples",
    "title",
    "externalDocs",
    "xml",
    "deprecated",
    "default",
)
_NULL = {"type": "null"}


class Converter:
    """Turns the raw schemas of one document into JSON Schema, without what only informs."""

    def __init__(self, document: Document, *, request: bool) -> None:
        self._document = document
        self._hidden = "readOnly" if request else "writeOnly"
        self._old = str(document.raw.get("openapi", "3.0")).startswith("3.0")

    def components(self) -> dict[str, Any]:
        schemas = self._document.raw.get("components", {}).get("schemas", {})
        return {name: self.convert(schema) for name, schema in schemas.items()}

    def convert(self, schema: Any) -> Any:
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema:
            return self._reference(schema)
        schema = self._with_heirs(schema)
        result = {key: value for key, value in schema.items() if key not in _WORDS}
        for key in _ONE:
            if key in result:
                result[key] = self.convert(result[key])
        for key in _MANY:
            if key in result:
                result[key] = [self.convert(member) for member in result[key]]
        _pin(schema, result)
        for key in _NAMED:
            if key in result:
                result[key] = {name: self.convert(member) for name, member in result[key].items()}
        self._hide(schema, result)
        _limits(result)
        for key in ("anyOf", "oneOf"):
            if _is_id(result.get(key, ())):
                # What an id below 0 means is not said: it is neither drawn nor called broken.
                result[key] = [_unsigned(member) for member in result[key]]
        return self._nullable(result)

    def _with_heirs(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A discriminator without a union: each value has what it leads to, as OpenAPI says of heirs."""
        discriminator = schema.get("discriminator")
        mapping = discriminator.get("mapping", {}) if isinstance(discriminator, dict) else {}
        if not mapping or {"oneOf", "anyOf"} & schema.keys():
            return schema
        members = [{"$ref": target} for target in dict.fromkeys(mapping.values())]
        heirs = [self._document.resolve(member) for member in members]
        # Heirs that name their parent would lead around in a circle.
        named = any(
            self._document.resolve(part) is schema for heir in heirs for part in heir.get("allOf", ())
        )
        return schema if named else {**schema, "oneOf": members}

    def _reference(self, schema: dict[str, Any]) -> Any:
        reference: str = schema["$ref"]
        if reference.startswith(_PREFIX) and "/" not in reference[len(_PREFIX) :]:
            target: Any = {"$ref": ROOT + reference}
        else:
            target = self.convert(self._document.resolve(schema))
        rest = {key: value for key, value in schema.items() if key != "$ref" and key not in _WORDS}
        if self._old:
            # By the letter, 3.0 ignores siblings; by custom, `nullable` and `required` beside a reference are meant.
            if isinstance(rest.get("required"), list):
                target = {"allOf": [target, {"type": "object", "required": rest["required"]}]}
            return {"anyOf": [target, _NULL]} if rest.get("nullable") is True else target
        return {"allOf": [target, self.convert(rest)]} if rest else target

    def _hide(self, schema: dict[str, Any], result: dict[str, Any]) -> None:
        hidden = {
            name
            for name, member in (schema.get("properties") or {}).items()
            if isinstance(member, dict) and self._document.resolve(member).get(self._hidden) is True
        }
        if hidden:
            result["properties"] = {n: m for n, m in result["properties"].items() if n not in hidden}
            result[HIDDEN] = sorted(hidden)
        if hidden and "required" in result:
            result["required"] = [name for name in result["required"] if name not in hidden]

    def _nullable(self, result: dict[str, Any]) -> Any:
        nullable = result.pop("nullable", False)
        if not (self._old and nullable is True):
            return result
        if "enum" in result and None not in result["enum"]:
            result["enum"] = [*result["enum"], None]
        if "type" in result and not any(key in result for key in (*_MANY, "not")):
            kinds = result["type"] if isinstance(result["type"], list) else [result["type"]]
            result["type"] = [*kinds, "null"]
            return result
        constrains = {key for key in result if not key.startswith("x-")} - {"enum"}
        return {"anyOf": [result, _NULL]} if constrains else result


def only_digits(pattern: Any) -> bool:
    """Whether a pattern lets through digits and nothing else."""
    return isinstance(pattern, str) and pattern.strip("^$").rstrip("+*0123456789{},") in (r"\d", "[0-9]")


def _is_id(members: Any) -> bool:
    texts = [member for member in members if isinstance(member, dict) and "pattern" in member]
    numbers = [member for member in members if isinstance(member, dict) and member.get("type") == "integer"]
    return bool(texts and numbers) and all(only_digits(member["pattern"]) for member in texts)


def _unsigned(member: Any) -> Any:
    if isinstance(member, dict) and member.get("type") == "integer" and "minimum" not in member:
        return {**member, "minimum": 0, ID: True}
    return member


def _limits(result: dict[str, Any]) -> None:
    """3.0 writes `exclusiveMinimum: true` beside `minimum`; JSON Schema writes the number."""
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        flag = result.get(exclusive)
        if isinstance(flag, bool):
            del result[exclusive]
            if flag and limit in result:
                result[exclusive] = result.pop(limit)


def _pin(schema: dict[str, Any], result: dict[str, Any]) -> None:
    """A member of a union has only those values of the discriminator that lead to it."""
    discriminator = schema.get("discriminator")
    mapping = discriminator.get("mapping", {}) if isinstance(discriminator, dict) else {}
    for key in ("anyOf", "oneOf"):
        for place, member in enumerate(schema.get(key, ())):
            leading = [value for value, target in mapping.items() if target == member.get("$ref")]
            if leading:
                name = discriminator["propertyName"]
                pinned = {"properties": {name: {"enum": leading}}, "required": [name]}
                result[key][place] = {"allOf": [result[key][place], pinned]}
