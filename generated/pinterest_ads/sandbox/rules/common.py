# Made from generator/sandbox.
"""Rules of several kinds."""

from __future__ import annotations

from ..document.parameters import id_of
from ..refusals import Refused
from .change import Change, conflict, rule

_TIMES = ("start_time", "end_time")
_LATEST = 10**11  # epoch seconds; what is later was meant as milliseconds


@rule("campaign ad_group ad product_group audience customer_list conversion_tag")
def of_this_advertiser(change: Change) -> None:
    """Facts 6 (18): the advertiser may be named in the path and in the item; it is the same.

    Also where the document does not declare it: who names another one has mixed something up.
    """
    named = change.given.get("advertiser_id", change.item.get("advertiser_id"))
    if named is not None and id_of(named) != change.advertiser:
        # Message and code of the document's example.
        raise Refused(409, "Advertiser not found.", code=2)


@rule("campaign ad_group", *_TIMES)
def starts_before_it_ends(change: Change) -> None:
    start, end = (change.new.get(name) for name in _TIMES)
    for name, time in ((_TIMES[0], start), (_TIMES[1], end)):
        if time is not None and not 0 <= time <= _LATEST:
            raise conflict(f"{name}: {time} is no time in Unix seconds.")
    if start is not None and end is not None and start >= end:
        raise conflict("start_time has to be before end_time.")


_AMOUNTS = (
    "lifetime_spend_cap",
    "daily_spend_cap",
    "default_ad_group_budget_in_micro_currency",
    "budget_in_micro_currency",
    "bid_in_micro_currency",
    "bid",
    "lifetime_frequency_cap",
)


@rule("campaign ad_group keyword product_group", *_AMOUNTS)
def amounts_are_positive(change: Change) -> None:
    for name in _AMOUNTS:
        amount = change.given.get(name)
        if amount is not None and amount < 1:
            raise conflict(f"{name}: {amount} is not above 0. Money is in millionths of the currency unit.")
