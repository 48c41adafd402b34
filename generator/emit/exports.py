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
    target = clients + _below("models", models)
    title = f"The `{layout.package}` package."
    prefix = f"{layout.subpackage}/" if layout.root and layout.subpackage else ""
    texts: dict[str, str] = {
        f"{prefix}models/__init__.py": _text("Models and enums of the document.", models, layout),
        f"{prefix}operations/__init__.py": _text("What the document says of each call.", [], layout),
        f"{prefix}resources/__init__.py": _text("The calls of the API, by resource.", [], layout),
    }
    if prefix or not layout.root:
        # Every name is listed once, beside the models; where names meet, that cannot be.
        apart = not {one.name for one in clients} & {one.name for one in models}
        texts[f"{prefix}__init__.py"] = _text(
            "One target of the package.", clients if apart else target, layout, models=apart
        )
    if layout.root:
        own = _below(layout.subpackage, target) if layout.subpackage else target
        texts["__init__.py"] = _text(
            title, shared + own, layout, version=layout.version, others=layout.siblings
        )
        texts["py.typed"] = ""
    return texts


def _below(folder: str, exports: list[Export]) -> list[Export]:
    return [Export(export.name, f".{folder}{export.module}") for export in exports]


def _text(
    title: str,
    exports: list[Export],
    layout: Layout,
    version: str | None = None,
    models: bool = False,
    others: tuple[str, ...] = (),
) -> Code:
    """`models` adds all names of the package of that name; `others` may be there or not."""
    # Where names meet, the first in the list wins; the other stays reachable in its own module.
    unique: dict[str, Export] = {}
    for export in exports:
        unique.setdefault(export.name, export)
    ordered = sorted(unique.values(), key=lambda export: export.name)
    return render(
        "exports.py.jinja",
        layout=layout,
        title=title,
        exports=ordered,
        version=version,
        models=models,
        others=others,
    )


def classes_of(source: str) -> list[str]:
    """Public classes that a module defines."""
    tree = ast.parse(source)
    return [
        node.name for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
