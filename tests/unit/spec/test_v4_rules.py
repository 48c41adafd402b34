"""What v4 changes, rule by rule, as the effective document states it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.spec.look import by_id, deref, errors, operations, parameters, property_names, reference

ADVERTISER = "/advertisers/{advertiser_id}"
PIN = "394205773611545468"
AD = {"ad_group_id": "2680059592705", "pin": PIN}

# The request of the migration guide, as it prints it.
CAMPAIGN = {
    "advertiser_id": 549755885175,
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


def body(document: dict[str, Any], operation_id: str) -> dict[str, Any]:
    """Schema of an operation's JSON body."""
    request = deref(document, by_id(document, operation_id)["requestBody"])
    return dict(request["content"]["application/json"]["schema"])


def test_the_request_of_the_guide_is_valid(effective: dict[str, Any]) -> None:
    request = [CAMPAIGN, {**CAMPAIGN, "name": "ACME Tools Campaign #2"}]
    assert errors(effective, body(effective, "create_campaigns_handler"), request) == []


@pytest.mark.parametrize("value", ["549755885175", 549755885175])
def test_ids_are_digits_or_integers_in_requests_and_replies(effective: dict[str, Any], value: object) -> None:
    request = [{**CAMPAIGN, "advertiser_id": value, "order_line_id": value}]
    assert errors(effective, body(effective, "create_campaigns_handler"), request) == []
    campaign = {**CAMPAIGN, "id": value, "advertiser_id": value}
    assert errors(effective, reference("Campaign"), campaign) == []
    assert errors(effective, reference("Id"), value) == []


@pytest.mark.parametrize("value", ["", "12a", "-1", 1.5, None, True, ["1"]])
def test_nothing_else_is_an_id(effective: dict[str, Any], value: object) -> None:
    assert errors(effective, reference("Id"), value)


def test_an_id_may_be_null_only_where_it_says_so(effective: dict[str, Any]) -> None:
    create = body(effective, "create_campaigns_handler")
    assert errors(effective, create, [{**CAMPAIGN, "order_line_id": None}]) == []
    assert errors(effective, create, [{**CAMPAIGN, "advertiser_id": None}])


def test_the_advertiser_of_a_body_comes_from_the_path(effective: dict[str, Any]) -> None:
    schemas = effective["components"]["schemas"]
    filled = {
        name
        for name in schemas
        if "x-from-path" in schemas[name].get("properties", {}).get("advertiser_id", {})
    }
    assert filled == {"CampaignCreate", "CampaignUpdate", "AudienceCreate"}
    for name in filled:
        assert schemas[name]["properties"]["advertiser_id"]["x-from-path"] == "advertiser_id"
        assert "advertiser_id" not in schemas[name].get("required", [])


def _in_bulk(kind: str, ad: dict[str, Any]) -> dict[str, Any]:
    return {kind: {"ads": [ad]}}


CREATES = [
    ({**AD, "creative_type": "STORY", "destination_url": "https://example.com/"}, True),
    ({**AD, "creative_type": "STORY"}, False),
    ({**AD, "creative_type": "STORY", "destination_url": None}, False),
    ({**AD, "creative_type": "STORY", "destination_url": ""}, False),
    ({**AD, "creative_type": "REGULAR"}, True),
    ({**AD, "creative_type": "REGULAR", "destination_url": None}, True),
    ({**AD, "creative_type": "VIDEO", "destination_url": ""}, True),
    ({"ad_group_id": "1", "creative_type": "REGULAR"}, False),
    ({"ad_group_id": "1", "creative_type": "STORY", "destination_url": "https://example.com/"}, False),
    ({**AD, "creative_type": "IDEA"}, False),
    (AD, False),
]
UPDATES = [
    ({"id": "1", "status": "PAUSED"}, True),
    ({"id": "1", "destination_url": None}, True),
    ({"id": "1", "creative_type": "STORY", "destination_url": "https://example.com/"}, True),
    ({"id": "1", "creative_type": "STORY"}, False),
    ({"id": "1", "creative_type": "STORY", "destination_url": None}, False),
    ({"id": "1", "creative_type": "STORY", "destination_url": ""}, False),
    ({"id": "1", "creative_type": "CAROUSEL"}, True),
    ({"status": "PAUSED"}, False),
]


