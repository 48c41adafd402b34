# Made from generator/sandbox/state.py by `make generate`; edit that file, not this one.
"""What all requests share."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from .options import Options
from .store import Store


class State:
    """The store, the options, and the only sources of time and chance. Times are epoch seconds."""

    def __init__(
        self, options: Options, *, download_origin: str = "", clock: Callable[[], float] = time.time
    ) -> None:
        self.options = options
        self.download_origin = download_origin
        self.clock = clock
        self.store = Store(options.database)
        self.random = random.Random(options.seed)

    def now(self) -> int:
        return int(self.clock())

    def close(self) -> None:
        self.store.close()
