# Made from generator/sandbox.
"""The faults that are on, and which of them strike a request."""

from __future__ import annotations

import random
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Self

from attrs import evolve

from .fault import Fault
from .kinds import KINDS
from .targets import Asked, check_target, decides, is_meant

HEADER = "x-sandbox-fault"
_HEADERS_KEPT = 10_000


class ActiveFault:
    """A fault that is on. `remove` ends it; as a context manager it ends with the block.

    Attributes:
        fault: What it is.
        hits: How many requests it has struck.
    """

    def __init__(self, fault: Fault, chance: random.Random, remove: Callable[[ActiveFault], None]) -> None:
        self.fault = fault
        self.hits = 0
        self._random = chance
        self._until = 0.0
        self._remove = remove

    def remove(self) -> None:
        """From now on it strikes nothing. More than once is as good as once."""
        self._remove(self)

    def strikes(self, now: float) -> bool:
        """Whether it strikes a request that is meant, at `now` (epoch seconds)."""
        fault = self.fault
        if fault.count is not None and self.hits >= fault.count:
            return False
        if now >= self._until:
            # Drawn for each request that is meant, so that the same requests are struck in every run.
            if self._random.random() >= fault.rate:
                return False
            self._until = now + fault.lasts
        self.hits += 1
        return True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.remove()


class Faults:
    """Added and removed from any thread; asked by the server's.

    Args:
        names: Of all operations, so that a fault for none of them is noticed.
        seed: Decides what rates strike.
        clock: Epoch seconds.
    """

    def __init__(self, *, names: Iterable[str] = (), seed: int = 1, clock: Callable[[], float]) -> None:
        self._names = tuple(names)
        self._seed = seed
        self._clock = clock
        self._active: tuple[ActiveFault, ...] = ()
        self._headers: OrderedDict[str, ActiveFault] = OrderedDict()
        self._lock = threading.Lock()
        self._added = 0

    def __bool__(self) -> bool:
        return bool(self._active)

    @property
    def active(self) -> tuple[ActiveFault, ...]:
        """All that are on, in the order in which they are looked at."""
        return self._active

    def add(self, fault: Fault) -> ActiveFault:
        """Switch a fault on. Raises ValueError where there is no operation that it is about."""
        check_target(fault, self._names)
        with self._lock:
            self._added += 1
            active = ActiveFault(fault, self._chance(self._added, fault.label), self._remove)
            self._active = (*self._active, active)
        return active

    def struck(self, asked: Asked, header: str = "") -> list[Fault]:
        """Every latency that strikes, and the first other fault; those of the request's own header come first.

        Raises ValueError for a header that cannot be read.
        """
        now = self._clock()
        texts = [text for text in (part.strip() for part in header.split(";")) if text]
        own = [self._of_header(text, asked) for text in texts]
        found: list[Fault] = []
        for active in (*own, *self._active):
            fault = active.fault
            is_last = any(one.kind != "latency" for one in found)
            if (fault.kind == "latency" or not is_last) and is_meant(fault, asked) and active.strikes(now):
                found.append(fault)
        return found

    def decided(self, start: str, look: str) -> str:
        """The kind of the fault that decides what becomes of a job, see `targets.decides`; empty for none."""
        now = self._clock()
        found = (one for one in self._active if decides(one.fault, start, look) and one.strikes(now))
        return next((one.fault.kind for one in found), "")

    def _of_header(self, text: str, asked: Asked) -> ActiveFault:
        """The same header on the same call is the same fault, so that it can be counted."""
        key = f"{asked.method} {asked.path} {text}"
        active = self._headers.get(key)
        if active is None:
            fault = Fault.parse(text)
            if not KINDS[fault.kind].api and not KINDS[fault.kind].downloads:
                raise ValueError(f"{fault.kind} is for the command line and Python, not for a header")
            fault = evolve(fault, target="/*") if fault.target == "*" else fault
            active = ActiveFault(fault, self._chance(0, key), lambda _: None)
            self._headers[key] = active
            if len(self._headers) > _HEADERS_KEPT:
                self._headers.popitem(last=False)
        self._headers.move_to_end(key)
        return active

    def _remove(self, active: ActiveFault) -> None:
        with self._lock:
            self._active = tuple(other for other in self._active if other is not active)

    def _chance(self, number: int, text: str) -> random.Random:
        return random.Random(f"{self._seed} {number} {text}")
