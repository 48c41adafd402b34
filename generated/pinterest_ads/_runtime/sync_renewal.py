# Made from generator/runtime.
"""The sync refreshing of access tokens."""

from __future__ import annotations

from copy import copy
from functools import partial
from typing import TYPE_CHECKING

from .flight import sync_landed, sync_to_the_end
from .oauth_endpoints import OAuthEndpoints
from .settled import sync_settled
from .tokens import FAILURES, RefreshingToken, Ticket

if TYPE_CHECKING:
    from .sync_tokens import SyncSend


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
