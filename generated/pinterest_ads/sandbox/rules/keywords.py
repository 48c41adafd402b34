# Made from generator/sandbox.
"""Rules of keywords (facts 2 keyword)."""

from __future__ import annotations

from ..document.parameters import id_of
from .change import Change, conflict, rule


@rule("keyword", "match_type")
def only_ad_groups_bid(change: Change) -> None:
    """Advertisers and campaigns take negative keywords only."""
    if not change.creates or change.new["match_type"].endswith("_NEGATIVE"):
        return
    parent = change.item.get("parent_id")
    if id_of(parent) == change.advertiser or change.find("campaign", parent) is not None:
        raise conflict(
            f"match_type: {change.new['match_type']} needs an ad group as parent;"
            " advertisers and campaigns take EXACT_NEGATIVE and PHRASE_NEGATIVE only."
        )
