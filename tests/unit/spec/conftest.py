"""The upstream document and the effective one, read once for all tests of this folder."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from generator.document import read

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def upstream() -> dict[str, Any]:
    return read.load(ROOT / "spec" / "upstream" / "ads.yaml", name="ads.yaml")


@pytest.fixture(scope="session")
def effective() -> dict[str, Any]:
    return read.load(ROOT / "spec" / "ads-v4.yaml", name="ads-v4.yaml")


@pytest.fixture(scope="session")
def table() -> list[dict[str, str]]:
    """The rows of the guide's endpoint table."""
    with (ROOT / "overlays" / "v4" / "endpoints.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))
