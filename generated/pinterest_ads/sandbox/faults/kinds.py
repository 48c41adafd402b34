# Made from generator/sandbox.
"""What can go wrong, and what can be said of each."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from attrs import Factory, frozen

from ..limits import Quota

_NUMBER = r"[0-9]{1,6}(?:\.[0-9]{1,9})?"


def _number(text: str) -> float:
    if not re.fullmatch(_NUMBER, text):
        raise ValueError("a number is needed, such as 0.5")
    return float(text)


def _span(text: str) -> tuple[float, float]:
    low, dots, high = text.partition("..")
    first, last = _number(low), _number(high if dots else low)
    if last < first:
        raise ValueError("the second number is below the first")
    return first, last


def _share(text: str) -> float:
    share = _number(text)
    if share > 1:
        raise ValueError("a number from 0 to 1 is needed")
    return share


def _seconds(text: str) -> int | None:
    if text == "none":
        return None
    if not re.fullmatch("[0-9]{1,9}", text):
        raise ValueError("whole seconds or none is needed")
    return int(text)


def _media(text: str) -> str:
    if not re.fullmatch(r"[\w.+-]+/[\w.+-]+", text, re.ASCII):
        raise ValueError("a media type is needed, such as text/html")
    return text


def _one_of(*words: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in words:
            raise ValueError(f"one of {', '.join(words)} is needed")
        return text

    return read


@frozen
class Kind:
    """One kind of fault. `options` names what else can be said: how it is read, and what holds unless it is said."""

    about: str
    options: dict[str, tuple[Callable[[str], Any], str]] = Factory(dict)
    api: bool = True
    """Whether it can strike the API, and whether the downloads."""
    downloads: bool = True
    looks: bool = False
    """Whether it strikes requests that ask for the state of a job, and no others."""
    jobs: bool = False
    """Whether it can decide what becomes of a job when it is started."""


_WHEN = (_one_of("before", "after"), "before")
_KEEP = (_share, "0.5")
_SERVER: dict[str, tuple[Callable[[str], Any], str]] = {
    "when": _WHEN,
    "retry": (_seconds, "none"),
    "body": (_one_of("json", "html", "empty"), "json"),
}

KINDS: dict[str, Kind] = {
    "latency": Kind("the reply comes late", {"seconds": (_span, "1")}),
    "reset": Kind("the connection is reset, before or after the request was carried out", {"when": _WHEN}),
    "truncate": Kind("the reply stops before its Content-Length", {"keep": _KEEP}),
    "malformed": Kind("the body is cut off, and its Content-Length agrees", downloads=False),
    "content-type": Kind("the body is declared as something else", {"type": (_media, "text/html")}),
    "401": Kind("the token counts as expired", downloads=False),
    "429": Kind(
        "the request counts as one over a limit",
        {
            "scope": (_one_of("advertiser", "app", "backend", "spam"), "advertiser"),
            "quota": (Quota.parse, ""),
            "retry": (_seconds, "1"),
        },
        downloads=False,
    ),
    "500": Kind("the server fails, before or after the request was carried out", _SERVER),
    "502": Kind("a proxy fails, before or after the request was carried out", _SERVER),
    "503": Kind(
        "the server is overloaded, before or after the request was carried out",
        {**_SERVER, "limits": (_one_of("yes", "no"), "no")},
    ),
    "same-bookmark": Kind("a page names itself as the next one", downloads=False),
    "endless-bookmarks": Kind("there is always another page", downloads=False),
    "stuck-job": Kind("a job is said to be running for ever", downloads=False, looks=True, jobs=True),
    "failed-job": Kind("a job that is started fails", api=False, downloads=False, jobs=True),
    "expired-job": Kind(
        "the result of a job that is started has expired", api=False, downloads=False, jobs=True
    ),
    "broken-download": Kind(
        "a result file stops halfway", {"keep": _KEEP, "how": (_one_of("close", "reset"), "close")}, api=False
    ),
}
