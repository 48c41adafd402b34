"""`client.py` and `_meta.py` of a target."""

from __future__ import annotations

from generator.emit.binding import Bound
from generator.emit.faults import Faults
from generator.emit.layout import Layout
from generator.emit.render import render
from generator.emit.resources import Resource
from generator.ir.model import Document


def files(
    document: Document, resources: list[Resource], bound: Bound | None, layout: Layout, faults: Faults
) -> dict[str, str]:
    """Path below the target's folder -> text."""
    attributes = {resource.module: resource.attribute for resource in resources}
    entries = [(operation, attributes[operation.resource]) for operation in document.operations]
    shortcuts = [
        (resource.attribute, served.operation.call, served.origin)
        for resource in resources
        for served in resource.served
        if served.origin is not None
    ]
    client = {"layout": layout, "document": document, "resources": resources, "bound": bound}
    with faults.at("#"):
        return {
            "client.py": render("client.py.jinja", **client),
            "_meta.py": render(
                "meta.py.jinja", layout=layout, document=document, entries=entries, shortcuts=shortcuts
            ),
        }
    return {}
