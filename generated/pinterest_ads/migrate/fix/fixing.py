# Made from generator/migrate.
"""Rewrites one text: what is certain is written as v4 has it, and a comment tells the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import frozen

from ..finding import Finding
from .languages import source
from .planning import plan
from .source import Source, Unparsable, apply
from .todos import todos

Scan = Callable[[str, str], Sequence[Finding]]
_ROUNDS = 5


@frozen
class Fixed:
    """A text after the fixes."""

    text: str
    rewritten: int
    """How many findings were rewritten."""
    left: tuple[Finding, ...]
    """What a person has to decide, at its place in `text`."""
    problem: str = ""
    """Why nothing was touched, although something was found."""


def settled(text: str, path: str, findings: Sequence[Finding]) -> frozenset[int]:
    """The numbers of the findings that `fix` would rewrite; none where the text cannot be parsed."""
    try:
        return plan(source(text, path), findings).settled
    except Unparsable:
        return frozenset()


def fix(text: str, path: str, scan: Scan, encoding: str = "utf-8") -> Fixed:
    """The text with all that is certain rewritten; doing it again changes nothing.

    Args:
        path: Its name, which says its language.
        scan: What finds v3 in a text.
        encoding: Of the file; comments are written in characters that it has.
    """
    before, rewritten = text, 0
    findings = scan(text, path)
    for _ in range(_ROUNDS):
        if not findings:
            return Fixed(text, rewritten, ())
        try:
            read = source(text, path)
        except Unparsable as error:
            return Fixed(before, 0, tuple(findings), str(error))
        after, number = _round(read, findings, encoding)
        if after == text:
            return Fixed(text, rewritten, tuple(findings))
        try:
            source(after, path)
        except Unparsable as error:
            return Fixed(before, 0, tuple(scan(before, path)), f"would be broken by a fix: {error}")
        text, rewritten = after, rewritten + number
        findings = scan(text, path)
    return Fixed(before, 0, tuple(scan(before, path)), "is changed anew by each fix")


def _round(read: Source, findings: Sequence[Finding], encoding: str) -> tuple[str, int]:
    planned = plan(read, findings)
    left = [finding for number, finding in enumerate(findings) if number not in planned.settled]
    edits = [*planned.edits, *todos(read, left, encoding)]
    return apply(read.data, edits).decode(), len(planned.settled)
