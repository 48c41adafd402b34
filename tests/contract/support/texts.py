"""Strings that a pattern accepts, shortest first, without chance."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Any

ops: Any = import_module("re._constants")
_parser: Any = import_module("re._parser")


def matching(pattern: str, count: int = 3, least: int = 0) -> list[str]:
    """Up to `count` different strings that `pattern` finds something in, of at least `least` characters."""
    try:
        tree: Any = _parser.parse(pattern)
    except (re.error, OverflowError):
        return []
    found: dict[str, None] = {}
    for salt in range(count * 8):
        text = "".join(_parts(tree, salt, least if salt else 0))
        if len(text) >= least and re.search(pattern, text):
            found[text] = None
        if len(found) == count:
            break
    return list(found)


def _parts(tree: Iterable[tuple[Any, Any]], salt: int, least: int) -> Iterable[str]:
    for operator, argument in tree:
        if operator is ops.LITERAL:
            yield chr(argument)
        elif operator is ops.NOT_LITERAL:
            yield next(c for c in "abc" if ord(c) != argument)
        elif operator is ops.ANY:
            yield "abcxyz"[salt % 6]
        elif operator is ops.IN:
            yield _member(argument, salt)
        elif operator is ops.BRANCH:
            yield from _parts(argument[1][salt % len(argument[1])], salt, least)
        elif operator is ops.SUBPATTERN:
            yield from _parts(argument[3], salt, least)
        elif operator in (ops.MAX_REPEAT, ops.MIN_REPEAT):
            low, high, inner = argument
            for index in range(min(max(low, least, salt % 5), int(high))):
                yield from _parts(inner, salt + index, 0)
        # Anchors and look-arounds add no text; `matching` checks the whole.


def _member(items: list[tuple[Any, Any]], salt: int) -> str:
    allowed: list[str] = []
    negated = bool(items) and items[0][0] is ops.NEGATE
    pool = [chr(code) for code in range(48, 123)] + [chr(code) for code in range(32, 48)]
    for character in pool:
        if any(_matches(character, operator, argument) for operator, argument in items) != negated:
            allowed.append(character)
    extra = [chr(a) for operator, a in items if operator is ops.LITERAL and not negated]
    chosen = allowed or extra or ["a"]
    return chosen[(salt * 7 + 1) % len(chosen)]


_CLASSES = {
    ops.CATEGORY_DIGIT: r"[0-9]",
    ops.CATEGORY_NOT_DIGIT: r"[^0-9]",
    ops.CATEGORY_WORD: r"[A-Za-z0-9_]",
    ops.CATEGORY_NOT_WORD: r"[^A-Za-z0-9_]",
    ops.CATEGORY_SPACE: r"\s",
    ops.CATEGORY_NOT_SPACE: r"\S",
}


def _matches(character: str, operator: Any, argument: Any) -> bool:
    if operator is ops.LITERAL:
        return ord(character) == int(argument)
    if operator is ops.RANGE:
        return bool(argument[0] <= ord(character) <= argument[1])
    if operator is ops.CATEGORY:
        return re.match(_CLASSES[argument], character) is not None
    return False
