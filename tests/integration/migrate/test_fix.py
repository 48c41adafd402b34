"""What `--fix` does to the corpus: what is certain, nothing else, and only once."""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import PurePath

import pytest
from pinterest_ads.migrate import scan
from pinterest_ads.migrate.fix import Fixed, fix, settled

from tests.integration.migrate.labels import CORPUS, HALVES, labels, snippets

EVERY = [f"{half}/{file}" for half in HALVES for file in snippets(half)]
EXPECTED = {half: snippets(f"fixed/{half}") for half in HALVES}
PARSED = {".py", ".js", ".mjs", ".jsx", ".ts", ".php", ".json"}


def read(file: str) -> str:
    return (CORPUS / file).read_text(encoding="utf-8")


@cache
def fixed(file: str) -> Fixed:
    return fix(read(file), file.partition("/")[2], scan)


def shown(text: str) -> str:
    return re.sub(r"(TODO\(pinterest-ads\)): .*", r"\1: ...", text)


@pytest.mark.parametrize("file", EXPECTED["tuned"])
def test_the_expected_text_comes_out(file: str) -> None:
    assert shown(fixed(f"tuned/{file}").text) == read(f"fixed/tuned/{file}")


def test_the_expected_text_comes_out_of_what_was_held_back() -> None:
    """Where the scanner misses something the rest is as expected; nothing is written that is not."""
    same = 0
    for file in EXPECTED["held"]:
        got, want = shown(fixed(f"held/{file}").text), read(f"fixed/held/{file}")
        same += got == want
        written = set(got.splitlines()) - set(read(f"held/{file}").splitlines())
        told = {line for line in written if "TODO(pinterest-ads)" in line}
        assert written - told <= set(want.splitlines()), file
    assert same >= 0.75 * len(EXPECTED["held"])


@pytest.mark.parametrize("file", EVERY)
def test_nothing_is_rewritten_that_is_not_certain(file: str) -> None:
    half, _, name = file.partition("/")
    found = scan(read(file), name)
    certain = {
        (label.line, label.kind, row)
        for label in labels(half)
        if label.file == name and label.certain
        for row in label.rows or (None,)
    }
    rewritten = {
        (found[number].line, found[number].kind, found[number].row)
        for number in settled(read(file), name, found)
    }
    assert rewritten <= certain


@pytest.mark.parametrize("half", HALVES)
def test_most_of_what_is_certain_is_rewritten(half: str) -> None:
    certain = [one for one in labels(half) if one.certain and PurePath(one.file).suffix in PARSED]
    done = set()
    for file in snippets(half):
        found = scan(read(f"{half}/{file}"), file)
        numbers = settled(read(f"{half}/{file}"), file, found)
        done |= {(file, found[number].line, found[number].kind) for number in numbers}
    missed = [one for one in certain if (one.file, one.line, one.kind) not in done]
    assert len(missed) < 0.1 * len(certain), missed


@pytest.mark.parametrize("file", EVERY)
def test_a_second_time_changes_nothing(file: str) -> None:
    again = fix(fixed(file).text, file.partition("/")[2], scan)
    assert again.text == fixed(file).text
    assert again.rewritten == 0


@pytest.mark.parametrize("file", EVERY)
def test_what_was_valid_still_is(file: str) -> None:
    text = fixed(file).text
    if file.endswith(".py") and not fixed(file).problem:
        ast.parse(text)
    elif file.endswith(".json"):
        json.loads(text)
    assert text.count("\n") == read(file).count("\n") + text.count("TODO(pinterest-ads)")


@pytest.mark.parametrize("file", [file for file in EVERY if PurePath(file).suffix not in PARSED])
def test_what_cannot_be_parsed_back_is_left_alone(file: str) -> None:
    assert fixed(file).text == read(file)
    assert bool(fixed(file).problem) == bool(scan(read(file), file.partition("/")[2]))


def test_python_of_another_age_is_left_alone() -> None:
    one = fixed("tuned/python/legacy_py2.py")
    assert one.text == read("tuned/python/legacy_py2.py")
    assert "no valid Python" in one.problem
    assert [finding.row for finding in one.left] == ["GET advertisers/<advertiser>/keywords/"]
