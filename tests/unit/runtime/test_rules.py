from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.problems import Problems
from generator.runtime.rules import Branch, PropertyTest, Rule

RULE = Rule(
    branches=(
        Branch(
            required=("kind", "url"),
            tests=(PropertyTest("kind", values=("STORY",)), PropertyTest("url", not_null=True, min_length=1)),
        ),
        Branch(forbidden=("kind",)),
        Branch(required=("kind",), tests=(PropertyTest("kind", values=("REGULAR", 1)),)),
    ),
    message="a STORY needs a url",
)


@pytest.mark.parametrize(
    ("data", "holds"),
    [
        ({"kind": "STORY", "url": "x"}, True),
        ({"kind": "STORY", "url": ""}, False),
        ({"kind": "STORY", "url": None}, False),
        ({"kind": "STORY"}, False),
        ({}, True),
        ({"url": ""}, True),
        ({"kind": "REGULAR"}, True),
        ({"kind": 1.0}, True),
        ({"kind": True}, False),
        ({"kind": None}, False),
        ({"kind": "OTHER"}, False),
        # A test of length is about text only.
        ({"kind": "STORY", "url": 5}, True),
    ],
)
def test_one_branch_must_hold(data: dict[str, Any], holds: bool) -> None:
    problems = Problems()
    RULE.check(data, ("body", 0), problems)
    assert problems.items == ([] if holds else [("body[0]", "a STORY needs a url")])


@pytest.mark.parametrize(
    ("test", "data", "holds"),
    [
        (PropertyTest("kind", refused=("STORY",)), {"kind": "STORY"}, False),
        (PropertyTest("kind", refused=("STORY",)), {"kind": "NEW ONE"}, True),
        (PropertyTest("kind", refused=("STORY",)), {"kind": None}, True),
        (PropertyTest("kind", refused=(1,)), {"kind": True}, True),
        (PropertyTest("kind", refused=(1,)), {"kind": 1.0}, False),
        (PropertyTest("url", pattern="^https:"), {"url": "https://a"}, True),
        (PropertyTest("url", pattern="^https:"), {"url": "http://a"}, False),
        (PropertyTest("url", pattern="^https:"), {"url": 5}, True),
        # One that Python cannot read is not enforced.
        (PropertyTest("url", pattern="(?<"), {"url": "x"}, True),
        (PropertyTest("url", pattern="^https:"), {}, True),
    ],
)
def test_values_that_are_refused_and_patterns(test: PropertyTest, data: dict[str, Any], holds: bool) -> None:
    assert test.holds(data) is holds


def test_a_rule_without_words_still_says_something() -> None:
    problems = Problems()
    Rule(branches=(Branch(required=("a",)),), message="").check({}, "body", problems)
    assert problems.items == [("body", "breaks a rule of the document")]
