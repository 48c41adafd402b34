# Made from generator/migrate.
"""What `migrate check` says about one place of a source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import field, frozen

from .table import Status

Kind = Literal[
    "endpoint", "base-url", "field", "name", "objective", "is-managed", "rate-limit-header", "method"
]


@frozen(kw_only=True)
class Finding:
    """Something of v3 at one place."""

    path: str
    line: int
    """From 1."""
    column: int
    """From 1, in characters."""
    kind: Kind
    found: str
    """As it is written, on one line."""
    row: str | None
    """The endpoint's line of the guide, ``PUT ad_groups/``, of an endpoint or a method; else None."""
    status: Status
    wants: Mapping[str, Any]
    """What v4 has: see `explaining.wants` for an endpoint, `name`, `value`, `url` or `method` for the others."""
    fixable: bool
    """Whether the text alone says how it is written in v4."""
    message: str
    start: int = field(eq=False)
    """Offset in the text of its first character; what is to be rewritten is ``text[start:end]``."""
    end: int = field(eq=False)

    def as_data(self) -> dict[str, Any]:
        """For JSON."""
        names = ("path", "line", "column", "kind", "found", "row", "status", "wants", "fixable", "message")
        return {name: getattr(self, name) for name in names}
