# Made from generator/runtime.
"""The async refreshing of access tokens. The sync one is derived from this file."""

from __future__ import annotations

from copy import copy
from functools import partial
from typing import TYPE_CHECKING

from .flight import async_landed, async_to_the_end
from .oauth_endpoints import OAuthEndpoints
from .settled import async_settled
from .tokens import FAILURES, RefreshingToken, Ticket

if TYPE_CHECKING:
    from .async_tokens import AsyncSend


class AsyncRenewedToken:
    """A refreshing token, whose refreshes this flies."""

    def __init__(self, shared: RefreshingToken, endpoints: OAuthEndpoints | None) -> None:
        self._shared = shared
        self._endpoints = endpoints

    def ready(self) -> str | None:
        token = self._shared.ready()
        return None if token is None else token.reveal()

    async def token(self, send: AsyncSend) -> str:
        token = await self._another(None, send)
        assert token is not None  # Only a refused one may be the last.
        return token

    async def refused(self, token: str, send: AsyncSend) -> str | None:
        return await self._another(token, send)

    async def _another(self, refused: str | None, send: AsyncSend) -> str | None:
        while True:
            ticket = self._shared.ticket(self._endpoints, refused)
            flight = ticket.flight
            if flight is None:
                return None if ticket.token is None else ticket.token.reveal()
            if ticket.leads:
                await async_to_the_end(partial(self._fly, send), ticket)
            else:
                await async_landed(flight)
            if flight.error is not None:
                # Each gets its own: a traceback is added to where an error is raised.
                raise copy(flight.error) from flight.error.__cause__
            if flight.token is not None and (token := flight.token.reveal()) != refused:
                return token

    async def _fly(self, send: AsyncSend, ticket: Ticket) -> None:
        flight = ticket.flight
        assert flight is not None
        try:
            if ticket.call is not None:
                reply = await send(ticket.call.request)
                self._shared.publish(flight, ticket.call.read(reply, self._shared.now()))
        except FAILURES as error:
            self._shared.failed(flight, error)
        else:
            await self._tell()
        finally:
            self._shared.close(flight)

    async def _tell(self) -> None:
        try:
            await async_settled(self._shared.tell())
        except Exception as error:
            self._shared.told(error)
        else:
            self._shared.told(None)
