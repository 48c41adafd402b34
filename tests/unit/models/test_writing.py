"""Bodies written by msgspec are the bodies of the long way, and nothing that it refuses is written."""

from __future__ import annotations

import json
import math
import uuid
from collections import UserDict
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest
from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st
from pinterest_ads._runtime import schema as s
from pinterest_ads._runtime.models import Model
from pinterest_ads._runtime.plain import plain
from pinterest_ads._runtime.problems import Problems
from pinterest_ads._runtime.unset import UNSET
from pinterest_ads._runtime.writing import written
from pinterest_ads.v4.models import AdCreate, AdGroupCreate, CampaignCreate, TargetingSpec, TrackingUrls

from tests.unit.models.classes import EVERY
from tests.unit.models.draws import replies, steady

SENT = {name: model for name, model in EVERY.items() if not model._direct}
FILLS = {"advertiser_id": "549755885175"}
each = pytest.mark.parametrize("model", SENT.values(), ids=SENT)


class Text(str):
    __slots__ = ()


class Closed(StrEnum):
    A = "a"


class Number(int):
    pass


_loop: list[Any] = []
_loop.append(_loop)
ODD = [
    b"x",
    bytearray(b"x"),
    {1},
    frozenset({"a"}),
    Decimal("1.5"),
    uuid.UUID(int=1),
    math.nan,
    math.inf,
    -math.inf,
    "\ud800",
    10**4250,
    -(10**4250),
    10**5000,
    (1, 2),
    ("a", "b"),
    date(2022, 3, 1),
    datetime(2022, 3, 1, tzinfo=UTC),
    Text("12"),
    Number(12),
    Closed.A,
    UNSET,
    [UNSET],
    {"a": UNSET},
    {1: 2},
    {"a": {None: 1}},
    {"a": [math.nan]},
    UserDict({"a": "b"}),
    range(3),
    object(),
    12,
    True,
    None,
    "",
    [""],
    ["١٢"],
    ["12", ""],
    [["a"]],
    ["a", 1],
    [1, 2],
    [None],
    [b"x"],
    ["\udfff"],
    _loop,
    TrackingUrls(click=["https://example.com/"]),
    [TrackingUrls()],
    {"click": ["https://example.com/"]},
]


def long_way(kind: s.Kind, body: object, fills: Mapping[str, Any]) -> Any:
    """The data that is sent; None where it is refused."""
    problems = Problems()
    try:
        data = plain(body, "body", problems)
        data = None if problems else kind.prepare(data, "body", problems, fills)
        return None if problems else json.loads(json.dumps(data))
    except (RecursionError, ValueError):
        return None


def agree(kind: s.Kind, body: object, fills: Mapping[str, Any] = FILLS) -> bool:
    """Whether it was written in C; never where the long way refuses."""
    text = written(kind, body, fills)
    if text is None:
        return False
    assert json.loads(text) == long_way(kind, body, fills)
    return True


@each
def test_what_the_document_describes_is_written_at_once(model: type[Model]) -> None:
    @steady
    @given(st.lists(replies(s.ModelOf(model), drift=False), min_size=1, max_size=3))
    def check(data: list[Any]) -> None:
        for one in data:
            one.pop("not in the document", None)
        body = [model.from_dict(one) for one in data]
        if long_way(s.ListOf(s.ModelOf(model)), body, FILLS) is not None and not _has_more(data):
            took = agree(s.ListOf(s.ModelOf(model)), body)
            assert took or not _is_simple(model)
        agree(s.ModelOf(model), body[0])

    check()


def _has_more(data: Any) -> bool:
    return "not in the document" in json.dumps(data)


def _is_simple(model: type[Model]) -> bool:
    return model in (CampaignCreate, AdGroupCreate, AdCreate)


