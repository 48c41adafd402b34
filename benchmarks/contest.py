"""Two workers taking turns: the only way to compare on a machine whose speed changes by the minute."""

from __future__ import annotations

import json
import os
import select
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Literal, Self

from benchmarks.document import ROOT
from benchmarks.environments import Environment
from benchmarks.ratios import Ratio, ratio_of

_LIMIT_S = 180.0
_BATCH_S = 0.03
"""How long a batch takes at least: short, so that both halves of a pair meet the same machine."""


Clock = Literal["wall", "cpu"]
"""What is timed: the wall's clock, or the processor's, which other processes on the machine disturb less."""


class Failed(Exception):
    """A contender cannot do the work; the text is the reason, for the report."""


class Worker:
    """A process in a peer's environment that answers `worker.py`'s commands."""

    def __init__(self, environment: Environment, variables: Mapping[str, str] | None = None) -> None:
        command = [str(environment.python), "-m", "benchmarks.worker", environment.peer.adapter]
        self._process = subprocess.Popen(
            [*command, *map(str, environment.paths)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            env={**os.environ, **(variables or {})},
            text=True,
        )

    def ask(self, work: str, **given: Any) -> Any:
        """What the adapter says. Raises Failed."""
        return self._send({"do": "ask", "work": work, "given": given})

    def prepare(self, work: str, **given: Any) -> Work:
        """Work that can be timed. Raises Failed."""
        answer = self._send({"do": "prepare", "work": work, "given": given})
        return Work(self, answer["id"], answer["seen"], answer["seconds"])

    def run(self, number: int, count: int, clock: Clock) -> float:
        seconds: float = self._send({"do": "run", "id": number, "count": count, "clock": clock})
        return seconds

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _send(self, request: dict[str, Any]) -> Any:
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            raise Failed("its process has ended") from None
        if not select.select([self._process.stdout], [], [], _LIMIT_S)[0]:
            self.close()
            raise Failed(f"did not finish within {_LIMIT_S:g} s")
        line = self._process.stdout.readline()
        answer = json.loads(line) if line else {"failed": "its process has ended"}
        if "failed" in answer:
            raise Failed(answer["failed"])
        return answer["ok"]


@dataclass(frozen=True)
class Work:
    """Something that a worker can do again and again."""

    worker: Worker
    number: int
    seen: Any
    """What the worker saw of the result."""
    seconds: float
    """About how long one unit takes."""

    def batch(self, clock: Clock) -> Callable[[], float]:
        """A function that does enough of it to be timed and returns the seconds of one unit."""
        count = max(1, round(_BATCH_S / max(self.seconds, 1e-6)))
        return lambda: self.worker.run(self.number, count, clock) / count


def compare(first: Callable[[], float], second: Callable[[], float], pairs: int) -> Ratio:
    """The time of `first` as a multiple of `second`'s, in pairs of alternating order."""
    mine: list[float] = []
    theirs: list[float] = []
    for number in range(pairs):
        if number % 2:
            theirs.append(second())
            mine.append(first())
        else:
            mine.append(first())
            theirs.append(second())
    return ratio_of(mine, theirs)
