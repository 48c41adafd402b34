"""A random walk over one resource, beside a model of it that is a plain dict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import attrs
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.sandbox.inprocess import Api

SETTINGS = settings(
    max_examples=25,
    stateful_step_count=30,
    derandomize=True,
    deadline=None,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


@attrs.frozen
class Item:
    """What is sent for one object; `refused` is a part of the reason why it is not taken, if it is not.

    Where several hold, a bar lies between them.
    """

    sent: dict[str, Any]
    refused: str = ""


def ids(id: str) -> st.SearchStrategy[Any]:
    """Both forms that ids are taken in."""
    return st.sampled_from([id, int(id)])


def plain(value: Any) -> Any:
    """An id as it is answered."""
    return str(value)


class Walk(RuleBasedStateMachine):
    """Creates, reads, filters, changes and pages; what a resource is like, its subclass says."""

    resource: ClassVar[str]
    id_parameter: ClassVar[str]
    get_method: ClassVar[str] = "get"
    listed: ClassVar[bool] = True
    most: ClassVar[int] = 4
    """Objects in one write; fewer where what becomes of one depends on the ones before."""
    api: ClassVar[Api | None] = None
    moving: ClassVar[frozenset[str]] = frozenset()
    """Fields that change by themselves: `now_of` says what they have to be."""
    id_fields: ClassVar[frozenset[str]] = frozenset()

    def __init__(self) -> None:
        super().__init__()
        if type(self).api is None:
            type(self).api = Api()
        assert self.api is not None
        self.client = self.api
        self.client.advertiser = self.client.new_advertiser()
        self.model: dict[str, dict[str, Any]] = {}

    # What a subclass says.

    def begin(self, draw: Any) -> None:
        """Makes what the objects lie in."""

    def creation(self, draw: Any) -> Item:
        raise NotImplementedError

    def change(self, draw: Any, old: dict[str, Any]) -> Item:
        raise NotImplementedError

    def defaults(self, sent: dict[str, Any]) -> dict[str, Any]:
        """Fields of a new object that were not sent."""
        return {}

    def after(self, old: dict[str, Any], sent: dict[str, Any]) -> dict[str, Any]:
        """A new or changed object, by what was sent."""
        changes = {
            name: plain(value) if name in self.id_fields and value is not None else value
            for name, value in sent.items()
        }
        return {**old, **changes}

    def filters(self, draw: Any) -> tuple[dict[str, Any], Any]:
        """A query and what of the model it is about."""
        return {}, lambda object: True

    def now_of(self, object: dict[str, Any]) -> dict[str, Any]:
        return {}

    def write(self, call: str, items: Sequence[Item]) -> list[dict[str, Any] | str]:
        """Sends items; gives the object or the reason for each."""
        results: list[dict[str, Any] | str] = []
        reply = self.client.call(f"{self.resource}.{call}", [item.sent for item in items])
        for entry in reply.data:
            said = entry.get("exceptions") or []
            assert bool(said) == ("data" not in entry)
            results.append(
                entry["data"] if not said else (said if isinstance(said, dict) else said[0])["message"]
            )
        return results

    def write_one_by_one(self, call: str, items: Sequence[Item]) -> list[dict[str, Any] | str]:
        """The same for resources whose calls take one object: a rule that is broken is answered 409."""
        results: list[dict[str, Any] | str] = []
        for item in items:
            reply = self.client.call(f"{self.resource}.{call}", item.sent)
            assert reply.status in (200, 404, 409), reply
            results.append(reply.data if reply.status == 200 else reply.body["message"])
        return results

    # The walk.

    @initialize(data=st.data())
    def start(self, data: Any) -> None:
        self.begin(data.draw)

    @rule(data=st.data(), count=st.integers(1, 4))
    def create(self, data: Any, count: int) -> None:
        items = [self.creation(data.draw) for _ in range(min(count, self.most))]
        for item, result in zip(items, self.write("create", items), strict=True):
            if self._taken(item, result):
                assert isinstance(result, dict)
                expected = self.after(self.defaults(item.sent), item.sent)
                self._same(result, {**expected, "id": result["id"]})
                assert result["id"] not in self.model
                self.model[result["id"]] = self._still(result)

    @precondition(lambda self: self.model)
    @rule(data=st.data(), count=st.integers(1, 4))
    def update(self, data: Any, count: int) -> None:
        chosen = data.draw(
            st.lists(
                st.sampled_from(sorted(self.model)), min_size=1, max_size=min(count, self.most), unique=True
            )
        )
        items = [self.change(data.draw, self.model[id]) for id in chosen]
        items = [
            Item({**item.sent, "id": data.draw(ids(id))}, item.refused)
            for item, id in zip(items, chosen, strict=True)
        ]
        if data.draw(st.booleans()):
            items.append(Item({**items[0].sent, "id": "1"}, "has no"))
        for item, result in zip(items, self.write("update", items), strict=True):
            if self._taken(item, result):
                assert isinstance(result, dict)
                id = result["id"]
                self._same(result, {**self.after(self.model[id], item.sent), "id": id})
                self.model[id] = self._still(result)

    @precondition(lambda self: self.model and self.id_parameter)
    @rule(data=st.data())
    def get(self, data: Any) -> None:
        id = data.draw(st.sampled_from(sorted(self.model)))
        self._shows(self.client.call(f"{self.resource}.{self.get_method}", **{self.id_parameter: id}).data)
        other = data.draw(st.sampled_from(["1", "0", "9" * 18, "9" * 40]))
        assert (
            self.client.call(f"{self.resource}.{self.get_method}", **{self.id_parameter: other}).status == 404
        )

    @precondition(lambda self: self.listed)
    @rule(data=st.data(), size=st.integers(1, 7), descending=st.booleans())
    def list(self, data: Any, size: int, descending: bool) -> None:
        query, wanted = self.filters(data.draw)
        if descending and self._ordered():
            query["order"] = "DESCENDING"
        pages = self.client.pages(f"{self.resource}.list", page_size=size, **query)
        assert all(len(page) == size for page in pages[:-1])
        assert len(pages[-1]) <= size
        found = [object for page in pages for object in page]
        expected = sorted((id for id, object in self.model.items() if wanted(object)), key=int)
        assert [object["id"] for object in found] == (expected[::-1] if "order" in query else expected)
        for object in found:
            self._shows(object)

    @rule(seconds=st.sampled_from([0.5, 3.0, 90.0]))
    def wait(self, seconds: float) -> None:
        self.client.clock.now += seconds

    @invariant()
    def nothing_of_others(self) -> None:
        """Objects are counted as the model counts them: what is refused leaves nothing."""
        kind = self.resource.removesuffix("s")
        assert self.client.state.store.count(kind, self.client.advertiser) == len(self.model)

    def _ordered(self) -> bool:
        return self.resource not in ("keywords", "conversion_tags")

    def _taken(self, item: Item, result: dict[str, Any] | str) -> bool:
        if item.refused:
            assert isinstance(result, str), (item, result)
            assert any(reason in result for reason in item.refused.split("|")), (item, result)
            return False
        assert isinstance(result, dict), (item, result)
        return True

    def _same(self, object: dict[str, Any], expected: dict[str, Any]) -> None:
        wrong = {
            name: (object.get(name), value) for name, value in expected.items() if object.get(name) != value
        }
        assert not wrong, wrong
        self._moved(object)

    def _shows(self, object: dict[str, Any]) -> None:
        assert self._still(object) == self.model[object["id"]]
        self._moved(object)

    def _moved(self, object: dict[str, Any]) -> None:
        assert {name: object.get(name) for name in self.moving} == self.now_of(object)

    def _still(self, object: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in object.items() if name not in self.moving}
