# Made from generator/sandbox.
"""Objects of the API: how they are created, changed and shown. Single calls, batches and bulk share these steps."""

from .kinds import KINDS
from .showing import shown, summary_of
from .writing import create_item, update_item

__all__ = ["KINDS", "create_item", "shown", "summary_of", "update_item"]
