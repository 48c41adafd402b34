# Made from generator/migrate.
"""Which rows of the guide's table are a change of the path and nothing else.

Only those may be rewritten without a person: what is sent and what comes back stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from ..moves import ADVERTISER, moves
from ..table import Row, Target, rows

# Writes whose body v3 took as v4 does: an array, or a report. All others took one object where v4 takes an array, or
# got an id by the path that v4 wants in the body (tests compare the documents).
_WRITES = frozenset(
    {
        "POST batch_campaigns/",
        "PUT batch_campaigns/",
        "POST batch_pin_promotions/",
        "PUT batch_pin_promotions/",
        "POST reports/async/<advertiser>/delivery_metrics/",
    }
)
# Reads whose reply, or whose way to be asked, is another one in v4.
_OTHERWISE = frozenset(
    {
        "GET advertisers/me/",  # one advertiser, now a list
        "GET advertisers/<advertiser>/entities/batch/<batch_id>/",  # the id comes from another call
        "GET tags/<tag>/configs/",  # settings, now the whole tag
        "GET product_groups/<product_group>/",  # ids of product groups, now of their promotions
        "GET pin_promotions/bid_floor/",  # the advertiser was a query parameter
    }
)
# Writes of one object that v4 takes an array of (facts 1 batch).
_ONE = frozenset(
    {
        "POST ad_groups/",
        "PUT ad_groups/",
        "POST campaigns/",
        "PUT campaigns/<campaign>/",
        "POST pin_promotions/",
        "PUT pin_promotions/<pin_promotion>/",
    }
)
_V3 = re.compile(r"<\w+>")
_V4 = re.compile(r"\{(\w+)\}")


@frozen
class Paths:
    """A v3 path and its v4 path, both cut at the variables that they share, in the same order; no slash at the end."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    """The first one holds `ADVERTISER_HOLE` where v3's path says no advertiser."""
    slash: bool
    """Whether v4's path ends in a slash."""


ADVERTISER_HOLE = "\N{INFORMATION SEPARATOR ONE}"


def paths(row: Row) -> Paths | None:
    """How the row's path is rewritten; None where a person has to decide."""
    if row.status != "mapped" or len(row.targets) != 1 or row.note or row.name in _OTHERWISE:
        return None
    target = row.targets[0]
    if row.name not in _WRITES and (row.method != "GET" or target.method != "GET"):
        return None
    return _cut(row, target)


def _cut(row: Row, target: Target) -> Paths | None:
    kept = moves(row, target)
    if any(move.to != "path" for move in kept):
        return None
    shared = [name for name in target.variables if name in {move.new for move in kept}]
    if shared != [move.new for move in kept] or set(target.variables) - {*shared, ADVERTISER}:
        return None
    path = target.path.removeprefix("/")
    if ADVERTISER not in shared:
        path = path.replace(f"{{{ADVERTISER}}}", ADVERTISER_HOLE)
    return Paths(
        tuple(_V3.split(row.path.rstrip("/"))),
        tuple(_V4.sub("\0", path.rstrip("/")).split("\0")),
        target.path.endswith("/"),
    )


def alike(row: Row) -> bool:
    """Whether all rows of this path, whatever the method, are rewritten in the same way."""
    same: Sequence[Row] = [other for other in rows() if other.path == row.path]
    return len({paths(other) for other in same}) == 1


def open_questions(row: Row) -> list[str]:
    """What else than the path changes, in a few words each."""
    said = [
        f"<{move.old}> goes to the {move.to} as {move.new}"
        for target in row.targets
        for move in moves(row, target)
        if move.to != "path"
    ]
    if row.name in _ONE:
        said.append("the body becomes an array")
    if "advertiser" not in row.variables and any(ADVERTISER in target.variables for target in row.targets):
        said.append("the path needs the advertiser's id")
    return list(dict.fromkeys(said))
