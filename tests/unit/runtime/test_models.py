from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import DecodeError
from generator.runtime.unset import UNSET
from tests.unit.runtime.sample import Colour, Part, Widget, steady

WIDGET: dict[str, Any] = {
    "id": "12",
    "kind": "GREEN",
    "size": 2,
    "url": None,
    "day": "2022-03-01",
    "at": "2022-03-01T10:00:00.500+01:00",
    "labels": {"a": "b"},
    "part": {"name": "x", "ownerId": "5", "parts": [{"name": "y", "ownerId": "6"}]},
    "anything": {"deep": [1, None, {"x": 1.5}]},
    "undeclared": 3,
}


def test_a_model_holds_python_values() -> None:
    widget = Widget.from_dict(WIDGET, strict=True)
    assert widget.id == "12"
    assert widget.kind is Colour.GREEN
    assert widget.url is None
    assert widget.day == date(2022, 3, 1)
    assert widget.at == datetime(2022, 3, 1, 9, 0, 0, 500000, tzinfo=UTC)
    assert isinstance(widget.part, Part)
    assert widget.part.weight is UNSET
    assert widget.extra == {"undeclared": 3}


def test_a_model_gives_back_what_it_was_made_of() -> None:
    assert Widget.from_dict(WIDGET).to_dict() == WIDGET
    assert json.loads(Widget.from_dict(WIDGET).to_json()) == WIDGET
    assert Widget.from_json(json.dumps(WIDGET).encode()) == Widget.from_dict(WIDGET)


def test_it_shares_nothing_with_its_source() -> None:
    source = copy.deepcopy(WIDGET)
    widget = Widget.from_dict(source)
    source["labels"]["a"] = "changed"
    source["anything"]["deep"].append(9)
    assert widget.to_dict() == WIDGET
    widget.to_dict()["labels"]["a"] = "changed"
    assert widget.to_dict() == WIDGET


def test_equality_counts_undeclared_properties_and_tells_missing_from_null() -> None:
    assert Part(name="a") == Part(name="a")
    assert Part(name="a") != Part(name="a", weight=None)
    extended = Part(name="a")
    extended.extra["x"] = 1
    assert extended != Part(name="a")
    looked_at = Part(name="a")
    assert looked_at.extra == {}
    assert looked_at == Part(name="a")


@pytest.mark.parametrize("model", [Widget.from_dict(WIDGET), Part(name="a"), Widget(kind="NEVER_SEEN")])
def test_copies_and_pickles_are_equal(model: Widget | Part) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(model, protocol))
        assert back == model
        assert back.to_dict() == model.to_dict()
    assert copy.copy(model) == model
    assert copy.deepcopy(model) == model


def test_repr_shows_what_is_set() -> None:
    part = Part(name="a", weight=None)
    part.extra["x"] = 1
    assert repr(part) == "Part(name='a', weight=None, extra={'x': 1})"


def test_a_misspelled_attribute_is_an_error() -> None:
    with pytest.raises(AttributeError):
        Part(name="a").wieght = 3  # type: ignore[attr-defined]


@pytest.mark.parametrize("value", [[], "text", 5, None, True])
def test_what_is_no_object_is_no_model(value: Any) -> None:
    for strict in (False, True):
        with pytest.raises(DecodeError) as caught:
            Part.from_dict(value, strict=strict)
        assert caught.value.problems[0][0] == "body"
        assert caught.value.status == 0


@pytest.mark.parametrize(
    "text", [b"", b"{", b"\xff", b"nonsense", b"[" * 100_000, '"\ud800"'.encode("utf-8", "surrogatepass")]
)
def test_malformed_text_is_our_error(text: bytes) -> None:
    with pytest.raises(DecodeError):
        Part.from_json(text)


def test_strict_names_every_bad_field() -> None:
    bad = {
        "id": "x1",
        "kind": "MAUVE",
        "size": True,
        "url": "u" * 21,
        "day": "2022-02-30",
        "at": "2022-03-01 10:00",
        "labels": {"a": 1},
        "part": {"parts": [{"name": ""}, {"name": "n", "ownerId": "1", "weight": -1}]},
        "more": "text",
    }
    with pytest.raises(DecodeError) as caught:
        Widget.from_dict(bad, strict=True)
    assert {path for path, _ in caught.value.problems} >= {
        "body.id",
        "body.kind",
        "body.size",
        "body.url",
        "body.day",
        "body.at",
        "body.labels.a",
        "body.part.name",
        "body.part.ownerId",
        "body.part.parts[0].name",
        "body.part.parts[0].ownerId",
        "body.part.parts[1].weight",
        "body.more",
    }
    assert Widget.from_dict(bad).to_dict() == bad


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@steady
@given(
    st.fixed_dictionaries(
        {},
        optional={
            name: JSON | st.sampled_from(["GREEN", "2020-01-01", "2020-01-01T00:00:00Z", 5, [{"name": "a"}]])
            for name in ("id", "kind", "size", "url", "day", "at", "labels", "part", "anything", "other")
        },
    )
)
def test_any_object_decodes_leniently_and_comes_back_unchanged(data: dict[str, Any]) -> None:
    back = Widget.from_dict(data).to_dict()
    if type(data.get("id")) is int:
        back["id"] = int(back["id"])
    if isinstance(part := data.get("part"), dict):
        back["part"] = _with_integer_ids(part, back["part"])
    assert _canonical(back) == _canonical(data)


def _with_integer_ids(given_part: dict[str, Any], back: dict[str, Any]) -> dict[str, Any]:
    return {k: int(v) if type(given_part[k]) is int and k == "ownerId" else v for k, v in back.items()}


def _canonical(data: object) -> str:
    return json.dumps(data, sort_keys=True)
