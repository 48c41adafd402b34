"""What a check raises, and how it shows values."""

from __future__ import annotations

from typing import Any


class Mismatch(AssertionError):
    """What crossed the transport, or came back, is not what the document says."""


def demand(condition: bool, message: str) -> None:
    if not condition:
        raise Mismatch(message)


def shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) < 600 else f"{text[:600]}…"
