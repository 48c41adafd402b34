# Made from generator/runtime.
"""The authorization page: the address a user is sent to, and what they come back with."""

from __future__ import annotations

import urllib.parse
from collections.abc import Sequence

from .encoding import quote
from .errors import AuthorizationRefusedError, InvalidArgumentError
from .oauth_calls import App
from .oauth_endpoints import OAuthEndpoints
from .problems import Problems
from .secret import Secret, revealed

# RFC 6749, section 3.3, less the comma, which separates scopes in some APIs.
_SCOPE = frozenset(map(chr, range(0x21, 0x7F))) - set('"\\,')


class OAuthPage:
    """What the sync and the async flow share. See there."""

    def __init__(
        self, app_id: str, app_secret: str | Secret, redirect_uri: str, endpoints: OAuthEndpoints | None
    ) -> None:
        problems = Problems()
        app = App(app_id, Secret(revealed(app_secret)))
        app.check(problems)
        if not _is_uri(redirect_uri):
            problems.add("redirect_uri", "an absolute URL without fragment is needed")
        if endpoints is None:
            raise InvalidArgumentError(
                [("oauth", "the document of this API describes no authorization page")]
            )
        if problems:
            raise InvalidArgumentError(problems.items)
        self._app = app
        self._redirect_uri = redirect_uri
        self._endpoints = endpoints

    def __repr__(self) -> str:
        return f"{type(self).__name__}(app_id={self._app.id!r}, redirect_uri={self._redirect_uri!r})"

    @staticmethod
    def new_state() -> str:
        """A state that nobody can guess: keep it in the user's session."""
        import secrets

        return secrets.token_urlsafe(32)

    def authorization_url(self, *, state: str, scopes: Sequence[str] = ()) -> str:
        """Address of the page on which a user allows the app to act for them.

        Args:
            state: From `new_state`; it comes back with the code, and shows that the user went from here.
            scopes: What to ask for; the API decides where it is empty.

        Raises InvalidArgumentError.
        """
        problems = Problems()
        if not _is_state(state):
            problems.add("state", "needed, in printable ASCII: see new_state()")
        for index, scope in enumerate([scopes] if isinstance(scopes, str) else scopes):
            if not _is_scope(scope):
                problems.add(("scopes", index), "is not the name of one scope")
        if isinstance(scopes, str):
            problems.add("scopes", "a list of scopes is needed")
        if problems:
            raise InvalidArgumentError(problems.items)
        endpoints = self._endpoints
        pairs = [
            (endpoints.client_parameter, self._app.id),
            ("redirect_uri", self._redirect_uri),
            ("response_type", "code"),
            *endpoints.authorization_parameters,
        ]
        if scopes:
            pairs.append(("scope", endpoints.scope_separator.join(scopes)))
        pairs.append(("state", state))
        query = "&".join(f"{quote(name)}={quote(value)}" for name, value in pairs)
        return f"{endpoints.authorization_url}{'&' if '?' in endpoints.authorization_url else '?'}{query}"

    def code_from(self, url: str, *, state: str) -> Secret:
        """The code in the address at which the user came back.

        Args:
            url: All of it, or its query.
            state: What `authorization_url` was called with, from the user's session.

        Raises:
            AuthorizationRefusedError: the user, or the API, said no.
            InvalidArgumentError: the state is another, so that this may be a forgery; or there is no code.
        """
        import hmac

        query = url.partition("#")[0].rpartition("?")[2]
        try:
            found = urllib.parse.parse_qs(query, max_num_fields=100)
        except ValueError:
            found = {}
        came, codes, refusals = (found.get(name, []) for name in ("state", "code", "error"))
        if len(came) != 1 or not state or not hmac.compare_digest(_bytes(came[0]), _bytes(state)):
            raise InvalidArgumentError([("state", "is not the one that came back: do not go on with this")])
        if refusals:
            raise AuthorizationRefusedError(refusals[0], next(iter(found.get("error_description", [])), ""))
        if len(codes) != 1:
            raise InvalidArgumentError([("url", "holds no code")])
        return Secret(codes[0])


def _bytes(text: str) -> bytes:
    return text.encode(errors="surrogatepass")


def _is_state(value: object) -> bool:
    return isinstance(value, str) and bool(value) and value.isascii() and value.isprintable()


def _is_scope(value: object) -> bool:
    return isinstance(value, str) and bool(value) and _SCOPE.issuperset(value)


def _is_uri(value: object) -> bool:
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        return False
    try:
        parts = urllib.parse.urlsplit(value)
    except ValueError:
        return False
    return bool(parts.scheme and (parts.netloc or parts.path)) and not parts.fragment and " " not in value
