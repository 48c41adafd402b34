"""Writes Overlay 1.1 actions, applying each one as it goes, so that the next is written for what is there.

The actions keep to what every Overlay 1.1 tool does alike: one removed array item for each action, no
`remove: false`, no query inside a filter. Names are moved by an `update` with an empty new value, a `copy`
and a `remove`, so the content itself is never restated.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

from attrs import define, field

from generator.document.jsonpath import Location, quote, render
from generator.document.merge import merge, shape
from generator.document.walk import at

_EMPTY: Mapping[str, Any] = {"object": {}, "array": []}


@define
class Script:
    """Actions for `document`, which changes with them. `source` goes into each action's `x-source`."""

    document: dict[str, Any]
    actions: list[dict[str, Any]] = field(factory=list)

    def update(self, location: Location, value: dict[str, Any], why: str, source: str) -> None:
        """Merge an object into the object at `location`."""
        self._add(render(location), why, source, update=value)
        merge(at(self.document, location), value)

    def append(self, location: Location, value: Any, why: str, source: str) -> None:
        """Add one entry to the array at `location`, which is made if need be."""
        self.update(location[:-1], {str(location[-1]): [value]}, why, source)

    def replace(self, location: Location, value: str | float | bool | None, why: str, source: str) -> None:
        """Put a primitive value in the place of another."""
        old = at(self.document, location)
        self._add(render(location), why, source, update=value, expect=old)
        at(self.document, location[:-1])[location[-1]] = value

    def replace_entry(self, location: Location, old: str, new: str, why: str, source: str) -> None:
        """Put `new` in the place of the text `old` in the array at `location`."""
        self._add(f"{render(location)}[?@ == {quote(old)}]", why, source, update=new)
        array = at(self.document, location)
        array[:] = [new if entry == old else entry for entry in array]

    def remove(self, location: Location, why: str, source: str, *, expect: Any = None) -> None:
        """Remove what is at `location`."""
        self._add(render(location), why, source, remove=True, expect=expect)
        del at(self.document, location[:-1])[location[-1]]

    def copy(self, location: Location, origin: Location, why: str, source: str) -> None:
        """Merge a copy of what is at `origin` into the object or array at `location`."""
        self._add(render(location), why, source, copy=render(origin))
        value, target = deepcopy(at(self.document, origin)), at(self.document, location)
        if isinstance(target, dict):
            merge(target, value)
        else:
            target.extend(value if isinstance(value, list) else [value])

    def rename(self, location: Location, names: Mapping[str, str], why: str, source: str) -> None:
        """Rename keys of the object at `location`; the caller has made sure that none is taken."""
        target: dict[str, Any] = at(self.document, location)
        empty = {new: deepcopy(_EMPTY.get(shape(target[old]))) for old, new in names.items()}
        self._add(render(location), f"{why}: make room", source, update=empty)
        for old, new in names.items():
            self._add(render((*location, new)), f"{why}: {old}", source, copy=render((*location, old)))
        selector = render((*location, next(iter(names))))
        if len(names) > 1:
            selector = f"{render(location)}[{', '.join(quote(old) for old in names)}]"
        self._add(selector, f"{why}: the old name goes", source, remove=True)
        items = list(target.items())
        target.clear()
        target.update({names.get(key, key): value for key, value in items})

    def move(self, old: Sequence[int | str], new: Sequence[int | str], why: str, source: str) -> None:
        """Move the object at `old` to the key `new` of an object that is there."""
        origin, location = tuple(old), tuple(new)
        self.update(location[:-1], {str(location[-1]): {}}, f"{why}: make room", source)
        self.copy(location, origin, why, source)
        self.remove(origin, f"{why}: the old place goes", source)

    def _add(self, target: str, why: str, source: str, *, expect: Any = None, **modifier: Any) -> None:
        action: dict[str, Any] = {"target": target, "description": why, "x-source": source}
        if expect is not None:
            action["x-expect"] = deepcopy(expect)
        self.actions.append({**action, **deepcopy(modifier)})
