# Made from generator/runtime.
"""Where a warning belongs: the line outside of this package that led to it."""

from __future__ import annotations

import sys


def callers_level() -> int:
    """The `stacklevel` of that line, for who calls this and then warns (`skip_file_prefixes` needs Python 3.12)."""
    package = __name__.partition(".")[0] + "."
    level = 1
    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and (frame.f_globals.get("__name__", "") + ".").startswith(package):
        frame = frame.f_back
        level += 1
    return level
