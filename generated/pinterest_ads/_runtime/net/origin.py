# Made from generator/runtime.
"""Where a connection goes."""

from __future__ import annotations

from typing import NamedTuple


class Origin(NamedTuple):
    """Connections are shared by the requests of one origin."""

    secure: bool
    host: str
    """Without the brackets of an IPv6 address; international names as IDNA."""

    port: int
