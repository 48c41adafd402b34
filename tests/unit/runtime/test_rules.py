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


def test_a_rule_without_words_still_says_something() -> None:
    problems = Problems()
    Rule(branches=(Branch(required=("a",)),), message="").check({}, "body", problems)
    assert problems.items == [("body", "breaks a rule of the document")]
