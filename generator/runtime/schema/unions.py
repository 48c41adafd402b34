"""Values of one of several kinds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from ..problems import Path, Problems
from .base import Kind


@frozen
class Discriminator:
    property: str
    """Wire name of the property that tells the member."""
    mapping: Mapping[str, Kind]


@frozen
class UnionOf(Kind):
    """The discriminator decides where it can; else the first member that fits, else the likeliest."""

    members: tuple[Kind, ...]
    discriminator: Discriminator | None = None

    def as_is(self) -> bool:
        return all(member.as_is() for member in self.members)

    def decode(self, data: Any) -> Any:
        member = self._named(data) or self._fitting(data, reply=True) or self._likeliest(data)
        return data if member is None else member.decode(data)

    def prepare(self, data: Any, path: Path, problems: Problems, fills: Mapping[str, Any]) -> Any:
        named = self._named(data)
        if named is not None:
            return named.prepare(data, path, problems, fills)
        acceptable: list[Any] = []
        for member in self.members:
            trial = Problems()
            prepared = member.prepare(data, path, trial, fills)
            if trial:
                continue
            member.check(prepared, path, trial, reply=False)
            if not trial:
                return prepared
            acceptable.append(prepared)
        if acceptable:
            return acceptable[0]
        likeliest = self._likeliest(data)
        if likeliest is not None:
            return likeliest.prepare(data, path, problems, fills)
        problems.add(path, "fits none of the forms that the document allows")
        return data

    def check(self, data: Any, path: Path, problems: Problems, *, reply: bool) -> None:
        member = self._named(data)
        if member is None and self._fitting(data, reply=reply) is not None:
            return
        if member is None:
            member = self._likeliest(data)
        if member is None:
            problems.add(path, "fits none of the forms that the document allows")
        else:
            member.check(data, path, problems, reply=reply)

    def affinity(self, data: Any) -> int:
        return max(member.affinity(data) for member in self.members)

    def _named(self, data: Any) -> Kind | None:
        if self.discriminator is None or not isinstance(data, dict):
            return None
        value = data.get(self.discriminator.property)
        return self.discriminator.mapping.get(value) if isinstance(value, str) else None

    def _fitting(self, data: Any, *, reply: bool) -> Kind | None:
        for member in self.members:
            trial = Problems()
            member.check(data, "", trial, reply=reply)
            if not trial:
                return member
        return None

    def _likeliest(self, data: Any) -> Kind | None:
        best = max(self.members, key=lambda member: member.affinity(data))
        return best if best.affinity(data) else None
