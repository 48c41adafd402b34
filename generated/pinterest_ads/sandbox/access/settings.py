# Made from generator/sandbox.
"""Tokens and apps as the command line names them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from attrs import frozen

from .oauth import App
from .scopes import SCOPES
from .tokens import Token, Tokens

DEFAULT_TOKEN = "sandbox-token"
DEFAULT_APP = App("sandbox-app", "sandbox-secret")
USER = 1000000001
"""Id of the user who owns the accounts that a sandbox begins with."""
_TEXT = re.compile(r"[\x21-\x39\x3b-\x7e]+")  # what a header can hold, without the colon


@frozen(kw_only=True)
class TokenSetting:
    """An access token that a sandbox starts with.

    Attributes:
        text: What clients send.
        user: Id of the user that it acts for.
        scopes: What it allows.
        seconds: How long it is good, from the start; None for ever.
    """

    text: str
    user: int = USER
    scopes: tuple[str, ...] = SCOPES
    seconds: float | None = None


def parse_token(text: str) -> TokenSetting:
    """``TOKEN`` or ``TOKEN:user=2,scopes=read_ads+read_boards,seconds=60``. Raises ValueError."""
    token, colon, rest = text.partition(":")
    if not _TEXT.fullmatch(token):
        raise ValueError(f"{token!r} is no token: printable ASCII without blanks and colons is needed")
    pairs = dict(_pair(item) for item in rest.split(",")) if colon else {}
    if unknown := set(pairs) - {"user", "scopes", "seconds"}:
        raise ValueError(f"a token has no {', '.join(sorted(unknown))}: user, scopes and seconds can be set")
    scopes = tuple(pairs["scopes"].split("+")) if "scopes" in pairs else SCOPES
    if wrong := [scope for scope in scopes if scope not in SCOPES]:
        raise ValueError(f"there is no scope {wrong[0]!r}: take {', '.join(SCOPES)}")
    user = pairs.get("user", str(USER))
    if not re.fullmatch(r"[0-9]{1,18}", user):
        raise ValueError(f"user={user} is no id: digits are needed")
    return TokenSetting(text=token, user=int(user), scopes=scopes, seconds=_seconds(pairs.get("seconds")))


def parse_app(text: str) -> App:
    """``ID:SECRET``. Raises ValueError."""
    id_, colon, secret = text.partition(":")
    if (
        not colon
        or not _TEXT.fullmatch(id_)
        or not secret.isascii()
        or not secret.isprintable()
        or not secret
    ):
        raise ValueError("an app is given as ID:SECRET, in printable ASCII")
    return App(id_, secret)


def _pair(item: str) -> tuple[str, str]:
    name, equals, value = item.partition("=")
    if not equals or not value:
        raise ValueError(f"{item!r} says nothing: write name=value")
    return name.strip(), value.strip()


def _seconds(text: str | None) -> float | None:
    if text is None:
        return None
    if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,6})?", text):
        raise ValueError(f"seconds={text} is no number of seconds")
    return float(text)


def sow_tokens(
    tokens: Tokens, settings: Iterable[TokenSetting], *, app: App, clock: Callable[[], float]
) -> None:
    """Make the tokens valid that a sandbox begins with."""
    for setting in (TokenSetting(text=DEFAULT_TOKEN), *settings):
        expires = None if setting.seconds is None else clock() + setting.seconds
        token = Token(user=setting.user, app=app.id, scopes=frozenset(setting.scopes), expires=expires)
        tokens.add("access", setting.text, token)
