"""The one line that each step prints."""

from __future__ import annotations

import sys
import time

from attrs import field, frozen


@frozen
class Line:
    """Started when the step starts; `done` prints its name, what it did and its time."""

    step: str
    started: float = field(factory=time.monotonic)

    def done(self, text: str) -> None:
        seconds = time.monotonic() - self.started
        sys.stdout.write(f"{self.step:<12} {text}  {seconds:.2f} s\n")
        sys.stdout.flush()
