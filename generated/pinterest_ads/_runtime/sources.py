# Made from generator/runtime.
"""Replies that are kept beside what was made of them.

msgspec skips what the document does not declare. So that `Model.extra` still finds it, the bytes of a
reply stay with its outermost object: decoding pays nothing for it, and what is in a page does not hold the
page. The first look at an object's `extra` finds the object in a source by identity.
"""

from __future__ import annotations

import weakref
from collections.abc import Container
from itertools import count
from typing import TYPE_CHECKING, Any

from . import jsontext
from .models import Model, names_of
from .schema.objects import schema_of

if TYPE_CHECKING:
    from .jsontext import Json


class Source:
    """A reply as it came and what was made of it. `Model.extra` works while this lives."""

    __slots__ = ("__weakref__", "_content", "_found", "_root", "_top")

    def __init__(self, content: bytes, root: Model) -> None:
        self._content = content
        # The root holds its source.
        self._root = weakref.ref(root)
        # Lists are the caller's to sort and to cut; what lies where in the bytes must still be known.
        value: Json
        self._top: dict[str, tuple[Any, ...]] = {
            name: tuple(value) for name in names_of(type(root)) if type(value := getattr(root, name)) is list
        }
        self._found: dict[int, tuple[Model, dict[str, Any]]] | None = None
        key = next(_numbers)
        _living[key] = weakref.ref(self, lambda _: _living.pop(key, None))

    def __repr__(self) -> str:
        return f"Source({len(self._content)} bytes)"

    def holds(self, model: Model) -> bool:
        """Whether `model` is the root or in a list right below it."""
        return self._root() is model or any(_is_in(model, items) for items in self._top.values())

    def undeclared(self, model: Model) -> dict[str, Any] | None:
        """What the bytes say about `model` that the document does not know; None for nothing."""
        if self._found is None:
            found: dict[int, tuple[Model, dict[str, Any]]] = {}
            try:
                self._search(jsontext.load(self._content), found)
            except (ValueError, RecursionError):
                # msgspec skips more than it can read, such as numbers out of all range.
                found.clear()
            self._found = found
        # The object is kept beside what was found, so that its id is not given to another.
        entry = self._found.get(id(model))
        return None if entry is None else entry[1]

    def _search(self, data: Json, found: dict[int, tuple[Model, dict[str, Any]]]) -> None:
        root = self._root()
        if root is None or not isinstance(data, dict):
            return
        for name, items in self._top.items():
            _walk(list(items), data.get(name), found)
        _walk(root, data, found, besides=self._top)


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


def _walk(
    value: Model | Json,
    data: Json,
    found: dict[int, tuple[Model, dict[str, Any]]],
    besides: Container[str] = (),
) -> None:
    """Note what lies beyond the document in `data` and whatever was made of its parts."""
    if isinstance(value, Model):
        if isinstance(data, dict):
            schema = schema_of(type(value))
            if not schema.by_wire.keys() >= data.keys():
                found[id(value)] = (value, schema.undeclared(data))
            for item in schema.fields:
                if item.attribute not in besides:
                    _walk(getattr(value, item.attribute), data.get(item.wire), found)
    elif isinstance(value, list):
        if isinstance(data, list) and len(value) == len(data):
            for one, raw in zip(value, data, strict=True):
                _walk(one, raw, found)
    elif isinstance(value, dict) and isinstance(data, dict):
        for key, one in value.items():
            _walk(one, data.get(key), found)
