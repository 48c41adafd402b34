# Made from generator/runtime.
"""What our own connections need to know of a request, and what their errors become."""

from __future__ import annotations

import re
import urllib.parse
from functools import lru_cache

from .course import Course
from .errors import APIConnectionError, APITimeoutError, DecodeError, InvalidArgumentError
from .headers import Headers
from .net.errors import (
    ConnectFailed,
    ConnectTimedOut,
    NetError,
    PoolTimedOut,
    ReadTimedOut,
    UnsupportedScheme,
    WriteTimedOut,
)
from .net.origin import Origin
from .net.waits import Waits
from .request import Request

_PRINTABLE = re.compile(r"[\x21-\x7e]+")
_AUTHORITY = re.compile(r"([A-Za-z]+)://([^/?#]+)")
_ALL_PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))
_PORTS = {"http": 80, "https": 443}
# As httpx has it; no server takes so much.
_LONGEST = 65536

_TIMEOUTS = (ConnectTimedOut, PoolTimedOut, ReadTimedOut, WriteTimedOut)
# No connection was made, or none was free: the API has seen nothing of the request.
_UNSENT = (ConnectFailed, ConnectTimedOut, PoolTimedOut, UnsupportedScheme)


def split_url(url: str) -> tuple[Origin, bytes, bytes]:
    """Where it goes, the `Host` field and the request target. Raises InvalidArgumentError."""
    found = _AUTHORITY.match(url)
    if found is None or len(url) > _LONGEST:
        raise InvalidArgumentError(
            [("the URL", "an http or https URL of at most 65536 characters is needed")]
        )
    origin, host = _origin(found[1].lower(), found[2])
    target = url[found.end() :].partition("#")[0]
    if not target.startswith("/"):
        target = f"/{target}"
    if not _PRINTABLE.fullmatch(target):
        target = urllib.parse.quote(target, safe=_ALL_PRINTABLE)
    return origin, host, target.encode("ascii")


@lru_cache(maxsize=64)
def _origin(scheme: str, authority: str) -> tuple[Origin, bytes]:
    try:
        if "\\" in authority:
            # Browsers take it for a slash, urlsplit does not: two readers would see two hosts.
            raise ValueError
        parts = urllib.parse.urlsplit(f"{scheme}://{authority}")
        port = parts.port or _PORTS[scheme]
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except (KeyError, ValueError):
        host, port = "", 0
    if not host or not _PRINTABLE.fullmatch(host):
        raise InvalidArgumentError([("the URL", "its scheme, host or port is none of HTTP's")])
    shown = f"[{host}]" if ":" in host else host
    if port != _PORTS[scheme]:
        shown += f":{port}"
    return Origin(scheme == "https", host, port), shown.encode("ascii")


def raw_headers(request: Request, host: bytes) -> list[tuple[bytes, bytes]]:
    """The fields of a request as they are sent, framing included."""
    raw = [(b"Host", host)]
    raw += [(name.encode(), value.encode()) for name, value in request.headers]
    if request.content or request.method in ("POST", "PUT", "PATCH"):
        raw.append((b"Content-Length", b"%d" % len(request.content or b"")))
    return raw


def waits_of(course: Course, *, streamed: bool) -> Waits:
    """Each phase may take its time, none more than what is left of the attempt."""
    left = max(course.left(), 0.001)
    given = course.timeout
    timeouts = {
        "connect": min(given.connect, left),
        "read": min(given.read, left),
        "write": min(given.write, left),
        "pool": min(given.pool, left),
    }
    return Waits(timeouts, None if streamed else course.until)


def headers_of(raw: list[tuple[bytes, bytes]]) -> Headers:
    return Headers([(name.decode("ascii"), _text(value)) for name, value in raw])


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def as_ours(error: NetError, request: Request) -> APIConnectionError:
    """Ours for one of the net's, which knows nothing of the request."""
    sent = not isinstance(error, _UNSENT)
    if isinstance(error, _TIMEOUTS):
        what = f"no complete reply in time ({type(error).__name__}: {error})"
        return APITimeoutError(what, sent=sent, **request.about())
    return APIConnectionError(f"{type(error).__name__}: {error}", sent=sent, **request.about())


def undecodable(error: ValueError, request: Request) -> DecodeError:
    return DecodeError([("body", f"its content encoding is broken: {error}")], **request.about())
