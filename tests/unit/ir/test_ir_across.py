"""`x-descending` and `x-span`: read as they are written, refused with their place where they are not well-formed."""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir import across
from generator.problems import PipelineError

SPAN = {
    "start": "from",
    "end": "to",
    "step": "by",
    "apart": 90,
    "apart_by_step": {"HOUR": 3},
    "borders": {"HOUR": "day", "MONTH": "month"},
}
RULE = {"names": ["a", "b"], "rule": "a is at least b"}


def test_what_is_stated_is_read() -> None:
    span = across.span({"x-span": SPAN}, "#/op")
    assert span is not None
    assert (span.start, span.end, span.step, span.apart) == ("from", "to", "by", 90)
    assert span.apart_by_step == (("HOUR", 3),)
    assert span.borders == (("HOUR", "day"), ("MONTH", "month"))
    rule = across.descending({"x-descending": RULE}, "#/op")
    assert rule is not None
    assert (rule.names, rule.description, rule.pointer) == (
        ("a", "b"),
        "a is at least b",
        "#/op/x-descending",
    )
    assert across.span({}, "#/op") is None
    assert across.descending({}, "#/op") is None


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ([], "#/op/x-span: expected an object"),
        ({**SPAN, "step": 3}, "#/op/x-span/step: expected a text"),
        ({**SPAN, "colour": "red"}, "#/op/x-span/colour: x-span has no such key"),
        ({**SPAN, "apart": "90"}, "#/op/x-span/apart: expected a whole number of days, at least 1"),
        ({**SPAN, "apart": True}, "#/op/x-span/apart: expected a whole number of days, at least 1"),
        (
            {**SPAN, "apart_by_step": {"HOUR": 0}},
            "#/op/x-span/apart_by_step/HOUR: expected a whole number of days, at least 1",
        ),
        ({**SPAN, "apart_by_step": [3]}, "#/op/x-span/apart_by_step: expected an object"),
        ({**SPAN, "borders": {"HOUR": "hour"}}, "#/op/x-span/borders/HOUR: expected one of day, week, month"),
        ({**SPAN, "borders": {"HOUR": "week"}}, "#/op/x-span/borders/HOUR: no week fits into 3 days"),
        ({**SPAN, "apart": 29}, "#/op/x-span/borders/MONTH: no month fits into 29 days"),
    ],
)
def test_a_span_that_is_not_well_formed(stated: Any, said: str) -> None:
    with pytest.raises(PipelineError) as caught:
        across.span({"x-span": stated}, "#/op")
    assert [f"{problem.where}: {problem.message}" for problem in caught.value.problems] == [said]


@pytest.mark.parametrize(
    ("stated", "where"),
    [
        ("a", "#/op/x-descending/names"),
        ({**RULE, "names": ["a"]}, "#/op/x-descending/names"),
        ({**RULE, "names": ["a", 1]}, "#/op/x-descending/names"),
        ({"names": ["a", "b"]}, "#/op/x-descending/rule"),
    ],
)
def test_a_rule_that_is_not_well_formed(stated: Any, where: str) -> None:
    with pytest.raises(PipelineError) as caught:
        across.descending({"x-descending": stated}, "#/op")
    assert [problem.where for problem in caught.value.problems] == [where]
