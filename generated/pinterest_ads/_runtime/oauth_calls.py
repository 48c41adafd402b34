# Made from generator/runtime.
"""The two requests to a token endpoint: a code is exchanged, a token is refreshed."""

from __future__ import annotations

from base64 import b64encode

from msgspec import Struct

from .encoding import quote
from .headers import value_problem
from .oauth_endpoints import OAuthEndpoints
from .oauth_reply import TokenCall
from .problems import Problems
from .request import Request
from .secret import Secret, check_secret


class App(Struct, frozen=True):
    """The program that asks for tokens, as it is registered with the API."""

    id: str
    secret: Secret

    def check(self, problems: Problems) -> None:
        """Report what could not be sent, without showing it."""
        if not self.id or value_problem(self.id) or ":" in self.id:
            problems.add("app_id", "must be printable ASCII without blanks at the ends and without a colon")
        check_secret("app_secret", self.secret, problems)


def exchange(endpoints: OAuthEndpoints, app: App, code: Secret, redirect_uri: str) -> TokenCall:
    """A code of the authorization page becomes tokens."""
    fields = (
        ("code", code.reveal()),
        ("redirect_uri", redirect_uri),
        ("grant_type", "authorization_code"),
        *endpoints.token_parameters,
    )
    advice = (
        "A code is good for one exchange, for a few minutes, and for the redirect_uri that it was asked with: "
        "send the user to the authorization page again, and check app_id and app_secret."
    )
    return _call("exchange of the code", endpoints.token_url, endpoints, app, fields, code, advice)


def refresh(endpoints: OAuthEndpoints, app: App, refresh_token: Secret) -> TokenCall:
    """A refresh token becomes a new access token and, where the API rotates them, a new refresh token."""
    fields = (("grant_type", "refresh_token"), ("refresh_token", refresh_token.reveal()))
    advice = (
        "The refresh token is out of date, revoked, or was replaced by a newer one that was not kept (see "
        "on_token_refreshed): send the user to the authorization page again, and check app_id and app_secret."
    )
    url = endpoints.refresh_url or endpoints.token_url
    return _call("refresh of the token", url, endpoints, app, fields, refresh_token, advice)


def _call(
    name: str,
    url: str,
    endpoints: OAuthEndpoints,
    app: App,
    fields: tuple[tuple[str, str], ...],
    secret: Secret,
    advice: str,
) -> TokenCall:
    basic = b64encode(f"{app.id}:{app.secret.reveal()}".encode()).decode()
    request = Request(
        operation=name,
        method=endpoints.method,
        url=url,
        shown_url=url,
        headers=(
            ("Accept", "application/json"),
            ("Content-Type", "application/x-www-form-urlencoded"),
            ("Authorization", f"Basic {basic}"),
        ),
        content="&".join(f"{quote(key)}={quote(value)}" for key, value in fields).encode(),
    )
    secrets = (Secret(quote(secret.reveal())), secret, app.secret, Secret(basic))
    return TokenCall(request, endpoints, secrets, advice)
