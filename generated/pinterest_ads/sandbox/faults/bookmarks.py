# Made from generator/sandbox.
"""Faults of lists: bookmarks that lead nowhere new."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote_to_bytes

import msgspec
from starlette.types import ASGIApp, Receive, Scope, Send

from .capture import captured, decoded

_AGAIN = "sandbox-again"
_ENDLESS = "sandbox-endless-"
_GIVEN = re.compile(rb"(?:^|&)bookmark=([^&]*)")
# Those that are ours stand for the first page, whether or not the fault is still on.
_OURS = re.compile(rb"(?:^|(?<=&))bookmark=sandbox-[^&]*&?")


async def same_bookmark(app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    """The bookmark of a page is the one that it was asked with."""
    given = given_bookmark(scope)
    await _with_bookmark(app, lambda own: given or own or _AGAIN, scope, receive, send)


async def endless_bookmarks(app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    """Every page has a bookmark that was not there before; behind it is the first page again."""
    number = re.fullmatch(f"{_ENDLESS}([0-9]{{1,15}})", given_bookmark(scope))
    following = f"{_ENDLESS}{int(number[1]) + 1 if number else 1}"
    await _with_bookmark(app, lambda _: following, scope, receive, send)


def given_bookmark(scope: Scope) -> str:
    """What the client has sent, also where `without_ours` has since taken it out."""
    found = _GIVEN.search(scope.get("sandbox.query", scope["query_string"]))
    return unquote_to_bytes(found[1]).decode("latin-1") if found else ""


def without_ours(scope: Scope) -> Scope:
    """The request as the application may see it."""
    query: bytes = scope["query_string"]
    plain = _OURS.sub(b"", query)
    return scope if plain == query else {**scope, "query_string": plain.rstrip(b"&"), "sandbox.query": query}


async def _with_bookmark(app: ASGIApp, chosen: Any, scope: Scope, receive: Receive, send: Send) -> None:
    reply = await captured(app, scope, receive)
    envelope = decoded(reply.body)
    if reply.status != 200 or not isinstance(envelope, dict) or "bookmark" not in envelope:
        await reply.send(send)
        return
    envelope["bookmark"] = chosen(envelope["bookmark"])
    await reply.send(send, body=msgspec.json.encode(envelope))
