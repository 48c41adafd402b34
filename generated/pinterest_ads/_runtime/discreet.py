# Made from generator/runtime.
"""Values that hold credentials, and say only what may be seen."""

from __future__ import annotations

from typing import Any, ClassVar


class Discreet:
    """Base beside `msgspec.Struct`, which by itself shows every field, also to rich and its tracebacks."""

    __slots__ = ()
    _shown: ClassVar[tuple[str, ...]] = ()
    """Fields that may be seen."""

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({shown})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [(name, getattr(self, name)) for name in self._shown]
