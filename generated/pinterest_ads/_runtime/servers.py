# Made from generator/runtime.
"""Where requests go: the base URL, and the servers that some operations have to themselves."""

from __future__ import annotations

import re
import urllib.parse
from functools import lru_cache

from msgspec import Struct

from .errors import InvalidArgumentError

_URL = re.compile(r"[\x21-\x7e]+")
_END = re.compile(r"[/?#]")


_PORTS = {"http": ":80", "https": ":443"}


def _origin(url: str) -> str:
    parts = urllib.parse.urlsplit(url)
    scheme = parts.scheme.lower()
    host = parts.netloc.lower().removesuffix(_PORTS.get(scheme, ""))
    return f"{scheme}://{host}"


def check_base_url(url: str) -> str:
    """`url` without its last slash. Raises InvalidArgumentError."""
    if not _is_base(url):
        raise InvalidArgumentError(
            [("base_url", "an http or https URL is needed, without user, query or fragment")]
        )
    return url.rstrip("/")


def _is_base(url: object) -> bool:
    if not isinstance(url, str):
        return False
    try:
        parts = urllib.parse.urlsplit(url)
        port = parts.port
        (parts.hostname or "").encode("idna")
    except ValueError:
        return False
    return bool(
        _URL.fullmatch(url)
        and parts.scheme in ("http", "https")
        and parts.hostname
        and port != 0
        and parts.username is None
        and not parts.query
        and not parts.fragment
        and not any(segment in (".", "..") for segment in parts.path.split("/"))
    )


@lru_cache(maxsize=256)
def _owns(server: Server, beginning: str) -> bool:
    """`beginning` is scheme and authority of a URL."""
    origin = _origin(beginning)
    return origin == _origin(server.chosen) or any(origin == _origin(host) for host in server.hosts)


class Server(Struct, frozen=True):
    """`documented` is the document's base URL, `chosen` the one to use instead."""

    documented: str
    chosen: str
    hosts: tuple[str, ...] = ()
    """Origins of other servers that the document gives some of its operations."""

    def owns(self, url: str) -> bool:
        """Whether `url` is on a host of this API, so that credentials may go there."""
        # Mostly the very beginning that was looked at before.
        scheme, mark, rest = url.partition("://")
        return _owns(self, f"{scheme}{mark}{_END.split(rest, 1)[0]}")

    def base_for(self, own: str | None) -> str:
        """Base URL of an operation with a server of its `own`.

        Where that is on the API's usual host, it moves with the base URL: who points the client at a test
        server gets every call there.
        """
        if own is None:
            return self.chosen
        return self.moved(own.rstrip("/"))

    def moved(self, url: str) -> str:
        """`url`, on the host in use where it is on the API's usual one.

        Of a proxy that has the whole host below a path, such as https://proxy.example/pinterest/ads/v4 for
        https://api.example.com/ads/v4, that path is kept.
        """
        parts = urllib.parse.urlsplit(url)
        if not url or _origin(url) != _origin(self.documented):
            return url
        usual, used = urllib.parse.urlsplit(self.documented).path, urllib.parse.urlsplit(self.chosen).path
        below = used.removesuffix(usual) if used.endswith(usual) else ""
        return _origin(self.chosen) + urllib.parse.urlunsplit(("", "", below + parts.path, parts.query, ""))
