"""Wider and narrower: what a type takes beside another, on the way out and on the way in."""

from __future__ import annotations

import pytest

from generator.diff.relation import Renamed, relate
from generator.ir import model as ir

STRING, INTEGER, NUMBER, BOOLEAN, ANY, ID, DATE, NULL = (
    ir.Scalar(kind)
    for kind in (
        ir.Kind.STRING,
        ir.Kind.INTEGER,
        ir.Kind.NUMBER,
        ir.Kind.BOOLEAN,
        ir.Kind.ANY,
        ir.Kind.ID,
        ir.Kind.DATE,
        ir.Kind.NULL,
    )
)


def enum(name: str, *values: str | int) -> ir.Enumeration:
    members = tuple(ir.EnumMember(f"M{number}", value) for number, value in enumerate(values))
    return ir.Enumeration(name, name.lower(), members, f"#/{name}")


ENUMS = {one.name: one for one in (enum("Small", "a"), enum("Large", "a", "b"), enum("Number", 1, 2))}
SMALL, LARGE, NUMBERS = (ir.EnumRef(name) for name in ENUMS)
SAME, WIDER, NARROWER, OTHER = (False, False), (True, False), (False, True), (True, True)


@pytest.mark.parametrize(
    ("old", "new", "sent", "read"),
    [
        (INTEGER, INTEGER, SAME, SAME),
        (INTEGER, NUMBER, WIDER, WIDER),
        (NUMBER, INTEGER, NARROWER, NARROWER),
        (INTEGER, STRING, OTHER, OTHER),
        (INTEGER, BOOLEAN, OTHER, OTHER),
        (STRING, DATE, OTHER, OTHER),
        # A schema that says nothing takes whatever is sent; what is read without it was plain JSON.
        (INTEGER, ANY, WIDER, OTHER),
        (ANY, INTEGER, NARROWER, OTHER),
        # An id is read as text and may be sent as a number.
        (STRING, ID, OTHER, NARROWER),
        (ID, STRING, OTHER, WIDER),
        (INTEGER, ID, WIDER, OTHER),
        # Enums are open, and their members are text.
        (STRING, SMALL, NARROWER, NARROWER),
        (SMALL, STRING, WIDER, WIDER),
        (NUMBERS, INTEGER, WIDER, WIDER),
        (SMALL, LARGE, WIDER, OTHER),
        (LARGE, SMALL, NARROWER, OTHER),
        (ir.Literal(("a",)), ir.Literal(("a", "b")), WIDER, WIDER),
        (ir.Literal((1,)), ir.Literal((True,)), OTHER, OTHER),
        (ir.Literal((True,)), INTEGER, OTHER, OTHER),
        (ir.Literal(("a",)), LARGE, WIDER, OTHER),
        (INTEGER, ir.Nullable(INTEGER), WIDER, WIDER),
        (ir.Nullable(INTEGER), INTEGER, NARROWER, NARROWER),
        (ir.ListOf(INTEGER), ir.ListOf(NUMBER), WIDER, WIDER),
        (ir.MapOf(NUMBER), ir.MapOf(INTEGER), NARROWER, NARROWER),
        (INTEGER, ir.ListOf(INTEGER), OTHER, OTHER),
        (INTEGER, ir.Union((INTEGER, STRING)), WIDER, WIDER),
        (ir.Union((INTEGER, STRING)), ir.Union((STRING, INTEGER)), SAME, SAME),
        (ir.ModelRef("Pet"), ir.ModelRef("Cat"), OTHER, OTHER),
        (ir.ModelRef("Pet"), ir.Union((ir.ModelRef("Pet"), ir.ModelRef("Cat"))), WIDER, WIDER),
        (ir.MapOf(ANY), ir.ModelRef("Pet"), OTHER, OTHER),
        (ANY, ir.ModelRef("Pet"), NARROWER, OTHER),
    ],
)
def test_relation(old: ir.Type, new: ir.Type, sent: tuple[bool, bool], read: tuple[bool, bool]) -> None:
    for expected, way in ((sent, True), (read, False)):
        found = relate(old, new, ENUMS, sent=way)
        assert (found.wider, found.narrower) == expected
        back = relate(new, old, ENUMS, sent=way)
        assert (back.narrower, back.wider) == expected


def test_an_old_type_takes_the_names_of_the_new_document() -> None:
    renamed = Renamed({"Pet": "Animal", "Kind": "Sort"})
    discriminator = ir.Discriminator("kind", (("pet", "Pet"),))
    limited = ir.Scalar(ir.Kind.STRING, ir.Constraints(max_length=3))
    old = ir.Union(
        (ir.ModelRef("Pet"), ir.ListOf(ir.EnumRef("Kind"), ir.Constraints(max_items=3)), limited),
        discriminator,
    )
    assert renamed.type(ir.Nullable(old)) == ir.Nullable(
        ir.Union(
            (ir.ModelRef("Animal"), ir.ListOf(ir.EnumRef("Sort")), STRING),
            ir.Discriminator("kind", (("pet", "Animal"),)),
        )
    )
