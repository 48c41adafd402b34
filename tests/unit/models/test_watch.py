"""The drift hook: told of every departure, of the first reply and of one in so many, and harmless."""

from __future__ import annotations

import json
import logging
from collections import Counter
from typing import Any

import pytest
from pinterest_ads._runtime import drift, schema
from pinterest_ads._runtime.decoding import Decoding, Departure, ReportedFailure, read_body
from pinterest_ads._runtime.drift import Drift
from pinterest_ads._runtime.envelope import Envelope
from pinterest_ads.v4.models import AdGroupList

KIND = schema.ModelOf(AdGroupList)
GOOD = {"id": "1", "campaign_id": "2", "name": "a"}


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_replies", "_reasons"):
        table = getattr(drift, name)
        monkeypatch.setattr(drift, name, type(table)(table.default_factory))


def _page(*items: Any, **envelope: Any) -> bytes:
    return json.dumps(
        {"status": "success", "code": 0, "message": "ok", "data": list(items), **envelope}
    ).encode()


def _told(text: bytes, *, times: int = 1, page: bool = True, **settings: Any) -> list[Drift]:
    found: list[Drift] = []
    how = Decoding(on_drift=found.append, **settings)
    for _ in range(times):
        read_body(KIND, text, how, "ad_groups.list", page=page)
    return found


@pytest.mark.parametrize("page", [True, False])
def test_each_kind_of_departure_with_its_place(page: bool) -> None:
    items = [
        {**GOOD, "never_seen": 1, "targeting_spec": {"GENDER": ["other"], "NEW": []}},
        {**GOOD, "status": "SLEEPING", "name": 5, "billable_event": None, "id": "x"},
        {"id": "1", "name": "a"},
    ]
    found = {(one.path, one.kind) for one in _told(_page(*items), page=page)}
    assert found == {
        ("body.data[0].never_seen", "undeclared"),
        ("body.data[0].targeting_spec.GENDER[0]", "value"),
        ("body.data[0].targeting_spec.NEW", "undeclared"),
        ("body.data[1].status", "value"),
        ("body.data[1].name", "type"),
        ("body.data[1].billable_event", "null"),
        ("body.data[1].id", "type"),
        ("body.data[2].campaign_id", "missing"),
    }


def test_a_drift_says_where_it_was() -> None:
    (told,) = _told(_page({**GOOD, "status": "SLEEPING"}))
    assert (told.operation, told.path, told.kind) == ("ad_groups.list", "body.data[0].status", "value")
    assert "SLEEPING" in told.message


def test_a_page_without_drift_tells_nothing() -> None:
    assert _told(_page(GOOD), times=3) == []


def test_the_first_page_and_one_in_so_many_are_checked() -> None:
    odd = _page({**GOOD, "never_seen": 1})
    assert len(_told(odd, times=10)) == 1
    drift._replies.clear()
    assert len(_told(odd, times=10, drift_every=4)) == 3
    drift._replies.clear()
    assert len(_told(odd, times=3, drift_every=1)) == 3


def test_operations_are_counted_apart() -> None:
    found: list[Drift] = []
    how = Decoding(on_drift=found.append)
    for operation in ("a", "b", "a", "b"):
        read_body(KIND, _page({**GOOD, "new": 1}), how, operation, page=True)
    read_body(KIND, _page({**GOOD, "new": 1}), how, None, page=True)
    assert Counter(one.operation for one in found) == {"a": 1, "b": 1}


def test_a_page_that_msgspec_refuses_is_checked_once_for_each_reason() -> None:
    found: list[Drift] = []
    how = Decoding(on_drift=found.append)

    def read(*items: Any) -> list[str]:
        found.clear()
        read_body(KIND, _page(*items), how, "op", page=True)
        return [one.path for one in found]

    assert read(GOOD) == []
    assert read(GOOD, {**GOOD, "name": None}) == ["body.data[1].name"]
    assert read({**GOOD, "name": None}) == []
    assert read({**GOOD, "created_time": "x"}) == ["body.data[0].created_time"]


def test_a_hook_that_fails_is_logged_and_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def broken(_: Drift) -> None:
        raise RuntimeError("no")

    with caplog.at_level(logging.ERROR, logger="pinterest_ads"):
        body = read_body(KIND, _page({**GOOD, "new": 1}), Decoding(on_drift=broken), "op", page=True)
    assert body.data[0].name == "a"
    assert "drift hook" in caplog.text


def test_strict_raises_and_tells() -> None:
    found: list[Drift] = []
    with pytest.raises(Departure) as caught:
        read_body(
            KIND, _page({**GOOD, "name": 5}), Decoding(strict=True, on_drift=found.append), "op", page=True
        )
    assert [path for path, _ in caught.value.problems] == ["body.data[0].name"]
    assert [one.path for one in found] == ["body.data[0].name"]


ENVELOPE = Envelope(field="status", failure=("failure",), code="code", message="message")


@pytest.mark.parametrize("page", [True, False])
@pytest.mark.parametrize("how", [{}, {"strict": True}, {"keep_unknown": True}])
@pytest.mark.parametrize("data", [[], [GOOD], None, "x", [{"name": 5}]])
def test_a_reported_failure_never_passes_for_a_page(page: bool, how: Any, data: Any) -> None:
    text = json.dumps({"status": "failure", "code": 3, "message": "no", "data": data}).encode()
    found: list[Drift] = []
    with pytest.raises(ReportedFailure):
        read_body(KIND, text, Decoding(envelope=ENVELOPE, on_drift=found.append, **how), "op", page=page)
    assert found == []


@pytest.mark.parametrize("page", [True, False])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "empty"),
        (b"{", "not JSON"),
        (b"<html>", "not JSON"),
        (b"[]", "a list"),
        (b"null", "null"),
        (b'["\xff"]', "UTF-8"),
    ],
)
def test_what_is_no_page_is_a_departure(text: bytes, said: str, page: bool) -> None:
    with pytest.raises(Departure) as caught:
        read_body(KIND, text, Decoding(), "op", page=page, label="text/html")
    assert said in caught.value.problems[0][1]
