"""Answers that depend on what is asked: insights, terms, targeting, previews, best Pins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .delivering import NOW, TODAY, WEEK_AGO
from .inprocess import Api


@pytest.fixture(scope="module")
def api() -> Iterator[Api]:
    api = Api()
    api.clock.now = float(NOW)
    yield api
    api.close()


@pytest.mark.parametrize("name", ["boards.list", "pins.list"])
def test_boards_and_pins_are_paged(api: Api, name: str) -> None:
    whole = api.call(name, query={"page_size": 250}).data
    pages = api.pages(name, page_size=3)
    assert [item for page in pages for item in page] == whole
    assert len({item["id"] for item in whole}) == len(whole) > 3


def test_pins_lie_on_boards(api: Api) -> None:
    boards = {board["id"] for board in api.call("boards.list").data}
    assert {pin["board_id"] for pin in api.call("pins.list").data} <= boards


def test_targeting_differs_by_kind(api: Api) -> None:
    everything = api.call("resources.targeting").data
    for kind, labels in everything.items():
        (given,) = api.call("resources.targeting_type", targeting_type=kind).data or [{}]
        assert given == labels
    assert everything["GENDER"]["female"] == "Female"
    assert everything["AUDIENCE_INCLUDE"] == {}
    assert set(everything["LOCATION"]) == {
        row["code"] for row in api.call("resources.advertiser_countries").data
    }


def test_interests_are_a_tree(api: Api) -> None:
    tree = api.call("resources.interests").data
    for id, interest in tree.items():
        assert api.call("resources.interest", interest_id=id).data == interest
        assert all(tree[child]["level"] == interest["level"] + 1 for child in interest["child_interests"])
    assert api.call("resources.interest", interest_id="5").status == 404


def test_terms_go_with_what_is_asked(api: Api) -> None:
    for limit in (1, 4, 10):
        terms = api.call("terms.suggested", query={"term": "shoe", "limit": limit}).data
        assert len(set(terms)) == limit
        assert all(term.startswith("shoe ") for term in terms)
    assert len(api.call("terms.suggested", query={"term": "shoe"}).data) == 4
    related = api.call("terms.related", query={"terms": ["shoe", "hat"]}).data
    assert [entry["term"] for entry in related["related_terms_list"]] == ["shoe", "hat"]
    assert related["related_term_count"] == 6


def test_bid_floors_depend_on_what_is_billed(api: Api) -> None:
    floors = [
        api.call("ads.bid_floor", query=query).data["bid_floors"]
        for query in ({}, {"billable_event": "IMPRESSION"}, {"billable_event": "CLICKTHROUGH"})
    ]
    assert floors[0] == floors[2] != floors[1]


def test_terms_of_service_are_written_out_on_demand(api: Api) -> None:
    assert api.call("terms_of_service.get").data["html"] is None
    whole = api.call("terms_of_service.get", query={"include_html": "true", "tos_type": "2"}).data
    assert whole["html"].startswith("<p>")
    assert whole["advertiser_id"] == str(api.advertiser)


def test_previews_have_an_address_each(api: Api) -> None:
    image = {"image_url": "https://example.com/a.png", "title": "A"}
    first = api.call("ad_previews.create_from_image", image).data["url"]
    assert api.call("ad_previews.create_from_image", image).data["url"] == first
    assert api.call("ad_previews.create_from_image", {**image, "title": "B"}).data["url"] != first
    assert api.call("ad_previews.create_from_pin", {}, pin_id="12").data["url"].startswith("https://")


def test_insights_depend_on_the_audience(api: Api) -> None:
    audiences = api.call("audience_insights.list").data
    assert len(audiences) == 4
    seen = []
    for audience in audiences:
        insights = api.call("audience_insights.get", scope=audience["scope"], type=audience["type"]).data
        assert abs(sum(part["ratio"] for part in insights["demographics"]["genders"]) - 1) < 0.001
        seen.append(insights["categories"])
    assert all(seen.count(categories) == 1 for categories in seen)
    travel = {"scope": "PARTNER", "type": "ENGAGEMENT", "category_id": "948192800438"}
    narrower = api.call("audience_insights.category", query={"sort": "RATIO"}, **travel).data
    assert [entry["ratio"] for entry in narrower] == sorted(
        (entry["ratio"] for entry in narrower), reverse=True
    )
    assert {entry["name"] for entry in narrower} == {"beaches", "cities", "hiking", "road trips"}
    assert api.call("audience_insights.category", **{**travel, "category_id": "5"}).status == 404


def top(api: Api, user: str = "1000000001", **query: Any) -> Any:
    query = {"start_date": WEEK_AGO, "end_date": TODAY, "sort_by": "IMPRESSION", **query}
    return api.call("top_pins.list", query=query, user=user)


@pytest.mark.parametrize("sort_by", ["IMPRESSION", "ENGAGEMENT", "PIN_CLICK", "OUTBOUND_CLICK", "SAVE"])
def test_best_pins_come_first(api: Api, sort_by: str) -> None:
    data = top(api, sort_by=sort_by).data
    values = [pin["metrics"][sort_by] for pin in data["pins"]]
    assert values == sorted(values, reverse=True)
    assert len(values) == 10
    assert data["sort_by"] == sort_by
    longer = top(api, sort_by=sort_by, num_of_pins=50).data["pins"]
    assert longer[:10] == data["pins"]
    assert len(longer) == 50


def test_best_pins_heed_the_query(api: Api) -> None:
    fewer = top(api, metric_types=["SAVE", "IMPRESSION"], num_of_pins=2).data["pins"]
    assert all(list(pin["metrics"]) == ["SAVE", "IMPRESSION"] == list(pin["data_status"]) for pin in fewer)
    recent = top(api, created_in_last_n_days=30, num_of_pins=50).data["pins"]
    assert 0 < len(recent) < 50
    videos = top(api, pin_format="video", num_of_pins=50).data["pins"]
    assert 0 < len(videos) < 50
    day, week = (top(api, start_date=start, num_of_pins=1).data["pins"][0] for start in (TODAY, WEEK_AGO))
    assert day["metrics"]["IMPRESSION"] < week["metrics"]["IMPRESSION"]
    assert top(api, "1000000002").data["pins"] != top(api).data["pins"]


def test_best_pins_have_rules(api: Api) -> None:
    assert top(api, metric_types=["SAVE_RATE"]).status == 409
    assert top(api, start_date=TODAY, end_date=WEEK_AGO).status == 409
    assert top(api, user="9" * 40).status == 404
