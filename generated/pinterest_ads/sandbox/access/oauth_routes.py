# Made from generator/sandbox.
"""The OAuth endpoints: on the API's host, below v3 and beside the API, as they were (facts 1 auth: QS)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import parse_qsl

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ..envelope import failure
from ..refusals import Refused
from .oauth import OAuth

AUTHORIZATION_PATH = "/oauth/"
TOKEN_PATH = "/v3/oauth/access_token/"
_FORM = "application/x-www-form-urlencoded"
_MOST = 65_536  # bytes of a form
# Neither answer may be kept by anything between (RFC 6749, section 5.1).
_UNKEPT = {"Cache-Control": "no-store"}
Endpoint = Callable[[Request], Awaitable[Response]]


def oauth_routes(oauth: OAuth) -> list[Route]:
    """The authorization page and the token endpoint, each with a slash at its end and without."""

    async def authorize(request: Request) -> Response:
        return RedirectResponse(oauth.authorize(dict(request.query_params)), 302, headers=_UNKEPT)

    async def exchange(request: Request) -> Response:
        reply = oauth.exchange(request.headers.get("authorization"), await _form(request))
        return Response(msgspec.json.encode(reply), 200, _UNKEPT, "application/json")

    endpoints = ((AUTHORIZATION_PATH, "GET", authorize), (TOKEN_PATH, "PUT", exchange))
    return [
        Route(text, _refusing(endpoint), methods=[method], include_in_schema=False)
        for path, method, endpoint in endpoints
        for text in (path, path.rstrip("/"))
    ]


def _refusing(endpoint: Endpoint) -> Endpoint:
    async def answered(request: Request) -> Response:
        try:
            return await endpoint(request)
        except Refused as refused:
            reply = failure(refused)
            return Response(reply.body, reply.status, {**reply.headers, **_UNKEPT}, reply.media_type)

    return answered


async def _form(request: Request) -> dict[str, str]:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _FORM:
        raise Refused(415, f"The body has to be {_FORM}.")
    content = bytearray()
    async for part in request.stream():
        content += part
        if len(content) > _MOST:
            raise Refused(413, f"The body is larger than {_MOST} bytes.")
    try:
        pairs = parse_qsl(
            content.decode(), keep_blank_values=True, strict_parsing=bool(content), max_num_fields=100
        )
    except ValueError as error:
        raise Refused(400, "The body cannot be read as a form.") from error
    if len({name for name, _ in pairs}) < len(pairs):
        raise Refused(400, "A field of the form is given more than once.")
    return dict(pairs)
