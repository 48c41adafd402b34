"""The upstream document: all lines of the guide's table, v3-shaped, and honest about what it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from openapi_spec_validator import OpenAPIV30SpecValidator

from tests.unit.spec.look import deref, errors, media, operations, parameters, property_names, schemas

UPSTREAM = Path(__file__).parents[3] / "spec" / "upstream" / "ads.yaml"
TOP_PINS = "/v3/partners/analytics/users/{user}/pins/top/"

OPEN = {
    "AudienceInsight",
    "Board",
    "CatalogProductGroup",
    "CatalogStatus",
    "CustomAudienceCreate",
    "EntityBatch",
    "EntityBatchCreate",
    "InterestTree",
    "Pin",
    "PinPreviewCreate",
    "TargetingOptions",
    "UnknownBody",
    "UnknownData",
}


def test_its_header_says_that_it_is_a_reconstruction() -> None:
    header = [line for line in UPSTREAM.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    text = " ".join(line.lstrip("# ") for line in header)
    assert "not a file that Pinterest published" in text
    assert "our own reconstruction" in text


def test_it_is_valid_openapi_3_0_3(upstream: dict[str, Any]) -> None:
    assert upstream["openapi"] == "3.0.3"
    assert [error.message for error in OpenAPIV30SpecValidator(upstream).iter_errors()] == []


def test_it_has_the_121_lines_of_the_table_and_top_pins(
    upstream: dict[str, Any], table: list[dict[str, str]]
) -> None:
    lines = {(row["v3_method"], row["v3_path"]) for row in table}
    assert len(lines) == 121
    assert {(method, path) for method, path, _ in operations(upstream)} == lines | {("GET", TOP_PINS)}


def test_top_pins_has_a_server_of_its_own(upstream: dict[str, Any]) -> None:
    assert upstream["servers"] == [{"url": "https://api.pinterest.com/ads/v3"}]
    assert upstream["paths"][TOP_PINS]["servers"] == [{"url": "https://api.pinterest.com"}]


def test_it_is_shaped_like_v3(upstream: dict[str, Any]) -> None:
    components = upstream["components"]["schemas"]
    assert {"TRAFFIC", "APP_INSTALL"} <= set(components["ObjectiveType"]["enum"])
    assert "CONSIDERATION" not in components["ObjectiveType"]["enum"]
    assert "is_managed" in components["Campaign"]["properties"]
    assert "conversionTagV3GoalMetadata" in components["OptimizationGoalMetadata"]["properties"]
    assert "STORY" not in components["CreativeType"]["enum"]
    assert not any(method == "PATCH" for method, _, _ in operations(upstream))
    assert sum("PinPromotion" in name for name in components) >= 8
    assert sum("pin_promotion" in path for path in upstream["paths"]) >= 8
    assert (
        len({name for _, name in property_names(upstream) if name != name.lower() and name != name.upper()})
        > 20
    )


def test_operations_are_complete(upstream: dict[str, Any]) -> None:
    ids = [operation["operationId"] for _, _, operation in operations(upstream)]
    assert len(set(ids)) == len(ids)
    tags = {tag["name"] for tag in upstream["tags"]}
    for method, path, operation in operations(upstream):
        assert operation["summary"], path
        assert set(operation["tags"]) <= tags, path
        assert {"200", "400", "401", "403", "429", "500"} <= set(operation["responses"]), (method, path)
        for parameter in parameters(upstream, operation).values():
            assert parameter["description"], (path, parameter["name"])


def test_examples_are_valid(upstream: dict[str, Any]) -> None:
    for where, content in media(upstream):
        assert errors(upstream, content["schema"], content["example"]) == [], where


def test_objects_are_open_only_where_nothing_is_known(upstream: dict[str, Any]) -> None:
    found = {
        pointer
        for pointer, schema in schemas(upstream)
        if schema.get("type") == "object"
        and "properties" not in schema
        and schema.get("additionalProperties", True) is True
    }
    assert found == {f"/components/schemas/{name}" for name in OPEN}
    for pointer in found:
        assert "Open: " in deref(upstream, {"$ref": f"#{pointer}"})["description"], pointer
