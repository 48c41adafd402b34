# Made from generator/runtime.
"""One page of a list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeVar, overload

from attrs import frozen

T = TypeVar("T")


@frozen(weakref_slot=True)
class Page(Generic[T]):
    """The items of one reply, and where the list goes on."""

    items: list[T]
    bookmark: str | None
    """Cursor of the next page; None on the last. Keep it to resume here in another process."""
    body: Any
    """The whole reply, as the document describes it."""

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return self.items[index]
