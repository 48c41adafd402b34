"""`x-shortcuts` and `x-advice`: read as they are written, refused with their place where they are not well-formed."""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir import shortcuts
from generator.ir.build import build
from generator.ir.model import Branch, PropertyTest, Rule
from generator.problems import PipelineError

ONE = {"call": "crimeBooks.create", "sets": {"genre": "crime"}}


def test_a_shortcut_names_a_call_and_what_it_sets() -> None:
    (found,) = shortcuts.read({"x-shortcuts": [ONE]}, "#/op")
    assert (found.resource, found.call, found.sets) == ("crime_books", "create", (("genre", "crime"),))
    assert (found.pointer, found.summary) == ("#/op/x-shortcuts/0", "")
    assert shortcuts.read({}, "#/op") == ()


@pytest.mark.parametrize(
    ("stated", "where"),
    [
        ({}, "#/op/x-shortcuts"),
        (["x"], "#/op/x-shortcuts"),
        ([{**ONE, "call": "create"}], "#/op/x-shortcuts/0/call"),
        ([{**ONE, "call": "a.b; import os"}], "#/op/x-shortcuts/0/call"),
        ([ONE, {"call": "a.b"}], "#/op/x-shortcuts/1/sets"),
        ([{**ONE, "sets": {}}], "#/op/x-shortcuts/0/sets"),
        ([{**ONE, "sets": {"a": None}}], "#/op/x-shortcuts/0/sets"),
        ([{**ONE, "sets": {"a": [1]}}], "#/op/x-shortcuts/0/sets"),
        ([{**ONE, "colour": "red"}], "#/op/x-shortcuts/0/colour"),
    ],
)
def test_what_is_not_well_formed_is_named_by_its_place(stated: Any, where: str) -> None:
    with pytest.raises(PipelineError) as caught:
        shortcuts.read({"x-shortcuts": stated}, "#/op")
    assert [problem.where for problem in caught.value.problems] == [where]


def _document(advice: Any) -> dict[str, Any]:
    book = {
        "type": "object",
        "properties": {"genre": {"type": "string"}, "url": {"type": "string"}},
        "x-advice": advice,
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Book": book}},
    }


def test_advice_is_a_rule_with_words() -> None:
    branches = [
        {"properties": {"genre": {"not": {"enum": ["crime"]}}}},
        {"properties": {"url": {"pattern": "^https:"}}},
    ]
    (book,) = build(_document([{"x-rule": "use https", "anyOf": branches}])).models
    assert book.rules == ()
    assert book.advice == (
        Rule(
            (
                Branch(tests=(PropertyTest("genre", refused=("crime",)),)),
                Branch(tests=(PropertyTest("url", pattern="^https:"),)),
            ),
            "#/components/schemas/Book/x-advice/0",
            "use https",
        ),
    )


@pytest.mark.parametrize(
    "advice",
    [
        {"x-rule": "use https"},
        {"anyOf": [{"required": ["url"]}]},
        {"x-rule": "use https", "anyOf": [{"required": ["colour"]}]},
        {"x-rule": "use https", "anyOf": [{"properties": {"url": {"maxLength": 3}}}]},
    ],
)
def test_what_is_no_advice_is_refused(advice: dict[str, Any]) -> None:
    with pytest.raises(PipelineError, match="advice is an x-rule"):
        build(_document([advice]))
