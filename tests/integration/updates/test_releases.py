"""The classifier on the published documents of target v5, step by step."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.diff.change import Difference, Level
from generator.diff.compare import compare_surfaces
from generator.diff.surface import Surface, surface
from generator.emit.layout import Layout
from generator.emit.package import emit
from generator.emit.sections import Batches, Binding, Pages, Sections
from generator.emit.write import write_tree
from generator.ir.build import build
from generator.judges import annotations, names
from generator.judges.package import load
from tests.integration.updates.labels import REPOSITORY, releases

SPECS = Path(os.environ.get("PINTEREST_ADS_SPECS", REPOSITORY.parent / "shared" / "specs"))
SECTIONS = Sections(
    pages=Pages("items", "bookmark"),
    batches=Batches("items", "data", "exceptions", "code", "message"),
    scope=Binding("ad_account_id", "ad_account"),
)
LAYOUT = Layout(
    package="pinterest",
    subpackage="v5",
    client="Pinterest",
    async_client="AsyncPinterest",
    source="spec/v5.json",
    rebuild="make generate",
    distribution="pinterest",
    version="5",
    sections=SECTIONS,
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


@pytest.mark.full
@pytest.mark.parametrize("label", LABELS["releases"], ids=lambda one: one["to"])
def test_every_finding_of_the_judges_is_a_change_of_ours(label: dict[str, Any], tmp_path: Path) -> None:
    """Not only the whole step is breaking: each attribute and argument that a judge names is, or its class is."""
    for release in (label["from"], label["to"]):
        write_tree(emit(surface_of(release).document, LAYOUT), tmp_path / release)
    old, new = (load(tmp_path / release, "pinterest") for release in (label["from"], label["to"]))
    changes = step(label["from"], label["to"]).changes
    # A class that goes another way than before has other annotations; where that breaks, its calls say so.
    told = [one for one in changes if one.level is Level.BREAKING or one.kind == "model.direction"]
    known = {word for one in told for name in one.names for word in (name, name.partition("(")[0])}
    found = [*names.breaking(old, new), *annotations.breaking(old, new)]
    assert found
    unknown = [
        str(one)
        for one in found
        if not known & {*_subjects(one.where), *re.findall(r"[A-Za-z_][A-Za-z0-9_]*", one.what)}
    ]
    assert unknown == []


def _subjects(where: str) -> set[str]:
    """What we would call the place that a judge names, and its class."""
    called = re.search(r"\.(?:resources|scoped)\.(\w+)\.\w+\.(\w+)(?:\(\w+=\))?$", where)
    if called:
        return {f"client.{called[1]}.{called[2]}"}
    parts = where.split(".")
    return {parts[-1], *parts[-2:-1], ".".join(parts[-2:])}
