"""`if`, `then`, `else`, `not` and `dependentSchemas`: they narrow no type, but their properties count."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from generator.ir.references import Raw, child, schema_list

_SINGLE = ("if", "then", "else", "not")
_KEYWORDS = frozenset({*_SINGLE, "dependentSchemas"})


@frozen
class Mention:
    """A property that a condition names."""

    name: str
    pointer: str
    binding: bool
    """True if the condition can demand the property's schema: not below `if` and `not`."""


def conditions(raw: Raw, pointer: str) -> list[str]:
    """Pointers of the conditions among the keywords of a schema."""
    node = raw.object(pointer)
    if _KEYWORDS.isdisjoint(node):
        return []
    found = [child(pointer, keyword) for keyword in _SINGLE if isinstance(node.get(keyword), dict)]
    dependent = raw.members(pointer, "dependentSchemas")
    return found + [child(pointer, "dependentSchemas", name) for name in dependent]


def conditional_schemas(raw: Raw, pointer: str) -> Iterable[tuple[str, bool]]:
    """The schemas that speak of the same value in a schema's conditions, and whether they can demand."""
    pending = [(one, not one.endswith(("/if", "/not"))) for one in reversed(conditions(raw, pointer))]
    seen: set[str] = set()
    while pending:
        place, binding = pending.pop()
        if place in seen or not isinstance(raw.at(place), dict):
            continue
        seen.add(place)
        yield place, binding
        inner = [raw.target(place)] if "$ref" in raw.object(place) else []
        for keyword in ("allOf", "oneOf", "anyOf"):
            inner += schema_list(raw, place, keyword)
        found = [(one, binding) for one in inner]
        found += [(one, binding and not one.endswith(("/if", "/not"))) for one in conditions(raw, place)]
        pending += reversed(found)


def mentions(raw: Raw, pointer: str) -> Iterable[Mention]:
    """The properties that the conditions of a schema name."""
    for place, binding in conditional_schemas(raw, pointer):
        for name in raw.members(place, "properties"):
            yield Mention(name, child(place, "properties", name), binding)
