"""The texts of our documents are our own: none shares seven words in a row with Pinterest's published ones."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.document import read

ROOT = Path(__file__).parents[3]
PUBLISHED = Path(os.environ.get("PINTEREST_ADS_SPECS") or ROOT.parent / "shared" / "specs")
IN_A_ROW = 7


def texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if key in ("description", "summary") and isinstance(part, str):
                yield part
            else:
                yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


def rows(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9_]+", text.lower())
    return {tuple(words[start : start + IN_A_ROW]) for start in range(len(words) - IN_A_ROW + 1)}


@pytest.fixture(scope="module")
def published() -> set[tuple[str, ...]]:
    files = sorted(PUBLISHED.glob("*.json"))
    if not files:
        pytest.skip(f"no published documents in {PUBLISHED} to compare with")
    newest = json.loads(files[-1].read_text(encoding="utf-8"))
    oldest = json.loads(files[0].read_text(encoding="utf-8"))
    return {row for document in (newest, oldest) for text in texts(document) for row in rows(text)}


def test_no_text_is_taken_over(published: set[tuple[str, ...]]) -> None:
    assert len(published) > 10_000
    ours = [ROOT / "spec" / "upstream" / "ads.yaml", ROOT / "spec" / "ads-v4.yaml"]
    ours += sorted((ROOT / "overlays" / "v4").glob("*.yaml"))
    found = {
        (path.name, " ".join(row))
        for path in ours
        for text in texts(read.load(path, name=path.name))
        for row in rows(text) & published
    }
    assert found == set()
