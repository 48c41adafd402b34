"""The classifier against the labels: every update gets the class, and shows the changes, that its label says."""

from __future__ import annotations

import pytest

from generator import target
from generator.diff.compare import compare
from tests.integration.updates.labels import DOCUMENTS, Update, updates

ALL = [one for file in DOCUMENTS for one in updates(file)]


@pytest.mark.parametrize("update", ALL, ids=lambda one: one.name)
def test_an_update_is_classed_as_labelled(update: Update) -> None:
    before, after = update.documents()
    found = compare(before, after, target.load("v4").sections)
    assert {f"{one.kind} {one.names[0]}": one.level.word for one in found.changes} == update.changes
    assert found.level.word == update.class_
