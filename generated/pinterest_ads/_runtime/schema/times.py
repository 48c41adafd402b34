# Made from generator/runtime.
"""Dates and times of RFC 3339.

A text is held as a `date` or `datetime` only where the very same text can be made of it again.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any

from .scalars import Scalar

_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_DATETIME = re.compile(
    r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?"
    r"([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)",
    re.ASCII,
)


class WireDateTime(datetime):
    """A `datetime` that remembers how it was spelled (``.5`` and ``.500``, ``Z`` and ``+00:00``).

    What is computed from it is spelled afresh.
    """

    __slots__ = ("wire",)
    wire: str

    @classmethod
    def spelled(cls, value: datetime, wire: str) -> WireDateTime:
        result = cls.combine(value.date(), value.timetz())
        result.wire = wire
        return result

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return _respell, (datetime.combine(self.date(), self.timetz()), getattr(self, "wire", None))


def _respell(value: datetime, wire: str | None) -> datetime:
    return value if wire is None else WireDateTime.spelled(value, wire)


def text_of(value: date) -> str:
    """How a `date` or `datetime` is sent; UTC is spelled ``Z``."""
    wire = getattr(value, "wire", None)
    if isinstance(wire, str):
        return wire
    text = value.isoformat()
    if isinstance(value, datetime) and value.tzinfo is not None and text.endswith("+00:00"):
        return text[:-6] + "Z"
    return text


class Date(Scalar, frozen=True):
    """``2022-03-01``, held as `datetime.date`."""

    def as_is(self) -> bool:
        return False

    def decode(self, data: Any) -> Any:
        if isinstance(data, str) and _DATE.fullmatch(data):
            try:
                return date.fromisoformat(data)
            except ValueError:
                return data
        return data

    def fits(self, data: Any) -> bool:
        return isinstance(data, str) and isinstance(self.decode(data), date)

    def label(self) -> str:
        return "a date (YYYY-MM-DD)"


class DateTime(Scalar, frozen=True):
    """``2022-03-01T12:00:00Z``, held as `datetime.datetime`."""

    def as_is(self) -> bool:
        return False

    def decode(self, data: Any) -> Any:
        if not isinstance(data, str) or not _DATETIME.fullmatch(data):
            return data
        try:
            value = datetime.fromisoformat(data.upper())
        except ValueError:
            # A leap second, or the year 0.
            return data
        if value.tzinfo is UTC and data[-1] not in "Zz":
            return WireDateTime.spelled(value, data)
        return value if text_of(value) == data else WireDateTime.spelled(value, data)

    def fits(self, data: Any) -> bool:
        return isinstance(data, str) and _DATETIME.fullmatch(data) is not None

    def label(self) -> str:
        return "a date and time (RFC 3339)"
