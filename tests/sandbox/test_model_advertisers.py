"""Advertisers, beside a model: nothing in v4 writes them, and others' are not seen."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from pinterest_ads.sandbox.access.settings import USER

from tests.sandbox.inprocess import Api
from tests.sandbox.machine import SETTINGS


class Advertisers(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.client = Api()
        # Those of the user, and then those of others: the one that a sandbox starts with.
        self.own = [int(item["id"]) for page in self.client.pages("advertisers.list") for item in page]
        self.others: list[int] = []

    def teardown(self) -> None:
        self.client.close()

    @rule(mine=st.booleans())
    def add(self, mine: bool) -> None:
        (self.own if mine else self.others).append(self.client.new_advertiser(USER if mine else USER + 7))

    @rule(size=st.integers(1, 4), owner=st.sampled_from([None, USER, USER + 7]), shared=st.booleans())
    def list(self, size: int, owner: int | None, shared: bool) -> None:
        query: dict[str, Any] = {"include_acl": "true"} if shared else {}
        if owner is not None:
            query["owner_user_id"] = owner
        pages = self.client.pages("advertisers.list", page_size=size, **query)
        assert all(len(page) == size for page in pages[:-1])
        found = [int(item["id"]) for page in pages for item in page]
        assert found == (self.own if owner != USER + 7 else [])

    @rule(data=st.data())
    def get(self, data: Any) -> None:
        self.client.advertiser = data.draw(st.sampled_from(self.own))
        assert self.client.call("advertisers.get").data["owner_user_id"] == str(USER)

    @precondition(lambda self: self.others)
    @rule(data=st.data())
    def get_of_others(self, data: Any) -> None:
        self.client.advertiser = data.draw(st.sampled_from(self.others))
        assert self.client.call("advertisers.get").status == 403

    @rule()
    def get_none(self) -> None:
        self.client.advertiser = 4
        assert self.client.call("advertisers.get").status == 404


TestAdvertisers = Advertisers.TestCase
TestAdvertisers.settings = SETTINGS
