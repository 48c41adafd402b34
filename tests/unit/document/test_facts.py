"""A document without its sentences, and the file that holds it."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from generator.document import facts, released
from generator.problems import PipelineError

DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "A shop", "version": "1.0", "description": "Sells tea and jam."},
    "tags": [{"name": "offers", "description": "What there is."}],
    "paths": {
        "/offers": {
            "get": {
                "operationId": "list",
                "summary": "List all offers",
                "x-rule": "only by day",
                "x-instead": "GET /all",
                "parameters": [
                    {"name": "q", "in": "query", "example": "green tea", "schema": {"type": "string"}}
                ],
                "responses": {"200": {"description": "All."}},
            }
        }
    },
    "components": {
        "schemas": {
            "Offer": {
                "title": "An offer",
                "properties": {
                    "description": {"type": "string", "default": "none yet", "description": "  In words. "},
                    "summary": {"type": "string", "enum": ["so so", "good"], "description": "In words."},
                },
            }
        },
        "securitySchemes": {"token": {"flows": {"implicit": {"scopes": {"read": "See all offers"}}}}},
    },
}


def test_sentences_go_and_facts_stay() -> None:
    before = deepcopy(DOCUMENT)
    made = facts.facts(DOCUMENT)
    assert before == DOCUMENT
    text = json.dumps(made)
    for sentence in ("Sells", "What there", "List all", "by day", "green tea", "All.", "In words", "See all"):
        assert sentence not in text
    offer = made["components"]["schemas"]["Offer"]
    assert made["paths"]["/offers"]["get"]["x-instead"] == "GET /all"
    assert offer["title"] == "An offer"
    assert offer["properties"]["description"]["default"] == "none yet"
    assert offer["properties"]["summary"]["enum"] == ["so so", "good"]
    assert list(made["paths"]["/offers"]["get"]) == list(DOCUMENT["paths"]["/offers"]["get"])
    assert made["components"]["securitySchemes"]["token"]["flows"]["implicit"]["scopes"].keys() == {"read"}


def test_a_digest_tells_texts_apart_and_nothing_else() -> None:
    properties = facts.facts(DOCUMENT)["components"]["schemas"]["Offer"]["properties"]
    assert properties["description"]["description"] == properties["summary"]["description"]
    other = deepcopy(DOCUMENT)
    other["info"]["description"] += " And more."
    assert facts.facts(other)["info"] != facts.facts(DOCUMENT)["info"]


def test_the_file_is_json_with_a_line_for_each_component() -> None:
    made = released.Released.of("ab" * 32, DOCUMENT)
    lines = made.text.splitlines()
    assert any(line.startswith('"Offer":{') for line in lines)
    assert any(line.startswith('"/offers":') for line in lines)
    assert released.load(made.text.encode(), name="facts.json") == made


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"published_sha256": 1, "document": {}}', "{" * 9])
def test_another_file_is_named(text: str) -> None:
    with pytest.raises(PipelineError, match=r"facts\.json: does not hold"):
        released.load(text.encode(), name="facts.json")
