# Made from generator/migrate.
"""What `--fix` has left to a person is still to be done, also where nothing around it looks like v3 any more."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from . import explaining
from .finding import Finding, Kind
from .table import by_name

MARK = "TODO(pinterest-ads):"
_COMMENT = re.compile(rf"^[ \t]*(?:#|//) ({re.escape(MARK)} (.*?))[ \t\r]*$", re.MULTILINE)
_ROW = re.compile(r"(?:GET|POST|PUT|DELETE) \S+")
_KINDS: tuple[tuple[str, Kind], ...] = (
    ("is_managed", "is-managed"),
    ("objective", "objective"),
    ("header", "rate-limit-header"),
    ("field", "field"),
    ("PUT", "method"),
)
_NEAR = 40
"""Lines below a comment in which the statement that it is about still is."""


def leftovers(text: str, path: str, findings: Sequence[Finding]) -> Iterator[Finding]:
    """A finding for each comment of ours that no other finding is about."""
    if MARK not in text:
        return
    for comment in _COMMENT.finditer(text):
        line = text.count("\n", 0, comment.start(1)) + 1
        message = comment[2]
        if any(
            line < one.line <= line + _NEAR and message.startswith(one.message.split("\n")[0])
            for one in findings
        ):
            continue
        named = _ROW.match(message)
        row = by_name().get(named[0]) if named else None
        yield Finding(
            path=path,
            line=line,
            column=comment.start(1) - (text.rfind("\n", 0, comment.start(1)) + 1) + 1,
            kind="endpoint" if row else _kind(message),
            found=comment[1],
            row=row.name if row else None,
            status=row.status if row else "mapped",
            wants=explaining.wants(row) if row else {},
            fixable=False,
            message=message,
            start=comment.start(1),
            end=comment.end(1),
        )


def _kind(message: str) -> Kind:
    for word, kind in _KINDS:
        if word in message:
            return kind
    return "base-url"
