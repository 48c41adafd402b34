"""One thing that breaks users, as a judge sees it."""

from __future__ import annotations

from attrs import frozen


@frozen
class Finding:
    judge: str
    """``griffe``, ``annotations`` or ``mypy``."""
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.judge}: {self.where}: {self.what}"
