"""The effective document: exactly the guide's v4 operations, each of them complete, and no trace of v3."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

from openapi_spec_validator import OpenAPIV30SpecValidator

from generator.document import effective as pipeline
from tests.unit.spec.look import deref, errors, media, operations, parameters, property_names, schemas

ROOT = Path(__file__).parents[3]
TOP_PINS = "/v3/partners/analytics/users/{user}/pins/top/"
BULK_UPSERT = "/advertisers/{advertiser_id}/bulk_upsert/"

# Facts, section 8. The encoding of the bid floor's query is the one that is no JSON.
OPEN_OBJECTS = [
    "/components/schemas/AudienceInsight",
    "/components/schemas/Board",
    "/components/schemas/CatalogProductGroup",
    "/components/schemas/CatalogStatus",
    "/components/schemas/CustomAudienceCreate",
    "/components/schemas/InterestTree",
    "/components/schemas/Pin",
    "/components/schemas/PinPreviewCreate",
    "/components/schemas/TargetingOptions",
]
OPEN_QUERY = "/components/parameters/BidFloorSpecs/schema"
# What nothing is known of, `any` in facts section 2, and the null of a failure.
ANY_VALUES = [
    f"{OPEN_QUERY}/additionalProperties",
    "/components/schemas/AdGroup/properties/dca_assets",
    "/components/schemas/ErrorResponse/properties/data",
]
HANDLERS = frozenset(
    {
        "get_advertisers_handler",
        "get_campaigns_handler",
        "get_ad_groups_handler",
        "get_ads_handler",
        "get_advertiser_delivery_metrics_handler",
        "get_campaign_delivery_metrics_handler",
        "get_ad_group_delivery_metrics_handler",
        "get_ad_delivery_metrics_handler",
        "create_async_delivery_metrics_handler",
        "get_async_delivery_metrics_handler",
        "get_available_metrics_definition_handler",
        "create_audience_handler",
        "create_conversion_tag_handler",
    }
)


def test_it_is_what_the_pipeline_makes(effective: dict[str, Any]) -> None:
    made = pipeline.build(ROOT / "spec" / "upstream" / "ads.yaml", ROOT / "overlays" / "v4")
    assert made.document == effective


def test_it_is_valid_openapi(effective: dict[str, Any]) -> None:
    assert [error.message for error in OpenAPIV30SpecValidator(effective).iter_errors()] == []
    assert effective["info"]["version"] == "4.0.0"
    assert effective["servers"] == [{"url": "https://api.pinterest.com/ads/v4"}]


def test_it_has_exactly_the_67_operations(effective: dict[str, Any], table: list[dict[str, str]]) -> None:
    mapped = [row for row in table if row["status"] == "mapped"]
    assert len(mapped) == 86
    targets = {(row["v4_method"], row["v4_path"]) for row in mapped}
    assert len(targets) == 65
    there = [(method, path) for method, path, _ in operations(effective)]
    assert len(there) == len(set(there)) == 67
    assert set(there) == targets | {("POST", BULK_UPSERT), ("GET", TOP_PINS)}


def test_it_has_none_of_the_rows_that_v4_drops(
    effective: dict[str, Any], table: list[dict[str, str]]
) -> None:
    dropped = [row for row in table if row["status"] in ("deprecated", "coming_soon")]
    assert Counter(row["status"] for row in dropped) == {"deprecated": 29, "coming_soon": 7}
    there = {(method, path) for method, path, _ in operations(effective)}
    assert not any((row["v3_method"], row["v3_path"]) in there for row in dropped)


def test_each_operation_is_complete(effective: dict[str, Any]) -> None:
    tags = {tag["name"]: tag["description"] for tag in effective["tags"]}
    calls = []
    for method, path, operation in operations(effective):
        where = f"{method} {path}"
        assert re.fullmatch(r"(get|create|update)_[a-z_]+_handler", operation["operationId"]), where
        assert re.fullmatch(r"[a-z_]+\.[a-z_]+", operation["x-call"]), where
        assert operation["summary"], where
        assert operation["x-source"], where
        assert operation["tags"] and all(tags[tag] for tag in operation["tags"]), where
        assert {"200", "400", "401", "403", "429", "500"} <= set(operation["responses"]), where
        assert "404" in operation["responses"] or "{" not in path, where
        calls.append(operation["x-call"])
    assert len(set(calls)) == 67
    ids = [operation["operationId"] for _, _, operation in operations(effective)]
    assert len(set(ids)) == 67
    assert set(ids) >= HANDLERS


def test_each_parameter_is_described_and_each_path_variable_declared(effective: dict[str, Any]) -> None:
    for method, path, operation in operations(effective):
        found = parameters(effective, operation)
        assert all(parameter["description"] for parameter in found.values()), (method, path)
        assert len(found) == len(operation.get("parameters", [])), (method, path)
        declared = {name for place, name in found if place == "path"}
        assert declared == set(re.findall(r"{(\w+)}", path)), (method, path)


def test_each_schema_and_property_is_described(effective: dict[str, Any]) -> None:
    for name, schema in effective["components"]["schemas"].items():
        assert schema.get("description"), name
        for key, value in schema.get("properties", {}).items():
            inner = value.get("description") or deref(effective, (value.get("allOf") or [value])[0]).get(
                "description"
            )
            assert inner, (name, key)


def test_examples_are_there_and_valid(effective: dict[str, Any]) -> None:
    for where, content in media(effective):
        assert errors(effective, content["schema"], content["example"]) == [], where


def test_examples_of_parameters_are_valid(effective: dict[str, Any]) -> None:
    found = [p for p in effective["components"]["parameters"].values() if "example" in p]
    assert len(found) > 25
    for parameter in found:
        assert errors(effective, parameter["schema"], parameter["example"]) == [], parameter["name"]


def test_no_property_is_camel_case(effective: dict[str, Any]) -> None:
    names = [name for _, name in property_names(effective)]
    assert len(names) > 400
    assert [
        name for name in names if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*|[A-Z]+(_[A-Z]+)*", name)
    ] == []
    upper = {name for name in names if name.isupper()}
    assert upper == set(effective["components"]["schemas"]["TargetingSpec"]["properties"])
    for where, content in media(effective):
        assert not re.search(r"'[a-z]+[A-Z]\w*':", repr(content["example"])), where


def test_nothing_is_called_pin_promotion(effective: dict[str, Any]) -> None:
    names = [name for _, name in property_names(effective)]
    names += effective["paths"]
    names += [operation["operationId"] for _, _, operation in operations(effective)]
    names += [tag["name"] for tag in effective["tags"]]
    for section in effective["components"].values():
        names += section
    for _, _, operation in operations(effective):
        names += [name for _, name in parameters(effective, operation)]
    assert [name for name in names if "pinpromotion" in name.lower().replace("_", "")] == []


def test_levels_and_scopes_keep_pin_promotion(effective: dict[str, Any]) -> None:
    components = effective["components"]
    assert {"PIN_PROMOTION", "PIN_PROMOTION_TARGETING"} <= set(components["schemas"]["ReportLevel"]["enum"])
    flow = components["securitySchemes"]["pinterest_oauth2"]["flows"]["authorizationCode"]
    assert {"read_pin_promotions", "write_pin_promotions"} <= set(flow["scopes"])


def test_every_component_is_used(effective: dict[str, Any]) -> None:
    used: set[str] = set()

    def collect(value: object) -> None:
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                used.add(value["$ref"])
            for part in value.values():
                collect(part)
        elif isinstance(value, list):
            for part in value:
                collect(part)

    collect(effective)
    for section, values in effective["components"].items():
        if section != "securitySchemes":
            assert [name for name in values if f"#/components/{section}/{name}" not in used] == []


def test_the_only_open_objects_are_those_of_which_nothing_is_known(effective: dict[str, Any]) -> None:
    found = [
        pointer
        for pointer, schema in schemas(effective)
        if schema.get("type") == "object"
        and "properties" not in schema
        and schema.get("additionalProperties", True) in (True, {})
    ]
    assert sorted(found) == [OPEN_QUERY, *OPEN_OBJECTS]
    for pointer in OPEN_OBJECTS:
        assert "Open: " in deref(effective, {"$ref": f"#{pointer}"})["description"]


def test_the_query_of_the_bid_floor_takes_anything(effective: dict[str, Any]) -> None:
    parameter = effective["components"]["parameters"]["BidFloorSpecs"]
    free = [pointer for pointer, schema in schemas(effective) if schema is parameter["schema"]]
    assert free == [OPEN_QUERY]
    assert parameter["schema"] == {"type": "object", "additionalProperties": {}}
    assert (parameter["in"], parameter["style"], parameter["explode"]) == ("query", "form", True)
    assert "not known" in parameter["description"]


def test_any_value_is_allowed_only_where_the_facts_say_so(effective: dict[str, Any]) -> None:
    says = {"type", "$ref", "allOf", "anyOf", "enum", "not", "required", "properties"}
    assert sorted(pointer for pointer, schema in schemas(effective) if not says & set(schema)) == ANY_VALUES
