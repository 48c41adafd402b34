"""Ads, beside a model, in ad groups and campaigns that are paused and archived meanwhile."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.sandbox.machine import SETTINGS, Item, Walk, ids

STATUSES = ("ACTIVE", "PAUSED", "ARCHIVED")


class Ads(Walk):
    resource = "ads"
    id_parameter = "ad_id"
    id_fields = frozenset({"ad_group_id", "pin"})
    moving = frozenset({"summary_status"})

    def begin(self, draw: Any) -> None:
        """Two campaigns, with one and two ad groups."""
        campaigns = [{"name": "c", "objective_type": "WEB_CONVERSION"}] * 2
        first, second = (
            entry["data"]["id"] for entry in self.client.call("campaigns.create", campaigns).data
        )
        group = {"name": "g", "billable_event": "IMPRESSION", "budget_in_micro_currency": 5}
        groups = [{**group, "campaign_id": id} for id in (first, second, second)]
        created = self.client.call("ad_groups.create", groups).data
        self.campaign_of = {entry["data"]["id"]: entry["data"]["campaign_id"] for entry in created}
        self.statuses = dict.fromkeys((first, second, *self.campaign_of), "ACTIVE")

    @rule(data=st.data(), status=st.sampled_from(("ACTIVE", *STATUSES)))
    def set_parent(self, data: Any, status: str) -> None:
        id = data.draw(st.sampled_from(sorted(self.statuses)))
        call = "ad_groups.update" if id in self.campaign_of else "campaigns.update"
        assert self.client.call(call, [{"id": id, "status": status}]).data[0]["exceptions"] == []
        self.statuses[id] = status

    def creation(self, draw: Any) -> Item:
        group = draw(st.sampled_from(sorted(self.campaign_of)))
        item = {
            "ad_group_id": draw(ids(group)),
            "pin": draw(ids("394205773611545468")),
            "creative_type": draw(st.sampled_from(["REGULAR", "VIDEO"])),
            **self._fields(draw),
        }
        if draw(st.booleans()):
            item |= {"creative_type": "STORY", "destination_url": "https://example.com/"}
        spoilings = [
            ({"ad_group_id": "4"}, "has no ad group 4"),
            ({"pin": 10**19}, "is no id"),
            ({"pin": "-4"[1:] * 19}, "is no id"),
        ]
        if draw(st.integers(0, 4)) == 0:
            more, reason = draw(st.sampled_from(spoilings))
            archived = "|is archived" if more.keys() == {"pin"} and self._archived(group) else ""
            return Item({**item, **more}, reason + archived)
        return Item(item, "is archived" if self._archived(group) else "")

    def change(self, draw: Any, old: dict[str, Any]) -> Item:
        item = self._fields(draw)
        if draw(st.integers(0, 4)) == 0:
            other = next(id for id in sorted(self.campaign_of) if id != old["ad_group_id"])
            return Item({"ad_group_id": other}, "it stays in the ad group")
        if draw(st.integers(0, 3)) == 0:
            item["destination_url"] = draw(st.sampled_from([None, ""]))
            return Item(item, "destination_url is required" if old["creative_type"] == "STORY" else "")
        return Item(item)

    def defaults(self, sent: dict[str, Any]) -> dict[str, Any]:
        return {
            "advertiser_id": str(self.client.advertiser),
            "campaign_id": self.campaign_of[str(sent["ad_group_id"])],
            "status": "ACTIVE",
            "review_status": "APPROVED",
            "created_time": int(self.client.clock.now),
        }

    def after(self, old: dict[str, Any], sent: dict[str, Any]) -> dict[str, Any]:
        return {**super().after(old, sent), "updated_time": int(self.client.clock.now)}

    def filters(self, draw: Any) -> tuple[dict[str, Any], Any]:
        """All filters can be given at once."""
        sources = {
            "entity_statuses": ("status", STATUSES),
            "campaign_ids": ("campaign_id", sorted(set(self.campaign_of.values()))),
            "ad_group_ids": ("ad_group_id", sorted(self.campaign_of)),
            "ad_ids": ("id", [*sorted(self.model), "1"]),
        }
        query = {}
        for name, (_, known) in sources.items():
            wanted = draw(st.lists(st.sampled_from(known), unique=True, max_size=3))
            if wanted and draw(st.booleans()):
                query[name] = wanted
        asked = dict(query)
        return query, lambda object: all(object[sources[name][0]] in wanted for name, wanted in asked.items())

    def now_of(self, object: dict[str, Any]) -> dict[str, Any]:
        group = object["ad_group_id"]
        chain = [object["status"], self.statuses[group], self.statuses[self.campaign_of[group]]]
        found = [status for status in ("ARCHIVED", "PAUSED") if status in chain]
        return {"summary_status": found[0] if found else "APPROVED"}

    def _archived(self, group: str) -> bool:
        return "ARCHIVED" in (self.statuses[group], self.statuses[self.campaign_of[group]])

    def _fields(self, draw: Any) -> dict[str, Any]:
        fields = {
            "name": st.none() | st.text(max_size=8),
            "status": st.sampled_from(STATUSES),
            "click_tracking_url": st.none() | st.just("https://example.com/click"),
            "carousel_ios_deep_links": st.lists(st.just("app://x"), max_size=2),
        }
        item: dict[str, Any] = draw(st.fixed_dictionaries({}, optional=fields))
        return item


TestAds = Ads.TestCase
TestAds.settings = SETTINGS
