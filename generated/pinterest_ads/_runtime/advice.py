# Made from generator/runtime.
"""What may be sent, and was meant otherwise more often than not."""

from __future__ import annotations

import warnings
from collections.abc import Iterable

from .callers import callers_level


class AdviceWarning(UserWarning):
    """An argument is legal, but should not be as it is. Python shows each text once for each line that calls."""


def advise(given: Iterable[tuple[str, str]]) -> None:
    """One warning for each (place, text) with a text of its own, at the caller's line."""
    first: dict[str, str] = {}
    for place, text in given:
        first.setdefault(text, place)
    for text, place in first.items():
        warnings.warn(f"{place}: {text}", AdviceWarning, stacklevel=callers_level())
