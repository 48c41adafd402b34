# Made from generator/runtime/async_tokens.py by `make generate`; edit that file, not this one.
"""The sync side of access tokens: where one comes from when a call needs it."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from functools import partial
from typing import Any, Protocol, TypeAlias

from .errors import InvalidArgumentError
from .flight import sync_landed, sync_to_the_end
from .headers import value_problem
from .oauth_endpoints import OAuthEndpoints
from .reply import Reply
from .request import Request
from .secret import Secret, revealed
from .settled import sync_settled
from .tokens import FAILURES, RefreshingToken, Ticket

SyncSend: TypeAlias = Callable[[Request], Reply]
"""Makes one exchange, without retries and without a token of its own; raises `APIConnectionError` and its kin."""


class SyncTokenSource(Protocol):
    """Gives the access token of each call."""

    def ready(self) -> str | None:
        """The token, where nothing is to be waited for or sent."""

    def token(self, send: SyncSend) -> str:
        """The token. Raises AuthenticationError and the other errors of a call where it cannot be had."""
        ...

    def refused(self, token: str, send: SyncSend) -> str | None:
        """Another token, after the API has answered 401 to `token`; None where there is no other."""
        ...


class SyncFixedToken:
    """One token, for ever."""

    def __init__(self, token: Secret) -> None:
        self._token = token

    def ready(self) -> str | None:
        return self._token.reveal()

    def token(self, send: SyncSend) -> str:
        return self._token.reveal()

    def refused(self, token: str, send: SyncSend) -> str | None:
        return None


class SyncCalledToken:
    """A function of the caller's, asked before each call: it keeps and renews its tokens itself."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self._function = function

    def ready(self) -> str | None:
        return None

    def token(self, send: SyncSend) -> str:
        return _checked(sync_settled(self._function()))

    def refused(self, token: str, send: SyncSend) -> str | None:
        other = self.token(send)
        return None if other == token else other


class SyncRenewedToken:
    """A refreshing token, whose refreshes this flies."""

    def __init__(self, shared: RefreshingToken, endpoints: OAuthEndpoints | None) -> None:
        self._shared = shared
        self._endpoints = endpoints

    def ready(self) -> str | None:
        token = self._shared.ready()
        return None if token is None else token.reveal()

    def token(self, send: SyncSend) -> str:
        token = self._another(None, send)
        assert token is not None  # Only a refused one may be the last.
        return token

    def refused(self, token: str, send: SyncSend) -> str | None:
        return self._another(token, send)

    def _another(self, refused: str | None, send: SyncSend) -> str | None:
        while True:
            ticket = self._shared.ticket(self._endpoints, refused)
            flight = ticket.flight
            if flight is None:
                return None if ticket.token is None else ticket.token.reveal()
            if ticket.leads:
                sync_to_the_end(partial(self._fly, send), ticket)
            else:
                sync_landed(flight)
            if flight.error is not None:
                # Each gets its own: a traceback is added to where an error is raised.
                raise copy(flight.error) from flight.error.__cause__
            if flight.token is not None and (token := flight.token.reveal()) != refused:
                return token

    def _fly(self, send: SyncSend, ticket: Ticket) -> None:
        flight = ticket.flight
        assert flight is not None
        try:
            if ticket.call is not None:
                reply = send(ticket.call.request)
                self._shared.publish(flight, ticket.call.read(reply, self._shared.now()))
        except FAILURES as error:
            self._shared.failed(flight, error)
        else:
            self._tell()
        finally:
            self._shared.close(flight)

    def _tell(self) -> None:
        try:
            sync_settled(self._shared.tell())
        except Exception as error:
            self._shared.told(error)
        else:
            self._shared.told(None)


def sync_token_source(
    given: str | Secret | Callable[[], Any] | RefreshingToken, endpoints: OAuthEndpoints | None
) -> SyncTokenSource:
    """The source of what a client was given as its access token. Raises InvalidArgumentError."""
    if isinstance(given, RefreshingToken):
        return SyncRenewedToken(given, endpoints)
    if isinstance(given, str | Secret):
        return SyncFixedToken(Secret(_checked(revealed(given))))
    if callable(given):
        return SyncCalledToken(given)
    raise InvalidArgumentError([("access_token", "a string, a function or a RefreshingToken is needed")])


def _checked(token: object) -> str:
    if not isinstance(token, str) or not token or value_problem(token):
        raise InvalidArgumentError([("access_token", "must be printable ASCII without blanks at the ends")])
    return token
