# Made from generator/sandbox.
"""Rules of ad groups (facts 2 ad group, targeting_spec)."""

from __future__ import annotations

from ..store import Entity
from .change import Change, body_of, conflict, rule
from .sizes import is_large_enough

# Objective of the campaign and what is billed, where a bid has to be said.
_BID = {
    ("AWARENESS", "IMPRESSION"),
    ("CONSIDERATION", "CLICKTHROUGH"),
    ("CATALOG_SALES", "CLICKTHROUGH"),
    ("VIDEO_VIEW", "VIDEO_V_50_MRC"),
}


def _campaign(change: Change) -> Entity:
    found = change.find("campaign", change.new["campaign_id"])
    if found is None:
        raise conflict(f"campaign_id: the advertiser has no campaign {change.new['campaign_id']}.")
    return found


@rule("ad_group", "budget_type", "end_time")
def lifetime_budget_needs_an_end(change: Change) -> None:
    if change.new.get("budget_type") == "LIFETIME" and change.new.get("end_time") is None:
        raise conflict("end_time is required where budget_type is LIFETIME.")


@rule("ad_group", "budget_in_micro_currency", "budget_type")
def has_a_budget(change: Change) -> None:
    """The campaign has it where the budget is optimised there."""
    if change.new.get("budget_in_micro_currency") is not None:
        return
    if not body_of(_campaign(change)).get("is_campaign_budget_optimization"):
        raise conflict(
            "budget_in_micro_currency is required: the campaign does not optimise budgets"
            " (is_campaign_budget_optimization)."
        )


@rule("ad_group", "bid_in_micro_currency", "billable_event", "bid_strategy_type")
def has_a_bid(change: Change) -> None:
    """An automatic bid is Pinterest's to set: that it needs none is our reading, no source says it."""
    if change.new.get("bid_in_micro_currency") is not None:
        return
    if change.new.get("bid_strategy_type") == "AUTOMATIC_BID":
        return
    objective, event = body_of(_campaign(change)).get("objective_type"), change.new.get("billable_event")
    if (objective, event) in _BID:
        raise conflict(
            f"bid_in_micro_currency is required for {objective} with billable_event {event},"
            " unless bid_strategy_type is AUTOMATIC_BID."
        )


@rule("ad_group", "lifetime_frequency_cap", "billable_event", "end_time")
def frequency_cap_is_of_impressions(change: Change) -> None:
    if change.new.get("lifetime_frequency_cap") is None:
        return
    if change.new.get("billable_event") != "IMPRESSION":
        raise conflict("lifetime_frequency_cap goes with billable_event IMPRESSION only.")
    if change.new.get("end_time") is None:
        raise conflict("end_time is required where lifetime_frequency_cap is set.")


@rule("ad_group", "targeting_spec")
def audiences_are_there(change: Change) -> None:
    spec = change.new.get("targeting_spec") or {}
    for name in ("AUDIENCE_INCLUDE", "AUDIENCE_EXCLUDE"):
        for id in spec.get(name) or ():
            audience = change.find("audience", id)
            if audience is None or audience.status == "ARCHIVED":
                raise conflict(f"targeting_spec.{name}: the advertiser has no audience {id}.")
            if not is_large_enough(change.state, audience):
                raise conflict(f"targeting_spec.{name}: the audience {id} has fewer than 100 people.")


@rule("ad_group", "optimization_goal_metadata")
def tag_of_the_goal_is_there(change: Change) -> None:
    goal = (change.new.get("optimization_goal_metadata") or {}).get("conversion_tag_v3_goal_metadata") or {}
    id = goal.get("conversion_tag_id")
    if id is not None and change.find("conversion_tag", id) is None:
        raise conflict(f"optimization_goal_metadata: the advertiser has no conversion tag {id}.")
