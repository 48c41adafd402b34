"""What an overlay action finds in the document instead of what it names, or expects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from jsonpath_rfc9535 import JSONPathQuery
from jsonpath_rfc9535.segments import JSONPathChildSegment
from jsonpath_rfc9535.selectors import NameSelector

from generator.document.effects import short
from generator.document.jsonpath import Location, compile_query, pointer, select
from generator.document.merge import covers

_AROUND = 30
"""Characters that two long texts have in common and that are shown before the first that they have not."""


def unlike(value: object, expected: object, location: Location) -> str:
    """Where a value is not what is expected of it, and what both are there."""
    where = f"{pointer(location)} is not what `x-expect` says"
    if isinstance(value, dict) and isinstance(expected, dict):
        for key, wanted in expected.items():
            if key not in value:
                return f"{where}: it has no {key!r}, not {short(wanted)}"
            if not covers(value[key], wanted):
                return unlike(value[key], wanted, (*location, key))
    if isinstance(value, str) and isinstance(expected, str):
        common = takewhile(lambda pair: pair[0] == pair[1], zip(value, expected, strict=False))
        start = max(0, len(list(common)) - _AROUND)
        if start > _AROUND:
            return f"{where}: after {start} characters it is {short(value[start:])}, not {short(expected[start:])}"
    return f"{where}: it is {short(value)}, not {short(expected)}"


def missing(query: JSONPathQuery, document: object) -> Iterator[str]:
    """For each name of the query that leads nowhere: what is found on the way there.

    ``$.a['b', 'c'].d`` selects with `b` and with `c`, or is half stale; ``$.a[*].d`` selects with whatever is there.
    """
    texts = [str(segment) for segment in query.segments]
    if not select(query, document):
        yield _found(texts, document) or ""
        return
    for number, segment in enumerate(query.segments):
        for name in _names(segment):
            found = _found([*texts[:number], f"[{name}]", *texts[number + 1 :]], document)
            if found:
                yield found


def _names(segment: object) -> Sequence[object]:
    """The names of a segment that has several."""
    selectors: Sequence[object] = getattr(segment, "selectors", ())
    several = len(selectors) > 1 and all(isinstance(one, NameSelector) for one in selectors)
    return selectors if several and isinstance(segment, JSONPathChildSegment) else ()


def _found(texts: Sequence[str], document: object) -> str | None:
    """The last place that is there, and why it leads no further; None where all of it is there."""
    nodes = select(compile_query("$"), document)
    for number, text in enumerate(texts, start=1):
        further = select(compile_query("$" + "".join(texts[:number])), document)
        if not further:
            place = pointer(nodes[0].location)
            more = f", and {len(nodes) - 1} more" if len(nodes) > 1 else ""
            if isinstance(nodes[0].value, dict) and text.startswith("['"):
                return f"{place} has no {text[1:-1]}{more}"
            return f"{place} is {short(nodes[0].value)}{more}"
        nodes = further
    return None
