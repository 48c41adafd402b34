"""The twelve kinds of drift of the benchmark, at every depth of a page: none loses it, in any mode."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from pinterest_ads._runtime import schema as s
from pinterest_ads._runtime.decoding import Decoding, read_body
from pinterest_ads._runtime.unset import UNSET
from pinterest_ads.v4.models import AdGroupList, LearningModeType

KIND = s.ModelOf(AdGroupList)
ITEM: dict[str, Any] = {
    "id": "10",
    "advertiser_id": "5",
    "campaign_id": "7",
    "name": "one",
    "status": "ACTIVE",
    "budget_in_micro_currency": 5_000_000,
    "conversion_learning_mode_type": "ACTIVE",
    "auto_targeting_enabled": True,
    "targeting_spec": {
        "GENDER": ["female", "male"],
        "AGE_BUCKET": ["18-24"],
        "AUDIENCE_INCLUDE": ["1", "2"],
        "SHOPPING_RETARGETING": [{"lookback_window": 30, "tag_types": [6], "exclusion_window": 14}],
    },
    "tracking_urls": {"click": ["https://example.com/"]},
    "optimization_goal_metadata": {"frequency_goal_metadata": {"frequency": 3, "timerange": "DAY"}},
    "created_time": 1,
}
Steps = tuple[str | int, ...]
GONE = object()
# Kind of drift, where, and what stands there instead.
DRIFTS: list[tuple[str, Steps, Any]] = [
    ("baseline", ("name",), "one"),
    ("unknown field", ("never_seen",), {"a": [1]}),
    ("unknown field", ("targeting_spec", "NEVER_SEEN"), [1, None]),
    ("unknown field", ("targeting_spec", "SHOPPING_RETARGETING", 0, "never_seen"), "x"),
    ("unknown enum (component)", ("status",), "NEVER_SEEN"),
    ("unknown enum (component)", ("conversion_learning_mode_type",), "NEVER_SEEN"),
    ("unknown enum (inline)", ("targeting_spec", "GENDER", 0), "never_seen"),
    ("unknown enum (inline)", ("targeting_spec", "AGE_BUCKET", 0), "20+"),
    ("null on nullable scalar", ("budget_in_micro_currency",), None),
    ("null on nullable scalar", ("auto_targeting_enabled",), None),
    ("null on nullable object", ("tracking_urls",), None),
    ("null on object", ("targeting_spec",), None),
    ("null on object", ("optimization_goal_metadata", "frequency_goal_metadata"), None),
    ("null on non-nullable", ("name",), None),
    ("null on non-nullable", ("targeting_spec", "GENDER"), None),
    ("null on non-nullable", ("targeting_spec", "AUDIENCE_INCLUDE", 0), None),
    ("null inline enum", ("targeting_spec", "GENDER", 1), None),
    ("null inline enum", ("status",), None),
    ("int where string", ("name",), 5),
    ("int where string", ("tracking_urls", "click", 0), 5),
    ("string where int", ("budget_in_micro_currency",), "5000000"),
    ("string where int", ("optimization_goal_metadata", "frequency_goal_metadata", "frequency"), "3"),
    ("another shape", ("targeting_spec",), ["x"]),
    ("another shape", ("targeting_spec", "GENDER"), {"a": 1}),
    ("another shape", ("name",), {"text": "one"}),
    ("field missing", ("name",), GONE),
    ("field missing", ("campaign_id",), GONE),
    ("field missing", ("targeting_spec", "GENDER"), GONE),
]
MODES = {
    "page": (Decoding(), True),
    "single": (Decoding(), False),
    "keep_unknown": (Decoding(keep_unknown=True), True),
}


def _page(item: Any, *, envelope: dict[str, Any] | None = None) -> bytes:
    items = [ITEM, item, ITEM]
    whole = {"status": "success", "code": 0, "message": "ok", "data": items, **(envelope or {})}
    return json.dumps(whole).encode()


def _changed(item: Any, steps: Steps, value: Any) -> Any:
    result = copy.deepcopy(item)
    place = result
    for step in steps[:-1]:
        place = place[step]
    if value is GONE:
        del place[steps[-1]]
    else:
        place[steps[-1]] = value
    return result


def _found(value: Any, steps: Steps) -> Any:
    for step in steps:
        if isinstance(step, int) or isinstance(value, dict):
            value = value[step]
        elif step in ("never_seen", "NEVER_SEEN"):
            value = value.extra[step]
        else:
            value = getattr(value, step)
    return value


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("kind", "steps", "value"), DRIFTS, ids=[f"{k}-{'.'.join(map(str, p))}" for k, p, _ in DRIFTS]
)
def test_no_drift_loses_the_page(kind: str, steps: Steps, value: Any, mode: str) -> None:
    how, page = MODES[mode]
    drifted = _changed(ITEM, steps, value)
    body = read_body(KIND, _page(drifted), how, "op", page=page)
    before, item, after = body.data
    assert before == after
    assert before.to_dict() == ITEM
    assert before.status.is_known
    assert _found(item, steps) == (UNSET if value is GONE else value)
    assert item.to_dict() == drifted
    # All but the place itself is what it is in an item without drift.
    others = {name for name in ITEM if name != steps[0]}
    assert {name: getattr(item, name) for name in others} == {name: getattr(before, name) for name in others}


@pytest.mark.parametrize("mode", MODES)
def test_an_integer_id_becomes_text(mode: str) -> None:
    how, page = MODES[mode]
    for steps in (("id",), ("campaign_id",), ("targeting_spec", "AUDIENCE_INCLUDE", 1)):
        body = read_body(KIND, _page(_changed(ITEM, steps, 12)), how, "op", page=page)
        assert _found(body.data[1], steps) == "12"


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "envelope",
    [{"new": 1}, {"code": "0"}, {"status": "so-so"}, {"message": None}, {"bookmark": 5}, {"code": None}],
)
def test_neither_does_drift_of_the_envelope(mode: str, envelope: dict[str, Any]) -> None:
    how, page = MODES[mode]
    body = read_body(KIND, _page(ITEM, envelope=envelope), how, "op", page=page)
    assert [item.to_dict() for item in body.data] == [ITEM] * 3
    for name, value in envelope.items():
        assert (body.extra[name] if name == "new" else getattr(body, name)) == value


def test_an_unknown_member_says_that_it_is_unknown() -> None:
    body = read_body(KIND, _page({**ITEM, "conversion_learning_mode_type": "NEW"}), Decoding(), page=True)
    mode = body.data[1].conversion_learning_mode_type
    assert isinstance(mode, LearningModeType)
    assert (mode, mode.is_known) == ("NEW", False)
