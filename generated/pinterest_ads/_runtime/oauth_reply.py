# Made from generator/runtime.
"""What a token endpoint answers: tokens, or one of our errors. Nothing of a reply is shown that may be secret."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from . import jsontext
from .errors import APIStatusError, AuthenticationError, DecodeError, RateLimitError, ServerError
from .headers import Headers, value_problem
from .limits import rate_limit
from .oauth_endpoints import OAuthEndpoints, Place
from .reply import Reply
from .request import Request
from .secret import Secret, hidden

if TYPE_CHECKING:
    from .jsontext import Json

# A hundred years: what is above is no duration but a mistake, and would not fit a date.
_LONGEST = 3_153_600_000


class Tokens(Struct, frozen=True, kw_only=True):
    """What a token endpoint gave. Cannot be pickled, as it holds secrets."""

    access_token: Secret
    refresh_token: Secret | None = None
    """None where the one in use stays in use."""
    expires_at: float | None = None
    """Unix time in seconds when the access token ends; None where the API does not say."""
    refresh_token_expires_at: float | None = None
    """Likewise of the refresh token."""
    scopes: tuple[str, ...] = ()
    """What the token allows, where the API says it."""


class TokenCall(Struct, frozen=True):
    """One request to a token endpoint, and how its reply is read."""

    request: Request
    endpoints: OAuthEndpoints
    secrets: tuple[Secret, ...]
    """What the request holds, and no error may repeat."""
    advice: str
    """What to do if the endpoint refuses."""

    def read(self, reply: Reply, now: float) -> Tokens:
        """The tokens of a reply that came at the Unix time `now`.

        Raises:
            AuthenticationError: the endpoint refused.
            RateLimitError, ServerError: it could not answer; the tokens in hand are as good as before.
            DecodeError: it answered with something else. The error does not hold the body.
        """
        try:
            data = jsontext.load(reply.content)
        except ValueError:
            data = None
        token = _text(data, self.endpoints.access_token)
        if not 200 <= reply.status <= 299 or (token is None and _said(data) != (None, None)):
            raise self._refusal(reply, data)
        if token is None or value_problem(token):
            raise self._unreadable(reply, "has no access token where one is expected")
        refresh = _text(data, self.endpoints.refresh_token)
        if refresh is not None and value_problem(refresh):
            raise self._unreadable(reply, "has a refresh token that cannot be one")
        return Tokens(
            access_token=Secret(token),
            refresh_token=None if refresh is None else Secret(refresh),
            expires_at=_moment(data, self.endpoints.expires_in, now),
            refresh_token_expires_at=_moment(data, self.endpoints.refresh_token_expires_in, now),
            scopes=_scopes(_at(data, self.endpoints.scope)),
        )

    def _refusal(self, reply: Reply, data: Any) -> APIStatusError:
        code, message = _said(data)
        cls: type[APIStatusError] = AuthenticationError
        if reply.status == 429:
            cls = RateLimitError
        elif reply.status >= 500:
            cls = ServerError
        error = cls(
            status=reply.status,
            headers=self._headers(reply),
            documented=True,
            body=None,
            code=hidden(code, self.secrets) if isinstance(code, str) else code,
            message=None if message is None else hidden(message, self.secrets),
            retryable=cls is not AuthenticationError,
            **self._about(reply),
        )
        if isinstance(error, RateLimitError):
            error.limit = rate_limit(reply.headers)
        if isinstance(error, AuthenticationError):
            error.advice = self.advice
        return error

    def _unreadable(self, reply: Reply, problem: str) -> DecodeError:
        return DecodeError(
            [("body", problem)], headers=self._headers(reply), status=reply.status, **self._about(reply)
        )

    def _about(self, reply: Reply) -> dict[str, Any]:
        return {**self.request.about(), "request_id": reply.request_id, "attempts": reply.attempts}

    def _headers(self, reply: Reply) -> Headers:
        return Headers((name, hidden(value, self.secrets)) for name, value in reply.headers.items())


def _at(data: Json, place: Place) -> Json:
    for key in place:
        if not isinstance(data, dict):
            return None
        data = data.get(key)
    return data


def _text(data: Json, place: Place) -> str | None:
    value = _at(data, place)
    return value if isinstance(value, str) and value else None


def _moment(data: Json, place: Place, now: float) -> float | None:
    seconds = _at(data, place)
    if isinstance(seconds, str) and re.fullmatch(r"[0-9]{1,12}", seconds):
        seconds = int(seconds)
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds <= _LONGEST:
        return None
    return now + seconds


def _scopes(value: Json) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(re.findall(r"[^\s,]+", value))
    if isinstance(value, list):
        return tuple(item for item in value if isinstance(item, str))
    return ()


def _said(data: Json) -> tuple[int | str | None, str | None]:
    """The endpoint's own code and words for a failure: those of RFC 6749, and the usual others."""
    if not isinstance(data, dict):
        return None, None
    codes = [data.get(name) for name in ("error", "code")]
    words = [data.get(name) for name in ("error_description", "message", "detail")]
    return (
        next((code for code in codes if type(code) in (int, str) and code not in ("", 0)), None),
        next((text for text in words if isinstance(text, str) and text), None),
    )
