# Made from generator/migrate.
"""One endpoint, in the words of the table."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Any

from . import match
from .moves import advertiser, moves
from .table import Row, rows

_METHOD = re.compile(r"(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+", re.IGNORECASE)
_BASE = re.compile(r"(?:[a-z]+://[^/]+)?/*(?:ads/)?(?:v3/)?", re.IGNORECASE)
STATUSES = {
    "mapped": "mapped",
    "deprecated": "deprecated: v4 has no such call",
    "coming soon": "coming soon: the guide announces it for v4 and names no call",
}


class UnknownEndpointError(ValueError):
    """The table has no such endpoint; the text says what is near."""


def lookup(text: str) -> tuple[Row, ...]:
    """The rows that ``GET ad_groups/<ad_group>/``, ``/ad_groups/{id}``, a full URL or a concrete path mean.

    Without a method, or with one that the path does not have, all rows of the path. Raises UnknownEndpointError.
    """
    method, path = _split(text)
    found = match.find(path.split("/"), strict=False) if path else ()
    if not found:
        raise UnknownEndpointError(_unknown(text, method, path))
    return tuple(row for row in found if row.method == method) or found


def _split(text: str) -> tuple[str, str]:
    named = _METHOD.match(text := text.strip())
    rest = text[named.end() :] if named else text
    rest = re.split(r"[?#]", rest, maxsplit=1)[0]
    return (named[1].upper() if named else ""), _BASE.sub("", rest, count=1).strip("/ ")


def _unknown(text: str, method: str, path: str) -> str:
    names = [row.name for row in rows()] if method else [row.path for row in rows()]
    near = difflib.get_close_matches(f"{method} {path}/".strip(), dict.fromkeys(names), n=4, cutoff=0.5)
    said = f"; near it: {', '.join(near)}" if near else ""
    return f"{text.strip()!r} is none of the {len(rows())} v3 endpoints of the guide's table{said}"


def explain(text: str) -> str:
    """What v4 and v5 have in place of a v3 endpoint, as lines of plain text. Raises UnknownEndpointError."""
    return "\n\n".join("\n".join(_told(row)) for row in lookup(text))


def _told(row: Row) -> Iterator[str]:
    yield row.name
    yield _line("section", row.section)
    yield _line("status", STATUSES[row.status])
    for target in row.targets:
        yield _line("v4", f"{target.name}   ({target.call})")
        for move in moves(row, target):
            yield _line("id", str(move))
    if row.targets:
        yield _line("advertiser id", advertiser(row))
    if row.note:
        yield _line("note", row.note)
    for successor in row.successors:
        yield _line("v5", str(successor))


def _line(title: str, text: str) -> str:
    return f"  {title:<14} {text}"


def wants(row: Row) -> dict[str, Any]:
    """The same for programs: what a finding and ``explain --format json`` say of a row."""
    single = row.targets[0] if len(row.targets) == 1 else None
    return {
        "method": single.method if single else None,
        "path": single.path if single else None,
        "calls": [target.name for target in row.targets],
        "advertiser_id": advertiser(row) or None,
        "moved": [
            {"from": move.old, "to": move.to, "name": move.new}
            for target in row.targets
            for move in moves(row, target)
        ],
        "note": row.note or None,
        "v5": [successor.call for successor in row.successors if successor.call],
    }
