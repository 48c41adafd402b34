"""What a schema's own keywords say, in a form in which several schemas can be combined."""

from __future__ import annotations

import json
from typing import Any

from attrs import field, frozen

from generator.ir import limits
from generator.ir.conditions import mentions
from generator.ir.model import Constraints, JsonValue
from generator.ir.parts import Part, Parts
from generator.ir.references import Raw, child, schema_list
from generator.problems import PipelineError

TYPES = ("object", "array", "string", "integer", "number", "boolean", "null")
CONSTRAINING = limits.KEYWORDS | {
    *("type", "enum", "const", "format", "properties", "required", "additionalProperties"),
    *("unevaluatedProperties", "patternProperties", "items", "prefixItems", "oneOf", "anyOf", "allOf", "not"),
    *("if", "then", "else", "dependentSchemas", "discriminator", "$ref"),
}
"""Keywords that change which values are meant; every other one only describes."""


@frozen
class Choice:
    """A `oneOf` or `anyOf` with more than one member that is not null."""

    pointer: str
    keyword: str
    members: Parts


@frozen
class Facets:
    """Everything that is known of a value; None or empty where the schemas are silent."""

    types: tuple[str, ...] | None = None
    values: tuple[JsonValue, ...] | None = None
    constant: bool = False
    format: str = ""
    limits: Constraints = limits.NONE
    properties: dict[str, Parts] = field(factory=dict)
    mentioned: dict[str, Parts] = field(factory=dict)
    """Properties that only conditions name, with the schemas those conditions give them."""
    required: tuple[str, ...] = ()
    additional: Parts = ()
    closed: bool = False
    patterned: Parts = ()
    """Schemas of `patternProperties`."""
    items: Parts = ()
    prefix: Parts = ()
    choices: tuple[Choice, ...] = ()


class Conflict(PipelineError):
    """No value can meet all schemas that are combined."""


def json_key(value: JsonValue) -> object:
    """Equal and hashable for equal JSON values: ``1`` and ``1.0`` are equal, ``1`` and ``true`` are not."""
    if isinstance(value, list | dict):
        return json.dumps(value, sort_keys=True)
    return (isinstance(value, bool), value)


def is_null(raw: Raw, pointer: str) -> bool:
    """True of ``{type: 'null'}``, the null member of a 3.1 union."""
    node = raw.at(pointer)
    return isinstance(node, dict) and (
        node.get("type") in ("null", ["null"])
        or node.get("enum") == [None]
        or ("const" in node and node["const"] is None)
    )


def members(raw: Raw, pointer: str, keyword: str) -> list[str]:
    """The members of a `oneOf` or `anyOf` that are not null."""
    return [member for member in schema_list(raw, pointer, keyword) if not is_null(raw, member)]


def _types(node: dict[str, Any], pointer: str) -> tuple[str, ...] | None:
    if "type" not in node:
        return None
    stated = node["type"]
    names = stated if isinstance(stated, list) else [stated]
    for name in names:
        if name not in TYPES:
            raise PipelineError.one(f"{pointer}/type", f"unknown type {str(name)[:40]!r}")
    return tuple(dict.fromkeys(name for name in names if name != "null"))


def _values(node: dict[str, Any], pointer: str) -> tuple[tuple[JsonValue, ...] | None, bool]:
    if "const" in node:
        return (() if node["const"] is None else (node["const"],)), True
    if "enum" not in node:
        return None, False
    stated = node["enum"]
    if not isinstance(stated, list) or not stated:
        raise PipelineError.one(f"{pointer}/enum", "an enum must be a list with at least one value")
    distinct: dict[object, JsonValue] = {}
    for value in stated:
        if value is not None:
            distinct.setdefault(json_key(value), value)
    return tuple(distinct.values()), False


