# Made from generator/sandbox.
"""The lowest bids that are allowed."""

from __future__ import annotations

from typing import Any

from ..calls import Call, handles

# In micro-currency: for a thousand impressions, a click, a view of a video.
_FLOORS = {"IMPRESSION": 1_000_000, "CLICKTHROUGH": 100_000, "VIDEO_V_50_MRC": 20_000}


@handles("ads.bid_floor")
def bid_floor(call: Call) -> dict[str, Any]:
    """For what is billed, as the query names it anywhere; how v4 took its specs is not known."""
    given = " ".join((call.query.get("bid_floor_specs") or {}).values()).upper()
    floors = [floor for event, floor in _FLOORS.items() if event in given]
    return {"bid_floors": floors or [_FLOORS["CLICKTHROUGH"]], "type": "bidfloor"}
