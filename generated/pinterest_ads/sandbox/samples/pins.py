# Made from generator/sandbox.
"""Boards and Pins that an owner has without having made them."""

from __future__ import annotations

from typing import Any

from ..metrics.dice import draw, number
from .interests import widest

_BOARDS, _PINS = 8, 60
# Of the document's example; each owner has ids of its own above it.
_FIRST_PIN = 394205773611545468
_EXAMPLE_OWNER = 549755885175
_DAY = 86400
_FORMATS = ("standard", "standard", "standard", "product", "story", "video")


def boards_of(seed: int, owner: int) -> list[dict[str, Any]]:
    """The boards of an advertiser or user."""
    names = sorted(
        (interest.name for interest in widest()), key=lambda name: number(seed, "board", owner, name)
    )
    return [
        {
            "id": str(owner * 100 + index),
            "name": name,
            "description": f"Collected for {name.lower()}",
            "privacy": "PROTECTED" if index == _BOARDS - 1 else "PUBLIC",
        }
        for index, name in enumerate(names[:_BOARDS])
    ]


def pins_of(seed: int, owner: int, now: int) -> list[dict[str, Any]]:
    """The Pins of an advertiser or user, oldest first; `now` and ``created_at`` are epoch seconds."""
    boards = boards_of(seed, owner)
    first = _FIRST_PIN + (0 if owner == _EXAMPLE_OWNER else number(0, "pins", owner) % 10**9 * 1000)
    today = now // _DAY * _DAY
    pins = []
    for index in range(_PINS):
        drawn = draw(seed, "pin", owner, index, size=4)
        board, kind = boards[drawn[0] % _BOARDS], _FORMATS[drawn[1] % len(_FORMATS)]
        pins.append(
            {
                "id": str(first + index),
                "type": "story" if kind == "story" else "pin",
                "native_format_type": kind,
                "title": f"{board['name']} {index + 1}",
                "description": f"No. {index + 1} of {board['description'].lower()}",
                "alt_text": None,
                "board_id": board["id"],
                "created_at": today - (_PINS - index) * 3 * _DAY,
            }
        )
    return pins
