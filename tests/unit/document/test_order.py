from __future__ import annotations

from copy import deepcopy
from typing import Any

from generator.document.order import canonical


def test_canonical() -> None:
    document: dict[str, Any] = {
        "x-more": 1,
        "components": {"schemas": {"B": {}, "A": {}}},
        "paths": {
            "/z": {
                "x-1": 1,
                "post": {"responses": {}, "x-2": 2, "operationId": "a"},
                "get": {},
                "parameters": [],
            },
            "/b": {},
            "/a": {},
        },
        "openapi": "3.0.3",
    }
    before = deepcopy(document)
    result = canonical(document, ["/b", "/missing", "/z", "/b"])
    assert result == before == document
    assert list(result) == ["openapi", "paths", "components", "x-more"]
    assert list(result["paths"]) == ["/b", "/z", "/a"]
    assert list(result["paths"]["/z"]) == ["parameters", "get", "post", "x-1"]
    assert list(result["paths"]["/z"]["post"]) == ["operationId", "responses", "x-2"]
    assert list(result["components"]["schemas"]) == ["B", "A"], "schemas keep their order"
