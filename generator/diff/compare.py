"""Two documents in, all changes out: a pure function."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.diff import calls, classes, constants, match, shortcuts, unshown, whole
from generator.diff.change import Difference, merged
from generator.diff.context import Context
from generator.diff.relation import Renamed
from generator.diff.surface import Surface, surface
from generator.diff.unshown import canonical
from generator.emit.sections import Sections
from generator.ir.build import build


def compare(old: dict[str, Any], new: dict[str, Any], sections: Sections) -> Difference:
    """What users of the package notice of the step from `old` to `new`, two effective documents.

    Raises PipelineError where a document cannot be read; what it says names the place, not which of the two.
    """
    if same(old, new):
        return Difference(version(old), version(new), ())
    return compare_surfaces(surface(build(old), sections), surface(build(new), sections), old, new)


def compare_surfaces(
    old: Surface, new: Surface, raw_old: Mapping[str, Any], raw_new: Mapping[str, Any]
) -> Difference:
    """As `compare`, from what was built of both documents."""
    pairs, gone, added = match.calls(old.calls, new.calls)
    names = match.classes(old, new, pairs)
    context = Context(old, new, Renamed(names), _enums(old, new))
    changes = list(whole.compare(old.document, new.document))
    changes += [calls.gone(one) for one in gone]
    changes += [calls.added(one) for one in added]
    for one, other in pairs:
        changes += calls.compare(one, other, context)
    changes += shortcuts.compare(old, new)
    changes += classes.compare(context)
    changes += constants.compare(old.document, new.document)
    changes += unshown.compare(raw_old, raw_new, changes, dict(_pointers(old, new, names)))
    return Difference(old.document.version, new.document.version, merged(changes))


def _enums(old: Surface, new: Surface) -> dict[str, Any]:
    return {**old.enums, **new.enums}


def _pointers(old: Surface, new: Surface, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    before: dict[str, classes.Class] = {**old.models, **old.enums}
    after: dict[str, classes.Class] = {**new.models, **new.enums}
    for name, other in names.items():
        if before[name].pointer != after[other].pointer:
            yield before[name].pointer, after[other].pointer


def same(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether two documents say the same, in whatever order; known without building anything."""
    return canonical(old) == canonical(new)


def version(document: Mapping[str, Any]) -> str:
    """``info.version``."""
    info = document.get("info")
    return str(info.get("version", "")) if isinstance(info, Mapping) else ""
