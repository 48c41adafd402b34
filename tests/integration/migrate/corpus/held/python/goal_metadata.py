from __future__ import annotations

from typing import Any

from warehouse import upsert
from pinterest_v3 import ads_get

# responses of GET ad_groups/<ad_group>/ as they came over the wire


def flatten(ad_group: dict[str, Any]) -> dict[str, Any]:
    goal = (ad_group.get("optimization_goal_metadata") or {}).get("conversionTagV3GoalMetadata", {})
    windows = goal.get("attributionWindows", {})
    return {
        "ad_group_id": ad_group["id"],
        "tag_id": goal.get("conversionTagId"),
        "cpa_goal": goal.get("cpaGoalValueInMicroCurrency"),
        "click_days": windows.get("clickWindowDays"),
        "view_days": windows.get("viewWindowDays"),
    }


def load(ad_group_id: str) -> None:
    upsert("ad_groups", flatten(ads_get(f"/ads/v3/ad_groups/{ad_group_id}/")["data"]))
