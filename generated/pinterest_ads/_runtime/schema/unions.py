# Made from generator/runtime.
"""Values of one of several kinds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from ..problems import Path, Problems
from .base import Kind, kind_of

if TYPE_CHECKING:
    from ..jsontext import Json

_NONE_FITS = "fits none of the forms that the document allows"


class Discriminator(Struct, frozen=True):
    property: str
    """Wire name of the property that tells the member."""
    mapping: Mapping[str, Kind | tuple[Kind, ...]]
    """Of one member, or of several that have to be told apart by the rest of them."""
    whole: bool = True
    """Whether each member of the union is led to."""


class UnionOf(Kind, frozen=True):
    """The discriminator decides where it can; else the first member that fits, else the likeliest."""

    members: tuple[Kind, ...]
    discriminator: Discriminator | None = None

    def as_is(self) -> bool:
        return all(member.as_is() for member in self.members)

    def decode(self, data: Json) -> Any:
        member = self._only(data) or self._fitting(data, Problems(), reply=True) or self._likeliest(data)
        return data if member is None else member.decode(data)

    def prepare(self, data: Json, path: Path, problems: Problems, fills: Mapping[str, Any]) -> Any:
        member = self._only(data) or self._sendable(data, path, problems, fills) or self._likeliest(data)
        if member is None:
            problems.add(path, _NONE_FITS)
            return data
        return member.prepare(data, path, problems, fills)

    def check(self, data: Json, path: Path, problems: Problems, *, reply: bool) -> None:
        member = self._only(data)
        if member is None and self._fitting(data, problems, reply=reply) is not None:
            return
        if member is None and (problems.wants_all or len(self._led_to(data)) == 1):
            member = self._likeliest(data)
        if member is None:
            problems.add(path, _NONE_FITS, kind_of(data))
        else:
            member.check(data, path, problems, reply=reply)

    def affinity(self, data: Json) -> int:
        return max(member.affinity(data) for member in self.members)

    def _led_to(self, data: Json) -> tuple[Kind, ...]:
        """The members that the discriminator leads to; all where it leads nowhere."""
        if self.discriminator is None or not isinstance(data, dict):
            return self.members
        value = data.get(self.discriminator.property)
        found = self.discriminator.mapping.get(value) if isinstance(value, str) else None
        if found is None:
            return self.members
        return (found,) if isinstance(found, Kind) else found

    def _only(self, data: Json) -> Kind | None:
        """The member that it can only be."""
        if self.discriminator is None or not self.discriminator.whole:
            return None
        found = self._led_to(data)
        return found[0] if len(found) == 1 else None

    def _possible(self, data: Json) -> tuple[Kind, ...]:
        """Those that it may be: first what the discriminator leads to, then what it leads to for no value."""
        found = self._led_to(data)
        if self.discriminator is None or self.discriminator.whole or found is self.members:
            return found
        told: list[Kind] = []
        for one in self.discriminator.mapping.values():
            told += (one,) if isinstance(one, Kind) else one
        return (*found, *(one for one in self.members if one not in told))

    def _fitting(self, data: Json, problems: Problems, *, reply: bool) -> Kind | None:
        """The first member that the document allows for `data`."""

        def allows(member: Kind) -> bool:
            return problems.without(lambda trial: member.check(data, "", trial, reply=reply))

        return self._first(allows, data, problems, self._possible(data), question=int(reply))

    def _sendable(self, data: Json, path: Path, problems: Problems, fills: Mapping[str, Any]) -> Kind | None:
        """The first member that the document allows for an argument, else the first that can be sent."""

        def takes(member: Kind) -> bool:
            return problems.without(lambda trial: member.prepare(data, path, trial, fills))

        def allows(member: Kind) -> bool:
            return problems.without(
                lambda trial: member.check(member.prepare(data, path, trial, fills), path, trial, reply=False)
            )

        allowed = self._first(allows, data, problems, self._possible(data), question=2)
        return allowed or self._first(takes, data, problems, self._led_to(data), question=3)

    def _first(
        self,
        fits: Callable[[Kind], bool],
        data: Json,
        problems: Problems,
        members: tuple[Kind, ...],
        *,
        question: int,
    ) -> Kind | None:
        key = (id(self), id(data), question)
        if key not in problems.choices:
            problems.choices[key] = (data, next(filter(fits, members), None))
        _, member = problems.choices[key]
        return member if isinstance(member, Kind) else None

    def _likeliest(self, data: Json) -> Kind | None:
        best = max(self._led_to(data), key=lambda member: member.affinity(data))
        return best if best.affinity(data) else None
