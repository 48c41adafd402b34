# Made from generator/migrate.
"""A source's findings: its texts are read as its language has them, then judged."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Mapping

from attrs import evolve, frozen

from . import explaining, languages, verdict
from .finding import Finding, Kind
from .leftover import leftovers
from .site import Reading, Site
from .table import Row
from .urls import Use, uses
from .words import mentions

V4 = "https://api.pinterest.com/ads/v4"
_ADVERTISER = re.compile(r"(?i)\badvertiser_?id\b")
# Rows whose body or reply has another shape in v4, though the path says nothing of it: one object was an array there, or the
# other way round (facts 1 batch, facts 6 rows 6 and 21).
_SHAPES = frozenset(
    (
        *("POST ad_groups/", "PUT ad_groups/", "POST campaigns/", "POST pin_promotions/"),
        *("GET advertisers/me/", "GET tags/<tag>/configs/"),
    )
)
_LONGEST = 120
_NEAR = 3
"""Signs between two words of a literal, at most."""


@frozen
class _Place:
    """A use of an endpoint: where its path is put together."""

    site: Site
    use: Use
    start: int
    end: int


def scan(text: str, path: str) -> list[Finding]:
    """What is of v3 in a source, by its place.

    Args:
        text: The whole source.
        path: Its name, which tells its language and stands in the findings.
    """
    return scan_with_problem(text, path)[0]


def scan_with_problem(text: str, path: str) -> tuple[list[Finding], str]:
    """The same, and why the source could not be read as what it is named, if so."""
    # A byte order mark is a character of the text, and of no language.
    mark = text.startswith("\ufeff")
    source = text[mark:]
    reading = languages.read(source, path)
    found = _Scan(source, path, reading).findings()
    found = sorted([*found, *leftovers(source, path, found)], key=lambda one: (one.start, one.kind))
    return [_shifted(one) for one in found] if mark else found, reading.problem


def _shifted(finding: Finding) -> Finding:
    column = finding.column + (finding.line == 1)
    return evolve(finding, start=finding.start + 1, end=finding.end + 1, column=column)


class _Scan:
    def __init__(self, text: str, path: str, reading: Reading) -> None:
        self._text, self._path, self._reading = text, path, reading
        self._verdict = verdict.of(reading)
        self._knows_advertiser = _ADVERTISER.search(reading.code) is not None
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]

    def findings(self) -> list[Finding]:
        found: dict[tuple[int, str, str | None], Finding] = {}
        for finding in (*self._endpoints(), *self._names()):
            found.setdefault((finding.start, finding.kind, finding.row), finding)
        return sorted(found.values(), key=lambda one: (one.start, one.kind))

    # endpoints

    def _endpoints(self) -> Iterator[Finding]:
        places: dict[int, list[_Place]] = {}
        bases: set[int] = set()
        for site, use in sorted(self._uses(), key=lambda pair: not self._letters(*pair)[1]):
            if use.rows:
                place = self._place(site, use, places)
                places.setdefault(place.start, []).append(place)
            else:
                bases.add(site.text.at[use.start])
        parts = self._parts(places)
        for at, group in sorted(places.items()):
            if at in parts and not any(place.site.method for place in group):
                continue
            bases.update(self._bases_of(group))
            yield from self._endpoint(group)
        for at in sorted(bases):
            yield self._base(at)

    def _uses(self) -> Iterator[tuple[Site, Use]]:
        clients, versioned = self._reading.clients or {}, "v3" in self._reading.code
        for site in self._reading.sites:
            if site.role in ("value", "asked"):
                for use in uses(site, self._verdict, clients, v3_somewhere=versioned):
                    if use.rows or site.role == "value":
                        yield site, use

    def _letters(self, site: Site, use: Use) -> tuple[list[int], list[int]]:
        """Where the letters of a path stand: all of them, and those of the expression itself."""
        span = slice(use.start, use.end)
        pairs = zip(site.text.at[span], site.text.chars[span], strict=True)
        letters = [at for at, char in pairs if char.isalpha() and at >= 0]
        return letters, [at for at in letters if site.start <= at < site.end]

    def _place(self, site: Site, use: Use, places: Mapping[int, list[_Place]]) -> _Place:
        """Where the words of the path stand in the expression itself; where it has none, in the constant that has them."""
        letters, own = self._letters(site, use)
        origins = site.text.at[use.start : use.end]
        if not own:
            for start, group in places.items():
                if start <= max(letters) < group[0].end:
                    return _Place(site, use, start, group[0].end)
        first = own[0] if own else _run(letters)
        if first - 1 in origins and self._text[first - 1] == "/":
            first -= 1
        last = max(at for at in origins if at >= 0 and (not own or at < site.end))
        return _Place(site, use, first, max(last, first) + 1)

    def _parts(self, places: dict[int, list[_Place]]) -> set[int]:
        """Places that are also a constant's, and only the beginning of a longer path elsewhere."""
        found = set()
        for group in places.values():
            for place in group:
                for at in place.site.text.at[place.use.start : place.use.end]:
                    if at in places and at != place.start:
                        found.add(at)
        return found

    def _bases_of(self, group: list[_Place]) -> Iterator[int]:
        """``ads/v3`` in other literals than the paths; in the same one it belongs to the path."""
        for place in group:
            if place.use.base is not None and not place.site.single:
                at = place.site.text.at[place.use.base]
                between = self._text[at : place.start]
                if not between or '"' in between or "'" in between:
                    yield at

    def _endpoint(self, group: list[_Place]) -> Iterator[Finding]:
        row, place = self._chosen(group)
        row_wants = explaining.wants(row)
        method = place.site.method
        finding = self._finding(
            "endpoint",
            place.start,
            place.end,
            row=row,
            wants=row_wants,
            certain=self._is_certain(row),
            message=_advice(row),
        )
        yield finding
        for other in group:
            method = other.site.method
            put = _row(other.use.rows, "PUT")
            if method and method.name == "PUT" and put and any(one.method == "PATCH" for one in put.targets):
                yield self._finding(
                    "method",
                    method.at,
                    method.at + method.length,
                    row=put,
                    wants={"method": "PATCH"},
                    certain=self._is_certain(put),
                    message=f"v4 takes PATCH where v3 took PUT: {put.targets[0].name}",
                )

    def _chosen(self, group: list[_Place]) -> tuple[Row, _Place]:
        for place in group:
            if place.site.method and (row := _row(place.use.rows, place.site.method.name)):
                return row, place
        place = group[0]
        rows = place.use.rows
        if place.site.body and (row := _row(rows, "POST")):
            return row, place
        return _row(rows, "GET") or rows[0], place

    def _is_certain(self, row: Row) -> bool:
        """Whether the path alone changes, and what goes into it is in the file."""
        moved = explaining.wants(row)["moved"]
        if (
            len(row.targets) != 1
            or row.note
            or row.name in _SHAPES
            or any(one["to"] != "path" for one in moved)
        ):
            return False
        needed = "advertiser_id" in row.targets[0].variables and "advertiser" not in row.variables
        return not needed or self._knows_advertiser

    def _base(self, at: int) -> Finding:
        return self._finding(
            "base-url",
            at,
            at + len("ads/v3"),
            row=None,
            wants={"url": V4},
            certain=True,
            message=f"v3 answers 410 since 2022-03-01; v4 is at {V4}",
        )

    # the others

    def _names(self) -> Iterator[Finding]:
        for mention in mentions(self._reading, self._verdict):
            yield self._finding(
                mention.kind,
                mention.start,
                mention.start + len(mention.found),
                row=None,
                wants=mention.wants,
                certain=mention.certain,
                message=mention.message,
            )

    def _finding(
        self,
        kind: Kind,
        start: int,
        end: int,
        *,
        row: Row | None,
        wants: dict[str, object],
        certain: bool,
        message: str,
    ) -> Finding:
        line = bisect.bisect_right(self._lines, start)
        found = " ".join(self._text[start:end].split())
        return Finding(
            path=self._path,
            line=line,
            column=start - self._lines[line - 1] + 1,
            kind=kind,
            found=found if len(found) <= _LONGEST else f"{found[: _LONGEST - 1]}…",
            row=row.name if row else None,
            status=row.status if row else "mapped",
            wants=wants,
            fixable=certain,
            message=message,
            start=start,
            end=end,
        )


def _run(letters: list[int]) -> int:
    """Where the literal begins that comes last in the source, of those whose letters these are."""
    latest = max(range(len(letters)), key=letters.__getitem__)
    while latest and letters[latest - 1] < letters[latest] <= letters[latest - 1] + _NEAR:
        latest -= 1
    return letters[latest]


def _row(rows: tuple[Row, ...], method: str) -> Row | None:
    return next((row for row in rows if row.method == method), None)


def _advice(row: Row) -> str:
    if not row.targets:
        after = f"; v5: {row.successors[0].call}" if row.successors[0].call else ""
        return f"{row.name} of v3 is {row.status}: v4 has no such call{after}"
    calls = " and ".join(target.name for target in row.targets)
    return f"{row.name} of v3 is {calls}{f' ({row.note})' if row.note else ''}"
