"""What differs between two documents and is seen in no call and no class: nothing is passed over in silence."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.diff.change import Change, Level
from generator.ir.references import child

_ELSEWHERE = frozenset({"info", "servers", "security", "openapi"})
_NAMED = 20


def compare(
    old: Mapping[str, Any], new: Mapping[str, Any], changes: Iterable[Change], renamed: Mapping[str, str]
) -> Iterator[Change]:
    """One change for all places that no other change is about; `renamed` are pointers of schemas, old to new."""
    known = [place for one in changes for place in (one.pointer, *one.also)]
    first, second = dict(_owners(_translated(old, renamed), renamed)), dict(_owners(new, {}))
    places = [
        place
        for place in dict.fromkeys((*first, *second))
        if canonical(first.get(place)) != canonical(second.get(place))
        and not any(_meet(place, other) for other in known)
    ]
    if places:
        listed = ", ".join(ascii(place)[1:-1] for place in places[:_NAMED])
        more = f" and {len(places) - _NAMED} more" if len(places) > _NAMED else ""
        yield Change(
            kind="document.unshown",
            level=Level.FIX,
            names=("document",),
            what=f"differs where no call and no class shows it: {listed}{more}",
            pointer=places[0],
        )


def canonical(node: Any) -> str:
    """Equal for equal JSON: 1 is not true, and the order of keys says nothing."""
    return json.dumps(node, sort_keys=True, default=repr)


def _owners(document: Mapping[str, Any], renamed: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    """Operations, components and whatever else stands at the top, by pointer."""
    for key, node in document.items():
        if key in _ELSEWHERE:
            continue
        place = child("#", key)
        if key in ("paths", "components") and isinstance(node, dict):
            for group, members in node.items():
                inner = child(place, group)
                if not isinstance(members, dict):
                    yield inner, members
                    continue
                for name, member in members.items():
                    pointer = child(inner, name)
                    yield renamed.get(pointer, pointer), member
        else:
            yield place, node


def _translated(node: Any, renamed: Mapping[str, str]) -> Any:
    if isinstance(node, dict):
        return {
            key: renamed.get(value, value)
            if key == "$ref" and isinstance(value, str)
            else _translated(value, renamed)
            for key, value in node.items()
        }
    return [_translated(one, renamed) for one in node] if isinstance(node, list) else node


def _meet(place: str, other: str) -> bool:
    return place == other or place.startswith(f"{other}/") or other.startswith(f"{place}/")
