# Made from generator/migrate.
"""Which files are worth reading: nearly all of a repository's are not, and bytes tell."""

from __future__ import annotations

import re
from functools import cache

from .table import rows
from .words import FIELDS, OBJECTIVES

# Plain searches for bytes are many times as fast as a pattern that ignores case.
_MARKS = (b"pinterest", b"pin_promotion", b"userendpoint", b"ads/v3", b"v3goalmetadata")
# `ads` and `v3` as constants that are put together, or as parts of a path.
_SPLIT = re.compile(rb"ads\W{1,40}v3\b")


def may_have_findings(data: bytes) -> bool:
    """Whether a file may be about v3: it has to name what nobody else does, or `ads` and `v3` together, and then something of v3."""
    lower = data.lower()
    if not any(mark in lower for mark in _MARKS) and not (
        b"v3" in lower and b"ads" in lower and _SPLIT.search(lower)
    ):
        return False
    return _something().search(lower) is not None


@cache
def _something() -> re.Pattern[bytes]:
    firsts = {row.path.split("/")[0] for row in rows()}
    words = ["v3", "pin_promotion", "is_managed", "userendpoint", *FIELDS, *OBJECTIVES]
    return re.compile("|".join([*words, rf"(?:{'|'.join(sorted(firsts))})/"]).lower().encode())
