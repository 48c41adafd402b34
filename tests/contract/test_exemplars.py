"""Edge values: valid or broken as they claim, by a second validator, and nothing is left out."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest

from tests.contract.support.dialect import ROOT
from tests.contract.support.document import Document
from tests.contract.support.exemplars import ABSENT, Exemplars
from tests.contract.support.shapes import Shapes, key_of
from tests.contract.support.texts import matching

SCHEMAS: dict[str, Any] = {
    "Plain": {"type": "string", "minLength": 2, "maxLength": 9},
    "Code": {"type": "string", "pattern": "^[A-Z]{2}-\\d{3}$"},
    "Day": {"type": "string", "format": "date"},
    "Count": {"type": "integer", "minimum": 3, "maximum": 8, "exclusiveMaximum": True},
    "Step": {"type": "integer", "minimum": 1, "multipleOf": 5},
    "Share": {"type": "number", "minimum": 0, "maximum": 1},
    "State": {"type": "string", "enum": ["A", "B", "C"], "nullable": True},
    "Level": {"type": "integer", "enum": [1, 2]},
    "Id": {"anyOf": [{"type": "string", "pattern": "^\\d+$"}, {"type": "integer"}]},
    "Names": {
        "type": "array",
        "items": {"type": "string"},
        "minItems": 2,
        "maxItems": 4,
        "uniqueItems": True,
    },
    "Totals": {"type": "object", "additionalProperties": {"type": "integer"}},
    "Closed": {"type": "object", "properties": {"a": {"type": "boolean"}}, "additionalProperties": False},
    "Tree": {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"$ref": "#/components/schemas/Plain"},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        },
    },
    "Either": {
        "oneOf": [
            {
                "type": "object",
                "required": ["cat"],
                "properties": {"cat": {"$ref": "#/components/schemas/Count"}},
            },
            {"type": "object", "required": ["dog"], "properties": {"dog": {"type": "string"}}},
        ]
    },
    "Both": {
        "allOf": [
            {"$ref": "#/components/schemas/Tree"},
            {
                "type": "object",
                "required": ["day"],
                "properties": {"day": {"$ref": "#/components/schemas/Day"}},
            },
        ]
    },
    "Ruled": {
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": {"type": "string", "enum": ["PLAIN", "LINKED"]},
            "link": {"type": "string", "nullable": True},
            "other": {"$ref": "#/components/schemas/State"},
        },
        "anyOf": [
            {
                "required": ["kind", "link"],
                "properties": {"kind": {"enum": ["LINKED"]}, "link": {"type": "string", "minLength": 1}},
            },
            {"required": ["kind"], "properties": {"kind": {"enum": ["PLAIN"]}}},
        ],
    },
}


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    raw = {"openapi": "3.0.3", "paths": {}, "components": {"schemas": SCHEMAS}}
    return Shapes(Document(raw), request=True)


@pytest.fixture(scope="module")
def exemplars(shapes: Shapes) -> Exemplars:
    return Exemplars(shapes)


def _second(shapes: Shapes, name: str) -> Any:
    """python-jsonschema, with the references inside the document."""

    def local(node: Any) -> Any:
        if isinstance(node, dict):
            return {k: v.removeprefix(ROOT) if k == "$ref" else local(v) for k, v in node.items()}
        return [local(item) for item in node] if isinstance(node, list) else node

    everything = {each: local(shapes.component(f"/{each}")) for each in SCHEMAS}
    schema = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": everything}}
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


@pytest.mark.parametrize("name", SCHEMAS)
def test_values_are_what_they_claim(shapes: Shapes, exemplars: Exemplars, name: str) -> None:
    schema = shapes.component(f"/{name}")
    second = _second(shapes, name)
    valid, broken = exemplars.valid(schema), exemplars.invalid(schema)
    assert valid and broken
    assert all(second.is_valid(value) for value in valid)
    assert not any(second.is_valid(bad.value) for bad in broken)
    assert len({key_of(value) for value in valid}) == len(valid)
    large = exemplars.large(schema)
    assert large is ABSENT or second.is_valid(large)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Plain", {"mmmmmmmmm", "nn"}),
        ("Count", {3, 7}),
        ("Step", {5, 10}),
        ("Share", {0, 1, 0.25}),
        ("State", {"A", "B", "C", None}),
        ("Level", {1, 2}),
        ("Day", {"2024-02-29"}),
    ],
)
def test_the_edges_are_met(shapes: Shapes, exemplars: Exemplars, name: str, wanted: set[Any]) -> None:
    assert wanted <= set(exemplars.valid(shapes.component(f"/{name}")))


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        ("Plain", {"type", "null", "limit"}),
        ("State", {"type", "enum"}),
        ("Day", {"type", "null", "format"}),
        ("Names", {"type", "null", "items"}),
        ("Closed", {"type", "null", "additional"}),
        ("Tree", {"type", "null", "required", "limit"}),
        ("Ruled", {"type", "null", "required", "enum", "rule"}),
        ("Totals", {"type", "null"}),
    ],
)
def test_each_way_to_be_wrong_is_met(
    shapes: Shapes, exemplars: Exemplars, name: str, rules: set[str]
) -> None:
    assert {bad.rule for bad in exemplars.invalid(shapes.component(f"/{name}"))} == rules


def test_both_alternatives_and_every_pair_of_a_rule_are_met(shapes: Shapes, exemplars: Exemplars) -> None:
    either = exemplars.valid(shapes.component("/Either"))
    assert {"cat"} in [set(value) for value in either]
    assert {"dog"} in [set(value) for value in either]
    ruled = exemplars.valid(shapes.component("/Ruled"))
    pairs = {(value["kind"], "link" in value, value.get("link") is None) for value in ruled}
    assert pairs == {
        ("PLAIN", False, True),
        ("PLAIN", True, True),
        ("PLAIN", True, False),
        ("LINKED", True, False),
    }


def test_ids_are_told_from_texts_and_numbers(shapes: Shapes) -> None:
    found = [name for name in SCHEMAS if shapes.is_id(shapes.component(f"/{name}"))]
    assert found == ["Id"]


@pytest.mark.parametrize(
    "pattern", ["^\\d+$", "^((AG)|C)?\\d+$", "^[a-f0-9]{8}-x$", "a|b", "^https?://.+", "[^/]+"]
)
def test_texts_match_their_pattern(pattern: str) -> None:
    found = matching(pattern, 2)
    assert len(found) == 2
    assert matching(pattern, 2) == found
