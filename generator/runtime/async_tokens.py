"""The async side of access tokens: where one comes from when a call needs it. The sync one is derived from this file."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from copy import copy
from functools import partial
from typing import Any, Protocol, TypeAlias

from .errors import InvalidArgumentError
from .flight import async_landed, async_to_the_end
from .headers import value_problem
from .oauth_endpoints import OAuthEndpoints
from .reply import Reply
from .request import Request
from .secret import Secret, revealed
from .settled import async_settled
from .tokens import FAILURES, RefreshingToken, Ticket

AsyncSend: TypeAlias = Callable[[Request], Awaitable[Reply]]
"""Makes one exchange, without retries and without a token of its own; raises `APIConnectionError` and its kin."""


class AsyncTokenSource(Protocol):
    """Gives the access token of each call."""

    def ready(self) -> str | None:
        """The token, where nothing is to be waited for or sent."""

    async def token(self, send: AsyncSend) -> str:
        """The token. Raises AuthenticationError and the other errors of a call where it cannot be had."""
        ...

    async def refused(self, token: str, send: AsyncSend) -> str | None:
        """Another token, after the API has answered 401 to `token`; None where there is no other."""
        ...


class AsyncFixedToken:
    """One token, for ever."""

    def __init__(self, token: Secret) -> None:
        self._token = token

    def ready(self) -> str | None:
        return self._token.reveal()

    async def token(self, send: AsyncSend) -> str:
        return self._token.reveal()

    async def refused(self, token: str, send: AsyncSend) -> str | None:
        return None


class AsyncCalledToken:
    """A function of the caller's, asked before each call: it keeps and renews its tokens itself."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function

    def ready(self) -> str | None:
        return None

    async def token(self, send: AsyncSend) -> str:
        return _checked(await async_settled(self._function()))

    async def refused(self, token: str, send: AsyncSend) -> str | None:
        other = await self.token(send)
        return None if other == token else other


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


def async_token_source(
    given: str | Secret | Callable[[], Any] | RefreshingToken, endpoints: OAuthEndpoints | None
) -> AsyncTokenSource:
    """The source of what a client was given as its access token. Raises InvalidArgumentError."""
    if isinstance(given, RefreshingToken):
        return AsyncRenewedToken(given, endpoints)
    if isinstance(given, str | Secret):
        return AsyncFixedToken(Secret(_checked(revealed(given))))
    if callable(given):
        return AsyncCalledToken(given)
    raise InvalidArgumentError([("access_token", "a string, a function or a RefreshingToken is needed")])


def _checked(token: object) -> str:
    if not isinstance(token, str) or not token or value_problem(token):
        raise InvalidArgumentError([("access_token", "must be printable ASCII without blanks at the ends")])
    return token
