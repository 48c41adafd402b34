"""Ways in which people write a v3 call, and what `scan` makes of each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from pinterest_ads.migrate import scan

WAYS: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "ways.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way["name"])
def test_each_way_is_understood(way: dict[str, Any]) -> None:
    found = {f"{one.line} {one.kind} {one.row or ''}".strip() for one in scan(way["source"], way["path"])}
    wanted = [_any_of(line) for line in way["found"]]
    assert len(found) == len(wanted), found
    assert all(any(line in choices for choices in wanted) for line in found), found


def _any_of(line: str) -> set[str]:
    first, *others = line.split(" | ")
    return {first, *(" ".join([*first.split(" ")[:2], row]) for row in others)}


def test_names_are_given_once() -> None:
    names = [way["name"] for way in WAYS]
    assert len(set(names)) == len(names) > 100
