"""Limits: tighter, looser, or nobody can tell."""

from __future__ import annotations

from typing import Any

import pytest

from generator.diff import limits
from generator.ir import model as ir


@pytest.mark.parametrize(
    ("old", "new", "tighter", "looser"),
    [
        ({}, {"max_length": 5}, True, False),
        ({"max_length": 5}, {}, False, True),
        ({"max_length": 5}, {"max_length": 4}, True, False),
        ({"minimum": 1}, {"minimum": 0}, False, True),
        ({"minimum": 0}, {"minimum": 1}, True, False),
        ({"exclusive_maximum": 9}, {"exclusive_maximum": 10}, False, True),
        ({"minimum": 0}, {}, False, True),
        ({"multiple_of": 3}, {"multiple_of": 6}, True, False),
        ({"multiple_of": 6}, {"multiple_of": 3}, False, True),
        ({"multiple_of": 4}, {"multiple_of": 6}, True, True),
        ({"pattern": "a"}, {"pattern": "b"}, True, True),
        ({}, {"pattern": "b"}, True, False),
        ({"unique_items": True}, {}, False, True),
    ],
)
def test_one_limit(old: dict[str, Any], new: dict[str, Any], tighter: bool, looser: bool) -> None:
    (found,) = limits.of(ir.Constraints(**old), ir.Constraints(**new))
    assert (found.tighter, found.looser) == (tighter, looser)


@pytest.mark.parametrize("name", ["min_length", "min_items", "min_properties"])
def test_at_least_nothing_is_no_limit(name: str) -> None:
    assert limits.of(ir.Constraints(), ir.Constraints(**{name: 0})) == []


def test_limits_are_found_inside_of_types() -> None:
    def made(most: int) -> ir.Type:
        text = ir.Scalar(ir.Kind.STRING, ir.Constraints(max_length=most))
        return ir.Nullable(ir.Union((ir.Scalar(ir.Kind.BOOLEAN), ir.MapOf(ir.ListOf(text)))))

    assert [one.words for one in limits.of_types(made(5), made(4))] == ["max_length 4 (was 5)"]
    assert limits.of_types(made(5), ir.Scalar(ir.Kind.INTEGER)) == []


def test_an_integer_that_becomes_a_number_keeps_its_limits() -> None:
    old = ir.Scalar(ir.Kind.INTEGER, ir.Constraints(maximum=9))
    new = ir.Scalar(ir.Kind.NUMBER, ir.Constraints(maximum=8))
    assert [one.tighter for one in limits.of_types(old, new)] == [True]
