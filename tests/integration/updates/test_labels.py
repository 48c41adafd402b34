"""The labels themselves: each can be applied, changes something, and says the same thing in all of its lines."""

from __future__ import annotations

import pytest

from tests.integration.updates.labels import DOCUMENTS, RANKS, Update, releases, updates

ALL = [one for file in DOCUMENTS for one in updates(file)]


def test_there_are_enough_of_each_class() -> None:
    names = [one.name for one in ALL]
    assert len(set(names)) == len(names)
    for class_, least in {"breaking": 14, "feature": 14, "fix": 8, "none": 1}.items():
        assert sum(one.class_ == class_ for one in ALL) >= least


@pytest.mark.parametrize("update", ALL, ids=lambda one: one.name)
def test_a_label_agrees_with_itself(update: Update) -> None:
    before, after = update.documents()
    assert (before == after) == (update.class_ == "none")
    worst = max(update.changes.values(), key=RANKS.index, default="none")
    assert worst == update.class_
    assert set(update.changes.values()) <= set(RANKS[1:])
    # One table for all labels: the rule for 0.x and the rule for 1.x.
    assert (
        update.next
        == {
            "breaking": ("0.5.0", "2.0.0"),
            "feature": ("0.4.2", "1.5.0"),
            "fix": ("0.4.2", "1.4.2"),
            "none": ("0.4.1", "1.4.1"),
        }[update.class_]
    )


def test_steps_of_releases_follow_each_other() -> None:
    steps = releases()["releases"]
    assert [one["from"] for one in steps[1:]] == [one["to"] for one in steps[:-1]]
    assert {one["to"] for one in steps} == set(releases()["counts"]) == set(releases()["has"])
