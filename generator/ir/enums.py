"""Member names for enum values, however odd the values are."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from generator.ir import names
from generator.ir.model import EnumMember, JsonValue
from generator.problems import PipelineError


def scalars(values: tuple[JsonValue, ...]) -> tuple[str, ...] | tuple[int, ...] | None:
    """The values if all are strings or all are integers, else None."""
    texts = tuple(value for value in values if isinstance(value, str))
    if len(texts) == len(values):
        return texts
    numbers = tuple(value for value in values if isinstance(value, int) and not isinstance(value, bool))
    return numbers if len(numbers) == len(values) else None


def members_of(values: tuple[str, ...] | tuple[int, ...], pointer: str) -> tuple[EnumMember, ...]:
    """One member for each value, in document order.

    A value that is a member name already keeps it. Of others that come to the same name, those with signs
    get the signs spelled out (``-name`` beside ``name`` is ``HYPHEN_MINUS_NAME``), the rest a number.
    """
    taken: dict[str, str | int] = {}
    for value in values:
        if isinstance(value, str) and _plain(value) == value:
            taken[value] = value
    result: list[EnumMember] = []
    for value in values:
        name = next(
            (
                name
                for name in _candidates(value)
                if taken.setdefault(name, value) is value or taken[name] == value
            ),
            None,
        )
        if name is None:
            raise PipelineError.one(
                pointer, f"no member name can be made of the enum value {str(value)[:60]!r}"
            )
        result.append(EnumMember(name, value))
    return tuple(result)


def _plain(value: str | int) -> str:
    try:
        return names.enum_member(value)
    except names.UnusableName:
        return ""


def _candidates(value: str | int) -> Iterable[str]:
    plain = _plain(value)
    if plain:
        yield plain
    spelled = ""
    if isinstance(value, str):
        spelled = "".join(
            char if char.isascii() and char.isalnum() else f" {unicodedata.name(char, f'U{ord(char):X}')} "
            for char in value[:40]
        )
        spelled = _plain(spelled.replace("-", " "))
        if spelled:
            yield spelled
    if plain or spelled:
        yield from (f"{plain or spelled}_{number}" for number in range(2, 50))
