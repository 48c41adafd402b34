"""The page that walks the changelog and the guide: every test, file and place that it names exists."""

from __future__ import annotations

import ast
import functools
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "changelog-and-guide.md"
ROWS = [
    [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
    for line in PAGE.read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and not line.startswith(("| ---", "| what it "))
]


@functools.cache
def functions(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def named(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def at(document: Any, pointer: str) -> Any:
    for token in pointer.removeprefix("#/").split("/"):
        name = token.replace("~1", "/").replace("~0", "~")
        document = document[int(name)] if isinstance(document, list) else document[name]
    return document


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:60])
def test_every_line_names_tests_that_exist(row: list[str]) -> None:
    assert len(row) == 3
    assert row[1]
    tests = named(row[2])
    assert tests
    for test in tests:
        path, _, function = test.partition("::")
        assert (ROOT / path).is_file(), test
        assert not function or function in functions(ROOT / path), test


def test_every_file_and_place_exists() -> None:
    document = yaml.load((ROOT / "spec" / "ads-v4.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    pointers = files = 0
    for word in named(PAGE.read_text(encoding="utf-8")):
        if word.startswith("#/"):
            at(document, word)
            pointers += 1
        elif re.match(r"(tests|overlays|spec|docs|benchmarks|generator)/", word):
            assert (ROOT / word.partition("::")[0]).exists(), word
            files += 1
    assert pointers > 20
    assert files > 60


def test_no_line_is_missing() -> None:
    """How many rules, figures and examples each part has; what comes after them is of other pages."""
    parts = re.split(r"^##+ (.*)$", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    counted = {
        title: sum(line.startswith("| ") for line in text.splitlines()) - 2
        for title, text in zip(parts[1::2], parts[2::2], strict=True)
        if "| --- |" in text
    }
    assert counted == {
        "June 2022": 14,
        "March 2022": 4,
        "November 2021": 3,
        'The guide: "New Features / Global Changes"': 32,
        'The guide: "Endpoints"': 3,
        "The guide as a tool": 4,
    }
