# Made from generator/sandbox/store/__init__.py by `make generate`.
"""What the sandbox remembers."""

from .entities import Entity, Store

__all__ = ["Entity", "Store"]
