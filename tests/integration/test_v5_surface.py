"""The calls of a large real document, given the sections that a target of it would have."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path

import pytest

from generator.emit.faults import Faults
from generator.emit.layout import Layout
from generator.emit.outcomes import Batched, Paged, Whole
from generator.emit.sections import Batches, Binding, Pages, Sections
from generator.emit.served import Served, served_by
from generator.ir.build import build
from generator.ir.model import Document

REPOSITORY = Path(__file__).parents[2]
SPECS = Path(os.environ.get("PINTEREST_ADS_SPECS", REPOSITORY.parent / "shared" / "specs"))
SPEC = SPECS / "pinterest-v5.23.0.json"
LAYOUT = Layout(
    package="pinterest",
    subpackage="v5",
    client="Pinterest",
    async_client="AsyncPinterest",
    source="spec/v5.json",
    rebuild="make generate",
    distribution="pinterest",
    version="5",
    sections=Sections(
        pages=Pages("items", "bookmark"),
        batches=Batches("items", "data", "exceptions", "code", "message"),
        scope=Binding("ad_account_id", "ad_account"),
    ),
)

pytestmark = pytest.mark.skipif(
    not SPECS.is_dir(), reason=f"the v5 documents are not here ({SPECS}); set PINTEREST_ADS_SPECS"
)


@cache
def document() -> Document:
    return build(json.loads(SPEC.read_text()))


@cache
def served() -> dict[str, Served]:
    faults = Faults()
    found = {one.operation.operation_id: one for one in served_by(document(), LAYOUT, faults)}
    faults.stop()
    return found


def test_pages_and_batches_are_found_without_an_envelope() -> None:
    kinds = {name: type(one.outcome) for name, one in served().items()}
    batches = {name for name, kind in kinds.items() if kind is Batched}
    assert batches == {
        f"{entity}/{verb}"
        for entity in ("ad_groups", "ads", "campaigns", "lead_forms", "product_group_promotions")
        for verb in ("create", "update")
    }
    assert sum(kind is Paged for kind in kinds.values()) > 50
    # Its items know of exceptions, but are no outcomes of anything.
    assert kinds["customer_lists/list"] is Paged
    assert kinds["campaigns/analytics"] is kinds["ad_accounts/get"] is Whole


def test_every_list_that_takes_a_cursor_is_paged() -> None:
    left = {
        name
        for name, one in served().items()
        if any(parameter.wire == "bookmark" for parameter in one.operation.parameters)
        and not isinstance(one.outcome, Paged)
    }
    assert left == set()
