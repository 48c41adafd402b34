# Made from generator/runtime.
"""Where the API has moved away from its document, told to whoever asks."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Callable
from itertools import count
from typing import Any, TypeAlias

from msgspec import Struct

from .problems import Departing, Path, Problems, show
from .schema import Kind


class Drift(Struct, frozen=True):
    """One departure of a reply from the document."""

    operation: str
    """Operation id."""
    path: str
    """Where, for example ``body.data[3].status``."""
    message: str
    """What is wrong there. It may quote the value."""
    kind: Departing
    """``undeclared``: a property that the document does not know; ``missing``: a required one is not
    there; ``null``: null where the document does not allow it; ``type``: another JSON type; ``value``: an
    unknown member of an enum, or another constant; ``limit``: beyond a stated length, size, range or
    pattern; ``rule``: a rule that ties properties together."""


DriftHook: TypeAlias = Callable[[Drift], object]

_MOST_REASONS = 50
_replies: defaultdict[str, count[int]] = defaultdict(count)
_reasons: defaultdict[str, set[str]] = defaultdict(set)


class Watch:
    """Decides whether a reply is checked, and checks it.

    For each operation the first reply of the process is checked, then one in `every`; and each that
    msgspec refuses for a reason not seen before.
    """

    __slots__ = ("_hook", "_operation", "is_due")

    def __init__(self, hook: DriftHook, every: int, operation: str) -> None:
        self._hook = hook
        self._operation = operation
        self.is_due = next(_replies[operation]) % max(every, 1) == 0

    def refused(self, reason: str) -> None:
        """Take note of a refusal, wherever in the reply it lies."""
        reason, _, _ = reason.partition(" - at ")
        seen = _reasons[self._operation]
        if reason not in seen and len(seen) < _MOST_REASONS:
            seen.add(reason)
            self.is_due = True

    def tell(self, kind: Kind, data: Any) -> None:
        """Tell the hook of every departure of a reply's plain `data` from `kind`. Never raises."""
        drifts = _Drifts(self._operation)
        try:
            kind.check(data, "body", drifts, reply=True)
        except RecursionError:
            drifts.add("body", "is nested too deeply", "type")
        for drift in drifts.drifts:
            try:
                self._hook(drift)
            except Exception:
                logging.getLogger(__name__.partition(".")[0]).exception("the drift hook failed")
                return


class _Drifts(Problems):
    """Problems with their kinds, and undeclared properties besides."""

    __slots__ = ("drifts", "operation")

    def __init__(self, operation: str) -> None:
        super().__init__()
        self.operation = operation
        self.drifts: list[Drift] = []

    def add(self, path: Path, message: str, kind: Departing = "limit") -> None:
        self.drifts.append(Drift(self.operation, show(path), message, kind))

    def undeclared(self, path: Path) -> None:
        self.add(path, "the document does not know this property", "undeclared")

    def __bool__(self) -> bool:
        return bool(self.drifts)

    def __len__(self) -> int:
        return len(self.drifts)
