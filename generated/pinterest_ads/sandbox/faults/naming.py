# Made from generator/sandbox.
"""What a method and a path are the request of, before anything has looked at the request."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Protocol

Names = Callable[[str, str], tuple[str, ...]]


class Named(Protocol):
    """What is looked at of an operation."""

    @property
    def id(self) -> str: ...
    @property
    def call(self) -> str: ...
    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def servers(self) -> tuple[str, ...]: ...


def naming(operations: Iterable[Named]) -> Names:
    """The call and the operationId for the method and the path of a request; nothing for one that is none's."""
    known = [
        (operation.method, re.compile(_pattern(server + operation.path)), (operation.call, operation.id))
        for operation in sorted(operations, key=lambda operation: operation.path.replace("{", "\x7f"))
        for server in operation.servers
    ]

    def names(method: str, path: str) -> tuple[str, ...]:
        plain = path.rstrip("/")
        return next(
            (found for own, pattern, found in known if own == method and pattern.fullmatch(plain)), ()
        )

    return names


def _pattern(path: str) -> str:
    parts = re.split(r"\{[^{}]*\}", path.rstrip("/"))
    return "[^/]+".join(map(re.escape, parts))
