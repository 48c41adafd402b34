# Made from generator/runtime.
"""The async OAuth flow: from a user's consent to a token. The sync one is derived from this file."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from .async_tokens import AsyncSend
from .errors import InvalidArgumentError
from .oauth_calls import exchange, refresh
from .oauth_endpoints import OAuthEndpoints
from .oauth_page import OAuthPage
from .oauth_reply import Tokens
from .problems import Problems
from .secret import Secret, check_secret, revealed
from .tokens import RefreshingToken


class AsyncOAuth(OAuthPage):
    """Lets users of an app allow it to act for them.

    Send the user to `authorization_url`; take `code_from` the address at which they come back; `exchange` it.

    Args:
        app_id: Of the app, as it is registered with the API.
        app_secret: Likewise.
        redirect_uri: Where users come back to; registered as well.
        endpoints: Of the API, which a generated client knows.
        send: Makes one exchange with them.

    Raises InvalidArgumentError for what cannot be right.
    """

    def __init__(
        self,
        app_id: str,
        app_secret: str | Secret,
        redirect_uri: str,
        *,
        endpoints: OAuthEndpoints | None,
        send: AsyncSend,
    ) -> None:
        super().__init__(app_id, app_secret, redirect_uri, endpoints)
        self._send = send

    async def exchange(self, code: str | Secret) -> Tokens:
        """The tokens for a code, which is good for one exchange.

        Raises AuthenticationError where the API refuses it, and the other errors of a call.
        """
        call = exchange(self._endpoints, self._app, _secret("code", code), self._redirect_uri)
        return call.read(await self._send(call.request), time.time())

    async def refresh(self, refresh_token: str | Secret) -> Tokens:
        """New tokens for a refresh token. Clients do that by themselves with what `refreshing` gives.

        Raises AuthenticationError where the API refuses it, and the other errors of a call.
        """
        call = refresh(self._endpoints, self._app, _secret("refresh_token", refresh_token))
        return call.read(await self._send(call.request), time.time())

    def refreshing(
        self, tokens: Tokens, *, on_token_refreshed: Callable[[Tokens], Any] | None = None
    ) -> RefreshingToken:
        """What to give to a client as its access token, so that it refreshes the tokens itself.

        Raises InvalidArgumentError where there is no refresh token.
        """
        if tokens.refresh_token is None:
            raise InvalidArgumentError(
                [("tokens", "there is no refresh token: use the access token as it is")]
            )
        return RefreshingToken(
            access_token=tokens.access_token,
            refresh_token=tokens.refresh_token,
            app_id=self._app.id,
            app_secret=self._app.secret,
            expires_at=tokens.expires_at,
            on_token_refreshed=on_token_refreshed,
        )


def _secret(name: str, value: str | Secret) -> Secret:
    problems = Problems()
    secret = Secret(revealed(value))
    check_secret(name, secret, problems)
    if problems:
        raise InvalidArgumentError(problems.items)
    return secret
