"""`models/`: one module for each group of mutually dependent classes."""

from __future__ import annotations

from collections import defaultdict

from generator.emit.faults import Faults
from generator.emit.layout import Layout
from generator.emit.literals import Code
from generator.emit.render import macro, render
from generator.emit.scope import Scope, Types
from generator.ir.model import Document, Enumeration, Model


def files(document: Document, layout: Layout, types: Types, faults: Faults) -> dict[str, str]:
    """Path below the target's folder -> text."""
    groups: dict[str, list[Enumeration | Model]] = defaultdict(list)
    entries: tuple[Enumeration | Model, ...] = (*document.enums, *document.models)
    for entry in entries:
        groups[entry.module].append(entry)
    return {
        f"models/{module}.py": _module(module, group, layout, types, faults)
        for module, group in groups.items()
    }


def _module(
    module: str, group: list[Enumeration | Model], layout: Layout, types: Types, faults: Faults
) -> Code:
    attributes = {p.name for entry in group if isinstance(entry, Model) for p in entry.properties}
    scope = Scope(types, layout.runtime(1), ".", module, frozenset(attributes))
    classes: list[Code] = []
    for entry in group:
        name = "model_class" if isinstance(entry, Model) else "enum_class"
        with faults.at(entry.pointer):
            classes.append(macro("_model.jinja", name, entry, scope))
    public = sorted(entry.name for entry in group)
    return render("models.py.jinja", layout=layout, scope=scope, classes=classes, public=public)
