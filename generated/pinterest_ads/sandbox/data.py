# Made from generator/sandbox.
"""The effective document, as it ships with the package: without its descriptions."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from .document.operations import Operation, operations_of

# The target that the server is one of: its folder lies beside this one.
_DATA = files(__name__.rpartition(".sandbox.")[0]) / "v4" / "data"


@cache
def document() -> dict[str, Any]:
    """The document that the client of this version was generated from, without what only people read."""
    data: dict[str, Any] = msgspec.json.decode((_DATA / "document.json").read_bytes())
    return data


def endpoints() -> str:
    """The guide's table of v3 endpoints and what they are in v4, as CSV."""
    return (_DATA / "endpoints.csv").read_text(encoding="utf-8")


def retired() -> str:
    """Endpoints that ended by themselves and what to call instead, as CSV."""
    return (_DATA / "retired.csv").read_text(encoding="utf-8")


@cache
def operations() -> tuple[Operation, ...]:
    """Every operation of the document. What they validate with is compiled once for all sandboxes of a process."""
    return tuple(operations_of(document()))
