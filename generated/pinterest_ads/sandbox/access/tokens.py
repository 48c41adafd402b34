# Made from generator/sandbox.
"""The table of credentials: access tokens, refresh tokens and codes. Kept are digests, not the texts."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from typing import Literal

from attrs import frozen

from ..refusals import Refused
from ..store.connection import Database

Kind = Literal["access", "refresh", "code"]
_TABLE = """
CREATE TABLE IF NOT EXISTS credential (
    kind TEXT NOT NULL, digest BLOB NOT NULL, user INTEGER NOT NULL, app TEXT NOT NULL, scopes TEXT NOT NULL,
    expires REAL, redirect_uri TEXT NOT NULL, refreshable INTEGER NOT NULL, used INTEGER NOT NULL,
    PRIMARY KEY (kind, digest)) WITHOUT ROWID
"""
_COLUMNS = "user, app, scopes, expires, redirect_uri, refreshable, used"
_AUTHENTICATION = 2  # facts 1 envelope: authentication failed


@frozen(kw_only=True)
class Token:
    """What stands behind a credential. `expires` is epoch seconds, None for never."""

    user: int
    app: str
    scopes: frozenset[str]
    expires: float | None = None
    redirect_uri: str = ""
    """Of a code: where it was sent to."""
    refreshable: bool = False
    """Of a code: whether a refresh token was asked for."""
    used: bool = False
    """Of a code or a refresh token, which are good for one exchange."""


class Tokens:
    """All of them, in the sandbox's database."""

    def __init__(self, database: Database, *, clock: Callable[[], float], chance: random.Random) -> None:
        self._execute = database.execute
        self._clock = clock
        self._random = chance
        self._execute(_TABLE)

    def add(self, kind: Kind, text: str, token: Token) -> None:
        """Make a credential valid, or change what it stands for."""
        self._execute(
            f"INSERT OR REPLACE INTO credential (kind, digest, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                kind,
                _digest(text),
                token.user,
                token.app,
                " ".join(sorted(token.scopes)),
                token.expires,
                token.redirect_uri,
                token.refreshable,
                token.used,
            ),
        )

    def issue(self, kind: Kind, token: Token) -> str:
        """A new credential. The texts are drawn from the seed, and none is given twice."""
        text = ""
        while not text or self.find(kind, text) is not None:
            text = f"sandbox-{kind}-{self._random.getrandbits(160):040x}"
        self.add(kind, text, token)
        return text

    def find(self, kind: Kind, text: str) -> Token | None:
        """What a credential stands for, also where it is out of date or used."""
        row = self._execute(
            f"SELECT {_COLUMNS} FROM credential WHERE kind = ? AND digest = ?", (kind, _digest(text))
        ).fetchone()
        if row is None:
            return None
        user, app, scopes, expires, redirect_uri, refreshable, used = row
        return Token(
            user=user,
            app=app,
            scopes=frozenset(scopes.split()),
            expires=expires,
            redirect_uri=redirect_uri,
            refreshable=bool(refreshable),
            used=bool(used),
        )

    def use(self, kind: Kind, text: str) -> None:
        """Note that a credential has had its one exchange."""
        self._execute("UPDATE credential SET used = 1 WHERE kind = ? AND digest = ?", (kind, _digest(text)))

    def bearer(self, authorization: str | None) -> Token:
        """Whose token the header `Authorization` holds. Raises Refused with 401."""
        scheme, _, text = (authorization or "").strip().partition(" ")
        if scheme.lower() != "bearer" or not text.strip():
            raise unauthorized("there is no header Authorization: Bearer <access token>")
        token = self.find("access", text.strip())
        if token is None:
            raise unauthorized("the access token is not known here")
        if self.is_over(token):
            raise unauthorized("the access token is out of date")
        return token

    def is_over(self, token: Token) -> bool:
        return token.expires is not None and token.expires <= self._clock()


def unauthorized(detail: str) -> Refused:
    """The document's 401, with the reason in its detail."""
    return Refused(
        401, "Authentication failed.", code=_AUTHENTICATION, detail=f"{detail[:1].upper()}{detail[1:]}."
    )


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode(errors="surrogatepass")).digest()
