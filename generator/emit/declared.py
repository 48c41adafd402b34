"""`declared.py`: the types of `with_raw_response` and `with_streaming_response` of every resource."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from generator.emit.binding import Bound
from generator.emit.faults import Faults
from generator.emit.layout import Layout
from generator.emit.render import render
from generator.emit.resources import Resource
from generator.ir.model import PyName


@frozen
class Declared:
    """The four classes of one class of a resource and its async twin."""

    prefix: PyName
    """Of its classes' names."""
    resource: Resource
    classes: tuple[tuple[PyName, PyName, PyName], ...]
    """Name of the class, the class that it is of, and the function of the runtime that its methods are made by."""


def declared_of(resource: Resource, prefix: PyName) -> Declared:
    """The names of a resource's classes."""
    # Of the module, whose name is unique: classes of different modules may have one name.
    end = f"{prefix}_{resource.module}"
    return Declared(
        prefix,
        resource,
        (
            (f"Raw_{end}", resource.sync_class, "Raw"),
            (f"Streamed_{end}", resource.sync_class, "streamed"),
            (f"AsyncRaw_{end}", resource.async_class, "AsyncRaw"),
            (f"AsyncStreamed_{end}", resource.async_class, "async_streamed"),
        ),
    )


def files(
    resources: Iterable[Resource], bound: Bound | None, layout: Layout, faults: Faults
) -> dict[str, str]:
    """Path below the target's folder -> text."""
    every = [declared_of(resource, "resources") for resource in resources]
    every += [declared_of(resource, "scoped") for resource in (bound.resources if bound else ())]
    with faults.at("#"):
        return {"declared.py": render("declared.py.jinja", layout=layout, every=every)}
    return {}
