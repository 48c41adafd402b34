from __future__ import annotations

from copy import deepcopy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.document.order import canonical, like

_DATA = st.recursive(
    st.integers(0, 9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcdef"), inner, max_size=4),
    max_leaves=12,
)


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


def _shuffled(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _shuffled(value[key]) for key in sorted(value, reverse=True)}
    return [_shuffled(item) for item in value] if isinstance(value, list) else value


@given(_DATA)
def test_the_order_of_a_model_is_taken_over_whole(model: Any) -> None:
    assert repr(like(_shuffled(model), model)) == repr(model)


def test_what_the_model_does_not_have_comes_last() -> None:
    result = like(
        {"new": {"y": 1, "x": 2}, "b": [{"d": 1, "c": 2}], "a": 3}, {"a": 0, "b": [{"c": 0, "d": 0}]}
    )
    assert repr(result) == repr({"a": 3, "b": [{"c": 2, "d": 1}], "new": {"y": 1, "x": 2}})
