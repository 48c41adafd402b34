"""Whether an object that came back holds what the wire said, as the document describes it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Any

import attrs
import msgspec
from attrs import frozen

from generator.ir import names
from tests.contract.support.dialect import HIDDEN
from tests.contract.support.mismatch import Mismatch, demand, shown
from tests.contract.support.offers import plain_data
from tests.contract.support.sameness import canonical, digits
from tests.contract.support.shapes import Flat, Shapes, json_type

Steps = tuple[str | int, ...]


@frozen
class Member:
    """An enum value that came back: its place, and the class that the client made of it."""

    steps: Steps
    cls: type[Enum]
    documented: tuple[Any, ...]


class Decoded:
    """Compares results with the JSON data that they were decoded from."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self.members: list[Member] = []
        """The enum values met so far."""

    def check(self, schema: Any, result: Any, data: Any) -> None:
        """Raises Mismatch unless `result` is `data`: declared, typed, complete, and written back without loss."""
        self._same(schema, result, data, ())
        again = plain_data(result)
        same = canonical(self._shapes, schema, again) == canonical(self._shapes, schema, data)
        demand(same, f"written back as {shown(again)}, came as {shown(data)}")

    def _same(self, schema: Any, result: Any, data: Any, steps: Steps) -> None:
        if self._shapes.is_id(schema) and data is not None:
            if not (isinstance(result, str) and result == digits(data)):
                raise Mismatch(f"{_at(steps)}: id {data!r} came as {result!r}")
            return
        flats = self._shapes.expanded(schema)
        if len(flats) > 1:
            flats = [flat for flat in flats if self._shapes.is_valid(flat, data)]
        problems: list[Mismatch] = []
        for flat in flats:
            met = len(self.members)
            try:
                self._flat(flat, result, data, steps)
                return
            except Mismatch as error:
                del self.members[met:]
                problems.append(error)
        raise problems[0] if problems else Mismatch(f"{_at(steps)}: no alternative fits {shown(data)}")

    def _flat(self, flat: Flat, result: Any, data: Any, steps: Steps) -> None:
        if type(result) is str and result == data and "enum" not in flat and "format" not in flat:
            return
        if "enum" in flat:
            self._enum(flat, result, data, steps)
        elif isinstance(data, list):
            demand(isinstance(result, list), f"{_at(steps)}: a list came as {type(result).__name__}")
            demand(len(result) == len(data), f"{_at(steps)}: {len(data)} items came as {len(result)}")
            for index, item in enumerate(data):
                self._same(flat.get("items", {}), result[index], item, (*steps, index))
        elif isinstance(data, dict):
            self._object(flat, result, data, steps)
        elif isinstance(data, str) and flat.get("format") in ("date", "date-time"):
            demand(
                isinstance(result, date), f"{_at(steps)}: a {flat['format']} came as {type(result).__name__}"
            )
        else:
            plain = type(result) is type(data) or {json_type(result), json_type(data)} <= {
                "integer",
                "number",
            }
            demand(plain and result == data, f"{_at(steps)}: {data!r} came as {result!r}")

    def _enum(self, flat: Flat, result: Any, data: Any, steps: Steps) -> None:
        if isinstance(result, Enum):
            if not (getattr(result, "is_known", False) and result.value == data):
                raise Mismatch(f"{_at(steps)}: the documented value {data!r} is not a known member")
            self.members.append(Member(steps, type(result), tuple(flat["enum"])))
            return
        kinds = {json_type(value) for value in flat["enum"]} - {"null"}
        plain = data is None or "const" in flat or kinds not in ({"string"}, {"integer"})
        demand(plain, f"{_at(steps)}: the documented value {data!r} came as a plain value")
        demand(result == data, f"{_at(steps)}: {data!r} came as {result!r}")

    def _object(self, flat: Flat, result: Any, data: dict[str, Any], steps: Steps) -> None:
        properties: dict[str, Any] = flat.get("properties", {})
        additional = flat.get("additionalProperties", {})
        additional = {} if isinstance(additional, bool) else additional
        if not properties and isinstance(result, dict):
            demand(
                result.keys() == data.keys(), f"{_at(steps)}: keys {sorted(data)} came as {sorted(result)}"
            )
            for name, item in data.items():
                self._same(additional, result[name], item, (*steps, name))
            return
        demand(hasattr(result, "to_dict"), f"{_at(steps)}: an object came as {type(result).__name__}")
        held = {field.name for field in attrs.fields(type(result)) if not field.name.startswith("_")}
        documented = {names.attribute(wire) for wire in (*properties, *flat.get(HIDDEN, ()))}
        demand(
            held == documented,
            f"{_at(steps)}: {type(result).__name__} has undocumented {sorted(held - documented)} "
            f"and lacks {sorted(documented - held)}",
        )
        for wire, schema in properties.items():
            value = getattr(result, names.attribute(wire))
            if wire in data:
                self._same(schema, value, data[wire], (*steps, wire))
            elif value is not msgspec.UNSET:
                raise Mismatch(f"{_at(steps)}: {wire} did not come, but is {value!r}")
        undeclared = {name: item for name, item in data.items() if name not in properties}
        demand(
            result.extra.keys() == undeclared.keys(),
            f"{_at(steps)}: undeclared {sorted(undeclared)} came as {sorted(result.extra)}",
        )
        for name, item in undeclared.items():
            self._same(additional, result.extra[name], item, (*steps, name))


def undocumented(members: list[Member]) -> Iterator[tuple[Member, Any]]:
    """Members of the client's classes that the document does not list, once for each class and list."""
    seen: set[tuple[type[Enum], tuple[Any, ...]]] = set()
    for member in members:
        if (member.cls, member.documented) not in seen:
            seen.add((member.cls, member.documented))
            for own in member.cls:
                if own.value not in member.documented:
                    yield member, own.value


def _at(steps: Steps) -> str:
    return "body" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
