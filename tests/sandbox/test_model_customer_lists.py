"""Customer lists, beside a model that keeps their records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from tests.sandbox.machine import SETTINGS, Item, Walk


class CustomerLists(Walk):
    resource = "customer_lists"
    id_parameter = "customer_list_id"
    moving = frozenset({"status"})

    def begin(self, draw: Any) -> None:
        self.records: dict[str, set[str]] = {}
        self.ready: dict[str, float] = {}

    def creation(self, draw: Any) -> Item:
        item = {"name": draw(st.text(max_size=8)), "records": self._records(draw)}
        if draw(st.booleans()):
            item["list_type"] = "MAID"
        return Item(item)

    def change(self, draw: Any, old: dict[str, Any]) -> Item:
        return Item(
            {"records": self._records(draw), "operation_type": draw(st.sampled_from(["ADD", "REMOVE"]))}
        )

    def defaults(self, sent: dict[str, Any]) -> dict[str, Any]:
        return {
            "advertiser_id": str(self.client.advertiser),
            "type": "customerlist",
            "created_time": int(self.client.clock.now),
        }

    def after(self, old: dict[str, Any], sent: dict[str, Any]) -> dict[str, Any]:
        """Counts of what was sent; how many a removal took is for `write`, which knows the list."""
        names = {"name": sent["name"]} if "name" in sent else {}
        counts = {name: old.get(name, 0) for name in ("num_batches", "num_uploaded_user_records")}
        if sent.get("operation_type", "ADD") == "ADD":
            counts["num_batches"] += 1
            counts["num_uploaded_user_records"] += len(split(sent["records"]))
        kept = {name: value for name, value in old.items() if name != "num_removed_user_records"}
        return {**kept, **names, **counts, "updated_time": int(self.client.clock.now)}

    def write(self, call: str, items: Sequence[Item]) -> list[dict[str, Any] | str]:
        results = self.write_one_by_one(call, items)
        for item, result in zip(items, results, strict=True):
            if isinstance(result, dict):
                old = self.records.setdefault(result["id"], set())
                before, sent = len(old), set(split(item.sent["records"]))
                removing = item.sent.get("operation_type") == "REMOVE"
                self.records[result["id"]] = old - sent if removing else old | sent
                removed = before - len(self.records[result["id"]]) if removing else 0
                removed += self.model.get(result["id"], {}).get("num_removed_user_records", 0)
                assert result["num_removed_user_records"] == removed
                self.ready[result["id"]] = (
                    int(self.client.clock.now) + 1 + self.client.state.options.job_seconds
                )
        return results

    def now_of(self, object: dict[str, Any]) -> dict[str, Any]:
        if self.client.clock.now < self.ready[object["id"]]:
            return {"status": "PROCESSING"}
        return {"status": "READY" if len(self.records[object["id"]]) >= 100 else "TOO_SMALL"}

    def _records(self, draw: Any) -> str:
        first, count = draw(st.integers(0, 100)), draw(st.sampled_from([0, 1, 5, 80, 100, 120]))
        names = [f"p{at}@example.com" for at in range(first, first + count)]
        separator: str = draw(st.sampled_from([",", ", ", ",,"]))
        return separator.join(names + names[:1])


def split(records: str) -> list[str]:
    return [text.strip() for text in records.split(",") if text.strip()]


TestCustomerLists = CustomerLists.TestCase
TestCustomerLists.settings = SETTINGS
