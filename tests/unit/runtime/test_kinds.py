from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from attrs import define
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import schema as s
from generator.runtime.models import Model
from generator.runtime.problems import Problems, show
from generator.runtime.schema.base import Kind
from generator.runtime.schema.times import WireDateTime, text_of
from generator.runtime.unset import UNSET, Unset
from tests.unit.runtime.sample import Colour, Part, Size, steady


def problems_of(kind: Kind, data: Any, *, reply: bool = True) -> list[tuple[str, str]]:
    problems = Problems()
    kind.check(data, "body", problems, reply=reply)
    return problems.items


def refusals_of(kind: Kind, data: Any) -> list[tuple[str, str]]:
    problems = Problems()
    kind.prepare(data, "body", problems, {})
    return problems.items


@define(kw_only=True, repr=False)
class Sized(Model):
    """Only the number of its properties is limited."""

    a: int | Unset = UNSET

    @classmethod
    def _schema(cls) -> s.ObjectSchema:
        return s.ObjectSchema(fields=(s.Field("a", "a", s.Integer()),), min_properties=1, max_properties=2)


FITS: list[tuple[Kind, list[Any], list[Any]]] = [
    (s.String(), ["", "x"], [None, True, 1, 1.5, [], {}]),
    (s.String(min_length=2, max_length=3), ["ab", "abc", "äöü"], ["a", "abcd"]),
    (s.String(pattern=r"^\d+$"), ["12"], ["", "x1"]),
    (s.String(pattern=r"(unreadable"), ["anything"], []),
    (s.Integer(), [0, -5, 2**80, 5.0], [True, 1.5, "1", None, []]),
    (s.Integer(minimum=1, maximum=3), [1, 3, 2.0], [0, 4]),
    (s.Number(), [0, 1.5, -1e300], [True, "1", None]),
    (s.Number(exclusive_minimum=0, exclusive_maximum=1), [0.5], [0, 1]),
    (s.Number(multiple_of=0.1), [0.3, 0, 5], [0.35]),
    (s.Integer(multiple_of=10**20), [10**20, 0], [10**20 + 1]),
    (s.Boolean(), [True, False], [0, 1, "true", None]),
    (s.Null(), [None], [0, "", False, {}]),
    (s.Any(), [None, 1, "x", [], {}], []),
    (
        s.Date(),
        ["2022-03-01"],
        ["2022-3-1", "20220301", "2022-02-30", "2022-03-01T00:00:00Z", 5, None, "२०२२-03-01"],
    ),
    (
        s.DateTime(),
        [
            "2022-03-01T00:00:00Z",
            "2022-03-01t00:00:00.123456789z",
            "2022-03-01T00:00:00-23:59",
            "2016-12-31T23:59:60Z",
        ],
        ["2022-03-01", "2022-03-01 00:00:00Z", "2022-03-01T00:00:00", "2022-13-01T00:00:00Z", 5, None],
    ),
    (s.Id(), ["0", "007", 5, 5.0, "9" * 30], ["", "x", "5x", "-5", "٣", "5\n", 1.5, True, None]),
    (s.Bytes(), ["text", b"raw"], [5, None, []]),
    (s.Literal((1, "a", None, [2])), [1, 1.0, "a", None, [2]], [True, "b", 2, [True], {}]),
    (s.EnumOf(Colour), ["RED"], ["MAUVE", "", 1, None, [], {}]),
    (s.EnumOf(Size), [1, 2, 1.0], [3, True, "1", None, 1.5]),
    (s.ListOf(s.Integer(), min_items=1, max_items=2), [[1], [1, 2]], [[], [1, 2, 3], ["x"], {}, "12", None]),
    (
        s.ListOf(s.Any(), unique_items=True),
        [[1, True, "1", None], [[1], [True]]],
        [[1, 1.0], [{"a": 1}, {"a": 1.0}]],
    ),
    (
        s.MapOf(s.Integer(), min_properties=1, max_properties=2),
        [{"a": 1}],
        [{}, {"a": "x"}, [], None, {"a": 1, "b": 2, "c": 3}],
    ),
    (s.ModelOf(Sized), [{"a": 1}, {"b": 1, "c": 2}], [{}, {"a": 1, "b": 2, "c": 3}]),
    (s.NullableOf(s.String()), [None, "x"], [1, []]),
    (s.UnionOf((s.Integer(), s.Boolean())), [1, True], ["x", None, []]),
]


@pytest.mark.parametrize(("kind", "good", "bad"), FITS)
def test_check_takes_what_the_document_allows_and_nothing_else(
    kind: Kind, good: list[Any], bad: list[Any]
) -> None:
    for data in good:
        assert problems_of(kind, data) == [], data
    for data in bad:
        assert problems_of(kind, data), data


@pytest.mark.parametrize(("kind", "good", "bad"), FITS)
def test_decode_never_fails(kind: Kind, good: list[Any], bad: list[Any]) -> None:
    for data in [*good, *bad]:
        value = kind.decode(data)
        assert value is not None or data is None


