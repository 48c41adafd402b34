# Made from generator/sandbox.
"""The OAuth flow of v4 (facts 1 auth: QS): an authorization page, a code for tokens, a refresh token for others."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Callable, Mapping
from urllib.parse import urlencode, urlsplit

import attrs

from ..refusals import Refused
from .scopes import SCOPES
from .tokens import Kind, Token, Tokens, unauthorized

_CODE_SECONDS = 600.0


@attrs.frozen
class App:
    """A program that users allow to act for them."""

    id: str
    secret: str = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class OAuth:
    """What the two endpoints do.

    Attributes:
        user: Who says yes on the authorization page, unless the request names another one.
        token_seconds: How long access tokens are good; None for ever.
        clock: Epoch seconds.
    """

    apps: Mapping[str, App]
    tokens: Tokens
    user: int
    clock: Callable[[], float]
    token_seconds: float | None = None

    def authorize(self, query: Mapping[str, str]) -> str:
        """Where the authorization page sends the user to, with a code or with the reason why there is none.

        Nobody has to press a button. Two parameters are the sandbox's own: ``sandbox_decision=deny`` says no,
        and ``sandbox_user`` is the id of the user. Raises Refused where there is nowhere to send anybody.
        """
        app = self.apps.get(query.get("consumer_id", ""))
        if app is None:
            raise Refused(
                400, "consumer_id is not the id of an app.", detail=f"Known are: {', '.join(self.apps)}."
            )
        target = query.get("redirect_uri", "")
        if not _is_page(target):
            raise Refused(400, "redirect_uri has to be an absolute http or https URL without fragment.")
        answer = self._answer(app, query, target)
        if "state" in query:
            answer["state"] = query["state"]
        return f"{target}{'&' if '?' in target else '?'}{urlencode(answer)}"

    def _answer(self, app: App, query: Mapping[str, str], target: str) -> dict[str, str]:
        scopes = frozenset(filter(None, query.get("scope", "").replace(",", " ").split())) or frozenset(
            SCOPES
        )
        user = query.get("sandbox_user", str(self.user))
        if query.get("response_type") != "code":
            return {"error": "unsupported_response_type", "error_description": "response_type has to be code"}
        if unknown := sorted(scopes.difference(SCOPES)):
            return {"error": "invalid_scope", "error_description": f"there is no scope {unknown[0]}"}
        if not (user.isascii() and user.isdigit() and len(user) <= 18):
            return {"error": "invalid_request", "error_description": "sandbox_user has to be an id"}
        if query.get("sandbox_decision", "allow") != "allow":
            return {"error": "access_denied", "error_description": "the user said no"}
        token = Token(
            user=int(user),
            app=app.id,
            scopes=scopes,
            expires=self.clock() + _CODE_SECONDS,
            redirect_uri=target,
            refreshable=query.get("refreshable", "").lower() in ("true", "1"),
        )
        return {"code": self.tokens.issue("code", token)}

    def exchange(self, authorization: str | None, form: Mapping[str, str]) -> dict[str, object]:
        """The reply of the token endpoint. Raises Refused."""
        app = self._app(authorization)
        grant = form.get("grant_type")
        if grant == "authorization_code":
            token = self._once("code", form.get("code", ""), app)
            if token.redirect_uri != form.get("redirect_uri"):
                raise _invalid("redirect_uri is not the one that the code was asked with")
            self.tokens.use("code", form["code"])
            return self._issue(token, refreshable=token.refreshable)
        if grant == "refresh_token":
            token = self._once("refresh", form.get("refresh_token", ""), app)
            self.tokens.use("refresh", form["refresh_token"])
            return self._issue(token, refreshable=True)
        raise Refused(400, "grant_type has to be authorization_code or refresh_token.")

    def _app(self, authorization: str | None) -> App:
        scheme, _, text = (authorization or "").strip().partition(" ")
        try:
            id_, _, secret = base64.b64decode(text, validate=True).decode().partition(":")
        except (binascii.Error, ValueError):
            id_, secret = "", ""
        app = self.apps.get(id_)
        if scheme.lower() != "basic" or app is None:
            raise unauthorized(
                "the header Authorization has to hold Basic base64(app id:app secret) of a known app"
            )
        if not hmac.compare_digest(secret.encode(), app.secret.encode()):
            raise unauthorized("the secret of the app is another one")
        return app

    def _once(self, kind: Kind, text: str, app: App) -> Token:
        name = "code" if kind == "code" else "refresh_token"
        token = self.tokens.find(kind, text)
        if token is None or token.app != app.id:
            raise _invalid(f"{name} is not one that this app was given")
        if token.used:
            raise _invalid(f"{name} was used before, and is good for one exchange")
        if self.tokens.is_over(token):
            raise _invalid(f"{name} is out of date")
        return token

    def _issue(self, token: Token, *, refreshable: bool) -> dict[str, object]:
        plain = Token(user=token.user, app=token.app, scopes=token.scopes)
        expires = None if self.token_seconds is None else self.clock() + self.token_seconds
        data = {"refresh_token": self.tokens.issue("refresh", plain)} if refreshable else {}
        return {
            "status": "success",
            "scope": ",".join(sorted(token.scopes)),
            "access_token": self.tokens.issue("access", attrs.evolve(plain, expires=expires)),
            "data": data,
        }


def _invalid(detail: str) -> Refused:
    return Refused(400, "The grant is not valid.", detail=f"{detail}.")


def _is_page(url: str) -> bool:
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - raises where it is none
    except ValueError:
        return False
    plain = url.isascii() and url.isprintable() and " " not in url
    return plain and parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.fragment
