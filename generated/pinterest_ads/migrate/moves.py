# Made from generator/migrate.
"""Where the ids of a v3 path go in v4, and where the advertiser's comes from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from attrs import frozen

from .table import Row, Target

ADVERTISER = "advertiser_id"
# The guide calls pin promotions ads, and their filters with them.
_PLURALS = {"pin_promotion": "ad_ids"}


@frozen
class Move:
    """One variable of a v3 path."""

    old: str
    to: Literal["path", "query", "body"]
    new: str

    def __str__(self) -> str:
        place = {
            "path": f"{{{self.new}}} in the path",
            "query": f"the query parameter {self.new}",
            "body": f"{self.new} in the body",
        }
        return f"<{self.old}> -> {place[self.to]}"


def moves(row: Row, target: Target) -> tuple[Move, ...]:
    """What becomes of each variable of the row's path in one of its v4 calls."""
    return tuple(_moves(row, target))


def _moves(row: Row, target: Target) -> Iterator[Move]:
    renames = dict(row.renames)
    free = [name for name in target.variables if name not in {ADVERTISER, *renames.values(), *row.variables}]
    for old in row.variables:
        new = renames.get(old, "")
        if new.startswith("?"):
            yield Move(old, "query", new.removeprefix("?"))
        elif new:
            yield Move(old, "path", new)
        elif old == "advertiser":
            yield Move(old, "path", ADVERTISER)
        elif old in target.variables:
            yield Move(old, "path", old)
        elif target.method == "PATCH":
            yield Move(old, "body", "id")
        elif free:
            yield Move(old, "path", free.pop(0))
        else:
            yield Move(old, "query", _PLURALS.get(old, f"{old}_ids"))


def advertiser(row: Row) -> str:
    """Where the advertiser's id comes from, in a sentence; empty where v4 has no such call."""
    if not row.targets:
        return ""
    if not any(ADVERTISER in target.variables for target in row.targets):
        return "not needed: v4's path has none"
    if "advertiser" in row.variables:
        return "already in v3's path, as <advertiser>"
    return (
        "not in v3's path, and required in v4's: take the advertiser_id of the object that is meant, "
        "or the id of the account that you work for (GET /advertisers/ lists them)"
    )
