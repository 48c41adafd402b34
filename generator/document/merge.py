"""The merge table of Overlay 1.1, which 1.0 leaves mostly unsaid: what `update` and `copy` do to one node."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Literal

from generator.document.jsonpath import Location, pointer

Shape = Literal["object", "array", "primitive"]


def shape(value: object) -> Shape:
    """Which of the three kinds of node the value is; null is a primitive."""
    if isinstance(value, dict):
        return "object"
    return "array" if isinstance(value, list) else "primitive"


def named(value: object) -> str:
    """The kind of a value with its article, for messages."""
    kind = shape(value)
    return f"a {kind} value" if kind == "primitive" else f"an {kind}"


def conflicts(target: object, value: object, location: Location) -> Iterator[str]:
    """Every place where merging object `value` into object `target` is against the table."""
    if not isinstance(target, dict) or not isinstance(value, dict):
        return
    for key, new in value.items():
        if key not in target:
            continue
        old = target[key]
        if shape(old) != shape(new):
            yield f"{named(new)} cannot be merged into {named(old)} at {pointer((*location, key))}"
        else:
            yield from conflicts(old, new, (*location, key))


def merge(target: dict[str, Any], value: dict[str, Any]) -> None:
    """Merge into `target` in place. The caller has asked `conflicts` first. Nothing of `value` is shared."""
    for key, new in value.items():
        old = target.get(key)
        if key not in target:
            target[key] = deepcopy(new)
        elif isinstance(old, dict) and isinstance(new, dict):
            merge(old, new)
        elif isinstance(old, list) and isinstance(new, list):
            old.extend(deepcopy(new))
        else:
            target[key] = deepcopy(new)


def same(left: object, right: object) -> bool:
    """JSON equality: unlike ==, true is not 1. Numbers compare by value."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[k], right[k]) for k in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    return left == right


def covers(value: object, expected: object) -> bool:
    """Whether `value` is what `x-expect` says: objects may hold more than is expected, the rest is equal."""
    if isinstance(value, dict) and isinstance(expected, dict):
        return all(key in value and covers(value[key], expected[key]) for key in expected)
    return same(value, expected)
