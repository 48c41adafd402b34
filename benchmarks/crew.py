"""The workers of one measure, started when first asked for; a peer that cannot be had is a reason, not an error."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self

from benchmarks.contest import Clock, Failed, Work, Worker, compare
from benchmarks.environments import Unavailable, ready, this_interpreter
from benchmarks.peers import Peer
from benchmarks.ratios import Bar
from benchmarks.results import Row, Settings


class Crew:
    """Workers by peer. Use it as a context; it ends them."""

    def __init__(self, settings: Settings, variables: Mapping[str, str] | None = None) -> None:
        self._settings = settings
        self._variables = variables
        self._workers: dict[tuple[str, str], Worker] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers.values():
            worker.close()

    def worker(self, peer: Peer) -> Worker:
        """Raises Unavailable."""
        key = (peer.name, peer.adapter)
        if key not in self._workers:
            environment = this_interpreter(peer) if self._settings.here else ready(peer)
            self._workers[key] = Worker(environment, self._variables)
        return self._workers[key]

    def prepare(self, peer: Peer, work: str, **given: Any) -> Work:
        """Raises Unavailable and Failed."""
        return self.worker(peer).prepare(work, **given)

    def row(
        self,
        titles: tuple[str, str, str],
        first: Callable[[], Work],
        second: Callable[[], Work],
        *,
        bar: Bar | None = None,
        pairs: int = 0,
        same: bool = True,
        clock: Clock = "cpu",
    ) -> Row:
        """The time of `first` beside `second`'s; the titles are theirs and the work's. `same`: their results are compared; a bar needs equal ones,
        and of a peer the report says that they differ.
        """
        note = ""
        try:
            one, other = first(), second()
            if same and one.seen != other.seen:
                if bar is not None:
                    raise Failed("its result is another one: the work is not the same")
                note = "its result differs"
            ratio = compare(one.batch(clock), other.batch(clock), pairs or self._settings.pairs)
        except (Unavailable, Failed) as error:
            return self._settings.said(Row(*titles, bar=bar, note=str(error)))
        return self._settings.said(Row(*titles, ratio, bar, note))
