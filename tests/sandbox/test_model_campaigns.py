"""Campaigns, beside a model."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.sandbox.machine import SETTINGS, Item, Walk

STATUSES = ("ACTIVE", "PAUSED", "ARCHIVED")


class Campaigns(Walk):
    resource = "campaigns"
    id_parameter = "campaign_id"
    id_fields = frozenset({"advertiser_id", "order_line_id"})
    moving = frozenset({"summary_status"})

    def creation(self, draw: Any) -> Item:
        objective = draw(st.sampled_from(["AWARENESS", "CONSIDERATION", "CATALOG_SALES"]))
        item = {"name": draw(st.text(max_size=8)), "objective_type": objective, **self._fields(draw)}
        return self._spoilt(draw, item)

    def change(self, draw: Any, old: dict[str, Any]) -> Item:
        item = self._spoilt(draw, self._fields(draw))
        if not item.refused and draw(st.integers(0, 9)) == 0:
            other = "AWARENESS" if old["objective_type"] != "AWARENESS" else "VIDEO_VIEW"
            return Item({**item.sent, "objective_type": other}, "cannot be changed")
        # What is kept of before can break a rule together with what is sent.
        after = {**old, **item.sent}
        if not item.refused and {"daily_spend_cap", "lifetime_spend_cap"} & item.sent.keys():
            daily, lifetime = after.get("daily_spend_cap"), after.get("lifetime_spend_cap")
            if daily and lifetime and daily > lifetime:
                return Item(item.sent, "above lifetime_spend_cap")
        return item

    def defaults(self, sent: dict[str, Any]) -> dict[str, Any]:
        return {
            "advertiser_id": str(self.client.advertiser),
            "status": "ACTIVE",
            "is_campaign_budget_optimization": False,
            "type": "campaign",
            "created_time": int(self.client.clock.now),
        }

    def after(self, old: dict[str, Any], sent: dict[str, Any]) -> dict[str, Any]:
        return {**super().after(old, sent), "updated_time": int(self.client.clock.now)}

    def filters(self, draw: Any) -> tuple[dict[str, Any], Any]:
        query: dict[str, Any] = {}
        statuses = draw(st.lists(st.sampled_from(STATUSES), unique=True, max_size=2))
        wanted = draw(st.lists(st.sampled_from([*self.model, "1"]), unique=True, max_size=5))
        if statuses:
            query["entity_statuses"] = statuses
        if wanted:
            query["campaign_ids"] = wanted
        return (
            query,
            lambda object: (
                (not statuses or object["status"] in statuses) and (not wanted or object["id"] in wanted)
            ),
        )

    def now_of(self, object: dict[str, Any]) -> dict[str, Any]:
        status, now = object["status"], self.client.clock.now
        if status == "ACTIVE":
            status = "RUNNING"
            if object["is_campaign_budget_optimization"]:
                if (object.get("start_time") or 0) > now:
                    status = "NOT_STARTED"
                if (object.get("end_time") or now + 1) <= now:
                    status = "COMPLETED"
        return {"summary_status": status}

    def _fields(self, draw: Any) -> dict[str, Any]:
        caps = st.integers(1, 10**6)
        fields = {
            "status": st.sampled_from(STATUSES),
            "advertiser_id": st.sampled_from([self.client.advertiser, str(self.client.advertiser)]),
            "order_line_id": st.sampled_from([None, 5, "12"]),
            "daily_spend_cap": st.none() | caps,
            "lifetime_spend_cap": st.none() | caps.map(lambda cap: cap + 10**6),
            "is_campaign_budget_optimization": st.booleans(),
            "tracking_urls": st.none() | st.just({"click": ["https://example.com/"]}),
        }
        item: dict[str, Any] = draw(st.fixed_dictionaries({}, optional=fields))
        if draw(st.booleans()):
            item["start_time"] = int(self.client.clock.now) + draw(st.integers(-200, 50))
            item["end_time"] = item["start_time"] + draw(st.integers(1, 200))
        return item

    def _spoilt(self, draw: Any, item: dict[str, Any]) -> Item:
        spoilings = [
            ({"advertiser_id": self.client.advertiser + 1}, "Advertiser not found."),
            ({"daily_spend_cap": 0}, "is not above 0"),
            ({"start_time": 500, "end_time": 500}, "before end_time"),
            ({"start_time": -1, "end_time": None}, "no time"),
            ({"daily_spend_cap": 7, "lifetime_spend_cap": 6}, "above lifetime_spend_cap"),
            ({"order_line_id": -4}, "is no id"),
            ({"lifetime_spend_cap": 2**70}, "out of range"),
        ]
        if draw(st.integers(0, 3)):
            return Item(item)
        more, reason = draw(st.sampled_from(spoilings))
        return Item({**item, **more}, reason)


TestCampaigns = Campaigns.TestCase
TestCampaigns.settings = SETTINGS
