# Made from generator/runtime.
"""The async side of access tokens: where one comes from when a call needs it. The sync one is derived from this file."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from .errors import InvalidArgumentError
from .headers import value_problem
from .oauth_endpoints import OAuthEndpoints
from .reply import Reply
from .request import Request
from .secret import Secret, revealed
from .settled import async_settled

if TYPE_CHECKING:
    from .tokens import RefreshingToken

AsyncSend: TypeAlias = Callable[[Request], Awaitable[Reply]]
"""Makes one exchange, without retries and without a token of its own; raises `APIConnectionError` and its kin."""


AccessToken: TypeAlias = "str | Secret | Callable[[], str] | Callable[[], Awaitable[str]] | RefreshingToken"
"""What a client can be given: a token, a function that gives one, or a token that is refreshed."""


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


def async_token_source(given: object, endpoints: OAuthEndpoints | None) -> AsyncTokenSource:
    """The source of what a client was given as its access token. Raises InvalidArgumentError."""
    if isinstance(given, str | Secret):
        return AsyncFixedToken(Secret(_checked(revealed(given))))
    if callable(given):
        return AsyncCalledToken(given)
    # Imported by those who need it: most clients have a token that stays.
    from .async_renewal import AsyncRenewedToken
    from .tokens import RefreshingToken

    if isinstance(given, RefreshingToken):
        return AsyncRenewedToken(given, endpoints)
    raise InvalidArgumentError([("access_token", "a string, a function or a RefreshingToken is needed")])


def _checked(token: object) -> str:
    if not isinstance(token, str) or not token or value_problem(token):
        raise InvalidArgumentError([("access_token", "must be printable ASCII without blanks at the ends")])
    return token
