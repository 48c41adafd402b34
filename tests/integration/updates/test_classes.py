"""The classifier against the labels: every update gets the class, and shows the changes, that its label says."""

from __future__ import annotations

import pytest

from generator import target
from generator.diff.compare import compare
from generator.document import facts
from tests.integration.updates.labels import DOCUMENTS, Update, updates

ALL = [one for file in DOCUMENTS for one in updates(file)]


@pytest.mark.parametrize("update", ALL, ids=lambda one: one.name)
def test_an_update_is_classed_as_labelled(update: Update) -> None:
    before, after = update.documents()
    found = compare(before, after, target.load("v4").sections)
    assert {f"{one.kind} {one.names[0]}": one.level.word for one in found.changes} == update.changes
    assert found.level.word == update.class_


@pytest.mark.parametrize(
    "update",
    [
        pytest.param(one, id=one.name, marks=() if number % 12 == 0 else pytest.mark.full)
        for number, one in enumerate(ALL)
    ],
)
def test_facts_tell_as_much_as_the_documents(update: Update) -> None:
    """A target that is not committed is compared by its facts: the same changes, with the same words."""
    sections = target.load("v4").sections
    before, after = update.documents()
    whole = compare(before, after, sections)
    assert compare(facts.facts(before), facts.facts(after), sections) == whole
