# Made from generator/sandbox/resources/campaigns.py by `make generate`; edit that file, not this one.
"""Campaigns."""

from __future__ import annotations

from ..calls import Call, handles
from ..document.parameters import id_of
from ..envelope import Page
from ..paging import page_of


@handles("campaigns.list")
def list_campaigns(call: Call) -> Page:
    return page_of(
        call,
        "campaign",
        ids=[id_of(i) for i in call.query.get("campaign_ids", ())],
        statuses=call.query.get("entity_statuses", ()),
    )
