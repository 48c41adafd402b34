# Made from generator/runtime.
"""Lists, maps, and values that may be null."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..equality import json_key
from ..problems import Path, Problems
from .base import Kind, check_size, kind_of, name_of

if TYPE_CHECKING:
    from ..jsontext import Json


class ListOf(Kind, frozen=True):
    item: Kind
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False

    def as_is(self) -> bool:
        return self.item.as_is()

    def decode(self, data: Json) -> Any:
        if not isinstance(data, list):
            return data
        decode = self.item.decode
        return [decode(item) for item in data]

    def prepare(self, data: Json, path: Path, problems: Problems, fills: Mapping[str, Any]) -> Any:
        if not isinstance(data, list):
            problems.add(path, f"a list is needed, not {name_of(data)}")
            return data
        prepare = self.item.prepare
        return [prepare(item, (path, index), problems, fills) for index, item in enumerate(data)]

    def check(self, data: Json, path: Path, problems: Problems, *, reply: bool) -> None:
        if not isinstance(data, list):
            problems.add(path, f"a list is needed, not {name_of(data)}", kind_of(data))
            return
        if self.min_items is not None and len(data) < self.min_items:
            problems.add(path, f"at least {self.min_items} items are needed")
        if self.max_items is not None and len(data) > self.max_items:
            problems.add(path, f"at most {self.max_items} items are allowed")
        if self.unique_items and len({json_key(item) for item in data}) < len(data):
            problems.add(path, "the items must all differ")
        check = self.item.check
        for index, item in enumerate(data):
            check(item, (path, index), problems, reply=reply)

    def affinity(self, data: Json) -> int:
        if not isinstance(data, list):
            return 0
        return 1 + (self.item.affinity(data[0]) if data else 0)


class MapOf(Kind, frozen=True):
    """An object whose keys the document does not name."""

    value: Kind
    min_properties: int | None = None
    max_properties: int | None = None

    def as_is(self) -> bool:
        return self.value.as_is()

    def decode(self, data: Json) -> Any:
        if not isinstance(data, dict):
            return data
        decode = self.value.decode
        return {key: decode(value) for key, value in data.items()}

    def prepare(self, data: Json, path: Path, problems: Problems, fills: Mapping[str, Any]) -> Any:
        if not isinstance(data, dict):
            problems.add(path, f"an object is needed, not {name_of(data)}")
            return data
        prepare = self.value.prepare
        return {key: prepare(value, (path, key), problems, fills) for key, value in data.items()}

    def check(self, data: Json, path: Path, problems: Problems, *, reply: bool) -> None:
        if not isinstance(data, dict):
            problems.add(path, f"an object is needed, not {name_of(data)}", kind_of(data))
            return
        check_size(data, self.min_properties, self.max_properties, path, problems)
        check = self.value.check
        for key, value in data.items():
            check(value, (path, key), problems, reply=reply)

    def affinity(self, data: Json) -> int:
        return int(isinstance(data, dict))


class NullableOf(Kind, frozen=True):
    inner: Kind

    def as_is(self) -> bool:
        return self.inner.as_is()

    def decode(self, data: Json) -> Any:
        return None if data is None else self.inner.decode(data)

    def prepare(self, data: Json, path: Path, problems: Problems, fills: Mapping[str, Any]) -> Any:
        return None if data is None else self.inner.prepare(data, path, problems, fills)

    def check(self, data: Json, path: Path, problems: Problems, *, reply: bool) -> None:
        if data is not None:
            self.inner.check(data, path, problems, reply=reply)

    def affinity(self, data: Json) -> int:
        return 1 if data is None else self.inner.affinity(data)
