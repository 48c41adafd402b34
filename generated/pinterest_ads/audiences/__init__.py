# Made from generator/audiences.
"""Bodies for ``audiences.create``, with the rules of the changelog that no schema says."""

from __future__ import annotations

from .engaged import engagement

__all__ = ["engagement"]
