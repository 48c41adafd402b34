"""Finds an `update` that restates what the upstream document has, where a small change or a copy would do.

A pasted operation or schema hides later changes of the original, which is what overlays are there to carry.
The measure is the share of the original's leaves (values at the same place, texts and examples aside) that
the update says again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from generator.document.jsonpath import Location
from generator.document.walk import METHODS

Sort = Literal["operation", "schema"]
Leaves = frozenset[tuple[Location, str]]
Key = tuple[Sort, Location]

_TEXTS = frozenset({"description", "summary", "operationId", "tags", "example", "examples", "title"})
_SAME_PLACE = 0.5
"""Share of an original's leaves from which an update at its own place counts as pasted."""
_OTHER_PLACE = {"operation": 1.0, "schema": 0.9}
"""The same for a new operation or schema that looks like an original of another name."""
_FEWEST = 6
"""Originals with fewer leaves are too small to tell a paste from a coincidence."""


Originals = Mapping[Key, Leaves]


def index(document: Mapping[str, Any]) -> Originals:
    """Every operation and component schema of a document, with its leaves."""
    return {key: _leaves(value) for key, value in _places((), document)}


def faults(
    known: Sequence[Originals], document: Mapping[str, Any], location: Location, value: object
) -> Iterator[str]:
    """What of merging `value` at `location` of `document` pastes. `document` is as it is before the merge."""
    for (sort, place), part in _places(location, value):
        said = _leaves(part)
        if not said:
            continue
        here = _at(document, place)
        rivals = [*(originals.get((sort, place), frozenset()) for originals in known), _leaves(here)]
        if any(_share(said, original) >= _SAME_PLACE for original in rivals):
            yield f"restates the {sort} {_label(place)}: change what differs, or copy and change"
        elif not here:
            like = _like(known, sort, said)
            if like is not None:
                yield f"pastes the {sort} {_label(like)} as {_label(place)}: copy it and change what differs"


def _like(known: Sequence[Originals], sort: Sort, said: Leaves) -> Location | None:
    for originals in known:
        for (other, place), original in originals.items():
            if other == sort and _share(said, original) >= _OTHER_PLACE[sort]:
                return place
    return None


def _share(said: Leaves, original: Leaves) -> float:
    return len(said & original) / len(original) if len(original) >= _FEWEST else 0.0


def _places(location: Location, value: object) -> Iterator[tuple[Key, Any]]:
    """The operations and schemas that `value`, standing at `location`, has parts of."""
    sort = _sort(location)
    if sort is not None:
        yield (sort, location), value
    elif isinstance(value, Mapping) and (not location or location[0] in ("paths", "components")):
        for key, part in value.items():
            if _sort((*location, key)) or len(location) < 2:
                yield from _places((*location, key), part)


def _sort(location: Location) -> Sort | None:
    match location:
        case ("paths", _, method) if method in METHODS:
            return "operation"
        case ("components", "schemas", _):
            return "schema"
    return None


def _at(document: Any, location: Location) -> Any:
    for step in location:
        if not isinstance(document, Mapping) or step not in document:
            return None
        document = document[step]
    return document


def _leaves(value: object, location: Location = ()) -> Leaves:
    return frozenset(_walk(value, location))


def _walk(value: object, location: Location) -> Iterator[tuple[Location, str]]:
    if isinstance(value, Mapping):
        inside = bool(location) and location[-1] == "properties"
        for key, part in value.items():
            if inside or (key not in _TEXTS and not str(key).startswith("x-")):
                yield from _walk(part, (*location, key))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _walk(part, (*location, number))
    elif value is not None:
        yield location, repr(value)


def _label(location: Location) -> str:
    return f"{str(location[2]).upper()} {location[1]}" if location[0] == "paths" else str(location[-1])
