# Made from generator/sandbox.
"""Advertisers."""

from __future__ import annotations

import msgspec

from ..calls import Call, handles
from ..document.parameters import id_of
from ..envelope import Page
from ..paging import page_of
from ..refusals import Refused


@handles("advertisers.list")
def list_advertisers(call: Call) -> Page:
    """Those of the user. Nobody shares advertisers in the sandbox, so that `include_acl` adds none."""
    owners = [call.user] if call.user else []
    if "owner_user_id" in call.query:
        wanted = id_of(call.query["owner_user_id"])
        owners = [wanted if wanted in owners or not owners else -1]
    return page_of(call, "advertiser", parents=owners)


@handles("advertisers.get")
def get_advertiser(call: Call) -> msgspec.Raw:
    entity = call.state.store.get("advertiser", call.advertiser)
    if entity is None:
        raise Refused(404, "Advertiser not found.")
    return msgspec.Raw(entity.body)
