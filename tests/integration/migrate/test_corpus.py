"""The labels hold for the snippets and for the table: they were written by hand."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.integration.migrate.labels import CORPUS, HALVES, KINDS, labels, score, snippets, table_rows, traps


@pytest.mark.parametrize("half", HALVES)
def test_each_label_is_about_what_stands_on_its_line(half: str) -> None:
    for label in labels(half):
        lines = (CORPUS / half / label.file).read_text(encoding="utf-8").split("\n")
        assert label.text and label.text in lines[label.line - 1], label


@pytest.mark.parametrize("half", HALVES)
def test_kinds_are_known_and_rows_are_rows_of_the_table(half: str) -> None:
    rows = table_rows()
    for label in labels(half):
        assert label.kind in KINDS, label
        assert set(label.rows) <= rows, label
        assert bool(label.rows) == (label.kind in {"endpoint", "method"}), label
        if label.kind == "method":
            assert all(row.startswith("PUT ") for row in label.rows), label


@pytest.mark.parametrize("half", HALVES)
def test_no_label_is_there_twice(half: str) -> None:
    counted = Counter((label.file, label.line, label.kind, label.rows) for label in labels(half))
    assert not [label for label, count in counted.items() if count > 1]


@pytest.mark.parametrize("half", HALVES)
def test_what_has_no_label_is_a_trap_and_says_which(half: str) -> None:
    labelled = {f"{half}/{label.file}" for label in labels(half)}
    silent = {file for file in traps() if file.startswith(f"{half}/")}
    assert not labelled & silent
    assert labelled | silent == {f"{half}/{file}" for file in snippets(half)}
    assert all(traps().values())
    assert len(silent) >= 10


def test_the_halves_are_alike() -> None:
    tuned, held = (snippets(half) for half in HALVES)
    assert len(tuned) + len(held) >= 80
    assert abs(len(tuned) - len(held)) <= 8
    assert {file.split("/")[0] for file in tuned} == {file.split("/")[0] for file in held}
    for half in HALVES:
        assert {label.kind for label in labels(half)} == KINDS
        assert len(labels(half)) >= 100


def test_most_sections_of_the_table_occur() -> None:
    seen = {row for half in HALVES for label in labels(half) for row in label.rows}
    assert len(seen) >= 80


def test_the_score_sees_what_is_wrong_missed_and_said_twice() -> None:
    wanted = labels("held")
    right = [
        {"path": one.file, "line": one.line, "kind": one.kind, "row": one.rows[0] if one.rows else None}
        for one in wanted
    ]
    perfect = score("held", right)
    assert (perfect.precision, perfect.recall) == (1, 1)
    assert score("held", right * 2).precision == 1
    assert score("held", right[1:]).missed == wanted[:1]
    elsewhere = [{**right[0], "line": 10_000}, *right[1:]]
    moved = score("held", elsewhere)
    assert (len(moved.wrong), len(moved.missed)) == (1, 1)
    assert score("held", [{**finding, "row": "GET nothing/"} for finding in right]).recall == 0
