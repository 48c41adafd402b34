"""Components that nothing refers to any more, as actions that remove them: what only dropped operations used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.document.jsonpath import Location
from generator.document.script import Script
from generator.document.walk import COMPONENTS, at, target_of, walk


def expand(document: dict[str, Any], source: str) -> Script:
    """Actions that remove unused components from `document`, which is changed with them."""
    script = Script(document)
    used = _used(document)
    for section in [key for key in document.get("components", {}) if key in COMPONENTS]:
        names = [
            name for name in document["components"][section] if ("components", section, name) not in used
        ]
        for name in names:
            location = ("components", section, name)
            script.remove(location, f"nothing that stays refers to {name}", source)
        if names and not document["components"][section]:
            script.remove(("components", section), f"no {section} are left", source)
    return script


def _used(document: dict[str, Any]) -> set[Location]:
    """Locations of the components reached from outside `components`, through any number of references."""
    outside = {key: value for key, value in document.items() if key != "components"}
    reached: set[Location] = set()
    waiting = [place for node in walk(outside) for place in _targets(node.value, node.kind)]
    while waiting:
        place = waiting.pop()[:3]
        if place in reached or len(place) < 3:
            continue
        reached.add(place)
        try:
            value = at(document, place)
        except (KeyError, IndexError, TypeError, ValueError):
            continue  # a dangling reference is for `lint` to report
        if isinstance(value, dict) and place[1] in COMPONENTS:
            kind = COMPONENTS[str(place[1])]
            waiting += [
                target for node in walk(value, kind, place) for target in _targets(node.value, node.kind)
            ]
    return reached


def _targets(value: dict[str, Any], kind: str) -> Iterator[Location]:
    references = [value.get("$ref")]
    discriminator = value.get("discriminator") if kind == "schema" else None
    if isinstance(discriminator, dict) and isinstance(discriminator.get("mapping"), dict):
        for name in discriminator["mapping"].values():
            references += [name, f"#/components/schemas/{name}"]
    for reference in references:
        target = target_of(reference) if isinstance(reference, str) else None
        if target is not None:
            yield target
