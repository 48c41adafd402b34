# Made from generator/runtime/sources.py by `make generate`; edit that file, not this one.
"""Replies that are kept beside what was made of them.

msgspec skips what the document does not declare. So that `Model.extra` still finds it, the bytes of a
reply stay with whoever holds the reply's `Source`: decoding pays nothing for it, and the objects hold
neither bytes nor source. The first look at an object's `extra` finds the object in its source by
identity.
"""

from __future__ import annotations

import weakref
from itertools import count
from typing import Any

from . import jsontext
from .models import Model, names_of
from .schema.objects import schema_of


class Source:
    """A reply as it came and what was made of it; `Model.extra` works while this lives."""

    __slots__ = ("__weakref__", "_found", "_top", "content", "root")

    def __init__(self, content: bytes, root: Any) -> None:
        self.content = content
        """The body as it came."""
        self.root = root
        """What was made of it, before anything was taken out."""
        # Lists are the caller's to sort and to cut; what lies where in the bytes must still be known.
        self._top = _top_of(root)
        self._found: dict[int, tuple[Model, dict[str, Any]]] | None = None
        key = next(_numbers)
        _living[key] = weakref.ref(self, lambda _: _living.pop(key, None))

    def __repr__(self) -> str:
        return f"Source({len(self.content)} bytes)"

    def holds(self, model: Model) -> bool:
        """Whether `model` is the root or in a list right below it."""
        return any(part is model or (type(part) is tuple and _is_in(model, part)) for part in self._top)

    def undeclared(self, model: Model) -> dict[str, Any] | None:
        """What the bytes say about `model` that the document does not know; None for nothing."""
        if self._found is None:
            found: dict[int, tuple[Model, dict[str, Any]]] = {}
            try:
                _search(self.root, self._top, jsontext.load(self.content), found)
            except (ValueError, RecursionError):
                # msgspec skips more than it can read, such as numbers out of all range.
                found.clear()
            self._found = found
        # The object is kept beside what was found, so that its id is not given to another.
        entry = self._found.get(id(model))
        return None if entry is None else entry[1]


_numbers = count()
_living: dict[int, weakref.ref[Source]] = {}


def undeclared_of(model: Model) -> dict[str, Any] | None:
    """What the source of a decoded `model` says about it beyond the document; None for nothing."""
    sources = [source for reference in _references() if (source := reference()) is not None]
    # The reply that is being worked on is mostly the last one.
    sources.reverse()
    for source in sources:
        if source.holds(model):
            return source.undeclared(model)
    found = (source.undeclared(model) for source in sources)
    return next((extra for extra in found if extra is not None), None)


def _references() -> list[weakref.ref[Source]]:
    while True:
        try:
            return list(_living.values())
        except RuntimeError:  # another thread has added or dropped one
            continue


def _is_in(model: Model, items: tuple[Any, ...]) -> bool:
    return any(item is model for item in items)


def _top_of(root: Any) -> tuple[Any, ...]:
    """The root, and a copy of it or of each of its lists."""
    if type(root) is list:
        return (root, tuple(root))
    if isinstance(root, Model):
        values = (getattr(root, item) for item in names_of(type(root)))
        return (root, *(tuple(value) if type(value) is list else None for value in values))
    return (root,)


def _search(
    root: Any, top: tuple[Any, ...], data: Any, found: dict[int, tuple[Model, dict[str, Any]]]
) -> None:
    if type(root) is list:
        _walk(list(top[1]), data, found)
        return
    _walk(root, data, found)
    if isinstance(root, Model) and isinstance(data, dict):
        for name, items in zip(names_of(type(root)), top[1:], strict=True):
            if items is not None:
                _walk(list(items), data.get(name), found)


def _walk(value: Any, data: Any, found: dict[int, tuple[Model, dict[str, Any]]]) -> None:
    if isinstance(value, Model):
        if isinstance(data, dict):
            schema = schema_of(type(value))
            if not schema.by_wire.keys() >= data.keys():
                found[id(value)] = (value, schema.undeclared(data))
            for item in schema.fields:
                _walk(getattr(value, item.attribute), data.get(item.wire), found)
    elif isinstance(value, list):
        if isinstance(data, list) and len(value) == len(data):
            for one, raw in zip(value, data, strict=True):
                _walk(one, raw, found)
    elif isinstance(value, dict) and isinstance(data, dict):
        for key, one in value.items():
            _walk(one, data.get(key), found)
