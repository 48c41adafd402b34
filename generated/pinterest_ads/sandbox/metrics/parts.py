# Made from generator/sandbox.
"""How the impressions of an ad go to the values of one kind of targeting: all of them, none twice."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from .dice import number
from .tally import Part


def parts_of(seed: int, kind: str, values: Sequence[str], whole: Part) -> list[Part]:
    """A part of `whole` for each value, in their order."""
    begin, end = whole
    sizes = [_size(seed, kind, value) for value in values]
    cuts = [begin + (end - begin) * upto // sum(sizes) for upto in accumulate(sizes)]
    return list(zip([begin, *cuts], cuts, strict=False))


@lru_cache(maxsize=4096)
def _size(seed: int, kind: str, value: str) -> int:
    return 2 + number(seed, "size", kind, value) % 7
