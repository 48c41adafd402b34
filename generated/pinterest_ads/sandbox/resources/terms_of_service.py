# Made from generator/sandbox.
"""The terms of service."""

from __future__ import annotations

from typing import Any

from ..calls import Call, handles
from ..metrics.dice import number

_ID = 2650449554526


@handles("terms_of_service.get")
def terms_of_service(call: Call) -> dict[str, Any]:
    kind = call.query.get("tos_type")
    return {
        "id": str(_ID if kind is None else _ID + number(0, "terms", kind) % 10**9),
        "html": "<p>Terms of a sandbox: no money is spent here.</p>" if call.query["include_html"] else None,
        "has_accepted": True,
        "advertiser_id": str(call.advertiser),
    }
