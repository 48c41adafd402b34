"""Conversion tags, beside a model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.sandbox.machine import SETTINGS, Item, Walk

CONFIGS = (
    "aem_enabled",
    "aem_fnln_enabled",
    "aem_ph_enabled",
    "aem_ge_enabled",
    "aem_db_enabled",
    "aem_loc_enabled",
)


class ConversionTags(Walk):
    resource = "conversion_tags"
    id_parameter = "conversion_tag_id"

    def creation(self, draw: Any) -> Item:
        return Item({"name": draw(st.text(max_size=8)), **self._configs(draw)})

    def change(self, draw: Any, old: dict[str, Any]) -> Item:
        fields = {"name": st.text(max_size=8), "status": st.sampled_from(["ACTIVE", "PAUSED", "ARCHIVED"])}
        return Item(draw(st.fixed_dictionaries({}, optional=fields)) | self._configs(draw))

    def defaults(self, sent: dict[str, Any]) -> dict[str, Any]:
        return {
            "advertiser_id": str(self.client.advertiser),
            "status": "ACTIVE",
            "version": "3",
            "configs": {},
        }

    def after(self, old: dict[str, Any], sent: dict[str, Any]) -> dict[str, Any]:
        """What is sent flat is kept in configs."""
        configs = {name: value for name, value in sent.items() if name in (*CONFIGS, "md_frequency")}
        rest = {name: value for name, value in sent.items() if name not in configs}
        return {**old, **rest, "configs": {**old["configs"], **configs}}

    def filters(self, draw: Any) -> tuple[dict[str, Any], Any]:
        deleted = draw(st.sampled_from([None, "true", "false"]))
        query = {} if deleted is None else {"filter_deleted": deleted}
        return query, lambda object: deleted != "true" or object["status"] != "ARCHIVED"

    def write(self, call: str, items: Sequence[Item]) -> list[dict[str, Any] | str]:
        return self.write_one_by_one(call, items)

    @rule(size=st.integers(1, 4))
    def events(self, size: int) -> None:
        """Of each tag that is not deleted."""
        there = sorted((id for id, tag in self.model.items() if tag["status"] != "ARCHIVED"), key=int)
        pages = self.client.pages("conversion_tags.page_visit", page_size=size)
        assert [event["conversion_tag_id"] for page in pages for event in page] == there
        assert list(self.client.call("conversion_tags.ocpm_eligible").data) == there

    def _configs(self, draw: Any) -> dict[str, Any]:
        fields: dict[str, st.SearchStrategy[Any]] = dict.fromkeys(CONFIGS, st.booleans())
        fields["md_frequency"] = st.integers(0, 9) | st.just(1.5)
        item: dict[str, Any] = draw(st.fixed_dictionaries({}, optional=fields))
        return item


TestConversionTags = ConversionTags.TestCase
TestConversionTags.settings = SETTINGS
