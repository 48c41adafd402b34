# Made from generator/migrate.
"""The guide's table: what each v3 endpoint is in v4, and what comes after that in v5.

Read from three tables that ship with v4: `endpoints.csv` (guide "Ads API v4 Release", its list of endpoints),
`successors.csv` (v4's calls beside those of v5's published document) and `skipped.csv` (v5's calls for endpoints that
v4 left out).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Literal, cast

from attrs import frozen

Status = Literal["mapped", "deprecated", "coming soon"]
FILES = ("endpoints.csv", "successors.csv", "skipped.csv")

_VARIABLE = re.compile(r"\{(\w+)\}")


@frozen
class Successor:
    """What takes the place of a call in v5."""

    call: str = ""
    """``GET /ad_accounts/{ad_account_id}/ads``; empty where there is nothing."""
    note: str = ""

    def __str__(self) -> str:
        return f"{self.call or 'nothing takes its place'}{f'. {self.note}' if self.note else ''}"


@frozen
class Target:
    """A v4 call that does a v3 endpoint's work."""

    method: str
    path: str
    """As the document has it: ``/advertisers/{advertiser_id}/ads/``, below ``/ads/v4``."""
    call: str
    """The package's name of it: ``ads.list``."""
    successor: Successor

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def variables(self) -> tuple[str, ...]:
        """Names of the variables in the path, in its order."""
        return tuple(_VARIABLE.findall(self.path))


@frozen
class Row:
    """One v3 endpoint."""

    section: str
    method: str
    path: str
    """As the guide writes it: ``ad_groups/<ad_group>/pin_promotions/``."""
    status: Status
    targets: tuple[Target, ...]
    """One call; none where v4 has nothing, two where the guide divides the work."""
    successors: tuple[Successor, ...]
    """What v5 has: of each v4 call, or of the endpoint itself where v4 left it out."""
    renames: tuple[tuple[str, str], ...]
    """What the table says of the path's variables: ``old``, and ``new``, ``?new`` (a query parameter) or nothing."""
    note: str

    @property
    def name(self) -> str:
        """``GET ad_groups/<ad_group>/pin_promotions/``"""
        return f"{self.method} {self.path}"

    @property
    def variables(self) -> tuple[str, ...]:
        return tuple(re.findall(r"<(\w+)>", self.path))


def read(endpoints: str, successors: str, skipped: str) -> tuple[Row, ...]:
    """The rows of the three CSV texts, in the guide's order; an endpoint that is split in two is one row."""
    after, beyond = _successors(successors), _successors(skipped)
    lines = list(csv.DictReader(endpoints.splitlines()))
    # Calls are named in the rows that become them; other rows lead to the same ones.
    calls = {(line["v4_method"], line["v4_path"]): line["call"] for line in lines if line["call"]}
    same: dict[tuple[str, str], list[Mapping[str, str]]] = {}
    for line in lines:
        same.setdefault((line["v3_method"], line["v3_path"]), []).append(line)
    return tuple(
        _row(group, _targets(group, calls, after), beyond.get(old, Successor()))
        for old, group in same.items()
    )


def _successors(text: str) -> dict[tuple[str, str], Successor]:
    return {
        (line["method"], line["path"]): Successor(
            f"{line['successor_method']} {line['successor_path']}".strip(), line["note"]
        )
        for line in csv.DictReader(text.splitlines())
    }


def _targets(
    group: Iterable[Mapping[str, str]],
    calls: Mapping[tuple[str, str], str],
    after: Mapping[tuple[str, str], Successor],
) -> tuple[Target, ...]:
    keys = [(line["v4_method"], line["v4_path"]) for line in group if line["v4_path"]]
    return tuple(Target(*key, calls[key], after[key]) for key in keys)


def _row(group: list[Mapping[str, str]], targets: tuple[Target, ...], beyond: Successor) -> Row:
    line = group[0]
    return Row(
        line["v3_section"],
        line["v3_method"],
        _VARIABLE.sub(r"<\1>", line["v3_path"].removeprefix("/")),
        cast(Status, line["status"].replace("_", " ")),
        targets,
        tuple(target.successor for target in targets) or (beyond,),
        tuple(_rename(part) for part in line["variables"].split(";") if part),
        line["note"],
    )


def _rename(text: str) -> tuple[str, str]:
    old, _, new = text.partition("=")
    return old, new


@cache
def rows() -> tuple[Row, ...]:
    """The rows of the tables that ship with the package."""
    data = files(__name__.rpartition(".migrate.")[0]) / "v4" / "data"
    return read(*((data / name).read_text(encoding="utf-8") for name in FILES))


@cache
def by_name() -> dict[str, Row]:
    """The rows by `Row.name`."""
    return {row.name: row for row in rows()}
