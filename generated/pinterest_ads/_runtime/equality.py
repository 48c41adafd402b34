# Made from generator/runtime.
"""Equality as JSON has it: true is not 1, while 1 is 1.0."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .jsontext import Json


def json_equal(left: Json, right: Json) -> bool:
    return json_key(left) == json_key(right)


def json_key(data: Json) -> Hashable:
    """A hashable stand-in: two values are equal as JSON when their keys are equal."""
    if isinstance(data, bool):
        return ("boolean", data)
    if isinstance(data, list):
        return ("list", tuple(json_key(item) for item in data))
    if isinstance(data, dict):
        return ("object", frozenset((key, json_key(value)) for key, value in data.items()))
    return data