def read(raw: Raw, part: Part, choices: tuple[Choice, ...]) -> Facets:
    """The facets of a schema's own keywords; its `oneOf` and `anyOf` are given as `choices`."""
    pointer = part.pointer
    node = raw.object(pointer)
    if not node:
        return Facets()
    values, constant = _values(node, pointer)
    properties: dict[str, Parts] = {
        name: (Part(child(pointer, "properties", name)),) for name in raw.members(pointer, "properties")
    }
    mentioned: dict[str, Parts] = {}
    for mention in mentions(raw, pointer):
        stated = (Part(mention.pointer),) if mention.binding else ()
        mentioned[mention.name] = (*mentioned.get(mention.name, ()), *stated)
    required = node.get("required", [])
    if not isinstance(required, list):
        # `required: true` on a property is a habit of older formats and says nothing here.
        required = []
    additional: Parts = ()
    closed = False
    for keyword in ("additionalProperties", "unevaluatedProperties"):
        if node.get(keyword) is False:
            closed = True
        elif isinstance(node.get(keyword), dict):
            additional = (Part(child(pointer, keyword)),)
    prefix = tuple(Part(item) for item in schema_list(raw, pointer, "prefixItems"))
    items: Parts = ()
    if isinstance(node.get("items"), dict):
        items = (Part(child(pointer, "items")),)
    elif isinstance(node.get("items"), list):
        prefix = tuple(Part(item) for item in schema_list(raw, pointer, "items"))
    elif not isinstance(node.get("items", True), bool):
        raise PipelineError.one(child(pointer, "items"), "expected a schema")
    return Facets(
        types=_types(node, pointer),
        values=values,
        constant=constant,
        format=node["format"] if isinstance(node.get("format"), str) else "",
        limits=limits.read(node, pointer),
        properties=properties,
        mentioned=mentioned,
        required=tuple(dict.fromkeys(name for name in required if isinstance(name, str))),
        additional=additional,
        closed=closed,
        patterned=tuple(
            Part(child(pointer, "patternProperties", k)) for k in raw.members(pointer, "patternProperties")
        ),
        items=items,
        prefix=prefix,
        choices=choices,
    )


def _meet_types(first: tuple[str, ...] | None, second: tuple[str, ...] | None) -> tuple[str, ...] | None:
    if first is None or second is None:
        return second if first is None else first
    both = [name for name in first if name in second]
    both += ["integer" for a, b in ((first, second), (second, first)) if "number" in a and "integer" in b]
    return tuple(dict.fromkeys(both))


def _meet_values(
    first: tuple[JsonValue, ...] | None, second: tuple[JsonValue, ...] | None
) -> tuple[JsonValue, ...] | None:
    if first is None or second is None:
        return second if first is None else first
    known = {json_key(value) for value in second}
    return tuple(value for value in first if json_key(value) in known)


def _join(first: dict[str, Parts], second: dict[str, Parts]) -> dict[str, Parts]:
    if not first or not second:
        return first or second
    result = dict(first)
    for name, parts in second.items():
        result[name] = tuple(dict.fromkeys((*result.get(name, ()), *parts)))
    return result


def meet(first: Facets, second: Facets, where: str) -> Facets:
    """What holds of a value that meets both. Raises Conflict where no value can."""
    types = _meet_types(first.types, second.types)
    if types == () and first.types and second.types:
        raise Conflict.one(
            where, f"a value cannot be both {' or '.join(first.types)} and {' or '.join(second.types)}"
        )
    values = _meet_values(first.values, second.values)
    if values == () and first.values and second.values:
        raise Conflict.one(where, "the enums that a value must meet have no value in common")
    return Facets(
        types=types,
        values=values,
        constant=first.constant or second.constant,
        format=second.format or first.format,
        limits=limits.meet(first.limits, second.limits),
        properties=_join(first.properties, second.properties),
        mentioned=_join(first.mentioned, second.mentioned),
        required=tuple(dict.fromkeys((*first.required, *second.required))),
        additional=tuple(dict.fromkeys((*first.additional, *second.additional))),
        closed=first.closed or second.closed,
        patterned=tuple(dict.fromkeys((*first.patterned, *second.patterned))),
        items=tuple(dict.fromkeys((*first.items, *second.items))),
        prefix=first.prefix or second.prefix,
        choices=tuple(dict.fromkeys((*first.choices, *second.choices))),
    )
