# Made from generator/runtime.
"""What is wrong with a value, each with its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Literal, NoReturn, TypeAlias, Union

Path: TypeAlias = Union[str, "tuple[Path, str | int]"]
"""``"body"``, or a parent with a key or an index. Made into text only where there is a problem."""

Departing: TypeAlias = Literal["undeclared", "missing", "null", "type", "value", "limit", "rule"]
"""How data departs from a document."""


def show(path: Path) -> str:
    """``body[3].name``; a key that is no plain word is quoted."""
    steps: list[str] = []
    while not isinstance(path, str):
        path, key = path
        if isinstance(key, int):
            steps.append(f"[{key}]")
        elif key.isidentifier():
            steps.append(f".{key}")
        else:
            steps.append(f"[{key[:100]!r}]")
    return path + "".join(reversed(steps))


class Problems:
    """Collects them; truthy when there are any."""

    __slots__ = ("advice", "choices", "items")
    wants_all: ClassVar[bool] = True
    """False where the first problem decides, so that it need not be the most telling one."""

    def __init__(self, choices: dict[tuple[int, ...], tuple[object, object]] | None = None) -> None:
        self.items: list[tuple[str, str]] = []
        self.advice: list[tuple[str, str]] = []
        """What may be sent, but should not be."""
        self.choices = {} if choices is None else choices
        """What unions have decided about values (each kept, as its `id` is in the key): deciding anew at
        every level would take time that doubles with each."""

    def add(self, path: Path, message: str, kind: Departing = "limit") -> None:
        self.items.append((show(path), message))

    def advise(self, path: Path, message: str) -> None:
        self.advice.append((show(path), message))

    def undeclared(self, path: Path) -> None:
        """Take note of a property that the document does not know, and does not forbid either."""

    def without(self, attempt: Callable[[Problems], object]) -> bool:
        """Whether `attempt` finds no problem. It ends at the first, and none is kept."""
        try:
            attempt(_None(self.choices))
        except _Found:
            return False
        return True

    def __bool__(self) -> bool:
        return bool(self.items)

    def __len__(self) -> int:
        return len(self.items)


class _Found(Exception):
    """An attempt has found a problem."""


class _None(Problems):
    __slots__ = ()
    wants_all = False

    def add(self, path: Path, message: str, kind: Departing = "limit") -> NoReturn:
        raise _Found
