"""Base URLs."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin, urlsplit

from generator.ir.references import child
from generator.problems import PipelineError

_URL = re.compile(r"https?://[A-Za-z0-9.\-_\[\]:]+(/[A-Za-z0-9\-._~!$&'()*+,;=:@%/]*)?")


def first(node: dict[str, Any], pointer: str, base: str) -> str | None:
    """The first server that an object states, absolute, variables filled in; None where it states none.

    A relative URL without a `base` to stand on gives an empty text: the caller of the client must tell.
    """
    servers = node.get("servers")
    if not servers:
        return None
    where = child(pointer, "servers", 0)
    if (
        not isinstance(servers, list)
        or not isinstance(servers[0], dict)
        or not isinstance(servers[0].get("url"), str)
    ):
        raise PipelineError.one(where, "a server needs a url")
    url = _filled(servers[0], where)
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", url):
        if not base:
            return ""
        url = urljoin(f"{base}/", url)
    return plain(url.rstrip("/"), child(where, "url"))


def plain(url: str, where: str) -> str:
    """`url`, if it is an http or https address without user, query and fragment. Raises PipelineError."""
    try:
        is_plain = _URL.fullmatch(url) is not None and urlsplit(url).port != 0
    except ValueError:
        is_plain = False
    if not is_plain:
        raise PipelineError.one(where, f"{url[:80]!r} is no plain http or https address")
    return url


def _filled(server: dict[str, Any], where: str) -> str:
    variables = server.get("variables")
    variables = variables if isinstance(variables, dict) else {}

    def value(match: re.Match[str]) -> str:
        variable = variables.get(match[1])
        if not isinstance(variable, dict) or not isinstance(variable.get("default"), str):
            raise PipelineError.one(child(where, "url"), f"the variable {match[1][:40]!r} has no default")
        return str(variable["default"])

    return re.sub(r"\{([^{}]*)\}", value, server["url"])
