# Made from generator/sandbox.
"""What a handler gets, and where it is found."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from . import resources
from .document.operations import Operation

if TYPE_CHECKING:
    from .state import State


@attrs.frozen
class Call:
    """One request that is in order: known to the document, valid, and allowed."""

    operation: Operation
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any
    advertiser: int
    """Whose objects are meant; 0 where the path names no advertiser."""
    user: int
    """Whose token it is."""
    state: State


Handler = Callable[[Call], Any]
"""Returns the data of the reply, a `Page` or a whole `Reply`; raises `Refused`."""

_HANDLERS: dict[str, Handler] = {}


def handles(*calls: str) -> Callable[[Handler], Handler]:
    """Marks the handler of operations, by the document's `x-call`."""

    def mark(handler: Handler) -> Handler:
        for call in calls:
            if call in _HANDLERS:
                raise ValueError(f"{call} has two handlers")
            _HANDLERS[call] = handler
        return handler

    return mark


@cache
def handlers() -> Mapping[str, Handler]:
    """All of them, by `x-call`."""
    for module in pkgutil.iter_modules(resources.__path__):
        importlib.import_module(f"{resources.__name__}.{module.name}")
    return _HANDLERS
