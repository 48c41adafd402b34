# Made from generator/runtime.
"""Plain JSON data of Python values."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from .problems import Path, Problems
from .schema.times import text_of
from .unset import UNSET
from .uploads import Upload

if TYPE_CHECKING:
    from typing import IO, TypeAlias

    # What JSON, or a part of a form, can be made of.
    Value: TypeAlias = "Mapping[Any, Any] | Sequence[Any] | HasWire | Enum | date | float | IO[bytes] | None"

# Python refuses to print longer integers (4300 digits) unless told otherwise.
_MAX_BITS = 14_000
_AS_THEY_ARE = frozenset({str, int, float, bool, type(None)})


class HasWire:
    """What knows its own properties by wire name."""

    __slots__ = ()

    def _wire(self) -> dict[str, Any]:
        raise NotImplementedError

    def _property(self, wire: str) -> Any:
        """The property of this wire name; UNSET where it is not set, or is no declared one."""
        raise NotImplementedError

    def _repeated(self) -> list[str]:
        """Wire names that it holds twice, so that one of the two values would be lost."""
        raise NotImplementedError


def plain(value: Value, path: Path, problems: Problems, *, files: bool = False) -> Any:
    """`value` as JSON data, the way it will be sent.

    Reports what JSON cannot hold: non-finite numbers, text that is not Unicode, bytes, keys that are no
    text, objects of unknown classes. `files` allows bytes, binary files and (name, file) or
    (name, file, media type), for multipart bodies. UNSET in a mapping means: not given.
    """
    # Nearly all values are of these types exactly.
    if (type(value) is str and value.isascii()) or value is None or value is True or value is False:
        return value
    if isinstance(value, dict):
        return _object(value, path, problems, files=files)
    if isinstance(value, Enum):
        return plain(value.value, path, problems)
    if isinstance(value, str):
        if not value.isascii() and not _is_unicode(value):
            problems.add(path, "holds a lone surrogate, which cannot be sent")
        return str.__str__(value)
    if isinstance(value, int):
        if value.bit_length() > _MAX_BITS:
            problems.add(path, "is too large a number")
        return int(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            problems.add(path, f"{value} cannot be sent: JSON has finite numbers only")
        return float(value)
    if isinstance(value, date):
        return text_of(value)
    if files and (upload := _upload(value, path, problems)) is not None:
        return upload
    if isinstance(value, HasWire):
        for name in value._repeated():
            problems.add((path, name), "is set as an attribute and in `extra` as well")
        value = value._wire()
    if isinstance(value, Mapping):
        return _object(value, path, problems, files=files)
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return [plain(item, (path, index), problems, files=files) for index, item in enumerate(value)]
    problems.add(path, f"{type(value).__name__} cannot be sent as JSON")
    return None


def _object(value: Mapping[Any, Any], path: Path, problems: Problems, *, files: bool) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, item in value.items():
        if not isinstance(key, str):
            problems.add(path, f"a key is {type(key).__name__}, but JSON has text keys only")
        elif item is not UNSET:
            name = key if type(key) is str and key.isascii() else plain(key, path, problems)
            result[name] = plain(item, (path, name), problems, files=files)
    return result


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _upload(value: Value, path: Path, problems: Problems) -> Upload | None:
    if isinstance(value, bytes | bytearray | memoryview):
        return Upload(bytes(value))
    read = getattr(value, "read", None)
    if callable(read):
        content = read()
        if not isinstance(content, bytes):
            problems.add(path, "a file must be opened in binary mode")
            content = b""
        return Upload(content)
    if isinstance(value, tuple) and len(value) in (2, 3) and isinstance(value[0], str):
        inner = _upload(value[1], path, problems)
        if inner is not None and all(isinstance(part, str) for part in value[2:]):
            return Upload(inner.content, value[0], *value[2:])
    return None


def wire_data(value: Value) -> Any:
    """JSON data of what a model holds, unchecked: what came in an unexpected form leaves in that form."""
    if type(value) in _AS_THEY_ARE:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return text_of(value)
    if isinstance(value, HasWire):
        value = value._wire()
    if isinstance(value, Mapping):
        return {key: wire_data(item) for key, item in value.items() if item is not UNSET}
    if isinstance(value, list | tuple):
        return [wire_data(item) for item in value]
    return value


def plain_copy(data: Value) -> Any:
    """A copy of JSON data that shares no list or object with it."""
    if isinstance(data, Mapping):
        return {key: plain_copy(value) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [plain_copy(item) for item in data]
    return data
