"""Promoted product groups, beside a model. No single call writes them: the steps that bulk shares do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from hypothesis import strategies as st
from hypothesis.stateful import rule
from pinterest_ads.sandbox.entities import create_item, shown, update_item
from pinterest_ads.sandbox.entities.batches import attempt
from pinterest_ads.sandbox.refusals import Refused

from tests.sandbox.machine import SETTINGS, Item, Walk, ids

STATUSES = ("ACTIVE", "PAUSED", "ARCHIVED")


class ProductGroups(Walk):
    resource = "product_groups"
    id_parameter = "promoted_catalog_product_group_id"
    get_method = "get_promoted"
    listed = False
    most = 1
    id_fields = frozenset({"ad_group_id", "parent_id", "collections_hero_pin_id"})
    moving = frozenset({"summary_status"})

    def begin(self, draw: Any) -> None:
        campaign = self._first("campaigns", {"name": "c", "objective_type": "CATALOG_SALES"})
        group = {"campaign_id": campaign, "name": "g", "billable_event": "IMPRESSION"}
        self.groups = [self._first("ad_groups", {**group, "budget_in_micro_currency": 5}) for _ in range(2)]
        self.statuses = dict.fromkeys(self.groups, "ACTIVE")

    @rule(data=st.data(), status=st.sampled_from(STATUSES))
    def set_ad_group(self, data: Any, status: str) -> None:
        id = data.draw(st.sampled_from(self.groups))
        self.client.call("ad_groups.update", [{"id": id, "status": status}])
        self.statuses[id] = status

    def creation(self, draw: Any) -> Item:
        group = draw(st.sampled_from(self.groups))
        item = {"ad_group_id": draw(ids(group)), **self._fields(draw)}
        refused = ["is archived"] if self.statuses[group] == "ARCHIVED" else []
        if draw(st.integers(0, 5)) == 0:
            return Item({**item, "ad_group_id": 4}, "has no ad group 4")
        parent = draw(st.sampled_from([None, "4", *sorted(self.model)[:3]]))
        if parent is not None and self.model.get(parent, {}).get("ad_group_id") != group:
            refused.append("has no product group")
        return Item({**item, "parent_id": parent}, "|".join(refused))

    def change(self, draw: Any, old: dict[str, Any]) -> Item:
        item = self._fields(draw)
        if draw(st.integers(0, 4)) == 0:
            item["bid_in_micro_currency"] = 0
            return Item(item, "not above 0")
        if draw(st.integers(0, 2)) == 0:
            item["parent_id"] = parent = draw(st.sampled_from([None, *sorted(self.model)[:4]]))
            if parent is not None and self.model[parent]["ad_group_id"] != old["ad_group_id"]:
                return Item(item, "has no product group")
            while parent is not None:
                if parent == old["id"]:
                    return Item(item, "cannot lie in itself")
                parent = self.model[parent].get("parent_id")
        return Item(item)

    def defaults(self, sent: dict[str, Any]) -> dict[str, Any]:
        return {"status": "ACTIVE", "included": True, "type": "productgroup"}

    def write(self, call: str, items: Sequence[Item]) -> list[dict[str, Any] | str]:
        state, write = self.client.state, create_item if call == "create" else update_item
        results: list[dict[str, Any] | str] = []
        for result in attempt(state, self.client.advertiser, "product_group", [i.sent for i in items], write):
            if isinstance(result, Refused):
                results.append(result.message)
            else:
                results.append(msgspec.json.decode(bytes(shown(state, [result])[0])))
        return results

    def now_of(self, object: dict[str, Any]) -> dict[str, Any]:
        chain = (object["status"], self.statuses[object["ad_group_id"]])
        for status in ("ARCHIVED", "PAUSED"):
            if status in chain:
                return {"summary_status": status}
        return {"summary_status": "EXCLUDED" if object["included"] is False else "RUNNING"}

    def _fields(self, draw: Any) -> dict[str, Any]:
        fields = {
            "status": st.sampled_from(STATUSES),
            "bid_in_micro_currency": st.integers(1, 10**6),
            "included": st.none() | st.booleans(),
            "collections_hero_pin_id": st.none() | ids("394205773611545468"),
            "tracking_url": st.none() | st.text(max_size=8),
        }
        item: dict[str, Any] = draw(st.fixed_dictionaries({}, optional=fields))
        return item

    def _first(self, resource: str, item: dict[str, Any]) -> str:
        id: str = self.client.call(f"{resource}.create", [item]).data[0]["data"]["id"]
        return id


TestProductGroups = ProductGroups.TestCase
TestProductGroups.settings = SETTINGS
