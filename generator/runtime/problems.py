"""What is wrong with a value, each with its place."""

from __future__ import annotations

from typing import TypeAlias, Union

Path: TypeAlias = Union[str, "tuple[Path, str | int]"]
"""``"body"``, or a parent with a key or an index. Made into text only where there is a problem."""


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

    __slots__ = ("items",)

    def __init__(self) -> None:
        self.items: list[tuple[str, str]] = []

    def add(self, path: Path, message: str) -> None:
        self.items.append((show(path), message))

    def __bool__(self) -> bool:
        return bool(self.items)

    def __len__(self) -> int:
        return len(self.items)
