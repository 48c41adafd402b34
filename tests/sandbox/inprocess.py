"""The sandbox's application without a socket, and a client of it that holds every reply against the document."""

from __future__ import annotations

import asyncio
from functools import cache
from typing import Any

import attrs
import httpx
from pinterest_ads.sandbox.access.settings import DEFAULT_TOKEN, USER
from pinterest_ads.sandbox.assembly import api_of
from pinterest_ads.sandbox.data import document, operations
from pinterest_ads.sandbox.document.operations import Operation
from pinterest_ads.sandbox.document.schemas import Schemas, Validator
from pinterest_ads.sandbox.options import Options
from pinterest_ads.sandbox.state import State
from pinterest_ads.sandbox.store import Entity

ACME = 549755885175
START = 1_660_000_000


class Clock:
    """Time that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = float(START)

    def __call__(self) -> float:
        return self.now


@cache
def by_call() -> dict[str, Operation]:
    return {operation.call: operation for operation in operations()}


@cache
def _failures() -> Validator:
    return Schemas(document()).validator({"$ref": "#/components/schemas/ErrorResponse"})


@attrs.frozen
class Answer:
    """A reply that the document knows."""

    status: int
    body: dict[str, Any]

    @property
    def data(self) -> Any:
        assert self.status == 200, self.body
        return self.body["data"]


class Api:
    """One sandbox; `advertiser` is whose objects are meant."""

    def __init__(self, **options: Any) -> None:
        self.clock = Clock()
        self.state = State(Options(quotas=None, **options), clock=self.clock)
        self._loop = asyncio.new_event_loop()
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=api_of(self.state)),
            base_url="http://sandbox",
            headers={"authorization": f"Bearer {DEFAULT_TOKEN}"},
        )
        self.advertiser = ACME

    def new_advertiser(self, owner: int = USER) -> int:
        """An advertiser that has nothing, of the same user unless another is named."""
        id = self.state.store.new_id("advertiser")
        body = f'{{"id":"{id}","name":"Another","owner_user_id":"{owner}"}}'.encode()
        self.state.store.put(
            Entity(kind="advertiser", id=id, advertiser=id, parent=owner, body=body, updated=START)
        )
        return id

    def call(
        self, name: str, body: Any = None, /, *, query: dict[str, Any] | None = None, **path: Any
    ) -> Answer:
        """Calls an operation by its `x-call`; lists of the query are joined by commas."""
        operation = by_call()[name]
        url = operation.servers[0] + operation.path.format(advertiser_id=self.advertiser, **path)
        asked = {
            key: ",".join(map(str, value)) if isinstance(value, (list, tuple)) else value
            for key, value in (query or {}).items()
        }
        request = self._client.request(operation.method, url, params=asked, json=body)
        reply = self._loop.run_until_complete(request)
        answer = Answer(reply.status_code, reply.json())
        assert str(reply.status_code) in operation.statuses, (name, reply.status_code, reply.text)
        validator = operation.reply if reply.status_code == 200 else _failures()
        assert validator is not None
        assert list(validator.problems(answer.body)) == [], reply.text
        assert reply.headers["x-pinterest-rid"]
        return answer

    def pages(self, name: str, **query: Any) -> list[list[dict[str, Any]]]:
        """All pages of a list; no bookmark comes twice."""
        found, seen = [], {None}
        while True:
            answer = self.call(name, query=query)
            found.append(answer.data)
            bookmark = answer.body["bookmark"]
            if bookmark is None:
                return found
            assert bookmark not in seen
            seen.add(bookmark)
            query["bookmark"] = bookmark

    def close(self) -> None:
        self._loop.run_until_complete(self._client.aclose())
        self._loop.close()
        self.state.close()