@pytest.mark.parametrize(("ad", "legal"), CREATES)
def test_a_story_ad_needs_a_destination_on_create(
    effective: dict[str, Any], ad: dict[str, Any], legal: bool
) -> None:
    assert (errors(effective, body(effective, "create_ads_handler"), [ad]) == []) is legal
    bulk = body(effective, "create_bulk_upsert_handler")
    assert (errors(effective, bulk, _in_bulk("create", ad)) == []) is legal


@pytest.mark.parametrize(("ad", "legal"), UPDATES)
def test_a_story_ad_needs_a_destination_on_update(
    effective: dict[str, Any], ad: dict[str, Any], legal: bool
) -> None:
    assert (errors(effective, body(effective, "update_ads_handler"), [ad]) == []) is legal
    bulk = body(effective, "create_bulk_upsert_handler")
    assert (errors(effective, bulk, _in_bulk("update", ad)) == []) is legal


@pytest.mark.parametrize("name", ["AdCreate", "AdUpdate"])
def test_the_story_rule_stands_beside_one_flat_object(effective: dict[str, Any], name: str) -> None:
    schema = effective["components"]["schemas"][name]
    assert schema["type"] == "object"
    assert len(schema["properties"]) >= 16
    needed = ["pin", "destination_url"] if name == "AdCreate" else ["destination_url"]
    assert schema["x-rule"] == (f"a STORY ad needs {' and '.join(needed)} (Pinterest's changelog, June 2022)")
    assert not {"allOf", "oneOf"} & set(schema)
    # What the document does not know is none of this rule's business.
    others, story = schema["anyOf"]
    assert others == {"properties": {"creative_type": {"not": {"enum": ["STORY"]}}}}
    assert story["required"] == needed


def test_an_http_page_is_legal_and_advised_against(effective: dict[str, Any]) -> None:
    ad = {**AD, "creative_type": "STORY", "destination_url": "http://example.com/"}
    assert errors(effective, body(effective, "create_ads_handler"), [ad]) == []
    for name in ("AdCreate", "AdUpdate"):
        (advice,) = effective["components"]["schemas"][name]["x-advice"]
        assert "http" in advice["x-rule"]


def test_idea_ads_have_a_call_of_their_own(effective: dict[str, Any]) -> None:
    (shortcut,) = by_id(effective, "create_ads_handler")["x-shortcuts"]
    assert (shortcut["call"], shortcut["sets"]) == ("idea_ads.create", {"creative_type": "STORY"})


def test_objectives(effective: dict[str, Any]) -> None:
    assert effective["components"]["schemas"]["ObjectiveType"]["enum"] == [
        "AWARENESS",
        "CONSIDERATION",
        "VIDEO_VIEW",
        "WEB_CONVERSION",
        "CATALOG_SALES",
    ]


def test_is_managed_is_gone(effective: dict[str, Any]) -> None:
    names = {name for _, name in property_names(effective)}
    names |= {parameter["name"] for parameter in effective["components"]["parameters"].values()}
    assert [name for name in names if "managed" in name] == []


ARRAYS = ["campaigns", "ad_groups", "ads"]
OBJECTS = ["audience", "customer_list", "conversion_tag", "keywords"]


@pytest.mark.parametrize("verb", ["create", "update"])
@pytest.mark.parametrize("entity", ARRAYS)
def test_batches_take_arrays(effective: dict[str, Any], entity: str, verb: str) -> None:
    schema = body(effective, f"{verb}_{entity}_handler")
    assert schema["type"] == "array"
    assert schema["minItems"] == 1
    assert schema.get("maxItems") == (None if entity == "campaigns" else 30)
    assert "Takes an array." in by_id(effective, f"{verb}_{entity}_handler")["description"]


@pytest.mark.parametrize("verb", ["create", "update"])
@pytest.mark.parametrize("entity", OBJECTS)
def test_the_others_take_one_object(effective: dict[str, Any], entity: str, verb: str) -> None:
    schema = deref(effective, body(effective, f"{verb}_{entity}_handler"))
    assert schema["type"] == "object"
    if verb == "update":
        assert "Takes one object" in by_id(effective, f"update_{entity}_handler")["description"]


def test_updates_are_patches(effective: dict[str, Any], table: list[dict[str, str]]) -> None:
    methods = {
        path: method for method, path, o in operations(effective) if o["operationId"].startswith("update_")
    }
    assert len(methods) == 7
    assert set(methods.values()) == {"PATCH"}


