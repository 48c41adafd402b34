"""An action that pastes an operation or a schema which the upstream document has is an error of `strict`."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from generator.document.overlay import apply, apply_all
from generator.problems import PipelineError

SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {
        "id": {"type": "string", "description": "the id"},
        "name": {"type": "string", "maxLength": 255},
        "state": {"type": "string", "enum": ["ON", "OFF"]},
        "size": {"type": "integer", "minimum": 0},
    },
}
OPERATION: dict[str, Any] = {
    "operationId": "list_things",
    "summary": "List things",
    "parameters": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
    "responses": {
        "200": {"description": "things", "content": {"application/json": {"schema": {"$ref": "#/x"}}}},
        "400": {"$ref": "#/components/responses/Bad"},
        "500": {"$ref": "#/components/responses/Broken"},
    },
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "paths": {"/things": {"get": OPERATION}, "/other": {}},
    "components": {"schemas": {"Thing": SCHEMA}},
}


def _overlay(*actions: dict[str, Any]) -> dict[str, Any]:
    return {"overlay": "1.1.0", "info": {"title": "o", "version": "1"}, "actions": list(actions)}


def _without(value: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: deepcopy(item) for key, item in value.items() if key not in keys}


@pytest.mark.parametrize(
    ("actions", "message"),
    [
        pytest.param(
            [{"target": "$.components.schemas.Thing", "update": _without(SCHEMA, "required")}],
            "restates the schema Thing",
            id="over itself",
        ),
        pytest.param(
            [{"target": "$.components.schemas", "update": {"Thing": _without(SCHEMA, "required")}}],
            "restates the schema Thing",
            id="from above",
        ),
        pytest.param(
            [{"target": "$", "update": {"components": {"schemas": {"Thing": _without(SCHEMA, "required")}}}}],
            "restates the schema Thing",
            id="from the root",
        ),
        pytest.param(
            [
                {"target": "$.components.schemas.Thing", "remove": True},
                {"target": "$.components.schemas", "update": {"Thing": SCHEMA}},
            ],
            "restates the schema Thing",
            id="removed and pasted",
        ),
        pytest.param(
            [{"target": "$.components.schemas", "update": {"Item": SCHEMA}}],
            "pastes the schema Thing as Item",
            id="under another name",
        ),
        pytest.param(
            [
                {"target": "$.components.schemas", "update": {"Item": {}}},
                {"target": "$.components.schemas.Item", "update": SCHEMA},
            ],
            "pastes the schema Thing as Item",
            id="under another name in two steps",
        ),
        pytest.param(
            [{"target": "$.paths['/things'].get", "update": _without(OPERATION, "parameters")}],
            "restates the operation GET /things",
            id="operation over itself",
        ),
        pytest.param(
            [{"target": "$.paths['/other']", "update": {"post": {**OPERATION, "operationId": "other"}}}],
            "pastes the operation GET /things as POST /other",
            id="operation at another place",
        ),
        pytest.param(
            [{"target": "$.paths", "update": {"/new": {"get": {**OPERATION, "summary": "Other words"}}}}],
            "pastes the operation GET /things as GET /new",
            id="operation at a new path",
        ),
    ],
)
def test_pastes(actions: list[dict[str, Any]], message: str) -> None:
    with pytest.raises(PipelineError, match=message):
        apply(DOCUMENT, _overlay(*actions), name="o", strict=True)
    assert apply(DOCUMENT, _overlay(*actions), name="o").document


@pytest.mark.parametrize(
    "actions",
    [
        pytest.param(
            [
                {
                    "target": "$.components.schemas.Thing",
                    "update": {"properties": {"name": {"maxLength": 100}}},
                }
            ],
            id="a change of a schema",
        ),
        pytest.param(
            [
                {
                    "target": "$.components.schemas",
                    "update": {"Thing": {"properties": {"more": {"type": "string"}}}},
                }
            ],
            id="an addition to a schema",
        ),
        pytest.param(
            [
                {"target": "$.components.schemas", "update": {"Item": {}}},
                {"target": "$.components.schemas.Item", "copy": "$.components.schemas.Thing"},
                {"target": "$.components.schemas.Item.properties.size", "remove": True},
            ],
            id="a copy that is changed",
        ),
        pytest.param(
            [
                {
                    "target": "$.components.schemas",
                    "update": {
                        "Order": {
                            "type": "object",
                            "required": ["id"],
                            "properties": {
                                "id": {"type": "string"},
                                "things": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                                "total": {"type": "number", "minimum": 0},
                            },
                        }
                    },
                }
            ],
            id="a new schema",
        ),
        pytest.param(
            [
                {
                    "target": "$.paths['/other']",
                    "update": {
                        "post": {
                            **_without(OPERATION, "parameters"),
                            "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                        }
                    },
                }
            ],
            id="a new operation with the usual errors",
        ),
    ],
)
def test_does_not_paste(actions: list[dict[str, Any]]) -> None:
    assert apply(DOCUMENT, _overlay(*actions), name="o", strict=True).document != DOCUMENT


def test_renamed_originals_are_known_by_their_new_name() -> None:
    rename = _overlay(
        {"target": "$.components.schemas", "update": {"Item": {}}},
        {"target": "$.components.schemas.Item", "copy": "$.components.schemas.Thing"},
        {"target": "$.components.schemas.Thing", "remove": True},
    )
    paste = _overlay(
        {"target": "$.components.schemas.Item.properties", "remove": True},
        {"target": "$.components.schemas.Item", "update": {"properties": SCHEMA["properties"]}},
    )
    with pytest.raises(PipelineError, match=r"two action 1: restates the schema Item"):
        apply_all(DOCUMENT, [("one", rename), ("two", paste)], strict=True)
