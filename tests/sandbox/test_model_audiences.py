"""Audiences, beside a model, of lists and tags that there are and are not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.sandbox.machine import SETTINGS, Item, Walk, ids


class Audiences(Walk):
    resource = "audiences"
    id_parameter = "audience_id"
    most = 1
    moving = frozenset({"status", "size"})
    id_fields = frozenset({"advertiser_id"})

    def begin(self, draw: Any) -> None:
        self.tag = self.client.call("conversion_tags.create", {"name": "t"}).data["id"]
        deleted = self.client.call("conversion_tags.create", {"name": "deleted"}).data["id"]
        self.client.call("conversion_tags.update", {"id": deleted, "status": "ARCHIVED"})
        self.deleted = deleted
        self.list_id = self.client.call("customer_lists.create", {"name": "l", "records": "a,b"}).data["id"]
        self.people = 2
        self.removed: set[str] = set()
        self.sizes: dict[str, int] = {}

    @rule(count=st.sampled_from([1, 60, 99]))
    def add_people(self, count: int) -> None:
        """An audience is as large as its list is now."""
        names = [f"p{self.people + at}" for at in range(count)]
        sent = {"id": self.list_id, "records": ",".join(names), "operation_type": "ADD"}
        assert self.client.call("customer_lists.update", sent).status == 200
        self.people += count

    @rule()
    def create_custom(self) -> None:
        """A list and an audience of it in one."""
        data = self.client.call("audiences.create_custom", {"name": "both", "records": "x, y,x"}).data
        assert (data["size"], data["status"]) == (2, "TOO_SMALL")
        made = self.client.call("customer_lists.get", customer_list_id=data["rule"]["customer_list_id"]).data
        assert (made["name"], made["num_uploaded_user_records"]) == ("both", 3)
        self.sizes[data["id"]] = 2
        self.model[data["id"]] = self._still(data)

    def creation(self, draw: Any) -> Item:
        kind, rule_, refused = draw(st.sampled_from(self._rules(draw)))
        item = {"name": draw(st.text(max_size=8)), "audience_type": kind, "rule": rule_, **self._fields(draw)}
        if not refused and draw(st.integers(0, 9)) == 0:
            return Item({**item, "advertiser_id": 4}, "Advertiser not found.")
        return Item(item, refused)

    def change(self, draw: Any, old: dict[str, Any]) -> Item:
        item = self._fields(draw)
        if draw(st.booleans()):
            item["operation_type"] = draw(st.sampled_from(["UPDATE", "UPDATE", "REMOVE"]))
        if draw(st.booleans()):
            kinds = [case for case in self._rules(draw) if case[0] == old["audience_type"]]
            _, item["rule"], refused = draw(st.sampled_from(kinds))
            seeds = item["rule"].get("seed_id") or [""]
            if not refused and str(seeds[0]) == old["id"]:
                refused = "cannot resemble itself"
            return Item(item, refused)
        return Item(item)

    def defaults(self, sent: dict[str, Any]) -> dict[str, Any]:
        now = int(self.client.clock.now)
        return {"advertiser_id": str(self.client.advertiser), "type": "audience", "created_timestamp": now}

    def after(self, old: dict[str, Any], sent: dict[str, Any]) -> dict[str, Any]:
        sent = {name: value for name, value in sent.items() if name != "operation_type"}
        if "rule" in sent:
            sent["rule"] = {
                name: [str(id) for id in value]
                if name == "seed_id"
                else str(value)
                if name.endswith("_id")
                else value
                for name, value in sent["rule"].items()
            }
        return {**super().after(old, sent), "updated_timestamp": int(self.client.clock.now)}

    def write(self, call: str, items: Sequence[Item]) -> list[dict[str, Any] | str]:
        results = self.write_one_by_one(call, items)
        for item, result in zip(items, results, strict=True):
            if isinstance(result, dict):
                if item.sent.get("operation_type") == "REMOVE":
                    self.removed.add(result["id"])
                if "customer_list_id" not in result["rule"]:
                    assert result["size"] == self.sizes.setdefault(result["id"], result["size"])
        return results

    def filters(self, draw: Any) -> tuple[dict[str, Any], Any]:
        statuses = draw(st.lists(st.sampled_from(["ACTIVE", "PAUSED", "ARCHIVED"]), unique=True, max_size=2))
        query = {"entity_statuses": statuses} if statuses else {}
        return (
            query,
            lambda object: (
                not statuses or ("ARCHIVED" if object["id"] in self.removed else "ACTIVE") in statuses
            ),
        )

    def now_of(self, object: dict[str, Any]) -> dict[str, Any]:
        size = (
            self.people
            if object["rule"].get("customer_list_id") == self.list_id
            else self.sizes[object["id"]]
        )
        status = "READY" if size >= 100 else "TOO_SMALL"
        return {"size": size, "status": "ARCHIVED" if object["id"] in self.removed else status}

    def _fields(self, draw: Any) -> dict[str, Any]:
        item: dict[str, Any] = draw(
            st.fixed_dictionaries({}, optional={"description": st.none() | st.text(max_size=4)})
        )
        return item

    def _rules(self, draw: Any) -> list[tuple[str, dict[str, Any], str]]:
        """Type, rule, and the reason why it is refused."""
        good = [
            (
                "VISITOR",
                {"visitor_source_id": draw(ids(self.tag)), "event": "checkout", "retention_days": 30},
                "",
            ),
            ("CUSTOMER_LIST", {"customer_list_id": draw(ids(self.list_id))}, ""),
            ("ENGAGEMENT", {"engager_type": 1, "engagement_type": "save"}, ""),
        ]
        bad = [
            ("VISITOR", {"event": "checkout"}, "visitor_source_id is required"),
            ("VISITOR", {"visitor_source_id": "4"}, "has no conversion tag 4"),
            ("VISITOR", {"visitor_source_id": self.deleted}, "is archived"),
            ("VISITOR", {"visitor_source_id": self.tag, "event_data": {}}, "rule.event is required"),
            ("CUSTOMER_LIST", {}, "customer_list_id is required"),
            ("ENGAGEMENT", {"ad_id": ["4"]}, "has no ad 4"),
            ("ENGAGEMENT", {"campaign_id": ["4"]}, "has no campaign 4"),
            ("ENGAGEMENT", {"advertiser_id": 4}, "another advertiser"),
            ("ACTALIKE", {"seed_id": [], "percentage": 5}, "seed_id is required"),
            ("ACTALIKE", {"seed_id": ["4"]}, "has no audience 4"),
            ("ACTALIKE", {"seed_id": ["4"], "country": "FR"}, "country"),
        ]
        alike = [
            (
                "ACTALIKE",
                {"seed_id": [draw(ids(id))], "country": "US"},
                "is archived" if id in self.removed else "",
            )
            for id in sorted(self.model)[:2]
        ]
        return good * 2 + bad + alike * 3


TestAudiences = Audiences.TestCase
TestAudiences.settings = SETTINGS
