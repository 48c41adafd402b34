# Made from generator/sandbox.
"""What all requests share."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from .access import Tokens
from .access.settings import sow_tokens
from .data import operations
from .faults import Faults
from .faults.job_fate import job_fate
from .jobs import Jobs
from .limits import Quotas
from .metrics.history import note_statuses
from .options import Options
from .store import Store
from .traffic import Traffic


class State:
    """The store, the options, and the only sources of time and chance. Times are epoch seconds."""

    def __init__(
        self, options: Options, *, download_origin: str = "", clock: Callable[[], float] = time.time
    ) -> None:
        self.options = options
        self.download_origin = download_origin
        self.clock = clock
        self.store = Store(options.database)
        note_statuses(self.store)
        self.random = random.Random(options.seed)
        self.tokens = Tokens(self.store, clock=clock, chance=self.random)
        sow_tokens(self.tokens, options.tokens, app=options.apps[0], clock=clock)
        self.quotas = Quotas(options.quotas, clock)
        self.faults = Faults(names=_names(), seed=options.seed, clock=clock)
        for fault in options.faults:
            self.faults.add(fault)
        self.traffic = Traffic(options.log, options.recording)
        self.jobs = Jobs(self)
        self.jobs.fate = job_fate(self.faults)

    def now(self) -> int:
        return int(self.clock())

    def close(self) -> None:
        self.traffic.close()
        self.jobs.close()
        self.store.close()


def _names() -> list[str]:
    return [name for operation in operations() for name in (operation.call, operation.id)]
