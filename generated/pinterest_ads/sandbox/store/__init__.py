# Made from generator/sandbox/store/__init__.py by `make generate`; edit that file, not this one.
"""What the sandbox remembers."""

from .entities import Entity, Store

__all__ = ["Entity", "Store"]
