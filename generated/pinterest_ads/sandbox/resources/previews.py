# Made from generator/sandbox.
"""Previews of ads. Their addresses look like v4's; nothing answers there."""

from __future__ import annotations

from ..calls import Call, handles
from ..metrics.dice import draw

_PAGE = "https://ads.pinterest.com/ad-preview/{}/"


@handles("ad_previews.create_from_image")
def preview_image(call: Call) -> dict[str, str]:
    return _preview(call, call.body["image_url"], call.body["title"])


@handles("ad_previews.create_from_pin")
def preview_pin(call: Call) -> dict[str, str]:
    return _preview(call, call.path["pin_id"])


def _preview(call: Call, *shown: object) -> dict[str, str]:
    """The same address for the same preview, and another the next day."""
    day = int(call.state.clock() // 86400)
    key = draw(call.state.options.seed, "preview", call.advertiser, day, *shown, size=8).hex()
    return {"url": _PAGE.format(key)}
