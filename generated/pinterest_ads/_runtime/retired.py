# Made from generator/runtime.
"""What became of a call whose API has ended: when a status says so, and what to call instead."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from .operation import Operation


class Retirement(Struct, frozen=True):
    """The end of an API."""

    date: str
    """Since when, in ISO 8601."""
    server: str
    """The public base URL that it is true of: a sandbox or a server of tests may go on for ever."""
    successor: str = ""
    """Name of the version that came after, for example ``v2``."""


def advice(operation: Operation[Any], status: int, url: str, retirement: Retirement | None) -> str | None:
    """What to tell the caller where `status`, answered at `url`, means that the call is no more; else None.

    That is 410 wherever it comes from, and 404 from the public address of an API that has ended: there it says
    nothing about the object that was asked for.
    """
    ended = _has_ended(url, retirement)
    if status != 410 and not (status == 404 and ended):
        return None
    told = f"This endpoint is gone since {operation.gone}." if operation.gone else "This endpoint is gone."
    if ended and retirement is not None:
        told = f"This version of the API ended on {retirement.date}."
    instead = replacement(operation, url, retirement)
    if operation.use and instead == operation.use:
        return f"{told} Call {instead} instead, which comes nearest."
    version = f" of {retirement.successor}" if retirement is not None and retirement.successor else ""
    if instead:
        return f"{told} Call {instead}{version} instead."
    return f"{told} Nothing{version} takes the place of this call." if ended else told


def replacement(operation: Operation[Any], url: str, retirement: Retirement | None) -> str:
    """What to call instead: of this client where the API goes on at `url`, else of the version that came after."""
    ended = _has_ended(url, retirement)
    return operation.use if operation.use and not ended else operation.replacement


def _has_ended(url: str, retirement: Retirement | None) -> bool:
    return retirement is not None and f"{url}/".startswith(f"{retirement.server}/")
