# Made from generator/runtime.
"""What proves who is calling, and where it may go."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from .discreet import Discreet
from .encoding import quote
from .headers import value_problem
from .operation import Operation, SecurityScheme
from .problems import Problems
from .servers import Server


class Authorization(Discreet, Struct, frozen=True):
    """What one request needs to carry."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[str, ...] = ()
    cookies: tuple[str, ...] = ()


# A client that holds them refuses to be pickled.
class Credentials(Discreet, Struct, frozen=True):
    basic_auth: tuple[str, str] | None = None
    api_keys: Mapping[str, str] = {}

    def check(self, problems: Problems) -> None:
        """Report what could not be sent, without showing it."""
        if self.basic_auth is not None and not _is_pair(self.basic_auth):
            problems.add("basic_auth", "a user name without colon and a password are needed")
        for name, key in self.api_keys.items():
            if not key or value_problem(key):
                problems.add(("api_keys", name), "must be printable ASCII without blanks at the ends")

    def authorize(
        self, operation: Operation[object], *, to: str, server: Server, access_token: str | None = None
    ) -> Authorization:
        """The first alternative of the operation for which everything is here; else nothing, and the
        API decides.

        Nothing for an address `to` that is not the API's own. `access_token` is that of this call.
        """
        if not server.owns(to):
            return Authorization()
        for alternative in operation.security:
            if all(self._holds(scheme, access_token) for scheme in alternative):
                return self._apply(alternative, access_token)
        return Authorization()

    def _holds(self, scheme: SecurityScheme, access_token: str | None) -> bool:
        if scheme.kind == "bearer":
            return access_token is not None
        if scheme.kind == "basic":
            return self.basic_auth is not None
        return scheme.scheme in self.api_keys

    def _apply(self, alternative: tuple[SecurityScheme, ...], access_token: str | None) -> Authorization:
        headers: list[tuple[str, str]] = []
        query: list[str] = []
        cookies: list[str] = []
        for scheme in alternative:
            if scheme.kind == "bearer":
                headers.append(("Authorization", f"Bearer {access_token}"))
            elif scheme.kind == "basic" and self.basic_auth is not None:
                pair = ":".join(self.basic_auth).encode()
                headers.append(("Authorization", f"Basic {b64encode(pair).decode()}"))
            elif scheme.location == "query":
                query.append(f"{quote(scheme.wire)}={quote(self.api_keys[scheme.scheme])}")
            elif scheme.location == "cookie":
                cookies.append(f"{scheme.wire}={quote(self.api_keys[scheme.scheme])}")
            else:
                headers.append((scheme.wire, self.api_keys[scheme.scheme]))
        return Authorization(tuple(headers), tuple(query), tuple(cookies))


def needs_token(operation: Operation[Any]) -> bool:
    """Whether an access token is one of the ways into an operation."""
    return any(scheme.kind == "bearer" for alternative in operation.security for scheme in alternative)


def _is_pair(value: object) -> bool:
    match value:
        case tuple((str(name), str())):
            return ":" not in name
        case _:
            return False