@each
def test_odd_values_are_written_as_the_long_way_does_or_not_at_all(model: type[Model]) -> None:
    generated: Any = model
    names = [item.name for item in fields(generated)]

    @steady
    @given(replies(s.ModelOf(model), drift=True), st.sampled_from(names), st.sampled_from(ODD), st.booleans())
    def check(data: Any, name: str, value: Any, deep: bool) -> None:
        if not isinstance(data, dict):
            return
        body = model.from_dict(data)
        held = getattr(body, name)
        if deep and isinstance(held, list):
            held.append(value)
        elif deep and isinstance(held, Model):
            inner: Any = type(held)
            setattr(held, fields(inner)[0].name, value)
        else:
            setattr(body, name, value)
        agree(s.ModelOf(model), body)
        agree(s.ListOf(s.ModelOf(model)), [body])

    check()


GROUP = AdGroupCreate(campaign_id="7", name="g", billable_event="IMPRESSION")
SPEC = TargetingSpec(GENDER=["female"])


@pytest.mark.parametrize("value", ODD, ids=range(len(ODD)))
@pytest.mark.parametrize(
    "name", ["name", "campaign_id", "status", "start_time", "targeting_spec", "tracking_urls"]
)
def test_every_odd_value_in_every_kind_of_field(name: str, value: Any) -> None:
    changed = evolve(GROUP)
    setattr(changed, name, value)
    agree(s.ListOf(s.ModelOf(AdGroupCreate)), [GROUP, changed])


@pytest.mark.parametrize("value", ODD, ids=range(len(ODD)))
@pytest.mark.parametrize("name", ["GENDER", "GEO", "AUDIENCE_INCLUDE", "SHOPPING_RETARGETING"])
def test_every_odd_value_in_every_kind_of_list(name: str, value: Any) -> None:
    for held in (value, [value], ["1", value]):
        spec = evolve(SPEC)
        setattr(spec, name, held)
        agree(s.ModelOf(AdGroupCreate), evolve(GROUP, targeting_spec=spec))


def test_what_the_path_fills() -> None:
    kind = s.ListOf(s.ModelOf(CampaignCreate))
    one = CampaignCreate(name="a", objective_type="AWARENESS")
    assert (
        json.loads(written(kind, [one, one], FILLS) or b"")
        == [{"name": "a", "objective_type": "AWARENESS", **FILLS}] * 2
    )
    assert agree(kind, [evolve(one, advertiser_id=FILLS["advertiser_id"])] * 2)
    assert agree(kind, [one], {})
    # The long way fills some only, takes an integer for the text, and refuses another one.
    assert not agree(kind, [one, evolve(one, advertiser_id=FILLS["advertiser_id"])])
    assert not agree(kind, [evolve(one, advertiser_id=549755885175)])
    assert not agree(kind, [evolve(one, advertiser_id="6")])


def test_rules_are_kept() -> None:
    kind = s.ListOf(s.ModelOf(AdCreate))
    story = AdCreate(ad_group_id="1", pin="2", creative_type="STORY")
    assert long_way(kind, [story], FILLS) is None
    assert not agree(kind, [story])
    assert agree(kind, [evolve(story, destination_url="https://example.com/")])
    assert agree(kind, [evolve(story, creative_type="REGULAR")])
    # What is new to the document is no story, and advice is given on the long way.
    assert agree(kind, [evolve(story, creative_type="FROM TOMORROW")])
    assert not agree(kind, [evolve(story, destination_url="http://example.com/")])


def test_what_is_not_declared_goes_the_long_way() -> None:
    campaign = CampaignCreate(name="a", objective_type="AWARENESS")
    campaign.extra["new"] = 1
    assert not agree(s.ModelOf(CampaignCreate), campaign)
    campaign.extra.clear()
    assert agree(s.ModelOf(CampaignCreate), campaign)


def test_other_bodies_go_the_long_way() -> None:
    kind = s.ListOf(s.ModelOf(CampaignCreate))
    one = CampaignCreate(name="a", objective_type="AWARENESS")
    assert not agree(kind, [one, {"name": "a", "objective_type": "AWARENESS"}])
    assert not agree(kind, (one,))
    assert not agree(kind, [one, GROUP])
    assert not agree(s.MapOf(s.Any()), {"a": 1})
    assert written(kind, [], FILLS) in (None, b"[]")
