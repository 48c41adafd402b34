"""One argument of a call."""

from __future__ import annotations

from attrs import frozen

from generator.emit.literals import Code
from generator.ir.model import PyName


@frozen
class Argument:
    name: PyName
    annotation: Code
    default: Code | None
    """None where the caller must give it."""
    about: str
