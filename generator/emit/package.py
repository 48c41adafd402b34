"""All files of a package, from a document's IR and a layout."""

from __future__ import annotations

from collections.abc import Mapping

from generator.emit import (
    api,
    binding,
    client,
    collisions,
    constants,
    declared,
    exports,
    models,
    operations,
    resources,
)
from generator.emit.faults import Faults
from generator.emit.format import format_files
from generator.emit.layout import Layout
from generator.emit.programs import compile_programs
from generator.emit.runtime import compile_runtime
from generator.emit.scope import Types
from generator.ir.model import Document


def emit(document: Document, layout: Layout) -> dict[str, str]:
    """Path below the output folder -> formatted text, of every file of the package.

    Raises:
        PipelineError: something of the document has no form in Python; every such place is named.
    """
    runtime = compile_runtime()
    document = layout.sections.shown(document)
    files = format_files(document_files(document, layout, runtime))
    if layout.root:
        files |= {f"_runtime/{path}": text for path, text in runtime.items()}
        files |= compile_programs(layout.programs)
    below = layout.target.relative_to(layout.folder)
    files |= {(below / "data" / name).as_posix(): text for name, text in layout.data.items()}
    return {f"{layout.folder}/{path}": files[path] for path in sorted(files)}


def document_files(document: Document, layout: Layout, runtime: Mapping[str, str]) -> dict[str, str]:
    """What the document decides, by path below `layout.folder` and not formatted yet."""
    faults = Faults()
    collisions.check(document, faults)
    types = Types.of(document)
    served = resources.resources_of(document, layout, faults)
    bound = binding.bound_of(served, layout.sections.scope, faults)
    below = {
        **models.files(document, layout, types, faults),
        **operations.files(served, layout, types, faults),
        **resources.files(served, bound, layout, types, faults),
        **binding.files(bound, layout, types, faults),
        **declared.files(served, bound, layout, faults),
        **client.files(document, served, bound, layout, faults),
        **constants.files(document, layout, faults),
    }
    page = api.files(served, bound, layout, types, faults)
    faults.stop()
    prefix = f"{layout.subpackage}/" if layout.root and layout.subpackage else ""
    return {
        **page,
        **exports.files(document, layout, runtime, bound),
        **{f"{prefix}{path}": text for path, text in below.items()},
    }
