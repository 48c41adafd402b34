from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.document.jsonpath import QueryError, compile_query, pointer, render, select


def test_places_are_written_shortly_where_that_is_legal() -> None:
    assert render(("paths", "/ads/{id}", "get", "tags", 0)) == "$.paths['/ads/{id}'].get.tags[0]"
    assert pointer(("paths", "/a~b/", 0)) == "#/paths/~1a~0b~1/0"
    assert render(()) == "$"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), max_size=4))
def test_a_place_selects_what_is_there(steps: list[str]) -> None:
    document: object = "found"
    for step in reversed(steps):
        document = {step: document, step + "x": None}
    (node,) = select(compile_query(render(steps)), document)
    assert (node.value, node.location) == ("found", tuple(steps))


@pytest.mark.parametrize(
    "text", ["", "paths", "$.", "$[", "$['a]", "$.a b", "$[?@.a==]", "$..", "$[99999999999999999999]"]
)
def test_what_is_no_query(text: str) -> None:
    with pytest.raises(QueryError):
        compile_query(text)
