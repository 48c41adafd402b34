# Made from generator/sandbox.
"""Rules of ads (facts 2 ad)."""

from __future__ import annotations

from .change import Change, conflict, rule


@rule("ad", "creative_type", "destination_url")
def idea_ad_leads_somewhere(change: Change) -> None:
    """The schema says it of one request; here it also holds for an update of an ad that is a STORY already."""
    if change.new.get("creative_type") == "STORY" and not change.new.get("destination_url"):
        raise conflict("destination_url is required where creative_type is STORY (an Idea ad).")
