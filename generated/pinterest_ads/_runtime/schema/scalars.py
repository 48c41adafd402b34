# Made from generator/runtime.
"""Kinds that hold no other kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from typing import Any as Anything

from ..patterns import compiled
from ..problems import Path, Problems
from ..uploads import Upload
from .base import Kind, kind_of, name_of

if TYPE_CHECKING:
    from ..jsontext import Json


def is_integer(data: Anything) -> bool:
    """As JSON Schema has it: 5 and 5.0 are integers, true is none."""
    return type(data) is int or (type(data) is float and data.is_integer())


def is_number(data: Anything) -> bool:
    return type(data) is int or type(data) is float


class Scalar(Kind, frozen=True):
    """Base of the kinds of a single value: kept and sent as it is."""

    def as_is(self) -> bool:
        return True

    def prepare(self, data: Json, path: Path, problems: Problems, fills: Mapping[str, Anything]) -> Anything:
        if isinstance(data, list | dict):
            problems.add(path, f"{self.label()} is needed, not {name_of(data)}")
        return data

    def check(self, data: Anything, path: Path, problems: Problems, *, reply: bool) -> None:
        if not self.fits(data):
            problems.add(path, f"{self.label()} is needed, not {name_of(data)}", kind_of(data))

    def affinity(self, data: Anything) -> int:
        return int(self.fits(data))

    def fits(self, data: Anything) -> bool:
        """Whether `data` has the JSON type of this kind."""
        raise NotImplementedError

    def label(self) -> str:
        """How a message calls this kind."""
        raise NotImplementedError


class String(Scalar, frozen=True):
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None

    def fits(self, data: Anything) -> bool:
        return isinstance(data, str)

    def label(self) -> str:
        return "a string"

    def check(self, data: Anything, path: Path, problems: Problems, *, reply: bool) -> None:
        if not isinstance(data, str):
            problems.add(path, f"a string is needed, not {name_of(data)}", kind_of(data))
            return
        if self.min_length is not None and len(data) < self.min_length:
            problems.add(path, f"at least {self.min_length} characters are needed")
        if self.max_length is not None and len(data) > self.max_length:
            problems.add(path, f"at most {self.max_length} characters are allowed")
        if self.pattern is not None:
            pattern = compiled(self.pattern)
            if pattern is not None and pattern.search(data) is None:
                problems.add(path, f"must match the pattern {self.pattern}")


def _is_multiple(data: float | int, unit: float | int) -> bool:
    # Imported late: hardly ever needed.
    from fractions import Fraction

    return not Fraction(repr(data)) % Fraction(repr(unit))


class Number(Scalar, frozen=True):
    minimum: float | int | None = None
    maximum: float | int | None = None
    exclusive_minimum: float | int | None = None
    exclusive_maximum: float | int | None = None
    multiple_of: float | int | None = None

    def fits(self, data: Anything) -> bool:
        return is_number(data)

    def label(self) -> str:
        return "a number"

    def check(self, data: Anything, path: Path, problems: Problems, *, reply: bool) -> None:
        if not self.fits(data):
            problems.add(path, f"{self.label()} is needed, not {name_of(data)}", kind_of(data))
            return
        if self.minimum is not None and data < self.minimum:
            problems.add(path, f"must be at least {self.minimum}")
        if self.maximum is not None and data > self.maximum:
            problems.add(path, f"must be at most {self.maximum}")
        if self.exclusive_minimum is not None and data <= self.exclusive_minimum:
            problems.add(path, f"must be more than {self.exclusive_minimum}")
        if self.exclusive_maximum is not None and data >= self.exclusive_maximum:
            problems.add(path, f"must be less than {self.exclusive_maximum}")
        if self.multiple_of and not _is_multiple(data, self.multiple_of):
            problems.add(path, f"must be a multiple of {self.multiple_of}")


class Integer(Number, frozen=True):
    def fits(self, data: Anything) -> bool:
        return is_integer(data)

    def label(self) -> str:
        return "an integer"


class Boolean(Scalar, frozen=True):
    def fits(self, data: Anything) -> bool:
        return isinstance(data, bool)

    def label(self) -> str:
        return "a boolean"


class Null(Scalar, frozen=True):
    def fits(self, data: Anything) -> bool:
        return data is None

    def label(self) -> str:
        return "null"


class Bytes(Scalar, frozen=True):
    """A file or a raw body; inside JSON a string, as it came."""

    def fits(self, data: Anything) -> bool:
        return isinstance(data, str | bytes | Upload)

    def label(self) -> str:
        return "a file"


class Id(Scalar, frozen=True):
    """Digits, on the wire as a string or an integer; held and sent as ``str``."""

    def as_is(self) -> bool:
        return False

    def decode(self, data: Anything) -> Anything:
        return str(int(data)) if is_integer(data) else data

    def prepare(
        self, data: Anything, path: Path, problems: Problems, fills: Mapping[str, Anything]
    ) -> Anything:
        data = self.decode(data)
        if not (isinstance(data, str) and self.fits(data)):
            problems.add(path, "an id is needed: a string of digits, or an integer")
        return data

    def fits(self, data: Anything) -> bool:
        return is_integer(data) or (isinstance(data, str) and data.isascii() and data.isdigit())

    def label(self) -> str:
        return "an id (a string of digits, or an integer)"


class Any(Kind, frozen=True):
    """Any JSON value."""

    def as_is(self) -> bool:
        return True

    def prepare(
        self, data: Anything, path: Path, problems: Problems, fills: Mapping[str, Anything]
    ) -> Anything:
        return data

    def check(self, data: Anything, path: Path, problems: Problems, *, reply: bool) -> None:
        return None

    def affinity(self, data: Anything) -> int:
        return 1
