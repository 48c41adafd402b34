"""The limits a schema states: read from it, combined, and cut to what a kind of value can have."""

from __future__ import annotations

from typing import Any

from attrs import evolve, fields

from generator.ir.model import Constraints
from generator.problems import PipelineError

_NUMBERS = {"minimum": "minimum", "maximum": "maximum", "multiple_of": "multipleOf"}
_COUNTS = {
    "min_length": "minLength",
    "max_length": "maxLength",
    "min_items": "minItems",
    "max_items": "maxItems",
    "min_properties": "minProperties",
    "max_properties": "maxProperties",
}
_LOWER = ("minimum", "exclusive_minimum", "min_length", "min_items", "min_properties")
_UPPER = ("maximum", "exclusive_maximum", "max_length", "max_items", "max_properties")
_OF_KIND = {
    "string": ("min_length", "max_length", "pattern"),
    "number": ("minimum", "maximum", "exclusive_minimum", "exclusive_maximum", "multiple_of"),
    "array": ("min_items", "max_items", "unique_items"),
    "object": ("min_properties", "max_properties"),
}
NONE = Constraints()
KEYWORDS = frozenset(
    {*_NUMBERS.values(), *_COUNTS.values(), "exclusiveMinimum", "exclusiveMaximum", "pattern", "uniqueItems"}
)


def _number(value: Any, where: str) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise PipelineError.one(where, "a limit must be a number")
    return value


def _count(value: Any, where: str) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise PipelineError.one(where, "a limit on a length must be a whole number, zero or more")
    return value


def read(node: dict[str, Any], pointer: str) -> Constraints:
    """The limits among the keywords of one schema object, in the 3.0 or 3.1 spelling."""
    if KEYWORDS.isdisjoint(node):
        return NONE
    found: dict[str, Any] = {}
    for name, keyword in _NUMBERS.items():
        if keyword in node:
            found[name] = _number(node[keyword], f"{pointer}/{keyword}")
    for name, keyword in _COUNTS.items():
        if keyword in node:
            found[name] = _count(node[keyword], f"{pointer}/{keyword}")
    for bound in ("minimum", "maximum"):
        keyword = f"exclusive{bound.capitalize()}"
        value = node.get(keyword)
        if value is True and bound in found:
            found[f"exclusive_{bound}"] = found.pop(bound)
        elif value is not None and not isinstance(value, bool):
            found[f"exclusive_{bound}"] = _number(value, f"{pointer}/{keyword}")
    if "pattern" in node:
        if not isinstance(node["pattern"], str):
            raise PipelineError.one(f"{pointer}/pattern", "a pattern must be a string")
        found["pattern"] = node["pattern"]
    if node.get("uniqueItems") is True:
        found["unique_items"] = True
    return Constraints(**found)


def meet(first: Constraints, second: Constraints) -> Constraints:
    """Limits that satisfy both; of two patterns or steps the second stays."""
    if first in (NONE, second):
        return second
    if second == NONE:
        return first
    result: dict[str, Any] = {}
    for field in fields(Constraints):
        a, b = getattr(first, field.name), getattr(second, field.name)
        if a is None or a is False:
            result[field.name] = b
        elif b is None or b is False:
            result[field.name] = a
        elif field.name in _LOWER:
            result[field.name] = max(a, b)
        elif field.name in _UPPER:
            result[field.name] = min(a, b)
        else:
            result[field.name] = b
    return Constraints(**result)


def of_kind(limits: Constraints, kind: str) -> Constraints:
    """Only the limits that mean something for a JSON type."""
    if limits == NONE:
        return NONE
    keep = _OF_KIND.get("number" if kind == "integer" else kind, ())
    dropped: dict[str, Any] = {
        field.name: field.default for field in fields(Constraints) if field.name not in keep
    }
    return evolve(limits, **dropped)
