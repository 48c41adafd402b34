"""Modules of constants: what is known of the values of a text that stays open."""

from __future__ import annotations

from generator.emit.faults import Faults
from generator.emit.layout import Layout
from generator.emit.render import render
from generator.ir.model import Constants, Document

_TAKEN = frozenset({"client", "scope", "declared", "models", "operations", "resources", "data"})


def files(document: Document, layout: Layout, faults: Faults) -> dict[str, str]:
    """Path below the target's folder -> text."""
    found: dict[str, str] = {}
    for constants in document.constants:
        path = f"{constants.module}.py"
        if constants.module in _TAKEN or path in found:
            faults.add(constants.pointer, f"there is a module {constants.module} already")
            continue
        with faults.at(constants.pointer):
            found[path] = render(
                "constants.py.jinja", layout=layout, constants=constants, listed=_listed(constants)
            )
    return found


def _listed(constants: Constants) -> frozenset[str]:
    """Attributes that hold several texts."""
    return frozenset(
        name
        for number, (name, _) in enumerate(constants.attributes)
        if any(isinstance(group[number], tuple) for group in constants.groups)
    )
