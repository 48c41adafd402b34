"""What became of a page that departs from the document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_HOLDERS = ("extra", "additional_properties", "model_extra", "_extra")
"""Where contenders keep what the document does not declare."""
_ABSENT = object()


def verdict(decode: Callable[[bytes], list[Any]], case: dict[str, Any]) -> str:
    """``ok``: the page is there and the value is as it was sent; else what happened."""
    try:
        items = decode(case["content"].encode())
        found = _reach(items[0], case["path"])
    except Exception as error:
        return f"RAISES {type(error).__name__}"
    if len(items) != case["items"]:
        return "LOSES ITEMS"
    if case.get("missing"):
        return "ok"
    if found is _ABSENT:
        return "DROPPED"
    return "ok" if plain(found) == plain(case["sent"]) else f"reads as {plain(found)}"[:40]


def _reach(value: Any, path: list[str]) -> Any:
    for name in path:
        value = _member(value, name)
        if value is _ABSENT:
            return value
    return value


def _member(value: Any, name: str) -> Any:
    if isinstance(value, dict):
        return value.get(name, _ABSENT)
    for spelling in (name, name.lower()):
        if hasattr(value, spelling):
            return getattr(value, spelling)
    for holder in _HOLDERS:
        kept = getattr(value, holder, None)
        if isinstance(kept, dict) and name in kept:
            return kept[name]
    return _ABSENT


def plain(value: Any) -> Any:
    """Comparable: enum members as their values, wrapped values unwrapped, an id as its digits."""
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    for wrapper in ("actual_instance", "root", "value"):
        if hasattr(value, wrapper) and not callable(getattr(value, wrapper)):
            return plain(getattr(value, wrapper))
    if value is None or isinstance(value, bool):
        return value
    return str(value)
