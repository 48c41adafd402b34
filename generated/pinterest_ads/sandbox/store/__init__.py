# Made from generator/sandbox.
"""What the sandbox remembers."""

from .entities import Entity, Store

__all__ = ["Entity", "Store"]
