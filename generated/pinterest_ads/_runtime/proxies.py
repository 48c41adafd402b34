# Made from generator/runtime.
"""Whether the environment asks for a proxy."""

from __future__ import annotations

import os
import sys


def environment_has_proxy() -> bool:
    """As `urllib.request.getproxies` finds them, which takes long to import where it is not needed."""
    if sys.platform in ("darwin", "win32"):
        import urllib.request

        return bool(urllib.request.getproxies())
    return any(
        value and name.lower().endswith("_proxy") and name.lower() != "no_proxy"
        for name, value in os.environ.items()
    )
