"""Problems found while emitting: all of them are reported, none stops the search for more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from attrs import Factory, define

from generator.emit.literals import Unprintable
from generator.problems import PipelineError, Problem


@define
class Faults:
    _problems: list[Problem] = Factory(list)

    def add(self, pointer: str, message: str) -> None:
        self._problems.append(Problem(pointer, message))

    def unique(self, taken: dict[str, str], name: str, pointer: str) -> None:
        """Note who takes a name; two takers are a problem."""
        first = taken.setdefault(name, pointer)
        if first != pointer:
            self.add(pointer, f"{name} is made from {first} already")

    @contextmanager
    def at(self, pointer: str) -> Iterator[None]:
        """What has no form in Python inside is a problem at `pointer`."""
        try:
            yield
        except Unprintable as error:
            self.add(pointer, str(error))

    def stop(self) -> None:
        """Raises PipelineError if there was any."""
        if self._problems:
            raise PipelineError(self._problems)
