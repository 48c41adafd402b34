"""Each rule that no schema says, once broken and once not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pinterest_ads.sandbox.entities import create_item, shown, update_item
from pinterest_ads.sandbox.refusals import Refused

from tests.sandbox.inprocess import ACME, START, Api

CAMPAIGN, AD_GROUP, AD, TAG = "626735565838", "2680059592705", "687195134316", "2614324385652"


@pytest.fixture
def api() -> Iterator[Api]:
    api = Api()
    yield api
    api.close()


def made(api: Api, resource: str, item: dict[str, Any]) -> dict[str, Any]:
    """A new object, of a batch of one."""
    [entry] = api.call(f"{resource}.create", [item]).data
    assert "data" in entry, entry
    data: dict[str, Any] = entry["data"]
    return data


def campaign(api: Api, objective: str = "WEB_CONVERSION", **more: Any) -> str:
    id: str = made(api, "campaigns", {"name": "c", "objective_type": objective, **more})["id"]
    return id


def group(id: object, **more: Any) -> dict[str, Any]:
    """An ad group that is in order."""
    fixed = {"campaign_id": id, "name": "g", "billable_event": "CLICKTHROUGH", "budget_in_micro_currency": 5}
    return {**fixed, **more}


def refused(api: Api, call: str, item: dict[str, Any]) -> str:
    """Why an item is refused; a good one beside it is not."""
    [entry] = api.call(call, [item]).data
    assert "data" not in entry, entry
    said = entry["exceptions"]
    message: str = (said if isinstance(said, dict) else said[0])["message"]
    return message


@pytest.mark.parametrize(
    ("objective", "event"),
    [
        ("AWARENESS", "IMPRESSION"),
        ("CONSIDERATION", "CLICKTHROUGH"),
        ("CATALOG_SALES", "CLICKTHROUGH"),
        ("VIDEO_VIEW", "VIDEO_V_50_MRC"),
    ],
)
def test_a_bid_is_required_for(api: Api, objective: str, event: str) -> None:
    item = group(campaign(api, objective), billable_event=event)
    assert "bid_in_micro_currency is required" in refused(api, "ad_groups.create", item)
    assert made(api, "ad_groups", {**item, "bid_in_micro_currency": 1})["bid_in_micro_currency"] == 1
    made(api, "ad_groups", {**item, "bid_strategy_type": "AUTOMATIC_BID"})


def test_no_bid_is_required_for_others(api: Api) -> None:
    made(api, "ad_groups", group(campaign(api, "AWARENESS"), billable_event="CLICKTHROUGH"))


def test_a_budget_is_required_unless_the_campaign_optimises_budgets(api: Api) -> None:
    item = group(campaign(api))
    del item["budget_in_micro_currency"]
    assert "budget_in_micro_currency is required" in refused(api, "ad_groups.create", item)
    made(api, "ad_groups", {**item, "campaign_id": campaign(api, is_campaign_budget_optimization=True)})


def test_a_lifetime_budget_needs_an_end(api: Api) -> None:
    item = group(campaign(api), budget_type="LIFETIME")
    assert "end_time is required" in refused(api, "ad_groups.create", item)
    id = made(api, "ad_groups", {**item, "end_time": START + 500})["id"]
    assert "end_time is required" in refused(api, "ad_groups.update", {"id": id, "end_time": None})


def test_a_frequency_cap_is_of_impressions_and_needs_an_end(api: Api) -> None:
    item = group(campaign(api), lifetime_frequency_cap=3)
    assert "IMPRESSION only" in refused(api, "ad_groups.create", item)
    item["billable_event"] = "IMPRESSION"
    assert "end_time is required" in refused(api, "ad_groups.create", item)
    made(api, "ad_groups", {**item, "end_time": START + 500})


@pytest.mark.parametrize("field", ["AUDIENCE_INCLUDE", "AUDIENCE_EXCLUDE"])
def test_targeted_audiences_are_there_and_large_enough(api: Api, field: str) -> None:
    item = group(campaign(api))
    assert "no audience 4" in refused(api, "ad_groups.create", {**item, "targeting_spec": {field: ["4"]}})
    small = api.call("audiences.create_custom", {"name": "a", "records": "a,b"}).data
    spec = {"targeting_spec": {field: [int(small["id"])]}}
    assert "fewer than 100 people" in refused(api, "ad_groups.create", {**item, **spec})
    records = {"records": ",".join(map(str, range(99))), "operation_type": "ADD"}
    api.call("customer_lists.update", {"id": small["rule"]["customer_list_id"], **records})
    assert made(api, "ad_groups", {**item, **spec})["targeting_spec"] == {field: [small["id"]]}
    api.call("audiences.update", {"id": small["id"], "operation_type": "REMOVE"})
    assert "no audience" in refused(api, "ad_groups.create", {**item, **spec})


def test_the_tag_of_a_goal_is_there(api: Api) -> None:
    def goal(id: object) -> dict[str, Any]:
        metadata = {
            "conversion_tag_v3_goal_metadata": {"conversion_tag_id": id, "conversion_event": "CHECKOUT"}
        }
        return {**group(CAMPAIGN, bid_in_micro_currency=3), "optimization_goal_metadata": metadata}

    assert "no conversion tag 4" in refused(api, "ad_groups.create", goal(4))
    stored = made(api, "ad_groups", goal(int(TAG)))["optimization_goal_metadata"]
    assert stored["conversion_tag_v3_goal_metadata"]["conversion_tag_id"] == TAG


def test_an_idea_ad_keeps_its_destination(api: Api) -> None:
    item = {"ad_group_id": AD_GROUP, "pin": 1, "creative_type": "STORY"}
    assert api.call("ads.create", [item]).status == 400  # the schema says it already
    id = made(api, "ads", {**item, "destination_url": "https://example.com/"})["id"]
    for url in (None, ""):
        said = refused(api, "ads.update", {"id": id, "destination_url": url})
        assert "destination_url is required" in said
    assert api.call("ads.get", ad_id=id).data["destination_url"] == "https://example.com/"
    id = made(api, "ads", {**item, "creative_type": "REGULAR"})["id"]
    assert "data" in api.call("ads.update", [{"id": id, "destination_url": None}]).data[0]


def test_what_was_removed_in_v4_and_what_is_read_only_is_ignored(api: Api) -> None:
    item = {"id": "7", "is_managed": True, "summary_status": "PAUSED", "created_time": 5, "type": "x"}
    data = made(api, "campaigns", {"name": "c", "objective_type": "AWARENESS", **item})
    assert "is_managed" not in data
    assert (data["id"] != "7", data["summary_status"], data["created_time"]) == (True, "RUNNING", START)
    changed = api.call("campaigns.update", [{"id": data["id"], "created_time": 5, "is_managed": True}])
    assert changed.data[0]["data"] == data


def test_an_item_names_no_other_advertiser(api: Api) -> None:
    """Also where the document does not declare the field: ads and ad groups."""
    good = {"ad_group_id": AD_GROUP, "pin": 1, "creative_type": "REGULAR"}
    for call, item in (
        ("campaigns.create", {"name": "c", "objective_type": "AWARENESS"}),
        ("ad_groups.create", group(campaign(api))),
        ("ads.create", good),
        ("ads.update", {"id": AD}),
    ):
        assert refused(api, call, {**item, "advertiser_id": ACME + 1}) == "Advertiser not found."
        for same in (ACME, str(ACME), None if "ads" in call else ACME):
            assert "data" in api.call(call, [{**item, "advertiser_id": same}]).data[0]
    assert api.call("conversion_tags.create", {"name": "t", "advertiser_id": "4"}).status == 409
    example = api.call("campaigns.create", [{"name": "c", "objective_type": "AWARENESS", "advertiser_id": 4}])
    assert example.data == [{"exceptions": [{"code": 2, "message": "Advertiser not found."}]}]


def test_the_objective_stays(api: Api) -> None:
    assert "cannot be changed" in refused(
        api, "campaigns.update", {"id": CAMPAIGN, "objective_type": "VIDEO_VIEW"}
    )
    same = [{"id": CAMPAIGN, "objective_type": "AWARENESS"}]
    assert api.call("campaigns.update", same).data[0]["exceptions"] == []


def test_the_guides_example_is_taken(api: Api) -> None:
    """Seed 003: ids as integers, both caps at once, the advertiser in each item."""
    item = {
        "advertiser_id": ACME,
        "name": "ACME Tools Campaign #1",
        "status": "ACTIVE",
        "lifetime_spend_cap": 1432744744,
        "daily_spend_cap": 1432744744,
        "order_line_id": 549755885175,
        "tracking_urls": {},
        "mobile_measurement_partner": "APPSFLYER",
        "measurement_partner_campaign_id": "549755885175",
        "objective_type": "AWARENESS",
    }
    data = made(api, "campaigns", item)
    assert {**item, "advertiser_id": str(ACME), "order_line_id": "549755885175"}.items() <= data.items()


def test_references_reach_the_own_advertiser_only(api: Api) -> None:
    theirs, api.advertiser = api.advertiser, api.new_advertiser()
    assert "no campaign" in refused(api, "ad_groups.create", group(CAMPAIGN))
    ad = {"ad_group_id": AD_GROUP, "pin": 1, "creative_type": "REGULAR"}
    assert "no ad group" in refused(api, "ads.create", ad)
    assert refused(api, "campaigns.update", {"id": CAMPAIGN}) == f"The advertiser has no campaign {CAMPAIGN}."
    keywords = {"parent_id": AD_GROUP, "keywords": [{"match_type": "BROAD", "value": "x"}]}
    [error] = api.call("keywords.create", keywords).data["errors"]
    assert error["data"] == {"parent_id": AD_GROUP, "match_type": "BROAD", "value": "x"}
    rule = {"name": "a", "audience_type": "VISITOR", "rule": {"visitor_source_id": TAG}}
    assert api.call("audiences.create", rule).status == 409
    assert api.call("campaigns.get", campaign_id=CAMPAIGN).status == 404
    assert api.call("ads.get", ad_id=AD).status == 404
    assert api.call("campaigns.list").data == api.call("ads.list").data == []
    api.advertiser = theirs
    assert api.call("campaigns.get", campaign_id=CAMPAIGN).status == 200


def test_what_is_archived_takes_nothing_new_and_stays_readable(api: Api) -> None:
    campaign_id = campaign(api)
    group_id = made(api, "ad_groups", group(campaign_id))["id"]
    ad = {"ad_group_id": group_id, "pin": 1, "creative_type": "REGULAR"}
    ad_id = made(api, "ads", ad)["id"]
    api.call("campaigns.update", [{"id": campaign_id, "status": "ARCHIVED"}])
    assert "is archived" in refused(api, "ad_groups.create", group(campaign_id))
    assert "is archived" in refused(api, "ads.create", ad)
    assert api.call("ads.get", ad_id=ad_id).data["summary_status"] == "ARCHIVED"
    assert [item["id"] for item in api.call("ads.list", query={"campaign_ids": [campaign_id]}).data] == [
        ad_id
    ]
    assert "data" in api.call("ads.update", [{"id": ad_id, "name": "still mine"}]).data[0]


def test_an_ad_group_runs_from_its_start_to_its_end(api: Api) -> None:
    times = {"start_time": START + 10, "end_time": START + 20}
    id = made(api, "ad_groups", group(campaign(api), **times))["id"]
    seen = {}
    for seconds in (0, 9, 10, 19, 20, 21):
        api.clock.now = START + seconds
        seen[seconds] = api.call("ad_groups.get", ad_group_id=id).data["summary_status"]
    assert list(seen.values()) == ["NOT_STARTED"] * 2 + ["RUNNING"] * 2 + ["COMPLETED"] * 2


@pytest.mark.parametrize("status", ["PAUSED", "ARCHIVED"])
@pytest.mark.parametrize("parent", ["campaigns", "ad_groups"])
def test_an_ad_stands_as_what_it_lies_in(api: Api, parent: str, status: str) -> None:
    id = CAMPAIGN if parent == "campaigns" else AD_GROUP
    assert api.call("ads.get", ad_id=AD).data["summary_status"] == "APPROVED"
    api.call(f"{parent}.update", [{"id": id, "status": status}])
    data = api.call("ads.get", ad_id=AD).data
    assert (data["status"], data["summary_status"]) == ("ACTIVE", status)


def test_ad_groups_are_filtered_by_one_kind_of_id(api: Api) -> None:
    query = {"campaign_ids": [CAMPAIGN], "ad_group_ids": [AD_GROUP]}
    assert api.call("ad_groups.list", query=query).status == 409
    assert api.call("ads.list", query=query).data  # clients in the wild do so (facts 2 ad)


def test_keywords_are_filtered_by_one_parent(api: Api) -> None:
    query = {"campaign_id": CAMPAIGN, "ad_group_id": AD_GROUP}
    assert api.call("keywords.list", query=query).status == 409


def test_a_refused_item_leaves_nothing_and_no_gap(api: Api) -> None:
    good = {"name": "c", "objective_type": "AWARENESS"}
    entries = api.call("campaigns.create", [good, {**good, "daily_spend_cap": -1}, good]).data
    first, none, last = (entry.get("data", {}).get("id") for entry in entries)
    assert none is None
    assert int(last) == int(first) + 1


def test_a_batch_sees_what_it_has_done_before(api: Api) -> None:
    """Two changes of one object: the second builds on the first."""
    id = campaign(api)
    entries = api.call("campaigns.update", [{"id": id, "name": "one"}, {"id": id, "status": "PAUSED"}]).data
    assert [(entry["data"]["name"], entry["data"]["status"]) for entry in entries] == [
        ("one", "ACTIVE"),
        ("one", "PAUSED"),
    ]


@pytest.mark.parametrize(
    "body", [{}, {"name": 5}, {"name": "a", "records": 5}, {"name": "a", "list_type": "?"}]
)
def test_a_custom_audience_that_cannot_be_made(api: Api, body: dict[str, Any]) -> None:
    """The document leaves this body open: what is wrong with it is a conflict, not a bad request."""
    assert api.call("audiences.create_custom", body).status == 409
    assert len(api.call("customer_lists.list").data) == 1


def test_product_groups_are_written_by_the_shared_steps(api: Api) -> None:
    """No single call writes them (facts 6 (16)); bulk does, with these."""
    item = {"ad_group_id": int(AD_GROUP), "bid_in_micro_currency": 7, "included": False, "is_managed": 1}
    parent = create_item(api.state, ACME, "product_group", item)
    child = create_item(api.state, ACME, "product_group", {"ad_group_id": AD_GROUP, "parent_id": parent.id})
    get = "product_groups.get_promoted"
    data = api.call(get, promoted_catalog_product_group_id=parent.id).data
    assert (data["ad_group_id"], data["summary_status"], data["type"]) == (
        AD_GROUP,
        "EXCLUDED",
        "productgroup",
    )
    assert "is_managed" not in data
    assert (child.parent, child.ad_group, str(child.campaign)) == (parent.id, int(AD_GROUP), CAMPAIGN)
    for wrong, reason in (
        ({"id": parent.id, "parent_id": child.id}, "cannot lie in itself"),
        ({"id": parent.id, "parent_id": 4}, "has no product group 4"),
        ({"id": parent.id, "ad_group_id": "4"}, "it stays in the ad group"),
        ({"id": "4"}, "no promoted product group 4"),
    ):
        with pytest.raises(Refused, match=reason):
            update_item(api.state, ACME, "product_group", wrong)
    moved = update_item(
        api.state, ACME, "product_group", {"id": child.id, "parent_id": None, "status": "PAUSED"}
    )
    assert moved.parent == 0
    assert b'"summary_status":"PAUSED"' in bytes(shown(api.state, [moved])[0])


def test_advertisers_are_those_of_the_user(api: Api) -> None:
    other = api.new_advertiser()
    listed = [page[0] for page in api.pages("advertisers.list", page_size=1, include_acl="true")]
    assert [item["id"] for item in listed] == [str(ACME), str(other)]
    owner = listed[0]["owner_user_id"]
    assert len(api.call("advertisers.list", query={"owner_user_id": owner}).data) == 2
    assert api.call("advertisers.list", query={"owner_user_id": "4"}).data == []
    assert api.call("advertisers.get").data == listed[0]


def test_metrics_of_keywords_are_the_same_each_time(api: Api) -> None:
    query = {"country_code": "US", "keywords": ["shoes", "boots"]}
    first = api.call("keywords.metrics", query=query).data
    assert [row["keyword"] for row in first] == ["shoes", "boots"]
    assert api.call("keywords.metrics", query=query).data == first
    assert api.call("keywords.metrics", query={**query, "country_code": "DE"}).data != first
