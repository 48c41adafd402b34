"""A difference as text for a terminal, as JSON for programs, as Markdown for people.

Sentences hold printable ASCII only, but some of it is the document's (addresses, scopes, media types): Markdown gets
it escaped, so that no document writes links, mentions or HTML into a pull request.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from attrs import asdict

from generator.diff.change import Change, Difference, Level

_TITLES = {Level.BREAKING: "Breaking", Level.FEATURE: "New", Level.FIX: "Fixed and clarified"}
_MOST = 3
"""Names of one change that are printed before they are counted."""
LEVELS = (Level.BREAKING, Level.FEATURE, Level.FIX)


def summary(difference: Difference) -> str:
    """One line: how many changes of each class."""
    if not difference.changes:
        return "no changes"
    counts = [(len(difference.of(level)), level.word) for level in LEVELS]
    listed = ", ".join(f"{number} {word}" for number, word in counts if number)
    count = len(difference.changes)
    return f"{difference.level.word}: {count} change{'s' if count != 1 else ''} ({listed})"


def text(difference: Difference) -> str:
    """A block for each change, worst first."""
    return "".join(f"{line}\n" for one in difference.changes for line in _lines(one))


def _lines(one: Change) -> Iterator[str]:
    yield f"{one.level.word:<9} {one.kind:<20} {_names(one.names)} {one.what}  [{plain(one.pointer)}]"
    for sign, lines in (("-", one.before), ("+", one.after)):
        yield from (f"{'':<10}{sign} {line}" for line in lines)
    if one.advice:
        yield f"{'':<10}{one.advice}"


def as_json(difference: Difference) -> str:
    """Everything, for programs; keys and kinds stay what they are."""
    changes = [{**asdict(one), "level": one.level.word} for one in difference.changes]
    whole = {"old": difference.old, "new": difference.new, "level": difference.level.word, "changes": changes}
    return json.dumps(whole, indent=1) + "\n"


def markdown(difference: Difference, *, heading: str = "##") -> str:
    """A section for each class; breaking changes with what to write instead."""
    if not difference.changes:
        return "No changes.\n"
    parts: list[str] = []
    for level in LEVELS:
        changes = difference.of(level)
        if changes:
            parts.append(f"{heading} {_TITLES[level]}\n\n" + items(changes))
    return "\n".join(parts)


def items(changes: Iterable[Change]) -> str:
    """A list item for each change."""
    return "".join(f"{line}\n" if line else "\n" for one in changes for line in _item(one))


def _item(one: Change) -> Iterator[str]:
    names = ", ".join(code(name) for name in one.names[:_MOST])
    more = f" and {len(one.names) - _MOST} more" if len(one.names) > _MOST else ""
    advice = f" {escaped(one.advice)}" if one.advice else ""
    yield f"- {names}{more} {escaped(one.what)}.{advice}"
    if one.before or one.after:
        yield ""
        yield "  ```diff"
        yield from (f"  - {line}" for line in one.before)
        yield from (f"  + {line}" for line in one.after)
        yield "  ```"
        yield ""


def _names(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - _MOST} more" if len(names) > _MOST else ""
    return ", ".join(map(plain, names[:_MOST])) + more


def plain(text: str) -> str:
    """Printable ASCII on one line."""
    return text if text.isascii() and text.isprintable() else ascii(text)[1:-1]


def code(text: str) -> str:
    """A code span that its text cannot end."""
    text = plain(text)
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    return f"{fence}{text}{fence}" if len(fence) == 1 else f"{fence} {text} {fence}"


def escaped(text: str) -> str:
    """Text that Markdown prints as it is: no markup, no HTML, no mention, no link."""
    text = re.sub(r"([\\`*_{}\[\]<>#|!~])", r"\\\1", plain(text))
    return text.replace("@", "&#64;").replace("://", ":&#47;/").replace("www.", "www&#46;")
