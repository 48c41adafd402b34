"""The `__init__` files: every public name, each imported when it is first used."""

from __future__ import annotations

import ast

from attrs import frozen

from generator.emit.layout import Layout
from generator.emit.literals import Code
from generator.emit.render import render
from generator.ir.model import Document


@frozen
class Export:
    name: str
    module: str
    """Relative to the `__init__` that offers it."""


def files(document: Document, layout: Layout, errors: str) -> dict[str, str]:
    """Path below `layout.folder` -> text. `errors` is the source of the runtime's error classes."""
    models = [Export(model.name, f".{model.module}") for model in document.models]
    models += [Export(enum.name, f".{enum.module}") for enum in document.enums]
    clients = [Export(layout.client, ".client"), Export(layout.async_client, ".client")]
    runtime = [Export(name, "._runtime.errors") for name in classes_of(errors)]
    runtime += [Export(name, "._runtime.unset") for name in ("UNSET", "Unset")]
    target = clients + _below("models", models)
    title = f"The `{layout.package}` package."
    prefix = f"{layout.subpackage}/" if layout.root and layout.subpackage else ""
    texts: dict[str, str] = {
        f"{prefix}models/__init__.py": _text("Models and enums of the document.", models, layout),
        f"{prefix}resources/__init__.py": _text("The calls of the API, by resource.", [], layout),
    }
    if prefix or not layout.root:
        texts[f"{prefix}__init__.py"] = _text("One target of the package.", target, layout)
    if layout.root:
        own = _below(layout.subpackage, target) if layout.subpackage else target
        texts["__init__.py"] = _text(title, runtime + own, layout, version=layout.version)
        texts["py.typed"] = ""
    return texts


def _below(folder: str, exports: list[Export]) -> list[Export]:
    return [Export(export.name, f".{folder}{export.module}") for export in exports]


def _text(title: str, exports: list[Export], layout: Layout, version: str | None = None) -> Code:
    # Where names meet, the first in the list wins; the other stays reachable in its own module.
    unique: dict[str, Export] = {}
    for export in exports:
        unique.setdefault(export.name, export)
    ordered = sorted(unique.values(), key=lambda export: export.name)
    return render("exports.py.jinja", layout=layout, title=title, exports=ordered, version=version)


def classes_of(source: str) -> list[str]:
    """Public classes that a module defines."""
    tree = ast.parse(source)
    return [
        node.name for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