PAGED = frozenset(
    {
        "get_advertisers_handler",
        "get_campaigns_handler",
        "get_ad_groups_handler",
        "get_ads_handler",
        "get_keywords_handler",
        "get_audiences_handler",
        "get_customer_lists_handler",
        "get_boards_handler",
        "get_advertiser_pins_handler",
        "get_catalog_product_groups_handler",
        "get_advertiser_delivery_metrics_handler",
        "get_campaign_delivery_metrics_handler",
        "get_ad_group_delivery_metrics_handler",
        "get_ad_delivery_metrics_handler",
        "get_ad_group_targeting_delivery_metrics_handler",
        "get_ad_targeting_delivery_metrics_handler",
        "get_conversion_tags_handler",
        "get_page_visit_conversion_tags_handler",
    }
)


def test_pages_and_bookmarks_go_together(effective: dict[str, Any]) -> None:
    for method, path, operation in operations(effective):
        found = parameters(effective, operation)
        reply = deref(effective, operation["responses"]["200"])["content"]["application/json"]["schema"]
        has = [
            ("query", "page_size") in found,
            ("query", "bookmark") in found,
            "bookmark" in deref(effective, reply)["properties"],
        ]
        assert has == [operation["operationId"] in PAGED] * 3, (method, path)
    size = effective["components"]["parameters"]["PageSize"]["schema"]
    assert size["default"] == 25


@pytest.mark.parametrize(
    ("level", "wire"), [("campaign", "campaign_ids"), ("ad_group", "ad_group_ids"), ("ad", "ad_ids")]
)
def test_metrics_need_the_ids_of_what_they_measure(effective: dict[str, Any], level: str, wire: str) -> None:
    operation = by_id(effective, f"get_{level}_delivery_metrics_handler")
    parameter = parameters(effective, operation)["query", wire]
    assert parameter["required"] is True
    assert parameter["schema"]["maxItems"] == 100
    assert (parameter["style"], parameter["explode"]) == ("form", False)


def test_keywords_are_listed_by_parent(effective: dict[str, Any]) -> None:
    found = parameters(effective, by_id(effective, "get_keywords_handler"))
    assert {("query", "campaign_id"), ("query", "ad_group_id")} <= set(found)


def test_engagement_audiences(effective: dict[str, Any]) -> None:
    rule = effective["components"]["schemas"]["AudienceRule"]
    assert "engagement_domain" not in rule.get("required", [])
    assert "Required" not in rule["properties"]["engagement_domain"]["description"]
    assert rule["properties"]["engagement_type"]["deprecated"] is True
    assert errors(effective, reference("AudienceRule"), {"engager_type": 2, "ad_id": [1, "2"]}) == []
    assert errors(effective, reference("AudienceRule"), {"engager_type": 3})


def test_top_pins(effective: dict[str, Any]) -> None:
    path = "/v3/partners/analytics/users/{user}/pins/top/"
    assert effective["paths"][path]["servers"] == [{"url": "https://api.pinterest.com"}]
    assert effective["components"]["schemas"]["TopPinsSortBy"]["enum"] == [
        "IMPRESSION",
        "ENGAGEMENT",
        "PIN_CLICK",
        "OUTBOUND_CLICK",
        "SAVE",
    ]


def test_limited_replies_say_when_to_come_back(effective: dict[str, Any]) -> None:
    for method, path, operation in operations(effective):
        headers = deref(effective, operation["responses"]["429"])["headers"]
        wanted = {"x-pinterest-rid", "RateLimit-Limit", "RateLimit-Remaining", "Retry-After"}
        assert set(headers) == wanted, (method, path)


def test_related_keywords_are_retired(effective: dict[str, Any]) -> None:
    operation = effective["paths"][f"{ADVERTISER}/keywords/related/"]["get"]
    assert operation["deprecated"] is True
    assert operation["x-retired"] == {"date": "2022-06-30", "status": 410, "use": "terms.related"}
    assert "410" in operation["responses"]
    deprecated = [o["operationId"] for _, _, o in operations(effective) if o.get("deprecated")]
    assert deprecated == ["get_related_keywords_handler"]


def test_replies_are_enveloped(effective: dict[str, Any]) -> None:
    for method, path, operation in operations(effective):
        for status, place in operation["responses"].items():
            schema = deref(effective, deref(effective, place)["content"]["application/json"]["schema"])
            says = deref(effective, schema["properties"]["status"])["enum"]
            assert says == (["success"] if status == "200" else ["failure"]), (method, path, status)
            wanted = {"status", "code", "message"} | ({"data"} if status == "200" else set())
            assert set(schema["required"]) == wanted, (method, path, status)
