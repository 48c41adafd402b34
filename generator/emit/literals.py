"""The only way from document text to Python source.

A template may print `Code` and nothing else (`render.py` refuses plain strings), and outside this module
`Code` is made of constants only. So document text reaches Python as a literal, as a checked name, or as
prose inside a docstring; never in a comment, and never through ``str.format``.

Nothing here asks Unicode tables (`repr`, `isprintable`): they differ between Python versions, and the
output must not.
"""

from __future__ import annotations

import functools
import keyword
import math
import re
import textwrap
from collections.abc import Iterable, Iterator

from generator.ir.model import JsonValue

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_DOTTED = re.compile(r"\.*[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*|\.+")
_ITEM = re.compile(r" *(?:[-*] |[0-9]+\. )?")
_MAX_BITS = 1024
_MAX_DEPTH = 40
_WIDTH = 110

# What could end a docstring, or show a reader something other than what Python reads: quotes that touch
# another quote or an edge of the text, backslashes, controls, surrogates, bidirectional and invisible
# characters, byte order marks, tags.
_UNSAFE_IN_PROSE = re.compile(
    r'\\|"(?=")|(?<=")"|\A"|"\Z'
    r"|[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    r"\ud800-\udfff\ufe00-\ufe0f\ufeff\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]"
)


class Unprintable(ValueError):
    """A value of the document has no safe form in Python source."""


class Code(str):
    """Python source that may be printed: our own constants, and what the functions here return."""

    __slots__ = ()

    def __add__(self, other: str) -> Code:
        if not isinstance(other, Code):
            raise TypeError("only Code can be added to Code")
        return Code(str.__add__(self, other))


def join(separator: Code, parts: Iterable[Code]) -> Code:
    """Code between code. TypeError for any part that is not."""
    checked = list(parts)
    for part in (separator, *checked):
        if not isinstance(part, Code):
            raise TypeError("only Code can be joined to Code")
    return Code(str.join(separator, checked))


def call(function: Code, *arguments: Code, **keywords: Code | None) -> Code:
    """``function(argument, keyword=value)``; keywords that are None are left out."""
    parts = [*arguments]
    parts += [name(key) + Code("=") + value for key, value in keywords.items() if value is not None]
    return function + Code("(") + join(Code(", "), parts) + Code(")")


def name(text: str) -> Code:
    """An identifier, checked again here although the IR promises it."""
    if not _NAME.fullmatch(text) or keyword.iskeyword(text):
        raise Unprintable(f"{text[:60]!a} is not a Python name")
    return Code(text)


def module(text: str) -> Code:
    """A dotted or relative module name."""
    if not _DOTTED.fullmatch(text) or any(keyword.iskeyword(part) for part in text.split(".")):
        raise Unprintable(f"{text[:60]!a} is not a module name")
    return Code(text)


def literal(value: JsonValue, _depth: int = 0) -> Code:
    """A JSON value as the Python literal that equals it. Infinite numbers and bottomless values are refused."""
    if _depth > _MAX_DEPTH:
        raise Unprintable(f"a value is nested more than {_MAX_DEPTH} levels deep")
    match value:
        case None | bool():
            return Code(str(value))
        case int():
            return _integer(value)
        case float():
            if not math.isfinite(value):
                raise Unprintable("a number is not finite")
            return Code(float.__repr__(value))
        case str():
            return Code(ascii(str.__str__(value)))
        case list():
            items = [literal(item, _depth + 1) for item in value]
            return Code("[") + join(Code(", "), items) + Code("]")
        case dict():
            pairs = [literal(k, _depth + 1) + Code(": ") + literal(v, _depth + 1) for k, v in value.items()]
            return Code("{") + join(Code(", "), pairs) + Code("}")
    raise Unprintable(f"a {type(value).__name__} is not a JSON value")


def literals(values: Iterable[JsonValue]) -> Code:
    """A tuple of JSON values."""
    return sequence(literal(value) for value in values)


def words(names: Iterable[str]) -> Code:
    """Names as one text, in lines of bearable length."""
    lines = textwrap.wrap(" ".join(name(one) for one in names), 90, break_long_words=False)
    spaced = [f"{line} " for line in lines[:-1]] + lines[-1:]
    text = join(Code(" "), map(literal, spaced))
    return Code("(") + text + Code(")") if len(lines) > 1 else text


def sequence(items: Iterable[Code]) -> Code:
    """A tuple of expressions."""
    parts = list(items)
    end = Code(",)") if len(parts) == 1 else Code(")")
    return Code("(") + join(Code(", "), parts) + end


@functools.lru_cache(maxsize=8192)
def prose(text: str, indent: int = 0) -> Code:
    """Text as it may stand inside a docstring in double quotes, in any place and beside any other text.

    Long lines are wrapped; lines after the first are indented by `indent` spaces. Characters that end or
    hide source are written as escapes, so `__doc__` still holds them.
    """
    lines: list[str] = []
    for line in str.__str__(text).expandtabs(4).strip().splitlines():
        lines += _wrap(line.rstrip(), _WIDTH - indent)
    safe = _UNSAFE_IN_PROSE.sub(_escape, "\n".join(lines))
    return Code(re.sub(r"\n(?=[^\n])", "\n" + " " * indent, safe))


def comment(text: str) -> Code:
    """Our own words for a comment, never the document's: one line of printable ASCII."""
    if not re.fullmatch(r"[\x20-\x7e]*", text):
        raise Unprintable(f"{text[:60]!a} cannot stand in a comment")
    return Code(text)


def _integer(value: int) -> Code:
    # Python itself refuses to read or print integers of more than 4300 digits.
    if value.bit_length() > _MAX_BITS:
        raise Unprintable(f"an integer is longer than {_MAX_BITS} bits")
    return Code(int.__repr__(value))


def _wrap(line: str, width: int) -> Iterator[str]:
    """Lines of whole words; those of a list item stay under its text. Tables and code are left alone."""
    if len(line) <= width or line.startswith(("|", "    ")):
        yield line
        return
    start = _ITEM.match(line)
    margin = start.end() if start else 0
    current = line[:margin]
    for word in line[margin:].split():
        if len(current) + len(word) > width and len(current) > margin:
            yield current.rstrip()
            current = " " * margin
        current += f"{word} "
    yield current.rstrip()


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    if character in '\\"':
        return f"\\{character}"
    point = ord(character)
    if point <= 0xFF:
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point <= 0xFFFF else f"\\U{point:08x}"
