"""Places inside values: how they are written, and values with one place changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

Steps = Sequence[str | int]


def place_of(root: str, steps: Iterable[str | int]) -> str:
    """``body[3].name``, as the errors of the client write it."""
    text = root
    for step in steps:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if step.isidentifier() else f"[{step!r}]"
    return text


def replaced(value: Any, steps: Steps, new: Any) -> Any:
    """A copy of `value` with `new` at a place; only what lies on the way is copied."""
    if not steps:
        return new
    if isinstance(value, list):
        return [
            replaced(item, steps[1:], new) if index == steps[0] else item for index, item in enumerate(value)
        ]
    inner = replaced(value.get(steps[0]), steps[1:], new)
    return {**value, steps[0]: inner}
