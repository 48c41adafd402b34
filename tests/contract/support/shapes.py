"""Converted schemas flattened for use: references followed, allOf merged, alternatives drawn out one by one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cached_property
from typing import Any

import jsonschema_rs

from tests.contract.support.dialect import HIDDEN, ROOT, Converter, only_digits
from tests.contract.support.document import BrokenDocument, Document

Flat = dict[str, Any]
"""A schema without $ref, allOf, const; `choices` holds the anyOf/oneOf lists not yet drawn out, `rules` those
whose branches only constrain the object around them."""

_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_BRANCH = {"properties", "required", "not", "enum", "const", "x-rule"}


def key_of(value: Any) -> str:
    """Tells JSON values apart, also 1 from true and 1 from "1"."""
    return json.dumps(value, sort_keys=True, ensure_ascii=True, default=repr)


class Shapes:
    """The schemas of a document in one direction."""

    def __init__(self, document: Document, *, request: bool) -> None:
        self.request = request
        self._converter = Converter(document, request=request)
        self._converted: dict[int, tuple[Any, Any]] = {}
        self._validators: dict[int, tuple[Any, jsonschema_rs.Draft202012Validator]] = {}
        self._expanded: dict[int, tuple[Any, list[Flat]]] = {}
        self._ids: dict[int, tuple[Any, bool]] = {}
        self._exact: dict[int, tuple[Any, bool]] = {}

    @cached_property
    def _components(self) -> dict[str, Any]:
        return self._converter.components()

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        root = {"components": {"schemas": self._components}}
        return jsonschema_rs.Registry([(ROOT, root)], draft=jsonschema_rs.Draft202012)

    def convert(self, raw: Any) -> Any:
        """The converted form of a raw schema; the same object for the same raw schema."""
        if id(raw) not in self._converted:
            self._converted[id(raw)] = (raw, self._converter.convert(raw))
        return self._converted[id(raw)][1]

    def is_valid(self, schema: Any, value: Any) -> bool:
        """By a validator that is not ours."""
        if id(schema) not in self._validators:
            validator = jsonschema_rs.Draft202012Validator(
                schema, registry=self._registry, validate_formats=True
            )
            self._validators[id(schema)] = (schema, validator)
        try:
            return self._validators[id(schema)][1].is_valid(value)
        except ValueError:
            # Bytes are no JSON value.
            return False

    def target(self, schema: Any) -> Any:
        """The schema behind a reference, and behind a reference to a reference."""
        for _ in range(50):
            if not (isinstance(schema, dict) and "$ref" in schema):
                break
            schema = self.component(schema["$ref"])
        return schema

    def component(self, reference: str) -> Any:
        """What one reference of a converted schema points to."""
        name = reference.rsplit("/", 1)[1].replace("~1", "/").replace("~0", "~")
        try:
            return self._components[name]
        except KeyError:
            raise BrokenDocument(f"{reference} points to nothing") from None

    def expanded(self, schema: Any) -> list[Flat]:
        """One flat schema per alternative that a value may follow."""
        if id(schema) not in self._expanded:
            self._expanded[id(schema)] = (schema, list(self._expand(self._flat(schema, ()))))
        return self._expanded[id(schema)][1]

    def is_id(self, schema: Any) -> bool:
        """A string of digits or an integer: compares by its digits."""
        if id(schema) not in self._ids:
            self._ids[id(schema)] = (schema, self._is_id(schema))
        return self._ids[id(schema)][1]

    def _is_id(self, schema: Any) -> bool:
        flats = self.expanded(schema)
        kinds = {kind for flat in flats for kind in types_of(flat)}
        digits = [flat for flat in flats if "string" in types_of(flat)]
        return {"string", "integer"} <= kinds <= {"string", "integer", "null"} and all(
            only_digits(flat.get("pattern")) for flat in digits
        )

    def is_exact(self, schema: Any) -> bool:
        """Whether values of it are equal only when they are the same: no ids, moments or filled properties."""
        if id(schema) not in self._exact:
            self._exact[id(schema)] = (schema, True)
            self._exact[id(schema)] = (schema, self._is_exact(schema))
        return self._exact[id(schema)][1]

    def _is_exact(self, schema: Any) -> bool:
        flats = self.expanded(schema)
        if self.is_id(schema) or any(
            flat.get("format") == "date-time" or "x-from-path" in flat for flat in flats
        ):
            return False
        return all(self.is_exact(inner) for flat in flats for inner in parts_of(flat))

    def _flat(self, schema: Any, seen: tuple[int, ...]) -> Flat:
        schema = self.target(schema)
        if schema is True or not isinstance(schema, dict):
            return {}
        if id(schema) in seen:
            return {}
        result: Flat = {key: value for key, value in schema.items() if key not in ("allOf", "anyOf", "oneOf")}
        if "const" in result:
            result["enum"] = [result["const"]]
        if isinstance(result.get("type"), str):
            result["type"] = [result["type"]]
        for key in ("anyOf", "oneOf"):
            if key in schema:
                result = merge(result, {"choices": [schema[key]]})
        for member in schema.get("allOf", ()):
            result = merge(result, self._flat(member, (*seen, id(schema))))
        return result

    def _expand(self, flat: Flat) -> Iterable[Flat]:
        flat = _with_rules(flat)
        choices = flat.get("choices") or []
        if not choices:
            yield flat
            return
        rest = {key: value for key, value in flat.items() if key != "choices"}
        if len(choices) > 1:
            rest["choices"] = choices[1:]
        for member in choices[0]:
            yield from self._expand(merge(rest, self._flat(member, ())))


def types_of(flat: Flat) -> list[str]:
    """The JSON types that a flat schema names; empty where it is silent."""
    if "type" in flat:
        return list(flat["type"])
    if "enum" in flat:
        return sorted({json_type(value) for value in flat["enum"]})
    if "properties" in flat:
        return ["object"]
    if "items" in flat:
        return ["array"]
    return []


def parts_of(flat: Flat) -> Iterable[Any]:
    """The schemas of what a value of this one holds."""
    yield from flat.get("properties", {}).values()
    for key in ("items", "additionalProperties"):
        if isinstance(flat.get(key), dict):
            yield flat[key]


def json_type(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def is_rule(members: Iterable[Any]) -> bool:
    """Whether alternatives only constrain the object around them."""
    return all(isinstance(member, dict) and member and set(member) <= _BRANCH for member in members)


def merge(left: Flat, right: Flat) -> Flat:
    """Both at once."""
    result = dict(left)
    for key, value in right.items():
        if key not in result:
            result[key] = value
        elif key == "type":
            result[key] = _types(result[key], value)
        elif key == "properties":
            result[key] = _properties(result[key], value)
        elif key in ("required", HIDDEN):
            result[key] = list(dict.fromkeys([*result[key], *value]))
        elif key == "enum":
            result[key] = [item for item in result[key] if any(key_of(item) == key_of(v) for v in value)]
        elif key in _UPPER:
            result[key] = min(result[key], value)
        elif key in _LOWER:
            result[key] = max(result[key], value)
        elif key in ("choices", "rules"):
            result[key] = [*result[key], *value]
        elif key == "additionalProperties":
            result[key] = False if False in (result[key], value) else value
        elif key == "items":
            result[key] = _both(result[key], value)
        else:
            result[key] = value
    return result


def _with_rules(flat: Flat) -> Flat:
    """`choices` of a known object that only constrain it are its `rules`."""
    known = "properties" in flat or "object" in flat.get("type", ())
    rules = [members for members in flat.get("choices", ()) if known and is_rule(members)]
    if not rules:
        return flat
    choices = [members for members in flat["choices"] if not is_rule(members)]
    return {**flat, "choices": choices, "rules": [*flat.get("rules", ()), *rules]}


def _types(left: list[str], right: list[str]) -> list[str]:
    wide = {"integer"} if "number" in right else set()
    kept = [kind for kind in left if kind in right or kind in wide]
    if "number" in left and "integer" in right and "integer" not in kept:
        kept.append("integer")
    return kept


def _properties(left: Flat, right: Flat) -> Flat:
    merged = dict(left)
    for name, schema in right.items():
        merged[name] = _both(merged[name], schema) if name in merged else schema
    return merged


def _both(left: Any, right: Any) -> Any:
    return left if left is right or left == right else {"allOf": [left, right]}
