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
"""Names of one change that a terminal gets before they are counted."""
_LISTED = 40
"""The same, for pages."""
_PLURALS = {
    "is": "are",
    "has": "have",
    "gives": "give",
    "takes": "take",
    "needs": "need",
    "describes": "describe",
    "sends": "send",
    "goes": "go",
}
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
    """A list item for each thing that happened, to whatever it happened."""
    same: dict[tuple[str, str, str], list[Change]] = {}
    for one in changes:
        same.setdefault((one.kind, one.what, one.advice), []).append(one)
    return "".join(f"{line}\n" if line else "\n" for group in same.values() for line in _item(group))


def _item(same: list[Change]) -> Iterator[str]:
    names = list(dict.fromkeys(name for one in same for name in one.names))
    what = same[0].what if len(names) == 1 else plural(same[0].what)
    said = same[0].advice if len(names) == 1 else several(same[0].advice)
    advice = f" {escaped(said)}" if said else ""
    # What asks something of users is told of everything that it asks it of.
    most = None if same[0].level is Level.BREAKING else _LISTED
    yield f"- {listed(names, most)} {escaped(what)}.{advice}"
    lines = list(_lines_of(same))
    if lines:
        yield from ("", "  ```diff", *(f"  {line}" for line in lines), "  ```", "")


def _lines_of(same: list[Change]) -> Iterator[str]:
    """Before and after, side by side; what follows for all of them is said once."""
    pairs = list(dict.fromkeys((one.before, one.after) for one in same))
    for (before, after), following in zip(pairs, [*pairs[1:], ((), ())], strict=True):
        yield from (f"- {line}" for line in before)
        if after != following[1]:
            yield from (f"+ {line}" for line in after)


def listed(names: Iterable[str], most: int | None = _LISTED) -> str:
    """Names as code; no more of them than are read, or all."""
    unique = list(dict.fromkeys(names))
    more = f" and {len(unique) - most} more" if most is not None and len(unique) > most else ""
    return ", ".join(map(code, unique[:most])) + more


def plural(what: str) -> str:
    """What is said of one thing, said of several."""
    verb, blank, rest = what.partition(" ")
    said = f"{_PLURALS.get(verb, verb)}{blank}{rest}"
    said = said.replace(" and has to be", " and have to be").replace(" its body", " their body")
    return said.replace(", was ", ", were ") if verb == "is" else said


def several(advice: str) -> str:
    """What to do about one thing, said of several."""
    return re.sub(r"\bit\b", "them", advice)


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
    """Text that Markdown prints as it is: no markup, no HTML, no mention, no link; and people read it unprinted, too."""
    text = re.sub(r"([\\`*<|~])", r"\\\1", plain(text))
    # Within a word it is a letter; elsewhere it may begin what it ends.
    text = re.sub(r"(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])", r"\\_", text)
    text = re.sub(r"\](?=[(\[:])", r"\\]", text)
    text = re.sub(r"#(?=[0-9])", r"\\#", text)
    return text.replace("@", "&#64;").replace("://", ":&#47;/").replace("www.", "www&#46;")