@pytest.mark.parametrize(("kind", "good", "bad"), FITS)
def test_prepare_refuses_nothing_that_the_document_allows(
    kind: Kind, good: list[Any], bad: list[Any]
) -> None:
    for data in good:
        assert refusals_of(kind, data) == [], data


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (s.String(), []),
        (s.Integer(), {}),
        (s.Boolean(), [True]),
        (s.EnumOf(Colour), ["RED"]),
        (s.Date(), {"day": 1}),
        (s.Id(), "x"),
        (s.Id(), None),
        (s.Id(), 1.5),
        (s.Id(), True),
        (s.Id(), -5),
        (s.ListOf(s.Any()), "text"),
        (s.ListOf(s.Any()), {"a": 1}),
        (s.ListOf(s.Any()), None),
        (s.MapOf(s.Any()), []),
        (s.MapOf(s.String()), {"a": []}),
        (s.ModelOf(Part), []),
        (s.ModelOf(Part), "name"),
        (s.ModelOf(Part), {}),
        (s.ModelOf(Part), {"name": "x", "parts": [{"weight": 1}]}),
        (s.UnionOf((s.ModelOf(Part), s.ListOf(s.Any()))), "x"),
    ],
)
def test_prepare_refuses_what_cannot_be_right(kind: Kind, data: Any) -> None:
    assert refusals_of(kind, data)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (s.String(max_length=1), "long"),
        (s.String(), 5),
        (s.Integer(), "5"),
        (s.Integer(maximum=1), 10),
        (s.Boolean(), 1),
        (s.EnumOf(Colour), "MAUVE"),
        (s.EnumOf(Colour), None),
        (s.Date(), "tomorrow"),
        (s.ListOf(s.String(), max_items=1), ["a", "b"]),
        (s.Literal((1,)), 2),
    ],
)
def test_prepare_leaves_the_rest_to_the_api_exactly_as_given(kind: Kind, data: Any) -> None:
    problems = Problems()
    prepared = kind.prepare(data, "body", problems, {})
    assert not problems
    assert (prepared, type(prepared)) == (data, type(data))


def test_ids_are_held_and_sent_as_text() -> None:
    assert s.Id().decode(549755885175) == "549755885175"
    assert s.Id().decode(5.0) == "5"
    assert s.Id().decode(-5) == "-5"
    assert s.Id().prepare(5, "id", Problems(), {}) == "5"
    assert s.Id().prepare(5.0, "id", Problems(), {}) == "5"
    assert s.Id().decode("odd one") == "odd one"


def test_enum_members_and_what_is_none() -> None:
    assert s.EnumOf(Colour).decode("RED") is Colour.RED
    assert s.EnumOf(Colour).decode("MAUVE").is_known is False
    assert s.EnumOf(Size).decode(1.0) is Size.VALUE_1
    assert s.EnumOf(Size).decode(True) is True
    assert s.EnumOf(Colour).decode(5) == 5


@pytest.mark.parametrize(
    ("text", "kept_spelling"),
    [
        ("2022-03-01T10:00:00Z", False),
        ("2022-03-01T10:00:00.123456Z", False),
        ("2022-03-01T10:00:00+02:00", False),
        ("2022-03-01T10:00:00+00:00", True),
        ("2022-03-01T10:00:00-00:00", True),
        ("2022-03-01T10:00:00.5Z", True),
        ("2022-03-01T10:00:00.123456789Z", True),
        ("2022-03-01t10:00:00z", True),
    ],
)
def test_a_time_is_a_datetime_and_is_spelled_as_it_came(text: str, kept_spelling: bool) -> None:
    value = s.DateTime().decode(text)
    assert isinstance(value, datetime)
    assert value.tzinfo is not None
    assert isinstance(value, WireDateTime) is kept_spelling
    assert text_of(value) == text


def test_what_is_computed_from_a_time_is_spelled_afresh() -> None:
    import copy
    import pickle

    value = s.DateTime().decode("2022-03-01T10:00:00.5Z")
    assert text_of(value + timedelta(seconds=1)) == "2022-03-01T10:00:01.500000Z"
    assert text_of(value.replace(microsecond=0)) == "2022-03-01T10:00:00Z"
    for back in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert back == value
        assert text_of(back) == "2022-03-01T10:00:00.5Z"
    computed = value + timedelta(seconds=1)
    assert pickle.loads(pickle.dumps(computed)) == computed


@pytest.mark.parametrize(
    "text", ["0000-01-01T00:00:00Z", "2016-12-31T23:59:60Z", "2022-02-30T00:00:00Z", "soon"]
)
def test_a_time_python_cannot_hold_stays_text(text: str) -> None:
    assert s.DateTime().decode(text) == text


@steady
@given(
    st.datetimes(
        timezones=st.builds(
            timezone,
            st.timedeltas(timedelta(hours=-23), timedelta(hours=23)).map(
                lambda d: timedelta(minutes=d // timedelta(minutes=1))
            ),
        )
    )
)
def test_every_time_survives_the_wire(value: datetime) -> None:
    text = text_of(value)
    assert problems_of(s.DateTime(), text) == []
    assert s.DateTime().decode(text) == value
    assert text_of(s.DateTime().decode(text)) == text


@steady
@given(st.dates())
def test_every_date_survives_the_wire(value: date) -> None:
    assert s.Date().decode(text_of(value)) == value


def test_paths_name_the_place() -> None:
    assert show("body") == "body"
    assert show(((("body", 3), "name"), "odd key")) == "body[3].name['odd key']"
    data = [{"name": "a", "ownerId": 1}, {"name": "", "parts": [{"name": 5, "ownerId": "1"}], "ownerId": 2}]
    assert [path for path, _ in problems_of(s.ListOf(s.ModelOf(Part)), data)] == [
        "body[1].name",
        "body[1].parts[0].name",
    ]


def test_required_depends_on_the_direction() -> None:
    schema_kind = s.ModelOf(Part)
    assert [path for path, _ in problems_of(schema_kind, {"name": "a"}, reply=True)] == ["body.ownerId"]
    assert problems_of(schema_kind, {"name": "a"}, reply=False) == []
