# Made from generator/migrate.
"""``pinterest-ads migrate check --fix``: rewrites what is certain, and leaves a comment where a person must decide."""

from __future__ import annotations

from .files import FileFixed, fix_file
from .fixing import Fixed, fix, settled

__all__ = ["FileFixed", "Fixed", "fix", "fix_file", "settled"]
