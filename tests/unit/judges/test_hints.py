"""Annotations by their text: what a type checker would say of one in the place of another."""

from __future__ import annotations

import pytest

from generator.judges.hints import Hints

HINTS = Hints({"State"}, {"Level"})


@pytest.mark.parametrize(
    ("wide", "narrow", "either_way"),
    [
        ("str", "str", True),
        ("str | Unset", "str", False),
        ("str | None | Unset", "Unset | str | None", True),
        ("float", "int", False),
        ("Real", "int", False),
        ("Real", "float", True),
        ("str", "State", False),
        ("int", "Level", False),
        ("OrText[State]", "State", False),
        ("OrText[State]", "State | str", True),
        ("OrNumber[Level]", "int", True),
        ("IdText", "str | int", True),
        ("Sequence[str]", "list[str]", False),
        ("Sequence[str | int]", "Sequence[int]", False),
        ("Mapping[str, Any]", "dict[str, int]", False),
        ("Literal['a', 'b']", "Literal['a']", False),
        ("str", "Literal['a']", False),
        ("Any", "Pet", False),
        ("Pages[Pet]", "Pages[Pet]", True),
    ],
)
def test_takes(wide: str, narrow: str, either_way: bool) -> None:
    assert HINTS.takes(wide, narrow)
    assert HINTS.takes(narrow, wide) is either_way


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("str", "int"),
        ("bool", "int"),
        ("State", "Level"),
        ("list[str]", "list[int]"),
        ("dict[str, int]", "list[int]"),
        ("Pages[Pet]", "BatchResult[Pet]"),
        ("Pet", "Pet | Mapping[str, Any]"),
        ("Literal['a']", "Literal['b']"),
        ("Literal[1]", "str"),
    ],
)
def test_takes_not(one: str, other: str) -> None:
    assert not (HINTS.takes(one, other) and HINTS.takes(other, one))
    if "|" not in other:
        assert not HINTS.takes(one, other) and not HINTS.takes(other, one)
