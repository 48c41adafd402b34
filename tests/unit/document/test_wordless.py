"""The document that ships with the package."""

from __future__ import annotations

import json
from copy import deepcopy

from generator.document import wordless

DOCUMENT = {
    "info": {"title": "T", "version": "1", "description": "words"},
    "paths": {
        "/pets": {
            "summary": "words",
            "get": {
                "summary": "words",
                "x-call": "pets.list",
                "x-source": "words",
                "responses": {
                    "200": {
                        "description": "words",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "#/components/schemas/Pet"},
                                "example": {"description": "kept", "x-source": "kept"},
                            }
                        },
                    }
                },
            },
        }
    },
    "components": {
        "schemas": {
            "description": {"type": "string"},
            "Pet": {
                "description": "words",
                "externalDocs": {"url": "words"},
                "properties": {"description": {"type": "string"}, "summary": {"description": "words"}},
                "default": {"description": "kept"},
                "x-constants": {"groups": [{"values": {"A": "kept"}}], "description": "kept"},
            },
        }
    },
}


def test_only_words_are_left_out() -> None:
    before = deepcopy(DOCUMENT)
    text = wordless.text(DOCUMENT)
    assert before == DOCUMENT
    assert "words" not in text and text.count("kept") == 5
    found = json.loads(text)
    assert list(found["components"]["schemas"]) == ["description", "Pet"]
    assert found["components"]["schemas"]["Pet"]["properties"] == {
        "description": {"type": "string"},
        "summary": {},
    }
    assert found["paths"]["/pets"]["get"]["x-call"] == "pets.list"


def test_a_document_without_words_stays_as_it_is() -> None:
    document = {"openapi": "3.0.3", "paths": {"/pets": {"get": {"operationId": "pets"}}}}
    assert json.loads(wordless.text(document)) == document
