"""Members of a union brought to the form the IR has: flat, different, identifiers recognised."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.ir.allof import Combiner, component_name, is_component
from generator.ir.enums import scalars
from generator.ir.facets import Choice
from generator.ir.model import Discriminator, Kind, ListOf, MapOf, ModelRef, Nullable, Scalar, Type, Union
from generator.ir.parts import Part, Parts
from generator.ir.references import Raw, child
from generator.problems import PipelineError

_DIGITS = re.compile(r"\^(\\d|\[0-9\])(\+|\{\d*,?\d*\})\$")
ANY = Scalar(Kind.ANY)


def combine(members: Iterable[Type], tell: Discriminator | None = None) -> Type:
    """The type of a value that is one of `members`."""
    members = list(members)
    if len(members) == 1:
        return members[0]
    flat: dict[str, Type] = {}
    tells = [tell, *(member.discriminator for member in members if isinstance(member, Union))]
    # Told by different properties, each stays a choice of its own: flat, nothing would tell any of them.
    apart = len({one.property for one in tells if one is not None}) > 1
    for member in members:
        inner: tuple[Type, ...] = (member,)
        if isinstance(member, Union) and not (apart and member.discriminator):
            inner = member.members
        for one in inner:
            flat.setdefault(repr(one), one)
    found = list(flat.values())
    if ANY in found:
        # Whatever a scalar may be, ANY is as well; models still tell the shape to expect.
        found = [one for one in found if not isinstance(one, Scalar)] + [ANY]
    if len(found) == 1:
        return found[0]
    if len(found) == 2 and _is_id(found):
        return Scalar(Kind.ID)
    return Union(tuple(found), _joined([one for one in tells if one is not None]))


def _joined(tells: list[Discriminator]) -> Discriminator | None:
    """What tells the members of several unions, now of one: a value may lead to a member of each."""
    if len({one.property for one in tells}) != 1:
        return None
    pairs = dict.fromkeys(pair for one in tells for pair in one.mapping)
    return Discriminator(tells[0].property, tuple(pairs))


def _is_id(members: list[Type]) -> bool:
    kinds = {member.kind for member in members if isinstance(member, Scalar)}
    patterns = [m.constraints.pattern for m in members if isinstance(m, Scalar) and m.kind is Kind.STRING]
    return kinds == {Kind.STRING, Kind.INTEGER} and bool(_DIGITS.fullmatch(patterns[0] or ""))


class Discriminators:
    """Reads the discriminators of one document."""

    def __init__(self, raw: Raw, combiner: Combiner) -> None:
        self._raw = raw
        self._combiner = combiner

    def of_choice(self, choice: Choice, types: list[tuple[Part, Type]]) -> Discriminator | None:
        """The discriminator beside a choice, for its members and their types."""
        owner = choice.pointer.rpartition("/")[0]
        name = self._property(owner)
        if name is None or not all(isinstance(kind, ModelRef) for _, kind in types):
            return None
        by_target = {self._raw.follow(part.pointer): kind for part, kind in types}
        mapping: dict[str, str] = {}
        mapped: set[str] = set()
        for value, target in self._mapping(owner).items():
            kind = by_target.get(target)
            if not isinstance(kind, ModelRef):
                where = child(owner, "discriminator", "mapping", value)
                raise PipelineError.one(where, f"{target} is not among the members of {choice.keyword}")
            mapping[value] = kind.name
            mapped.add(target)
        for target, kind in by_target.items():
            if target not in mapped and isinstance(kind, ModelRef):
                for value in self._implicit(target, name):
                    mapping.setdefault(value, kind.name)
        return Discriminator(name, tuple(mapping.items()))

    def children(self, parts: Parts) -> tuple[str, dict[str, str]] | None:
        """Property and mapping of a base schema whose mapped schemas all have what it has, or more."""
        if len(parts) != 1 or parts[0].own or parts[0].skip:
            return None
        pointer = parts[0].pointer
        name = self._property(pointer)
        node = self._raw.object(pointer)
        if name is None or "oneOf" in node or "anyOf" in node:
            return None
        mapping = self._mapping(pointer)
        base = Part(pointer, True)
        extends = [
            target != pointer and self._combiner.entails((Part(target),), base) for target in mapping.values()
        ]
        return (name, mapping) if mapping and all(extends) else None

    def _property(self, pointer: str) -> str | None:
        tell = self._raw.object(pointer).get("discriminator")
        if tell is None:
            return None
        if not isinstance(tell, dict) or not isinstance(tell.get("propertyName"), str):
            raise PipelineError.one(child(pointer, "discriminator"), "a discriminator needs a propertyName")
        return str(tell["propertyName"])

    def _mapping(self, pointer: str) -> dict[str, str]:
        """Wire values and the pointers of their schemas."""
        stated = self._raw.members(pointer, "discriminator", "mapping")
        result: dict[str, str] = {}
        for value, reference in stated.items():
            where = child(pointer, "discriminator", "mapping", value)
            named = child("#", "components", "schemas", str(reference))
            target = str(reference) if str(reference).startswith("#/") else named
            try:
                self._raw.at(target)
            except KeyError:
                raise PipelineError.one(
                    where, f"{str(reference)[:80]!r} is no schema of this document"
                ) from None
            result[value] = self._raw.follow(target)
        return result

    def _implicit(self, target: str, name: str) -> tuple[str, ...]:
        """The values that lead to a schema which the mapping leaves out."""
        declared = self._combiner.facets((Part(target),)).properties.get(name)
        values = self._combiner.facets(declared).values if declared else None
        known = scalars(values) if values else None
        if known:
            return tuple(value for value in known if isinstance(value, str))
        return (component_name(target),) if is_component(target) else ()


def size_of(kind: Type, known: dict[int, tuple[int, Type]]) -> int:
    """How many types a type is written with; `known` remembers parts that several types share."""
    found = known.get(id(kind))
    if found is not None:
        return found[0]
    inner: tuple[Type, ...] = ()
    if isinstance(kind, Union):
        inner = kind.members
    elif isinstance(kind, ListOf):
        inner = (kind.item,)
    elif isinstance(kind, MapOf):
        inner = (kind.value,)
    elif isinstance(kind, Nullable):
        inner = (kind.inner,)
    size = 1 + sum(size_of(one, known) for one in inner)
    known[id(kind)] = (size, kind)
    return size


def leaves(kind: Type) -> list[Type]:
    """The members of a type that may be a union or nullable; one that is neither is its own only member."""
    if isinstance(kind, Nullable):
        return [*leaves(kind.inner), Scalar(Kind.NULL)]
    if isinstance(kind, Union):
        return [leaf for member in kind.members for leaf in leaves(member)]
    return [kind]
