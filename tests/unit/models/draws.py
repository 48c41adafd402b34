"""Replies as the document describes them, and replies that have moved away from it."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from pinterest_ads._runtime import schema as s
from pinterest_ads._runtime.schema.objects import schema_of

# The same draws on every run and machine.
steady = settings(
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=12,
    suppress_health_check=list(HealthCheck),
)

_TEXT = st.text(alphabet=st.characters(codec="utf-8"), max_size=6)
_INTEGERS = st.integers(-(2**70), 2**70) | st.integers(0, 9)
_FLOATS = st.floats(allow_nan=False, allow_infinity=False)
_JSON = st.recursive(
    st.none() | st.booleans() | _INTEGERS | _FLOATS | _TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_TEXT, inner, max_size=2),
    max_leaves=4,
)
_DRIFTED = st.sampled_from(
    [
        None,
        True,
        0,
        1,
        -7,
        5.0,
        2.5,
        "",
        "NEVER_SEEN",
        "12",
        [],
        {},
        [None],
        [[]],
        [{}],
        {"a": None},
        ["x", 3],
    ]
)


@st.composite
def replies(draw: st.DrawFn, kind: s.Kind, *, drift: bool, depth: int = 0) -> Any:
    """JSON data of `kind`; with `drift` some of it, anywhere, is not what the document says."""
    if drift and draw(st.integers(0, 11)) == 0:
        return draw(_DRIFTED)

    def again(inner: s.Kind) -> Any:
        return draw(replies(inner, drift=drift, depth=depth + 1))

    if isinstance(kind, s.NullableOf):
        return None if draw(st.integers(0, 3)) == 0 else again(kind.inner)
    if isinstance(kind, s.ModelOf):
        result = {
            item.wire: again(item.kind)
            for item in schema_of(kind.model).fields
            if item.required or draw(st.booleans())
            if not (drift and draw(st.integers(0, 20)) == 0)
        }
        if draw(st.integers(0, 3)) == 0:
            result["not in the document"] = draw(_JSON)
        return result
    if isinstance(kind, s.ListOf):
        return [again(kind.item) for _ in range(draw(st.integers(0, 2 if depth < 4 else 0)))]
    if isinstance(kind, s.MapOf):
        return {draw(_TEXT): again(kind.value) for _ in range(draw(st.integers(0, 2)))}
    if isinstance(kind, s.UnionOf):
        return again(draw(st.sampled_from(kind.members)))
    if isinstance(kind, s.EnumOf):
        return draw(st.sampled_from([member.value for member in kind.enum]))
    if isinstance(kind, s.Literal):
        return draw(st.sampled_from(kind.values))
    return draw(_SCALARS[type(kind)])


_SCALARS: dict[type[s.Kind], st.SearchStrategy[Any]] = {
    s.Any: _JSON,
    s.Boolean: st.booleans(),
    s.Date: st.dates().map(str),
    s.Id: st.integers(0, 10**18).map(str),
    s.Integer: _INTEGERS,
    s.Null: st.none(),
    s.Number: _FLOATS | _INTEGERS,
    s.String: _TEXT,
}
