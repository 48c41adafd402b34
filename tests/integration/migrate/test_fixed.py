"""What `--fix` has to make of some snippets: written by hand, before there was a fixer."""

from __future__ import annotations

import difflib
import re

import pytest

from tests.integration.migrate.labels import CORPUS, HALVES, labels, snippets

FIXED = CORPUS / "fixed"
EXPECTED = [f"{half}/{file}" for half in HALVES for file in snippets(f"fixed/{half}")]


def changed(file: str) -> set[int]:
    """The lines of the snippet that are others in the expected text."""
    old, new = ((folder / file).read_text(encoding="utf-8").split("\n") for folder in (CORPUS, FIXED))
    blocks = difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes()
    return {line + 1 for tag, start, stop, *_ in blocks if tag != "equal" for line in range(start, stop)}


@pytest.mark.parametrize("file", EXPECTED)
def test_the_expected_text_changes_what_is_certain_and_nothing_else(file: str) -> None:
    half, _, name = file.partition("/")
    certain = {label.line for label in labels(half) if label.file == name and label.certain}
    # A Postman request also has its URL in parts, which stand below the one that is labelled.
    parts = {line + 3 for line in certain} if name.startswith("postman/") else set()
    assert changed(file) <= certain | parts


@pytest.mark.parametrize("file", EXPECTED)
def test_who_has_to_decide_is_told_so_where_something_is_not_certain(file: str) -> None:
    half, _, name = file.partition("/")
    text = (FIXED / file).read_text(encoding="utf-8")
    left = [label for label in labels(half) if label.file == name and not label.certain]
    told = re.findall(r"^\s*(?:#|//) TODO\(pinterest-ads\): \.\.\.$", text, re.MULTILINE)
    assert bool(told) == bool(left) or name.startswith("postman/")
    assert len(told) <= len(left)
