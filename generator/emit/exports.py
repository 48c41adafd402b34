"""The `__init__` files: every public name, each imported when it is first used."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from attrs import frozen

from generator.emit.binding import Bound
from generator.emit.layout import Layout
from generator.emit.literals import Code
from generator.emit.render import render
from generator.ir.model import Document


@frozen
class Export:
    name: str
    module: str
    """Relative to the `__init__` that offers it."""


# What of the runtime users name, beside its errors, which are all public.
PUBLIC = {
    "advice": ("AdviceWarning",),
    "aiohttp_transport": ("AiohttpTransport",),
    "unset": ("UNSET", "Unset"),
    "options": ("CallOptions", "Timeout"),
    "retries": ("Retries",),
    "drift": ("Drift",),
    "page": ("Page",),
    "sync_pages": ("Pages",),
    "async_pages": ("AsyncPages",),
    "batches": ("BatchResult", "Failure", "Success"),
    "sync_jobs": ("Job",),
    "async_jobs": ("AsyncJob",),
    "raw": ("RawResponse",),
    "sync_streamed": ("StreamedResponse",),
    "async_streamed": ("AsyncStreamedResponse",),
    "rows": ("Row",),
    "limits": ("RateLimit",),
    "tokens": ("RefreshingToken",),
    "sync_oauth": ("OAuth",),
    "async_oauth": ("AsyncOAuth",),
    "oauth_reply": ("Tokens",),
    "secret": ("Secret",),
}


def files(
    document: Document, layout: Layout, runtime: Mapping[str, str], bound: Bound | None
) -> dict[str, str]:
    """Path below `layout.folder` -> text. `runtime` holds the sources of the runtime by path."""
    models = [Export(model.name, f".{model.module}") for model in document.models]
    models += [Export(enum.name, f".{enum.module}") for enum in document.enums]
    clients = [Export(layout.client, ".client"), Export(layout.async_client, ".client")]
    if bound is not None:
        clients += [Export(bound.sync_class, ".scope"), Export(bound.async_class, ".scope")]
    own_names = {"errors": tuple(classes_of(runtime["errors.py"])), **PUBLIC}
    shared = [Export(name, f"._runtime.{module}") for module, names in own_names.items() for name in names]
    prefix = f"{layout.subpackage}/" if layout.root and layout.subpackage else ""
    modules = sorted({one.module.removeprefix(".") for one in models})
    texts: dict[str, str] = {
        f"{prefix}models/__init__.py": _text(
            "Models and enums of the document.", models, layout, "._all" if models else None
        ),
        f"{prefix}models/_all.py": render("starred.py.jinja", layout=layout, modules=modules),
        f"{prefix}resources/__init__.py": _text("The calls of the API, by resource.", [], layout),
    }
    if prefix or not layout.root:
        title = f"The clients and models of one API. `help({layout.client})` lists the calls."
        texts[f"{prefix}__init__.py"] = _with_models(title, clients, models, layout)
    if layout.root:
        names = shared + _below(layout.subpackage, clients)
        title = f"The `{layout.package}` package."
        texts["__init__.py"] = _with_models(title, names, models, layout, root=True)
        texts["py.typed"] = ""
    return texts


def _below(folder: str, exports: list[Export]) -> list[Export]:
    return [Export(export.name, f".{folder}{export.module}") for export in exports] if folder else exports


def _with_models(
    title: str, exports: list[Export], models: list[Export], layout: Layout, *, root: bool = False
) -> Code:
    """A package that offers `exports` and all models; where names meet, the model stays in its own module."""
    folder = layout.subpackage if root else ""
    beyond = f".{folder}.models" if folder else ".models"
    version = layout.version if root else None
    others = layout.siblings if root else ()
    if not models or {one.name for one in exports} & {one.name for one in models}:
        every = exports + _below(folder, _below("models", models))
        return _text(title, every, layout, version=version, others=others)
    return _text(title, exports, layout, f"{beyond}._all", beyond, version, others)


def _text(
    title: str,
    exports: list[Export],
    layout: Layout,
    star: str | None = None,
    beyond: str | None = None,
    version: str | None = None,
    others: tuple[str, ...] = (),
) -> Code:
    """`star` has what type checkers need not be told one by one, `beyond` what is there besides `exports`.

    `others` are targets that may be there or not.
    """
    # Where names meet, the first in the list wins; the other stays reachable in its own module.
    unique: dict[str, Export] = {}
    for export in exports:
        unique.setdefault(export.name, export)
    named: dict[str, list[str]] = {}
    for export in sorted(unique.values(), key=lambda export: (export.module, export.name)):
        named.setdefault(export.module, []).append(export.name)
    return render(
        "exports.py.jinja",
        layout=layout,
        title=title,
        named=list(named.items()),
        star=star,
        beyond=beyond,
        version=version,
        others=others,
    )


def classes_of(source: str) -> list[str]:
    """Public classes that a module defines."""
    tree = ast.parse(source)
    return [
        node.name for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
