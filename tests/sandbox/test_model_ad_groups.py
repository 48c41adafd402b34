"""Ad groups, beside a model, in campaigns that are paused and archived meanwhile."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.sandbox.machine import SETTINGS, Item, Walk, ids

STATUSES = ("ACTIVE", "PAUSED", "ARCHIVED")


class AdGroups(Walk):
    resource = "ad_groups"
    id_parameter = "ad_group_id"
    id_fields = frozenset({"campaign_id"})
    moving = frozenset({"summary_status"})

    def begin(self, draw: Any) -> None:
        """One campaign that optimises budgets, one that does not: the objective of the first wants a bid."""
        sent = [
            {"name": "own", "objective_type": "WEB_CONVERSION"},
            {"name": "cbo", "objective_type": "AWARENESS", "is_campaign_budget_optimization": True},
        ]
        created = self.client.call("campaigns.create", sent).data
        self.plain, self.optimised = (entry["data"]["id"] for entry in created)
        self.campaigns = {self.plain: "ACTIVE", self.optimised: "ACTIVE"}

    @rule(data=st.data(), status=st.sampled_from(STATUSES))
    def set_campaign(self, data: Any, status: str) -> None:
        id = data.draw(st.sampled_from(sorted(self.campaigns)))
        assert (
            self.client.call("campaigns.update", [{"id": id, "status": status}]).data[0]["exceptions"] == []
        )
        self.campaigns[id] = status

    def creation(self, draw: Any) -> Item:
        campaign = draw(st.sampled_from(sorted(self.campaigns)))
        item = {
            "campaign_id": draw(ids(campaign)),
            "name": draw(st.text(max_size=8)),
            "billable_event": draw(st.sampled_from(["IMPRESSION", "CLICKTHROUGH"])),
            **self._fields(draw),
        }
        if draw(st.integers(0, 7)) == 0:
            return Item({**item, "campaign_id": 4}, "has no campaign 4")
        if self.campaigns[campaign] == "ARCHIVED":
            return Item(item, "is archived")
        return self._judged(draw, campaign, item, item)

    def change(self, draw: Any, old: dict[str, Any]) -> Item:
        item = self._fields(draw)
        if draw(st.booleans()):
            item["campaign_id"] = old["campaign_id"]
        if draw(st.integers(0, 7)) == 0:
            other = self.plain if old["campaign_id"] == self.optimised else self.optimised
            return Item({**item, "campaign_id": other}, "it stays in the campaign")
        return self._judged(draw, old["campaign_id"], item, {**old, **item})

    def defaults(self, sent: dict[str, Any]) -> dict[str, Any]:
        now = int(self.client.clock.now)
        fixed = {"advertiser_id": str(self.client.advertiser), "status": "ACTIVE", "type": "adgroup"}
        return {**fixed, "created_time": now, "start_time": now}

    def after(self, old: dict[str, Any], sent: dict[str, Any]) -> dict[str, Any]:
        return {**super().after(old, sent), "updated_time": int(self.client.clock.now)}

    def filters(self, draw: Any) -> tuple[dict[str, Any], Any]:
        statuses = draw(st.lists(st.sampled_from(STATUSES), unique=True, max_size=2))
        query: dict[str, Any] = {"entity_statuses": statuses} if statuses else {}
        which = draw(st.sampled_from(["", "campaign_ids", "ad_group_ids"]))
        known = sorted(self.campaigns if which == "campaign_ids" else self.model)
        wanted = draw(st.lists(st.sampled_from([*known, "1"]), unique=True, min_size=1, max_size=4))
        if which:
            query[which] = wanted
        field = "campaign_id" if which == "campaign_ids" else "id"
        return (
            query,
            lambda object: (
                (not statuses or object["status"] in statuses) and (not which or object[field] in wanted)
            ),
        )

    def now_of(self, object: dict[str, Any]) -> dict[str, Any]:
        chain, now = [object["status"], self.campaigns[object["campaign_id"]]], self.client.clock.now
        for status in ("ARCHIVED", "PAUSED"):
            if status in chain:
                return {"summary_status": status}
        if object.get("end_time") is not None and object["end_time"] <= now:
            return {"summary_status": "COMPLETED"}
        started = object.get("start_time") is None or object["start_time"] <= now
        return {"summary_status": "RUNNING" if started else "NOT_STARTED"}

    def _fields(self, draw: Any) -> dict[str, Any]:
        """Some of the fields that can be changed; times and amounts are always in order."""
        now = int(self.client.clock.now)
        fields: dict[str, st.SearchStrategy[Any]] = {
            "name": st.text(max_size=8),
            "status": st.sampled_from(STATUSES),
            "budget_in_micro_currency": st.none() | st.integers(1, 10**9),
            "budget_type": st.sampled_from(["DAILY", "LIFETIME"]),
            "bid_in_micro_currency": st.none() | st.integers(1, 10**6),
            "bid_strategy_type": st.sampled_from(["AUTOMATIC_BID", "MAX_BID"]),
            "targeting_spec": st.just({"GENDER": ["female"], "INTEREST": ["5"]}),
        }
        item: dict[str, Any] = draw(st.fixed_dictionaries({}, optional=fields))
        if draw(st.booleans()):
            item["start_time"] = now + draw(st.integers(-100, 100))
            item["end_time"] = item["start_time"] + draw(st.integers(1, 100))
        return item

    def _judged(self, draw: Any, campaign: str, item: dict[str, Any], after: dict[str, Any]) -> Item:
        """By the rules of the facts, in an order of the test's own: only one that is broken is named."""
        new = item is after
        bad = draw(st.integers(0, 5)) == 0
        reasons = []
        if bad:
            item = {**item, "start_time": 90, "end_time": 80}
            reasons.append("before end_time")
        after = {**after, **item}
        if (new or {"budget_type", "end_time"} & item.keys()) and (
            after.get("budget_type") == "LIFETIME" and after.get("end_time") is None
        ):
            reasons.append("end_time is required")
        if (new or {"budget_in_micro_currency", "budget_type"} & item.keys()) and (
            after.get("budget_in_micro_currency") is None and campaign == self.plain
        ):
            reasons.append("budget_in_micro_currency is required")
        if (new or {"bid_in_micro_currency", "bid_strategy_type"} & item.keys()) and (
            campaign == self.optimised
            and after["billable_event"] == "IMPRESSION"
            and after.get("bid_in_micro_currency") is None
            and after.get("bid_strategy_type") != "AUTOMATIC_BID"
        ):
            reasons.append("bid_in_micro_currency is required")
        return Item(item, "|".join(reasons))


TestAdGroups = AdGroups.TestCase
TestAdGroups.settings = SETTINGS
