# Made from generator/runtime.
"""An access token that is renewed: what is held, when it is due, and that one refresh serves everybody.

No I/O here: `async_tokens` flies what `RefreshingToken.ticket` hands out. One credential may serve any number
of clients, threads, tasks and event loops at once.
"""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import math
import os
import threading
import time
import weakref
from collections.abc import Callable
from datetime import datetime
from typing import Any, NoReturn

from msgspec import Struct

from .errors import APIConnectionError, APIStatusError, DecodeError, InvalidArgumentError
from .flight import Flight
from .oauth_calls import App, refresh
from .oauth_endpoints import OAuthEndpoints
from .oauth_reply import TokenCall, Tokens
from .problems import Problems
from .secret import Secret, check_secret, revealed

# A token as young as this was not refused for its age, so that another would not help either.
_YOUNG = 30.0
# Until what failed, but did no harm yet, is tried again.
_PAUSE = 30.0
# What ends a refresh for all who wait for it; after anything else the next of them tries.
FAILURES = (APIStatusError, APIConnectionError, DecodeError)


class _Held(Struct, frozen=True):
    """What is in hand at one moment; replaced as a whole, so that it can be read without a lock."""

    access: Secret | None
    refresh: Secret
    expires_at: float | None
    due: float | None
    """When to refresh; None where only a refusal tells."""
    issued: float | None = None
    """When it came, if it came by a refresh."""


class Ticket(Struct, frozen=True):
    """What somebody who needs a token is to do: use it, wait for the flight, or fly it."""

    token: Secret | None = None
    flight: Flight | None = None
    leads: bool = False
    call: TokenCall | None = None
    """What a leader sends; None where only `on_token_refreshed` has to be told."""


