from __future__ import annotations

import time
from typing import Any

import pytest
from attrs import define

from generator.runtime import schema as s
from generator.runtime.models import Model
from generator.runtime.problems import Problems


def _fields(*fields: s.Field) -> s.ObjectSchema:
    return s.ObjectSchema(fields=fields)


@define(kw_only=True, repr=False)
class Cat(Model):
    pet: str
    lives: int

    @classmethod
    def _schema(cls) -> s.ObjectSchema:
        return _fields(
            s.Field("pet", "pet", s.String(), required=True),
            s.Field("lives", "lives", s.Integer(), required=True),
        )


@define(kw_only=True, repr=False)
class Dog(Model):
    pet: str
    bark: str
    id: str | int

    @classmethod
    def _schema(cls) -> s.ObjectSchema:
        return _fields(
            s.Field("pet", "pet", s.String(), required=True),
            s.Field("bark", "bark", s.String(), required=True),
            s.Field("id", "id", s.Id()),
        )


MEMBERS = (s.ModelOf(Cat), s.ModelOf(Dog))
PLAIN = s.UnionOf(MEMBERS)
NAMED = s.UnionOf(MEMBERS, discriminator=s.Discriminator("pet", {"cat": MEMBERS[0], "dog": MEMBERS[1]}))


@pytest.mark.parametrize("union", [PLAIN, NAMED])
@pytest.mark.parametrize(
    ("data", "cls"),
    [
        ({"pet": "cat", "lives": 9}, Cat),
        ({"pet": "dog", "bark": "loud"}, Dog),
        ({"pet": "dog", "bark": "loud", "lives": "no number"}, Dog),
        ({"bark": 5}, Dog),
        ({"lives": "nine"}, Cat),
    ],
)
def test_the_member_that_fits(union: s.UnionOf, data: dict[str, Any], cls: type[Model]) -> None:
    decoded = union.decode(data)
    assert type(decoded) is cls
    assert decoded.to_dict() == data


def test_the_discriminator_decides_before_the_shape() -> None:
    assert type(NAMED.decode({"pet": "dog", "lives": 9})) is Dog
    assert type(PLAIN.decode({"pet": "dog", "lives": 9})) is Cat


@pytest.mark.parametrize("data", ["text", 5, None, [], True])
def test_what_fits_no_member_stays_as_it_came(data: Any) -> None:
    assert PLAIN.decode(data) is data
    assert NAMED.decode(data) is data


def _problems(union: s.UnionOf, data: Any) -> list[tuple[str, str]]:
    problems = Problems()
    union.check(data, "body", problems, reply=True)
    return problems.items


def test_check_names_the_fields_of_the_likeliest_member() -> None:
    assert _problems(NAMED, {"pet": "dog", "bark": "x"}) == []
    assert [path for path, _ in _problems(NAMED, {"pet": "dog"})] == ["body.bark"]
    assert [path for path, _ in _problems(PLAIN, {"pet": "x", "lives": "nine"})] == ["body.lives"]
    assert [path for path, _ in _problems(PLAIN, 5)] == ["body"]


def test_prepare_readies_the_member() -> None:
    for union in (PLAIN, NAMED):
        problems = Problems()
        assert union.prepare({"pet": "dog", "bark": "x", "id": 5}, "body", problems, {}) == {
            "pet": "dog",
            "bark": "x",
            "id": "5",
        }
        assert not problems
        union.prepare({"pet": "dog", "id": 5}, "body", problems, {})
        assert [path for path, _ in problems.items] == ["body.bark"]


def test_scalars_go_through_unchanged() -> None:
    union = s.UnionOf((s.String(max_length=2), s.Integer()))
    for data in ("ab", 5, "too long", 1.5, True):
        problems = Problems()
        assert union.prepare(data, "body", problems, {}) is data
        assert not problems
        assert union.decode(data) is data
    assert _problems(union, "too long")


def test_a_time_among_others_is_decoded() -> None:
    from datetime import date

    union = s.UnionOf((s.Integer(), s.Date()))
    assert union.decode("2022-03-01") == date(2022, 3, 1)
    assert union.decode(5) == 5
    assert union.decode("never") == "never"


@define(kw_only=True, repr=False)
class Stray(Model):
    chip: str

    @classmethod
    def _schema(cls) -> s.ObjectSchema:
        return s.ObjectSchema(fields=(s.field("chip", s.String(), required=True),), additional=None)


# Two unions in one: "dog" leads to one member of each, and nothing leads to a stray.
JOINED = s.UnionOf(
    (*MEMBERS, s.ModelOf(Stray)),
    s.Discriminator("pet", {"cat": MEMBERS[0], "dog": (MEMBERS[1], MEMBERS[0])}, whole=False),
)


@pytest.mark.parametrize(
    ("data", "cls"),
    [
        ({"pet": "dog", "bark": "loud"}, Dog),
        ({"pet": "dog", "lives": 9}, Cat),
        ({"pet": "cat", "chip": "7"}, Cat),
        ({"chip": "7"}, Stray),
    ],
)
def test_a_discriminator_may_leave_several_members_or_none(data: dict[str, Any], cls: type[Model]) -> None:
    assert type(JOINED.decode(data)) is cls


def test_what_a_discriminator_leads_to_is_what_is_wrong() -> None:
    for reply in (True, False):
        problems = Problems()
        JOINED.check({"pet": "cat"}, "body", problems, reply=reply)
        assert problems.items == [("body.lives", "required, but missing")]
    problems = Problems()
    JOINED.prepare({"pet": "cat", "chip": "7"}, "body", problems, {})
    assert problems.items == [("body.lives", "required, but missing")]


@define(kw_only=True, repr=False)
class Left(Model):
    child: Left | Right | str

    @classmethod
    def _schema(cls) -> s.ObjectSchema:
        return _fields(
            s.Field("child", "child", s.UnionOf((s.ModelOf(Left), s.ModelOf(Right), s.Literal(("l",)))))
        )


@define(kw_only=True, repr=False)
class Right(Model):
    child: Left | Right | str

    @classmethod
    def _schema(cls) -> s.ObjectSchema:
        return _fields(
            s.Field("child", "child", s.UnionOf((s.ModelOf(Left), s.ModelOf(Right), s.Literal(("r",)))))
        )


@pytest.mark.parametrize("leaf", ["l", "r", "neither"])
def test_unions_inside_unions_do_not_take_for_ever(leaf: str) -> None:
    data: Any = leaf
    for _ in range(40):
        data = {"child": data}
    union = s.UnionOf((s.ModelOf(Left), s.ModelOf(Right)))
    started = time.process_time()
    decoded = union.decode(data)
    assert decoded.to_dict() == data
    assert bool(_problems(union, data)) is (leaf == "neither")
    problems = Problems()
    assert union.prepare(data, "body", problems, {}) == data
    assert not problems
    assert time.process_time() - started < 5
