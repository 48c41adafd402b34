# Made from generator/sandbox.
"""What is known of one request while it is on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

if TYPE_CHECKING:
    from .access import Token
    from .state import State

_KEY = "sandbox.exchange"


@attrs.define(kw_only=True)
class Exchange:
    """One request and what became of it; the parts of the application fill it in for the log."""

    request_id: str
    started: float
    method: str
    path: str
    operation: str = ""
    advertiser: int = 0
    user: int = 0
    token: Token | None = None
    """Whose request it is, where that is known."""
    status: int = 0
    failed: int = 0
    """Items of a batch that were refused."""
    fault: str = ""
    """The fault that was injected, if any."""


def exchange_of(scope: Any) -> Exchange:
    found: Exchange = scope[_KEY]
    return found


class Identified:
    """The outermost layer: gives each request its id, and says it in every reply (`x-pinterest-rid`)."""

    def __init__(self, app: ASGIApp, state: State) -> None:
        self._app = app
        self._state = state

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        exchange = scope[_KEY] = Exchange(
            request_id=str(self._state.random.randrange(10**15, 10**16)),
            started=self._state.clock(),
            method=scope["method"],
            path=scope["path"],
        )

        async def identified(message: Message) -> None:
            if message["type"] == "http.response.start":
                exchange.status = message["status"]
                MutableHeaders(scope=message)["x-pinterest-rid"] = exchange.request_id
            await send(message)

        await self._app(scope, receive, identified)
