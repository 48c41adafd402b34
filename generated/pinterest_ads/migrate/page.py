# Made from generator/migrate.
"""The table as a page of Markdown: docs/migration.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from .explaining import STATUSES
from .moves import ADVERTISER, moves
from .table import Row, Successor, Target

_HEAD = """\
<!-- Made from overlays/v4/{{endpoints,successors,skipped}}.csv by `make generate`; edit those, not this. -->

# From v3 to v4, and on to v5

All {rows} endpoints of v3 in the order of the guide, with what v4 has in their place and what v5 has for that. To find one,
search this page for a part of its path (Ctrl+F, or ⌘F); `pinterest-ads migrate explain "GET ad_groups/<ad_group>/"` says the
same of one endpoint and takes a URL from your code as well. [migrate.md](migrate.md) is about finding them in your code.

- Paths of v3 are below `https://api.pinterest.com/ads/v3/`, of v4 below `https://api.pinterest.com/ads/v4`, of v5 below
  `https://api.pinterest.com/v5`.
- **A** in the column *ids*: v3's path has no advertiser, and v4's begins with `/advertisers/{{advertiser_id}}/`. Take the
  `advertiser_id` of the object that is meant, or the id of the account that you work for.
- *Deprecated*: v4 has no such call. *Coming soon*: the guide announces it for v4 and names no call.
- {counts}.
"""


def page(rows: Sequence[Row]) -> str:
    """Of the rows in their order, a table for each section of the guide; then v4 to v5."""
    counts = ", ".join(f"{sum(row.status == status for row in rows)} are {status}" for status in STATUSES)
    blocks = [_HEAD.format(rows=len(rows), counts=f"Of the {len(rows)}, {counts}")]
    for section, group in groupby(rows, key=lambda row: row.section):
        blocks.append(
            f"## {section}\n\n"
            + _table(("v3", "v4", "in this package", "ids", "v5", "note"), (_cells(row) for row in group))
        )
    targets = {target.name: target for row in rows for target in row.targets}
    lines = (
        (_code(target.name), _code(target.successor.call), target.successor.note)
        for _, target in sorted(targets.items(), key=lambda item: (item[1].path, item[1].method))
    )
    blocks.append(
        f"## v4 to v5\n\nThe {len(targets)} calls of v4 that the guide's table leads to.\n\n"
        + _table(("v4", "v5", "note"), lines)
    )
    return "\n".join(blocks)


def _cells(row: Row) -> tuple[str, ...]:
    ids = [f"`{move}`" for target in row.targets for move in moves(row, target) if move.old != "advertiser"]
    if _needs_advertiser(row):
        ids.insert(0, "**A**")
    return (
        _code(row.name),
        _lines(_code(target.name) for target in row.targets) or f"*{row.status}*",
        _lines(_code(target.call) for target in row.targets),
        _lines(ids),
        _lines(_code(successor.call) for successor in row.successors),
        _lines(dict.fromkeys([_sentence(row.note), *(_after(one) for one in row.successors)])),
    )


def _needs_advertiser(row: Row) -> bool:
    return "advertiser" not in row.variables and any(_has_advertiser(target) for target in row.targets)


def _has_advertiser(target: Target) -> bool:
    return ADVERTISER in target.variables


def _after(successor: Successor) -> str:
    return f"v5: {successor.note}" if successor.note else ""


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _code(text: str) -> str:
    return f"`{text}`" if text else ""


def _lines(cells: Iterable[str]) -> str:
    return "<br>".join(cell for cell in cells if cell)


def _table(titles: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    rows = [titles, ["---"] * len(titles), *lines]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in rows)
