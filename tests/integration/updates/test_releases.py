"""The classifier on the published documents of target v5, step by step."""

from __future__ import annotations

import json
import os
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.diff.change import Difference
from generator.diff.compare import compare_surfaces
from generator.diff.surface import Surface, surface
from generator.emit.sections import Batches, Binding, Pages, Sections
from generator.ir.build import build
from tests.integration.updates.labels import REPOSITORY, releases

SPECS = Path(os.environ.get("PINTEREST_ADS_SPECS", REPOSITORY.parent / "shared" / "specs"))
SECTIONS = Sections(
    pages=Pages("items", "bookmark"),
    batches=Batches("items", "data", "exceptions", "code", "message"),
    scope=Binding("ad_account_id", "ad_account"),
)
LABELS = releases()
NEWEST = LABELS["releases"][-1]["to"]

pytestmark = pytest.mark.skipif(
    not SPECS.is_dir(), reason=f"the v5 documents are not here ({SPECS}); set PINTEREST_ADS_SPECS"
)
STEPS = [
    pytest.param(one, id=one["to"], marks=() if one["to"] == NEWEST else pytest.mark.full)
    for one in LABELS["releases"]
]


@cache
def raw(release: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SPECS / f"pinterest-v{release}.json").read_text())
    return found


@cache
def surface_of(release: str) -> Surface:
    return surface(build(raw(release)), SECTIONS)


@cache
def step(old: str, new: str) -> Difference:
    return compare_surfaces(surface_of(old), surface_of(new), raw(old), raw(new))


@pytest.mark.parametrize("label", STEPS)
def test_a_step_is_classed_as_labelled(label: dict[str, Any]) -> None:
    found = step(label["from"], label["to"])
    assert found.level.word == label["class"]
    counted = Counter[str]()
    for one in found.changes:
        counted[one.kind] += len(one.names)
    for kind, count in LABELS["counts"][label["to"]].items():
        if kind == "security":
            levels = Counter(one.level.word for one in found.changes if one.kind == "operation.security")
            assert {level: levels[level] for level in count} == count
        else:
            assert (kind, counted[kind]) == (kind, count)
    for wanted in LABELS["has"][label["to"]]:
        assert any(
            one.kind == wanted["kind"]
            and one.level.word == wanted["class"]
            and wanted.get("name", one.names[0]) in one.names
            and wanted.get("at", "") in one.pointer
            for one in found.changes
        ), wanted


@pytest.mark.parametrize("label", STEPS)
def test_whatever_breaks_says_what_to_write(label: dict[str, Any]) -> None:
    for one in step(label["from"], label["to"]).changes:
        assert one.names
        assert (one.level.word == "breaking") == bool(one.before and one.after and one.advice), one


@pytest.mark.parametrize("label", STEPS)
def test_no_step_back_is_called_harmless(label: dict[str, Any]) -> None:
    """What one direction adds, the other removes."""
    forth = step(label["from"], label["to"])
    back = step(label["to"], label["from"])
    for added, removed in (("operation", "operation"), ("parameter", "parameter")):
        assert sum(len(one.names) for one in forth.changes if one.kind == f"{added}.added") == sum(
            len(one.names) for one in back.changes if one.kind == f"{removed}.removed"
        )
    assert all(
        one.level.word == "breaking"
        for one in back.changes
        if one.kind.endswith(".removed") and not one.kind.startswith("response")
    )
