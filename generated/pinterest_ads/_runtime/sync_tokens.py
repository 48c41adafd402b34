# Made from generator/runtime.
"""The sync side of access tokens: where one comes from when a call needs it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from .errors import InvalidArgumentError
from .headers import value_problem
from .oauth_endpoints import OAuthEndpoints
from .reply import Reply
from .request import Request
from .secret import Secret, revealed
from .settled import sync_settled

if TYPE_CHECKING:
    from .tokens import RefreshingToken

SyncSend: TypeAlias = Callable[[Request], Reply]
"""Makes one exchange, without retries and without a token of its own; raises `APIConnectionError` and its kin."""


AccessToken: TypeAlias = "str | Secret | Callable[[], str] | Callable[[], str] | RefreshingToken"
"""What a client can be given: a token, a function that gives one, or a token that is refreshed."""


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


def sync_token_source(given: object, endpoints: OAuthEndpoints | None) -> SyncTokenSource:
    """The source of what a client was given as its access token. Raises InvalidArgumentError."""
    if isinstance(given, str | Secret):
        return SyncFixedToken(Secret(_checked(revealed(given))))
    if callable(given):
        return SyncCalledToken(given)
    # Imported by those who need it: most clients have a token that stays.
    from .sync_renewal import SyncRenewedToken
    from .tokens import RefreshingToken

    if isinstance(given, RefreshingToken):
        return SyncRenewedToken(given, endpoints)
    raise InvalidArgumentError([("access_token", "a string, a function or a RefreshingToken is needed")])


def _checked(token: object) -> str:
    if not isinstance(token, str) or not token or value_problem(token):
        raise InvalidArgumentError([("access_token", "must be printable ASCII without blanks at the ends")])
    return token
