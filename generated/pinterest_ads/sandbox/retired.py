# Made from generator/sandbox.
"""What is over: every path of v3 and what ended by itself, with what to call instead, and what the document retires."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from attrs import frozen
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from .envelope import failure
from .refusals import Refused

if TYPE_CHECKING:
    from .app import Incoming

_BASE = re.compile(r"/ads/v3(?:/|$)")
_VERSION = "Ads API v3 was shut down on 2022-03-01"  # facts 1 v3 status: seed 000
_COMING = "the guide announces one for v4 as coming soon"


@frozen
class _Row:
    method: str
    pattern: re.Pattern[str]
    fixed: int
    """Parts of the path that are no variables: of two that match, the one with more is meant."""
    target: str
    """Method and path in v4; empty where there is none."""
    status: str
    note: str


class Replacements:
    """The guide's table of v3 endpoints and what became of them (the package's ``endpoints.csv``).

    `alone` is the table of those that ended by themselves (``retired.csv``), with whole paths.
    """

    def __init__(self, table: str, base: str = "/ads/v4", alone: str = "") -> None:
        self._rows = tuple(_rows(csv.DictReader(table.splitlines()), base))
        self._alone = tuple(
            (line, re.compile(_pattern(line["path"]))) for line in csv.DictReader(alone.splitlines())
        )

    def refusal(self, method: str, path: str) -> Refused | None:
        """410 for a path of v3, whether or not there ever was such an endpoint; None for what is not over."""
        if _BASE.match(path) is None:
            over = next((line for line, pattern in self._alone if pattern.fullmatch(_plain(path))), None)
            if over is None:
                return None
            gone = f"This endpoint is deprecated since {over['since']} and gone: call {over['use']} instead."
            return Refused(410, gone, detail=" ".join(_sentences([over["note"]])))
        asked = _plain(path.removeprefix("/ads/v3"))
        found = [row for row in self._rows if row.pattern.fullmatch(asked)]
        most = max((row.fixed for row in found), default=0)
        found = [row for row in found if row.fixed == most]
        found = [row for row in found if row.method == method] or found
        return Refused(410, f"{_VERSION}: {_advice(found)}.", detail=" ".join(_notes(found)))

    @property
    def known(self) -> int:
        """How many lines the table has."""
        return len(self._rows)


def still_served(incoming: Incoming) -> None:
    """410 for an operation that the document says is retired."""
    retired = incoming.operation.retired
    if retired is not None:
        use = retired.get("use")
        advice = f" {use} is the nearest there is." if use else ""
        raise Refused(
            int(retired.get("status", 410)), f"This endpoint is gone since {retired['date']}.{advice}"
        )


def _rows(lines: Iterable[Mapping[str, str]], base: str) -> Iterator[_Row]:
    for line in lines:
        variables = [part.startswith("{") for part in _plain(line["v3_path"]).split("/")]
        target = f"{line['v4_method']} {base}{line['v4_path']}" if line["v4_path"] else ""
        yield _Row(
            line["v3_method"],
            re.compile(_pattern(line["v3_path"])),
            variables.count(False),
            target,
            line["status"],
            line["note"],
        )


def _pattern(path: str) -> str:
    """Matches the path with anything in place of its variables."""
    parts = _plain(path).split("/")
    return "/".join("[^/]+" if part.startswith("{") else re.escape(part) for part in parts)


def _plain(path: str) -> str:
    return path.rstrip("/") or "/"


def _advice(found: list[_Row]) -> str:
    targets = list(dict.fromkeys(row.target for row in found if row.target))
    if targets:
        return f"call {' and '.join(targets)} instead"
    if any(row.status == "coming_soon" for row in found):
        return f"this endpoint has no replacement yet, {_COMING}"
    return (
        "this endpoint has no replacement"
        if found
        else "there is no such endpoint in the guide's table either"
    )


def _notes(found: list[_Row]) -> list[str]:
    return _sentences(row.note for row in found)


def _sentences(texts: Iterable[str]) -> list[str]:
    notes = dict.fromkeys(text.strip().rstrip(".") for text in texts if text.strip())
    return [f"{note[:1].upper()}{note[1:]}." for note in notes]


class VersionThreeIsOver:
    """Answers for v3, whoever asks, and leaves the rest to the application."""

    def __init__(self, app: ASGIApp, replacements: Replacements) -> None:
        self._app = app
        self._replacements = replacements

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        refused = (
            self._replacements.refusal(scope["method"], scope["path"]) if scope["type"] == "http" else None
        )
        if refused is None:
            await self._app(scope, receive, send)
            return
        reply = failure(refused)
        response = Response(reply.body, reply.status, reply.headers, reply.media_type)
        await response(scope, receive, send)
