"""Whether a type takes more than another, less, or both: on the way out, and on the way in.

Two questions are answered as one: what values there may be, and what a type checker says of the annotation. So a
schema that says nothing takes anything that is sent, but in a reply it is neither more nor less than any other: code
that reads plain JSON does not read objects.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from attrs import frozen

from generator.ir import model as ir

Enums: TypeAlias = Mapping[str, ir.Enumeration]
_ANY = ir.Scalar(ir.Kind.ANY)
_NUMBERS = (ir.Kind.INTEGER, ir.Kind.NUMBER, ir.Kind.ID)


@frozen
class Relation:
    wider: bool
    """There are values now that were none before."""
    narrower: bool
    """There were values before that are none now."""


@frozen
class Renamed:
    """What classes of the old document are called in the new one."""

    classes: Mapping[str, str]

    def type(self, stated: ir.Type) -> ir.Type:
        """An old type in the names of the new document, without limits."""
        match stated:
            case ir.Scalar(kind):
                return ir.Scalar(kind)
            case ir.EnumRef(name):
                return ir.EnumRef(self.classes.get(name, name))
            case ir.ModelRef(name):
                return ir.ModelRef(self.classes.get(name, name))
            case ir.Nullable(inner):
                return ir.Nullable(self.type(inner))
            case ir.ListOf(item):
                return ir.ListOf(self.type(item))
            case ir.MapOf(value):
                return ir.MapOf(self.type(value))
            case ir.Union(members, discriminator):
                return ir.Union(tuple(map(self.type, members)), self._discriminator(discriminator))
            case ir.Literal():
                return stated

    def _discriminator(self, stated: ir.Discriminator | None) -> ir.Discriminator | None:
        if stated is None:
            return None
        mapping = tuple((value, self.classes.get(name, name)) for value, name in stated.mapping)
        return ir.Discriminator(stated.property, mapping)


AS_IT_IS = Renamed({})


def relate(old: ir.Type, new: ir.Type, enums: Enums, *, sent: bool) -> Relation:
    """`old` in the names of the new document; `enums` holds those of both."""
    if same(old, new):
        return Relation(False, False)
    return Relation(not _covers(old, new, enums, sent), not _covers(new, old, enums, sent))


def same(one: ir.Type, other: ir.Type) -> bool:
    """Equal as JSON is: Python holds 1 and True for the same constant."""
    return one == other and repr(one) == repr(other)


def _covers(wide: ir.Type, narrow: ir.Type, enums: Enums, sent: bool) -> bool:
    wides = list(_members(wide))
    return all(any(_takes(one, other, enums, sent) for one in wides) for other in _members(narrow))


def _members(stated: ir.Type) -> Iterable[ir.Type]:
    match stated:
        case ir.Nullable(inner):
            yield from _members(inner)
            yield ir.Scalar(ir.Kind.NULL)
        case ir.Union(members):
            for member in members:
                yield from _members(member)
        case ir.Literal(values):
            yield from (ir.Literal((value,)) for value in values)
        case _:
            yield stated


def _takes(wide: ir.Type, narrow: ir.Type, enums: Enums, sent: bool) -> bool:
    if same(wide, narrow):
        return True
    if wide == _ANY:
        return sent
    match wide, narrow:
        case ir.ListOf(wide_item), ir.ListOf(item):
            return _covers(wide_item, item, enums, sent)
        case ir.MapOf(wide_value), ir.MapOf(value):
            return _covers(wide_value, value, enums, sent)
        case ir.Scalar(kind), ir.Scalar(other):
            return _scalar(kind, other, sent)
        case ir.Scalar(kind), ir.Literal((value,)):
            return _constant(kind, value)
        case ir.Scalar(kind), ir.EnumRef(name):
            return all(_constant(kind, value) for value in _values(enums[name]))
        case ir.EnumRef(name), ir.EnumRef(other_name):
            return sent and set(_values(enums[other_name])) <= set(_values(enums[name]))
        case ir.EnumRef(name), ir.Literal((value,)):
            return sent and value in _values(enums[name])
    return False


def _scalar(wide: ir.Kind, narrow: ir.Kind, sent: bool) -> bool:
    if wide is ir.Kind.NUMBER:
        return narrow is ir.Kind.INTEGER
    if wide is ir.Kind.ID:
        return sent and narrow is ir.Kind.INTEGER
    # An id is read as text, whatever the reply held; sent, it may be an integer, which text may not.
    return not sent and wide is ir.Kind.STRING and narrow is ir.Kind.ID


def _constant(kind: ir.Kind, value: ir.JsonValue) -> bool:
    match value:
        case bool():
            return kind is ir.Kind.BOOLEAN
        case int():
            return kind in _NUMBERS
        case float():
            return kind is ir.Kind.NUMBER
        case str():
            return kind is ir.Kind.STRING
        case None:
            return kind is ir.Kind.NULL
    return False


def _values(enumeration: ir.Enumeration) -> tuple[str | int, ...]:
    return tuple(member.value for member in enumeration.members)
