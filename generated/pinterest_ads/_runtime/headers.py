# Made from generator/runtime.
"""Response headers, and what may stand in a request header."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_VALUE = re.compile(r"(?:[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?)?")
_OWN = frozenset({"host", "content-length", "transfer-encoding", "connection", "content-type"})


class Headers(Mapping[str, str]):
    """Names in any case; the values of a repeated header are joined with a comma."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values: dict[str, str] = {}
        for name, value in pairs:
            key = name.lower()
            self._values[key] = f"{self._values[key]}, {value}" if key in self._values else value

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({self._values!r})"


def value_problem(value: object) -> str | None:
    """Why `value` cannot arrive in a header as it is; None if it can."""
    if isinstance(value, str) and _VALUE.fullmatch(value):
        return None
    return "cannot be sent in a header: printable ASCII without blanks at the ends is needed"


def name_problem(name: object) -> str | None:
    """Why a caller cannot set the header `name`; None if they can."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        return "is not the name of a header"
    if name.lower() in _OWN:
        return "is set by the client itself"
    return None
