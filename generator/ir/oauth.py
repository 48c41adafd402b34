"""The authorization code flow of a document, with what OpenAPI cannot say of it: the extension `x-oauth`.

`x-oauth` stands in the flow and holds, where RFC 6749 has it otherwise: `method` of token requests,
`client_parameter` and `scope_separator` of the authorization page, `authorization_parameters` and
`token_parameters` to send as well (texts by name), and in `reply` the places of its values (lists of keys).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from generator.ir import servers
from generator.ir.model import OAuth, PyName
from generator.ir.references import Raw, child
from generator.problems import PipelineError, Problem

_TEXTS = {"method": r"POST|PUT", "client_parameter": r"[\x21-\x7e]{1,100}", "scope_separator": r"[ ,;+]"}
_MAPS = ("authorization_parameters", "token_parameters")
_PLACES = ("access_token", "refresh_token", "expires_in", "refresh_token_expires_in", "scope")
_PLAIN = re.compile(r"[\x20-\x7e]{0,1000}")


def flow(raw: Raw, server: str) -> OAuth | None:
    """The first authorization code flow among the security schemes; None where there is none, or its addresses are not told.

    Raises PipelineError where it cannot be served.
    """
    for name in raw.members("#", "components", "securitySchemes"):
        pointer = raw.follow(child("#", "components", "securitySchemes", name))
        scheme = raw.object(pointer)
        if scheme.get("type") != "oauth2":
            continue
        stated = raw.members(pointer, "flows").get("authorizationCode")
        if stated is not None:
            place = child(pointer, "flows", "authorizationCode")
            return _flow(raw.object(place), place, server)
    return None


def _flow(stated: dict[str, Any], pointer: str, server: str) -> OAuth | None:
    more = stated.get("x-oauth", {})
    where = child(pointer, "x-oauth")
    problems = list(_faults(more, where))
    if problems:
        raise PipelineError(problems)
    reply = more.get("reply", {})
    authorization = _url(stated, "authorizationUrl", pointer, server)
    token = _url(stated, "tokenUrl", pointer, server)
    if not authorization or not token:
        return None
    return OAuth(
        authorization_url=authorization,
        token_url=token,
        refresh_url=_url(stated, "refreshUrl", pointer, server),
        method=more.get("method", ""),
        client_parameter=more.get("client_parameter", ""),
        scope_separator=more.get("scope_separator", ""),
        authorization_parameters=tuple(more.get("authorization_parameters", {}).items()),
        token_parameters=tuple(more.get("token_parameters", {}).items()),
        reply=tuple((PyName(key), tuple(reply[key])) for key in _PLACES if key in reply),
    )


def _url(stated: dict[str, Any], key: str, pointer: str, server: str) -> str:
    """Absolute; empty where it is not stated, or relative to an address that the document does not tell."""
    where = child(pointer, key)
    url = stated.get(key, "")
    if not isinstance(url, str):
        raise PipelineError.one(where, "must be a text")
    relative = re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", url) is None
    if not url or (relative and not server):
        return ""
    return servers.plain(urljoin(f"{server}/", url) if relative else url, where)


def _faults(more: Any, where: str) -> Iterator[Problem]:
    if not isinstance(more, dict):
        yield Problem(where, "is no object")
        return
    for key, value in more.items():
        place = child(where, key)
        if key in _TEXTS:
            if not isinstance(value, str) or not re.fullmatch(_TEXTS[key], value):
                yield Problem(place, f"{str(value)[:40]!r} cannot be served")
        elif key in _MAPS:
            if not _is_texts(value):
                yield Problem(place, "texts by name are needed, in printable ASCII")
        elif key == "reply":
            yield from _reply_faults(value, place)
        else:
            yield Problem(place, "unknown key")


def _is_texts(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(text, str) and _PLAIN.fullmatch(text) for pair in value.items() for text in pair
    )


def _reply_faults(reply: Any, where: str) -> Iterator[Problem]:
    if not isinstance(reply, dict):
        yield Problem(where, "is no object")
        return
    for key, place in reply.items():
        if key not in _PLACES:
            yield Problem(child(where, key), f"is none of {', '.join(_PLACES)}")
        elif not isinstance(place, list) or not place or not all(isinstance(step, str) for step in place):
            yield Problem(child(where, key), "a list of keys is needed")
