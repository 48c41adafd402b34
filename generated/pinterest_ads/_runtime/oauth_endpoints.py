# Made from generator/runtime.
"""Where an API gives out tokens and what it calls things there: data that generated clients carry."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from .servers import Server

Place: TypeAlias = tuple[str, ...]
"""Keys that lead to a value in a JSON object."""


class OAuthEndpoints(Struct, frozen=True, kw_only=True):
    """The authorization code flow of one API. The defaults are those of RFC 6749."""

    authorization_url: str
    token_url: str
    refresh_url: str = ""
    """Where tokens are refreshed, if not at `token_url`."""
    method: Literal["POST", "PUT"] = "POST"
    """Of the requests to both."""
    client_parameter: str = "client_id"
    """Query parameter of the authorization page that takes the id of the app."""
    scope_separator: str = " "
    authorization_parameters: tuple[tuple[str, str], ...] = ()
    """What else the authorization page is asked with."""
    token_parameters: tuple[tuple[str, str], ...] = ()
    """What else a code is exchanged with."""
    access_token: Place = ("access_token",)
    """Where the reply has the token; likewise the following."""
    refresh_token: Place = ("refresh_token",)
    expires_in: Place = ("expires_in",)
    refresh_token_expires_in: Place = ("refresh_token_expires_in",)
    scope: Place = ("scope",)

    def at(self, server: Server) -> OAuthEndpoints:
        """The same for a client whose base URL is another: what is on the API's own host moves with it."""
        return replace(
            self,
            authorization_url=server.moved(self.authorization_url),
            token_url=server.moved(self.token_url),
            refresh_url=server.moved(self.refresh_url or self.token_url),
        )
