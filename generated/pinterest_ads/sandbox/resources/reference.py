# Made from generator/sandbox.
"""What is the same for every advertiser: countries, interests, and what ads can target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..calls import Call, handles
from ..refusals import Refused
from ..samples.interests import Interest, interests
from ..samples.places import COUNTRIES
from ..samples.targeting import options


@handles("resources.advertiser_countries")
def advertiser_countries(call: Call) -> list[dict[str, Any]]:
    return [
        {"code": code, "name": name, "currency": currency, "index": index}
        for index, (code, (name, currency)) in enumerate(COUNTRIES.items())
    ]


@handles("resources.interests")
def list_interests(call: Call) -> dict[str, Any]:
    """By id, narrower ones too (the shape that v4 returned is not known)."""
    return {interest.id: _shown(interest) for interest in interests().values()}


@handles("resources.interest")
def get_interest(call: Call) -> dict[str, Any]:
    interest = interests().get(str(call.path["interest_id"]))
    if interest is None:
        raise Refused(404, f"There is no interest {call.path['interest_id']}.")
    return _shown(interest)


@handles("resources.targeting")
def list_targeting(call: Call) -> Mapping[str, Any]:
    """Labels by code, by kind of targeting (the shape that v4 returned is not known)."""
    return options()


@handles("resources.targeting_type")
def list_targeting_type(call: Call) -> Sequence[Mapping[str, str]]:
    labels = options()[call.path["targeting_type"]]
    return [labels] if labels else []


def _shown(interest: Interest) -> dict[str, Any]:
    return {
        "id": interest.id,
        "name": interest.name,
        "child_interests": list(interest.children),
        "level": interest.level,
    }
