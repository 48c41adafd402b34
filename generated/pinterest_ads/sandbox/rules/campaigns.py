# Made from generator/sandbox.
"""Rules of campaigns (facts 2 campaign)."""

from __future__ import annotations

from .change import Change, conflict, rule

# That one cap excludes the other is not enforced: the guide's own example sets both (facts 6 (20)).


@rule("campaign", "daily_spend_cap", "lifetime_spend_cap")
def a_day_is_part_of_the_life(change: Change) -> None:
    daily, lifetime = (change.new.get(f"{name}_spend_cap") for name in ("daily", "lifetime"))
    if daily is not None and lifetime is not None and daily > lifetime:
        raise conflict("daily_spend_cap is above lifetime_spend_cap.")


@rule("campaign")
def objective_stays(change: Change) -> None:
    """No update declares it (V5 5.6: immutable). One that sends another is told so, not left in the belief."""
    if not change.creates and change.item.get("objective_type", was := change.old["objective_type"]) != was:
        raise conflict("objective_type: the objective of a campaign cannot be changed.")
