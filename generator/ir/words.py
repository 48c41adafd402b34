"""Texts of a document for readers of Python: what is written in HTML, as some do inside their Markdown, becomes Markdown.

By hand, since what turns HTML into Markdown takes the Markdown around it for text, and changes that. Only the tags
below are touched, and entities that stand for the characters of tags: whatever else stands in angle brackets stays.
"""

from __future__ import annotations

import html
import re

_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>a|b|br|code|em|h[1-6]|i|li|ol|p|pre|strong|u|ul)\b(?P<rest>[^<>]*)>", re.I
)
_LINK = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.I)
_ENTITY = re.compile(r"&(?:amp|apos|gt|lt|nbsp|quot|#[0-9]{1,6}|#x[0-9a-f]{1,5});", re.I)
_MARKS = {"b": "**", "code": "`", "em": "*", "i": "*", "strong": "**", "u": ""}
_BREAK = "\v"
"""Where a line has to end, whatever blanks stand there."""


def plain(said: str) -> str:
    """Text without tags: lines for paragraphs and items, marks for what is set off, links with their addresses."""
    if "<" in said:
        said = "".join(_pieces(said.replace(_BREAK, "\n")))
        said = "\n".join(filter(None, (line.strip() for line in said.split(_BREAK))))
    return _ENTITY.sub(lambda one: html.unescape(one[0]).replace("\xa0", " "), said) if "&" in said else said


def _pieces(said: str) -> list[str]:
    pieces: list[str] = []
    address, read = "", 0
    for tag in _TAG.finditer(said):
        pieces.append(said[read : tag.start()])
        read = tag.end()
        name, ends = tag["name"].lower(), bool(tag["end"])
        if name == "a":
            found = None if ends else _LINK.search(tag["rest"])
            if address:
                pieces.append(f"]({address})")
            address = (found[1] or found[2] or "").strip() if found else ""
            pieces.append("[" if address else "")
        elif name in _MARKS:
            pieces.append(_MARKS[name])
        else:
            pieces.append(f"{_BREAK}- " if name == "li" and not ends else _BREAK)
    return [*pieces, said[read:], f"]({address})" if address else ""]
