# Made from generator/sandbox.
"""Audiences."""

from __future__ import annotations

from typing import Any

import msgspec

from ..calls import Call, handles
from ..entities import create_item, shown, update_item
from ..entities.kinds import schemas
from ..entities.listing import listing, one
from ..envelope import Page
from ..refusals import Refused


@handles("audiences.list")
def list_audiences(call: Call) -> Page:
    """Of the states that a list is filtered by, an audience has two: ACTIVE, and ARCHIVED once it was removed."""
    return listing(call, "audience", statuses=call.query.get("entity_statuses", ()))


@handles("audiences.get")
def get_audience(call: Call) -> msgspec.Raw:
    return one(call, "audience", "audience_id")


@handles("audiences.create")
def create_audience(call: Call) -> msgspec.Raw:
    return _write(call, call.body)


@handles("audiences.update")
def update_audience(call: Call) -> msgspec.Raw:
    return shown(call.state, [update_item(call.state, call.advertiser, "audience", call.body)])[0]


@handles("audiences.create_custom")
def create_custom_audience(call: Call) -> msgspec.Raw:
    """A customer list and an audience of it in one (facts 2 audience: name, list_type, records, description).

    The document leaves the body open; records may be missing, for its example has none.
    """
    names = ("name", "records", "list_type")
    customer_list = {"records": "", **{name: call.body[name] for name in names if name in call.body}}
    _valid("CustomerListCreate", customer_list)
    stored = create_item(call.state, call.advertiser, "customer_list", customer_list)
    audience = {
        "name": call.body["name"],
        "audience_type": "CUSTOMER_LIST",
        "rule": {"customer_list_id": str(stored.id)},
        **{name: call.body[name] for name in ("description", "advertiser_id") if name in call.body},
    }
    _valid("AudienceCreate", audience)
    return _write(call, audience)


def _write(call: Call, item: dict[str, Any]) -> msgspec.Raw:
    return shown(call.state, [create_item(call.state, call.advertiser, "audience", item)])[0]


def _valid(schema: str, item: dict[str, Any]) -> None:
    problem = next(schemas().validator({"$ref": f"#/components/schemas/{schema}"}).problems(item), None)
    if problem:
        raise Refused(409, f"The custom audience cannot be made of this: {problem}")
