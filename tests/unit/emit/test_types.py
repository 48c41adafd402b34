"""Annotations and runtime kinds of every type of the IR, on each side of a call."""

from __future__ import annotations

import pytest

from generator.emit.annotations import annotation
from generator.emit.kinds import kind
from generator.emit.literals import Unprintable
from generator.emit.scope import Scope, Types
from generator.ir import model as ir
from generator.ir.sides import Side, optional
from tests.unit.emit.library import ANY, BOOK, DOCUMENT, ID, INTEGER, PAYMENT, STRING, model, prop


def _scope(*local: str) -> Scope:
    return Scope(Types.of(DOCUMENT), ".._runtime", "..models.", local=frozenset(local))


LIMITED = ir.Scalar(ir.Kind.INTEGER, ir.Constraints(minimum=0, exclusive_maximum=10, multiple_of=5))
CASES: list[tuple[ir.Type, str, str, str]] = [
    # type, in a response, in a request, kind
    (STRING, "str", "str", "_s.String()"),
    (LIMITED, "int", "int", "_s.Integer(minimum=0, exclusive_maximum=10, multiple_of=5)"),
    (ir.Scalar(ir.Kind.NUMBER, ir.Constraints(maximum=-0.5)), "Real", "float", "_s.Number(maximum=-0.5)"),
    (ir.Scalar(ir.Kind.BOOLEAN), "bool", "bool", "_s.Boolean()"),
    (ir.Scalar(ir.Kind.DATE), "datetime.date", "datetime.date", "_s.Date()"),
    (ir.Scalar(ir.Kind.DATETIME), "datetime.datetime", "datetime.datetime", "_s.DateTime()"),
    (ir.Scalar(ir.Kind.BYTES), "bytes", "bytes", "_s.Bytes()"),
    (ir.Scalar(ir.Kind.NULL), "None", "None", "_s.Null()"),
    (
        ir.Scalar(ir.Kind.STRING, ir.Constraints(min_length=1, max_length=2, pattern='^"\\d')),
        "str",
        "str",
        "_s.String(min_length=1, max_length=2, pattern='^\"\\\\d')",
    ),
    (ID, "str", "str | int", "_s.Id()"),
    (ANY, "_Any", "_Any", "_s.Any()"),
    (ir.EnumRef("Genre"), "Genre", "Genre | str", "_s.EnumOf(Genre)"),
    (ir.EnumRef("Rating"), "Rating", "Rating | int", "_s.EnumOf(Rating)"),
    (ir.ModelRef("Card"), "Card", "Card | Mapping[str, _Any]", "_s.ModelOf(Card)"),
    (ir.Nullable(ID), "str | None", "str | int | None", "_s.NullableOf(_s.Id())"),
    (
        ir.ListOf(ID, ir.Constraints(min_items=0, max_items=3, unique_items=True)),
        "list[str]",
        "Sequence[str | int]",
        "_s.ListOf(_s.Id(), min_items=0, max_items=3, unique_items=True)",
    ),
    (
        ir.ListOf(ir.Nullable(ir.ModelRef("Card"))),
        "list[Card | None]",
        "Sequence[Card | Mapping[str, _Any] | None]",
        "_s.ListOf(_s.NullableOf(_s.ModelOf(Card)))",
    ),
    (
        ir.MapOf(ir.ListOf(INTEGER), ir.Constraints(max_properties=4)),
        "dict[str, list[int]]",
        "Mapping[str, Sequence[int]]",
        "_s.MapOf(_s.ListOf(_s.Integer()), max_properties=4)",
    ),
    (
        PAYMENT,
        "Card | Cash",
        "Card | Mapping[str, _Any] | Cash",
        "_s.UnionOf((_s.ModelOf(Card), _s.ModelOf(Cash)), discriminator="
        "_s.Discriminator('kind', {'card': _s.ModelOf(Card), 'cash': _s.ModelOf(Cash)}))",
    ),
    (
        ir.Nullable(ir.Union((STRING, ir.EnumRef("Genre"), ir.Scalar(ir.Kind.NULL)))),
        "str | Genre | None",
        "str | Genre | None",
        "_s.NullableOf(_s.UnionOf((_s.String(), _s.EnumOf(Genre), _s.Null())))",
    ),
    (
        ir.Literal(("a'\"", -1, True, None, 1.5, [], {})),
        "_Literal['a\\'\"', -1, True] | float | list[_Any] | dict[str, _Any] | None",
        "_Literal['a\\'\"', -1, True] | float | list[_Any] | dict[str, _Any] | None",
        "_s.Literal(('a\\'\"', -1, True, None, 1.5, [], {}))",
    ),
    (ir.Literal((None,)), "None", "None", "_s.Literal((None,))"),
]


