"""Keywords, beside a model: of ad groups, of a campaign, and of the advertiser."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from tests.sandbox.machine import SETTINGS, Item, Walk, ids

POSITIVE = ("BROAD", "PHRASE", "EXACT")
NEGATIVE = ("EXACT_NEGATIVE", "PHRASE_NEGATIVE")


class Keywords(Walk):
    resource = "keywords"
    id_parameter = ""

    def begin(self, draw: Any) -> None:
        self.campaign = self._first("campaigns", {"name": "c", "objective_type": "WEB_CONVERSION"})
        group: dict[str, Any] = {"campaign_id": self.campaign, "name": "g", "billable_event": "IMPRESSION"}
        group["budget_in_micro_currency"] = 5
        self.groups = [self._first("ad_groups", group) for _ in range(2)]
        archived = self._first("ad_groups", {**group, "status": "ARCHIVED"})
        self.types = dict.fromkeys(self.groups, "adgroup")
        self.types |= {self.campaign: "campaign", str(self.client.advertiser): "advertiser"}
        self.archived = archived
        self.values = 0

    def creation(self, draw: Any) -> Item:
        parent = draw(st.sampled_from(sorted(self.types)))
        # Each has a value of its own: the reply keeps those that were written apart from those that were not.
        self.values += 1
        item = {"parent_id": draw(ids(parent)), "value": f"k{self.values}", **self._bid(draw)}
        item["match_type"] = draw(st.sampled_from(POSITIVE + NEGATIVE))
        if draw(st.integers(0, 5)) == 0:
            return Item({**item, "parent_id": self.archived}, "is archived")
        if draw(st.integers(0, 5)) == 0:
            return Item({**item, "parent_id": "4"}, "has no campaign or ad group")
        refused = (
            [] if self.types[parent] == "adgroup" or item["match_type"] in NEGATIVE else ["needs an ad group"]
        )
        if draw(st.integers(0, 5)) == 0:
            item["bid"] = 0
            refused.append("not above 0")
        return Item(item, "|".join(refused))

    def change(self, draw: Any, old: dict[str, Any]) -> Item:
        item = self._bid(draw)
        if draw(st.booleans()):
            item["archived"] = draw(st.booleans())
        return Item(item)

    def defaults(self, sent: dict[str, Any]) -> dict[str, Any]:
        parent = str(sent["parent_id"])
        return {"bid": None, "archived": False, "parent_type": self.types[parent], "type": "keyword"}

    id_fields = frozenset({"parent_id"})

    def filters(self, draw: Any) -> tuple[dict[str, Any], Any]:
        query: dict[str, Any] = {}
        which = draw(st.sampled_from(["", "campaign_id", "ad_group_id"]))
        if which:
            query[which] = draw(
                st.sampled_from([*self.groups, "4"] if which == "ad_group_id" else [self.campaign])
            )
        types = draw(st.lists(st.sampled_from(POSITIVE + NEGATIVE), unique=True, max_size=3))
        if types:
            query["match_types"] = types
        parent = query.get(which)
        return (
            query,
            lambda object: (
                (not which or object["parent_id"] == parent) and (not types or object["match_type"] in types)
            ),
        )

    def write(self, call: str, items: Sequence[Item]) -> list[dict[str, Any] | str]:
        """Keywords of one parent go together; the reply lists what was written and what was not, each in order."""
        results: dict[int, dict[str, Any] | str] = {}
        groups: dict[Any, list[int]] = {}
        for at, item in enumerate(items):
            groups.setdefault(str(item.sent.get("parent_id", "")), []).append(at)
        for places in groups.values():
            sent = [dict(items[at].sent) for at in places]
            body: dict[str, Any] = {"keywords": sent}
            if call == "create":
                body["parent_id"] = sent[0]["parent_id"]
                for keyword in sent:
                    del keyword["parent_id"]
            data = self.client.call(f"keywords.{call}", body).data
            key = "value" if call == "create" else "id"
            written = {keyword[key]: keyword for keyword in data["keywords"]}
            refused = {entry["data"][key]: entry["error_messages"][0] for entry in data["errors"]}
            assert len(written) + len(refused) == len(places)
            order = [str(keyword[key]) for keyword in sent]
            assert list(written) == [key for key in order if key in written]
            assert list(refused) == [key for key in order if key in refused]
            results |= {at: {**written, **refused}[str(items[at].sent[key])] for at in places}
        return [results[at] for at in range(len(items))]

    def _bid(self, draw: Any) -> dict[str, Any]:
        fields = {"bid": st.none() | st.integers(1, 10**6)}
        item: dict[str, Any] = draw(st.fixed_dictionaries({}, optional=fields))
        return item

    def _first(self, resource: str, item: dict[str, Any]) -> str:
        id: str = self.client.call(f"{resource}.create", [item]).data[0]["data"]["id"]
        return id


TestKeywords = Keywords.TestCase
TestKeywords.settings = SETTINGS
