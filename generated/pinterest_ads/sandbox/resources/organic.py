# Made from generator/sandbox.
"""Boards and Pins of an advertiser, the same each time. Their fields are the ones that v3 had (facts 5)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..calls import Call, handles
from ..envelope import Page
from ..paging import part_of
from ..samples.pins import boards_of, pins_of


@handles("boards.list")
def list_boards(call: Call) -> Page:
    return part_of(
        call, [_board(call, board) for board in boards_of(call.state.options.seed, call.advertiser)]
    )


@handles("pins.list")
def list_pins(call: Call) -> Page:
    pins = pins_of(call.state.options.seed, call.advertiser, call.state.now())
    return part_of(call, [_pin(pin) for pin in pins])


def _board(call: Call, board: Mapping[str, Any]) -> dict[str, Any]:
    return {**board, "owner": {"id": str(call.advertiser)}, "type": "board"}


def _pin(pin: Mapping[str, Any]) -> dict[str, Any]:
    return {
        **pin,
        "link": f"https://example.com/pins/{pin['id']}",
        "image_large_url": f"https://example.com/images/{pin['id']}.jpg",
    }
