# Made from generator/migrate.
"""Comments that tell a person what has to be decided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..finding import Finding
from ..leftover import MARK
from ..table import by_name
from .source import Edit, Source
from .straight import open_questions


def todos(source: Source, findings: Sequence[Finding], encoding: str) -> list[Edit]:
    """One line of comment above each place; none where it stands already, or where a comment cannot stand."""
    if not source.comment:
        return []
    edits: dict[tuple[int, str], Edit] = {}
    endpoints = {finding.row for finding in findings if finding.kind == "endpoint"}
    for finding in findings:
        # The endpoint's own comment says the method as well.
        if finding.kind == "method" and finding.row in endpoints:
            continue
        if finding.found.startswith(MARK):
            continue
        line = source.commentable(finding.line)
        if line is None:
            continue
        text = f"{source.comment} {MARK} {_plain(_said(finding), encoding)}"
        if text.encode() not in (above.strip() for above in _above(source, line)):
            edits.setdefault((line, text), _insertion(source, line, text))
    return list(edits.values())


def _said(finding: Finding) -> str:
    row = by_name().get(finding.row or "")
    return "; ".join([finding.message, *(open_questions(row) if row else ())])


def _plain(message: str, encoding: str) -> str:
    """On one line, in characters that any encoding has, and without what ends a comment or a PHP block."""
    text = " ".join(message.split()).replace("?>", "? >").replace("*/", "* /")
    known = encoding if encoding.startswith("utf") else "ascii"
    return text.encode(known, "replace").decode(known)


def _above(source: Source, line: int) -> Iterable[bytes]:
    """The comments of ours that stand directly above a line."""
    while line > 1:
        line -= 1
        text = source.lines.text(line)
        if MARK.encode() not in text:
            return
        yield text


def _insertion(source: Source, line: int, text: str) -> Edit:
    own = source.lines.text(line)
    indent = own[: len(own) - len(own.lstrip(b" \t"))]
    start = source.lines.start(line)
    return Edit(start, start, indent + text.encode() + _newline(source, line))


def _newline(source: Source, line: int) -> bytes:
    """As the line itself ends, or the one before it where it is the last one."""
    for number in (line, line - 1):
        text = source.lines.text(number) if number else b""
        end = text[len(text.rstrip(b"\r\n")) :]
        if end:
            return end[:2] if end.startswith(b"\r\n") else end[:1]
    return b"\n"
