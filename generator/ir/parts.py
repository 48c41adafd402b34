"""Names for the pieces of raw schemas that are put together to one type."""

from __future__ import annotations

from typing import NamedTuple


class Part(NamedTuple):
    """A raw schema, or a piece of one."""

    pointer: str
    own: bool = False
    """Only the schema's own keywords: not what its `$ref` and `allOf` bring."""
    skip: tuple[str, ...] = ()
    """`oneOf` / `anyOf` of it that are dealt with elsewhere."""


Parts = tuple[Part, ...]
"""Schemas that a value must meet all at once, as in `allOf`."""