@pytest.mark.parametrize(
    ("type_", "response", "request_", "expected"), CASES, ids=lambda value: str(value)[:40]
)
def test_each_type(type_: ir.Type, response: str, request_: str, expected: str) -> None:
    scope = _scope("Any", "Literal")
    assert annotation(type_, Side.RESPONSE, scope) == response
    assert annotation(type_, Side.REQUEST, scope) == request_
    assert annotation(type_, Side.REQUEST, scope, optional=True) in {
        f"{request_} | _Unset",
        f"{request_.removesuffix('None')}_Unset | None",
    }
    assert kind(type_, scope) == expected


def test_a_shared_model_takes_what_can_be_sent_but_stays_readable() -> None:
    shared = annotation(ir.ListOf(ir.ModelRef("Card")), Side.SHARED, _scope())
    assert shared == "Sequence[Card]"
    assert annotation(ID, Side.SHARED, _scope()) == "IdText"
    assert annotation(ir.EnumRef("Genre"), Side.SHARED, _scope()) == "OrText[Genre]"
    assert annotation(ir.EnumRef("Rating"), Side.SHARED, _scope()) == "OrNumber[Rating]"
    assert [
        Side.of(model("A", "a", in_request=i, in_response=o))
        for i, o in ((False, False), (True, False), (True, True))
    ] == [
        Side.RESPONSE,
        Side.REQUEST,
        Side.SHARED,
    ]


@pytest.mark.parametrize(
    ("required", "read_only", "write_only", "in_request", "expected"),
    [
        (False, False, False, True, True),
        (True, False, False, True, False),
        (True, True, False, True, True),
        (True, True, False, False, False),
        (True, False, True, True, False),
        (True, False, True, False, True),
    ],
)
def test_required_counts_only_where_the_property_travels(
    required: bool, read_only: bool, write_only: bool, in_request: bool, expected: bool
) -> None:
    stated = prop("x", STRING, required=required, read_only=read_only, write_only=write_only)
    assert optional(stated, model("A", "a", stated, in_request=in_request)) is expected


def test_shadowed_names_are_imported_under_another_name() -> None:
    scope = _scope("str", "list", "datetime", "Sequence", "Genre")
    types = (ir.ListOf(STRING), ir.Scalar(ir.Kind.DATE), ir.EnumRef("Genre"))
    assert [annotation(type_, Side.REQUEST, scope) for type_ in types] == [
        "_Sequence[_builtins.str]",
        "_datetime.date",
        "_GenreType | _builtins.str",
    ]
    assert scope.imports == [
        "import builtins as _builtins",
        "import datetime as _datetime",
        "from collections.abc import Sequence as _Sequence",
    ]
    assert scope.type_imports == ["from ..models.genre import Genre as _GenreType"]


def test_a_bottomless_type_is_refused() -> None:
    type_: ir.Type = STRING
    for _ in range(60):
        type_ = ir.ListOf(type_)
    with pytest.raises(Unprintable, match="deep"):
        annotation(type_, Side.REQUEST, _scope())
    with pytest.raises(Unprintable, match="deep"):
        kind(type_, _scope())


def test_an_infinite_limit_is_refused() -> None:
    with pytest.raises(Unprintable, match="finite"):
        kind(ir.Scalar(ir.Kind.NUMBER, ir.Constraints(maximum=float("inf"))), _scope())


def test_the_made_up_document_has_every_construct() -> None:
    """Else the golden record and the calls would prove less than they say."""
    text = repr(DOCUMENT)
    for construct in (
        "Scalar",
        "Literal",
        "EnumRef",
        "ModelRef",
        "ListOf",
        "MapOf",
        "Union",
        "Nullable",
        "Rule",
        "Security",
    ):
        assert f"{construct}(" in text
    assert BOOK in DOCUMENT.models
