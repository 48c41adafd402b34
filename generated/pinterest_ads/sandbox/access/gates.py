# Made from generator/sandbox.
"""What a request has to pass: a token, its scopes, and whose advertiser it is about."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from attrs import frozen

from ..refusals import Refused
from ..store import Store
from .scopes import holds
from .settings import USER
from .tokens import Token, Tokens

if TYPE_CHECKING:
    from ..app import Incoming

_NOT_ALLOWED = 2625  # facts 1 envelope: 403, not allowed
_NUMBER = re.compile("-?[0-9]+")


class _Owned(msgspec.Struct):
    owner_user_id: int | str = USER


@frozen
class Authenticated:
    """401 without a token that is known and not out of date. Notes token and user in the exchange."""

    tokens: Tokens

    def __call__(self, incoming: Incoming) -> None:
        token = self.tokens.bearer(incoming.headers.get("authorization"))
        incoming.exchange.token = token
        incoming.exchange.user = token.user


def token_of(incoming: Incoming) -> Token:
    """The token of a request that `Authenticated` has let pass."""
    token = incoming.exchange.token
    assert token is not None
    return token


@frozen
class Authorized:
    """403 without a scope that the document wants, or for another user's advertiser; 404 for one there is not."""

    owner_of: Callable[[int], int | None]
    """The user who owns an advertiser; None where there is no such advertiser."""

    def __call__(self, incoming: Incoming) -> None:
        token = token_of(incoming)
        if missing := [scope for scope in incoming.operation.scopes if not holds(token.scopes, scope)]:
            raise _forbidden(f"The access token lacks the scope {', '.join(missing)}.")
        advertiser = incoming.advertiser
        # What is no id at all is a matter for the document: 400.
        if advertiser == 0 or (advertiser < 0 and not _NUMBER.fullmatch(incoming.path["advertiser_id"])):
            return
        owner = self.owner_of(advertiser)
        if owner is None:
            raise Refused(404, "Advertiser not found.")
        if owner != token.user:
            raise _forbidden("The advertiser belongs to another user.")


def owners(store: Store) -> Callable[[int], int | None]:
    """Looks for the owner in the advertiser's own `owner_user_id`; one without is the sandbox's own user's."""
    decoder = msgspec.json.Decoder(_Owned)

    def owner_of(advertiser: int) -> int | None:
        entity = store.get("advertiser", advertiser)
        return None if entity is None else int(decoder.decode(entity.body).owner_user_id)

    return owner_of


def _forbidden(detail: str) -> Refused:
    return Refused(403, "Not allowed.", code=_NOT_ALLOWED, detail=detail)
