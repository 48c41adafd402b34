"""Changes in the groups of Keep a Changelog: whatever breaks in full, the rest so that it can be read."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.change import Change, Difference, Level
from generator.diff.printed import escaped, items, listed, plural

ORDER = ("Changed", "Removed", "Deprecated", "Added", "Fixed")
_NOUNS = {
    "operation.added": "New calls",
    "parameter.added": "New arguments",
    "field.added": "New attributes",
    "model.added": "New classes",
    "enum.added": "New enums",
    "value.added": "New values",
    "response.added": "Replies that are documented now",
}


def sections(difference: Difference, *, limit: int | None = None) -> dict[str, str]:
    """Markdown by group, in the order of `ORDER`; `limit` bounds how many breaking changes are told in full."""
    grouped: dict[str, list[Change]] = {}
    for one in difference.changes:
        grouped.setdefault(_group(one), []).append(one)
    return {name: "".join(_text(grouped[name], limit)) for name in ORDER if name in grouped}


def _group(one: Change) -> str:
    kind, _, part = one.kind.partition(".")
    if part == "deprecated":
        return "Deprecated"
    if one.level is Level.FIX:
        return "Fixed"
    if part == "removed":
        return "Removed"
    if part == "added" and one.level is Level.FEATURE:
        return "Added"
    return "Changed" if kind else "Fixed"


def _text(changes: list[Change], limit: int | None) -> Iterator[str]:
    breaking = [one for one in changes if one.level is Level.BREAKING]
    yield items(breaking[:limit])
    if limit is not None and len(breaking) > limit:
        yield f"- and {len(breaking) - limit} more breaking changes, all in the changelog.\n"
    rest: dict[tuple[str, str], list[Change]] = {}
    for one in changes:
        if one.level is not Level.BREAKING:
            # What only one change says is told; what many say is told once.
            key = (one.kind, "" if one.kind in _NOUNS else one.what)
            rest.setdefault(key, []).append(one)
    for (kind, what), same in rest.items():
        names = [name for one in same for name in one.names]
        if kind in _NOUNS and len(names) > 1:
            yield f"- {_NOUNS[kind]}: {listed(names)}.\n"
        else:
            said = what or same[0].what
            yield f"- {listed(names)} {escaped(said if len(names) == 1 else plural(said))}.\n"