class RefreshingToken:
    """Give it to a client as its access token. It is refreshed when it is due and after a refusal (401).

    Args:
        refresh_token: What new access tokens are asked with. Where the API replaces it, the newest is kept.
        app_id: Of the app that the token was given to.
        app_secret: Likewise.
        access_token: The one in use, if there is one.
        expires_at: When that ends: Unix time in seconds, or an aware datetime. Without it, it is used until
            the API refuses it.
        on_token_refreshed: Called with `Tokens` after each refresh: store its tokens, as the old ones may be
            worth nothing any more. In the async clients it may be an async function. If it raises, that is
            logged, the new tokens are used all the same, and it is called with them again half a minute later.
        margin: Seconds before the end at which to refresh; at most half of the token's life.
        clock: Gives the Unix time.

    It cannot be pickled or copied (TypeError): two of them would each spend the refresh token of the other.
    For the same reason one process of several should refresh, and hand the access token to the others.

    Raises InvalidArgumentError for what cannot be right. Source: facts 1 Auth; the endpoint is the API's.
    """

    def __init__(
        self,
        *,
        refresh_token: str | Secret,
        app_id: str,
        app_secret: str | Secret,
        access_token: str | Secret | None = None,
        expires_at: float | datetime | None = None,
        on_token_refreshed: Callable[[Tokens], object] | None = None,
        margin: float = 300.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        problems = Problems()
        access = None if access_token is None else _secret("access_token", access_token, problems)
        spare = _secret("refresh_token", refresh_token, problems)
        self._app = App(app_id, _secret("app_secret", app_secret, problems))
        self._app.check(problems)
        end = _moment(expires_at, problems)
        if not _is_margin(margin):
            problems.add("margin", "a finite number of seconds, at least 0, is needed")
        if problems:
            raise InvalidArgumentError(problems.items)
        self._held = _Held(access, spare, end, None if end is None else end - margin)
        self._margin = margin
        self._clock = clock
        self._told = on_token_refreshed
        self._owed: Tokens | None = None
        self._owed_at = 0.0
        self._flight: Flight | None = None
        self._lock = threading.Lock()
        _EVERY.add(self)

    @property
    def tokens(self) -> Tokens | None:
        """What is in hand now; None before the first refresh where no access token was given."""
        held = self._held
        if held.access is None:
            return None
        return Tokens(access_token=held.access, refresh_token=held.refresh, expires_at=held.expires_at)

    def __repr__(self) -> str:
        return f"RefreshingToken(app_id={self._app.id!r}, expires_at={self._held.expires_at!r})"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            "a refreshing token holds secrets, and a copy would spend its refresh token: it cannot be pickled "
            "or copied; store what on_token_refreshed is given, and make a new one from that"
        )

    def now(self) -> float:
        return self._clock()

    def ready(self) -> Secret | None:
        """The access token, where nothing is to be done before it is used. Never waits."""
        held = self._held
        now = self._clock()
        if held.access is None or (held.due is not None and now >= held.due):
            return None
        if self._owed is not None and now >= self._owed_at:
            return None
        return held.access

    def ticket(self, endpoints: OAuthEndpoints | None, refused: str | None) -> Ticket:
        """What is to be done for a token, or for another than the `refused` one.

        Raises InvalidArgumentError where a refresh is due and the API has no endpoint for it.
        """
        with self._lock:
            held, now, flight = self._held, self._clock(), self._flight
            if refused is None:
                ready = self.ready()
                if ready is not None:
                    return Ticket(token=ready)
            elif held.access is not None and held.access.reveal() != refused:
                return Ticket(token=held.access)
            elif held.issued is not None and 0 <= now - held.issued < _YOUNG:
                return Ticket()
            if flight is not None:
                # What is in hand is new already, and waits for nothing but `on_token_refreshed`.
                return Ticket(token=flight.token) if flight.token is not None else Ticket(flight=flight)
            due = refused is not None or held.access is None or (held.due is not None and now >= held.due)
            if due and endpoints is None:
                raise InvalidArgumentError(
                    [("access_token", "this API has no endpoint to refresh tokens at")]
                )
            call = refresh(endpoints, self._app, held.refresh) if due and endpoints is not None else None
            self._flight = flight = Flight(refused=refused is not None)
            if call is None:
                flight.token = held.access
            return Ticket(flight=flight, leads=True, call=call)

    def publish(self, flight: Flight, tokens: Tokens) -> None:
        """From now on these are used: whatever happens next, they are not lost."""
        with self._lock:
            now = self._clock()
            end = tokens.expires_at
            due = None if end is None else end - min(self._margin, (end - now) / 2)
            spare = tokens.refresh_token or self._held.refresh
            self._held = _Held(tokens.access_token, spare, end, due, issued=now)
            flight.token = tokens.access_token
            if self._told is not None:
                self._owed = Tokens(
                    access_token=tokens.access_token,
                    refresh_token=spare,
                    expires_at=end,
                    refresh_token_expires_at=tokens.refresh_token_expires_at,
                    scopes=tokens.scopes,
                )

    def failed(self, flight: Flight, error: Exception) -> None:
        """The refresh failed. What is not over yet, and not refused, is used a while longer."""
        with self._lock:
            held, now = self._held, self._clock()
            if held.access is None or flight.refused or held.expires_at is None or now >= held.expires_at:
                flight.error = error
                return
            self._held = _Held(held.access, held.refresh, held.expires_at, now + _PAUSE, held.issued)
            flight.token = held.access
        _warn("the access token could not be refreshed before its end: %s", error)

    def tell(self) -> Any:
        """Hand what is owed to `on_token_refreshed`; what that returns may have to be awaited."""
        return self._told(self._owed) if self._told is not None and self._owed is not None else None

    def told(self, error: Exception | None) -> None:
        """What became of that."""
        if error is None:
            self._owed = None
            return
        self._owed_at = self._clock() + _PAUSE
        # Its words may hold the tokens that it was given.
        _warn("on_token_refreshed raised %s: the new tokens are used, but may not be stored", error)

    def close(self, flight: Flight) -> None:
        """The flight is over, however it went."""
        with self._lock:
            if self._flight is flight:
                self._flight = None
        flight.land()

    def _forked(self) -> None:
        # The lock may be held, and the refresh be flown, by a thread that this process does not have.
        self._lock = threading.Lock()
        self._flight = None


def _warn(text: str, error: Exception) -> None:
    import logging

    logging.getLogger(__name__.partition(".")[0]).warning(text, type(error).__name__)


def _secret(name: str, value: str | Secret, problems: Problems) -> Secret:
    text = revealed(value)
    secret = value if isinstance(value, Secret) else Secret(text)
    check_secret(name, secret, problems)
    return secret


def _moment(value: float | datetime | None, problems: Problems) -> float | None:
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.timestamp()
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        return value
    problems.add("expires_at", "Unix seconds or a datetime with a time zone is needed")
    return None


def _is_margin(value: object) -> bool:
    return isinstance(value, int | float) and 0 <= value < math.inf


_EVERY: weakref.WeakSet[RefreshingToken] = weakref.WeakSet()


def _after_fork() -> None:
    for one in list(_EVERY):
        one._forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
