# Made from generator/runtime.
"""What every kind of value can do.

All three work on plain JSON data (None, bool, int, float, str, list, dict), so that what is sent and
what came back go through the same rules:

- `decode` makes Python values of a reply. It never fails: what does not fit stays as it came.
- `prepare` readies an argument, and reports only what cannot be right.
- `check` reports every departure from the document.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from ..problems import Departing, Path, Problems

if TYPE_CHECKING:
    from ..jsontext import Json

PLAIN_TYPES: dict[type[Any], str] = {
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "a string",
    list: "a list",
}


def name_of(data: Json) -> str:
    """How a message calls the type of a value."""
    if data is None:
        return "null"
    return PLAIN_TYPES.get(type(data), "an object" if isinstance(data, dict) else type(data).__name__)


def kind_of(data: Json) -> Departing:
    """What it is that a value of another JSON type departs by."""
    return "null" if data is None else "type"


def check_size(
    data: Mapping[str, Any], least: int | None, most: int | None, path: Path, problems: Problems
) -> None:
    """How many properties an object has, against what the document states."""
    if least is not None and len(data) < least:
        problems.add(path, f"at least {least} properties are needed")
    if most is not None and len(data) > most:
        problems.add(path, f"at most {most} properties are allowed")


class Kind(Struct, frozen=True):
    """Base of the kinds."""

    def as_is(self) -> bool:
        """Whether `decode` gives every value back as it came."""
        return False

    def decode(self, data: Json) -> Any:
        """The Python value of `data`, which is not changed."""
        return data

    def prepare(self, data: Json, path: Path, problems: Problems, fills: Mapping[str, Any]) -> Any:
        """What is sent for `data`: the same value, but for ids (as text) and for properties that a path
        parameter fills. `fills` maps wire names of path parameters to their values.
        """
        raise NotImplementedError

    def check(self, data: Json, path: Path, problems: Problems, *, reply: bool) -> None:
        """Report where `data` departs from the document. `reply` tells a reply from a request, as some
        properties are required in one of them only.
        """
        raise NotImplementedError

    def affinity(self, data: Json) -> int:
        """How much `data` looks like this kind: 0 for another JSON type, more for each known property."""
        raise NotImplementedError
