"""A token endpoint without network: what `send` gets, and what the tests want to know of it."""

from __future__ import annotations

import base64
import json
import threading
import time
import urllib.parse
from collections.abc import Callable, Mapping
from typing import Any

from generator.runtime.headers import Headers
from generator.runtime.oauth_endpoints import OAuthEndpoints
from generator.runtime.oauth_reply import Tokens
from generator.runtime.reply import Reply
from generator.runtime.request import Request
from generator.runtime.tokens import RefreshingToken

STANDARD = OAuthEndpoints(
    authorization_url="https://www.example.com/oauth/", token_url="https://api.example.com/v5/oauth/token"
)
OLD_STYLE = OAuthEndpoints(
    authorization_url="https://www.example.com/oauth/",
    token_url="https://api.example.com/v3/oauth/access_token/",
    method="PUT",
    client_parameter="consumer_id",
    scope_separator=",",
    authorization_parameters=(("refreshable", "true"),),
    refresh_token=("data", "refresh_token"),
)
APP = {"app_id": "1234", "app_secret": "app-s3cret"}


def reply(data: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
    content = data if isinstance(data, bytes) else json.dumps(data).encode()
    return Reply(status, Headers((headers or {}).items()), content)


class Clock:
    """A time that goes on when told."""

    def __init__(self, now: float = 1_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


class TokenServer:
    """Gives out ``access-1``, ``access-2``, ..., each for the newest refresh token alone."""

    def __init__(
        self,
        *,
        expires_in: object = 3600,
        rotating: bool = True,
        pause: float = 0.0,
        answer: Callable[[Request], Reply] | None = None,
    ) -> None:
        self.requests: list[Request] = []
        self.newest = "refresh-0"
        self._expires_in = expires_in
        self._rotating = rotating
        self._pause = pause
        self.answer = answer
        self._lock = threading.Lock()

    def __call__(self, request: Request) -> Reply:
        if self._pause:
            time.sleep(self._pause)
        with self._lock:
            self.requests.append(request)
            return self.answer(request) if self.answer is not None else self._granted(request)

    async def asynchronous(self, request: Request) -> Reply:
        import asyncio

        await asyncio.sleep(self._pause)
        with self._lock:
            self.requests.append(request)
            return self.answer(request) if self.answer is not None else self._granted(request)

    def _granted(self, request: Request) -> Reply:
        given = form(request)
        if given["refresh_token"] != self.newest:
            return reply({"error": "invalid_grant", "error_description": f"no {given['refresh_token']}"}, 400)
        number = len(self.requests)
        granted: dict[str, Any] = {"access_token": f"access-{number}", "expires_in": self._expires_in}
        if self._rotating:
            self.newest = f"refresh-{number}"
            granted["refresh_token"] = self.newest
        return reply(granted)


def form(request: Request) -> dict[str, str]:
    assert request.content is not None
    return dict(urllib.parse.parse_qsl(request.content.decode(), strict_parsing=True))


def basic_of(request: Request) -> str:
    kind, _, value = dict(request.headers)["Authorization"].partition(" ")
    assert kind == "Basic"
    return base64.b64decode(value).decode()


def refreshing(
    clock: Callable[[], float] | None = None,
    told: Callable[[Tokens], object] | None = None,
    **more: Any,
) -> RefreshingToken:
    given = {"refresh_token": "refresh-0", "access_token": "access-0", "clock": clock or Clock()}
    return RefreshingToken(on_token_refreshed=told, **{**APP, **given, **more})
