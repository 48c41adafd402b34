"""What of the findings in one text is rewritten, and what is left to a person."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from attrs import Factory, define, field, frozen

from ..finding import Finding
from ..table import by_name
from .collection import JsonSource
from .naming import header, snake, term
from .paths import Flat, Rewrite, bases, flatten, last_word, rewrite
from .source import Edit, Part, Source
from .straight import alike, paths

_BASE = re.compile(r"(?:^|/)ads/v(3)(?=/|$)")
# `"advertiser": x`, `?advertiser=`, `advertiser_id: x`, `advertiser_id=x`; no types of TypeScript.
_ASKS = re.compile(
    rb"(?i)[\"'?&]advertiser(?:_?id)?[\"'=]"
    rb"|\badvertiser(?:_?id)?\s*(?::(?!:|\s*(?:string|number|int|str)\b)|=(?![=>]))"
    rb"|\{\s+advertiser_id\s*[,}]|,\s*advertiser_id\s*\}"
)
_BELOW = re.compile(r"(?:^|/)advertisers/[^/]+/?$")
_OBJECTIVE = re.compile(rb"objective_type[\"'\])]*\s*(?:=>|[=!]==?|:|=)\s*[\"'](TRAFFIC)[\"']")
_VERB = re.compile(rb"(?:\.|->|::)(put)\(|[\"'](PUT|put)[\"']")
_DEFINES_PUT = re.compile(
    rb"(?:def|function)\s+put\b|^\s*(?:async\s+)?put\s*\([^)]*\)[^;\n]*\{", re.MULTILINE
)


@frozen
class Plan:
    """The edits that are certain, and the findings that they settle, by their number."""

    edits: tuple[Edit, ...]
    settled: frozenset[int]


@frozen(eq=False)
class _Case:
    """A finding; findings themselves cannot be keys."""

    number: int
    kind: str
    row: str
    line: int
    found: str


@define
class Planner:
    """One text's findings."""

    source: Source
    cases: Sequence[_Case]
    edits: dict[_Case, list[Edit]] = Factory(dict)
    _flats: Sequence[Flat] = field(init=False)
    _bases: Collection[str] = field(init=False)
    _below: bool = field(init=False)
    """Whether a client is given a base below an advertiser: what it is asked for then is no whole path."""

    def __attrs_post_init__(self) -> None:
        self._flats = [flatten(self.source.data, chain) for chain in self.source.chains]
        self._bases = bases(self.source, self._flats)
        lines = {case.line for case in self.cases if case.kind == "endpoint"}
        self._below = any(_BELOW.search(flat.text) and not lines & self._lines(flat) for flat in self._flats)

    @classmethod
    def of(cls, source: Source, findings: Iterable[Finding]) -> Planner:
        return cls(
            source,
            [
                _Case(number, one.kind, one.row or "", one.line, one.found)
                for number, one in enumerate(findings)
            ],
        )

    def plan(self) -> Plan:
        self._rewrite_endpoints()
        for finding in self.cases:
            edits = self._simple(finding)
            if edits:
                self.edits[finding] = edits
        every = [edit for edits in self.edits.values() for edit in edits]
        return Plan(tuple(dict.fromkeys(every)), frozenset(case.number for case in self.edits))

    # What is one name for another

    def _simple(self, finding: _Case) -> list[Edit] | None:
        if finding.kind == "objective":
            return self._objective(finding)
        renaming = {"field": snake, "name": term, "rate-limit-header": header}.get(finding.kind)
        new = renaming(finding.found) if renaming else None
        if new is None:
            return None
        places = self.source.names(finding.line, finding.found)
        return [Edit(edit.start, edit.end, edit.text.replace(b"%s", new.encode())) for edit in places]

    def _objective(self, finding: _Case) -> list[Edit] | None:
        start = self.source.lines.start(finding.line)
        found = list(_OBJECTIVE.finditer(self.source.lines.text(finding.line)))
        places = {(edit.start, edit.end) for edit in self.source.names(finding.line, "TRAFFIC")}
        spans = [(start + one.start(1), start + one.end(1)) for one in found]
        if finding.found.strip("\"'") != "TRAFFIC" or len(spans) != 1 or spans[0] not in places:
            return None
        return [Edit(*spans[0], b"CONSIDERATION")]

    # Endpoints, their methods and the base that they stand on

    def _rewrite_endpoints(self) -> None:
        rewritten = {}
        for finding in self.cases:
            if finding.kind == "endpoint" and (found := self._endpoint(finding)):
                rewritten[finding] = found
        base = self._base_edits()
        methods = self._methods(rewritten)
        done: dict[str, bool] = {}
        for finding in self.cases:
            if finding.kind == "endpoint":
                found = rewritten.get(finding)
                good = found is not None and (base is not None or not found.based)
                done[finding.row] = done.get(finding.row, True) and good
        moved = False
        for finding, found in rewritten.items():
            put = finding.row.startswith("PUT ")
            if (found.based and base is None) or (
                put and not (done[finding.row] and methods.get(finding.row))
            ):
                continue
            self.edits[finding] = list(found.edits)
            moved = moved or found.based
            if put:
                self.edits.update(methods[finding.row])
        if moved and base:
            self.edits.update(base)

    def _endpoint(self, finding: _Case) -> Rewrite | None:
        row = by_name().get(finding.row)
        cut = paths(row) if row else None
        if row is None or cut is None:
            return None
        found = [
            (flat, one)
            for flat in self._flats
            if finding.line in self._lines(flat) and (one := rewrite(self.source, flat, cut, self._is_base))
        ]
        others = sum(
            (one.kind, one.line, one.row) == ("endpoint", finding.line, finding.row) for one in self.cases
        )
        if len(found) != 1 or others != 1:
            return None
        flat, one = found[0]
        if self._below and any(b"advertisers/" in edit.text for edit in one.edits) and one.based:
            return None
        uses = self._uses(flat)
        if not alike(row) and len(uses) != 1 and (uses or not self.source.called(one.at)):
            return None
        if row.method == "GET" and "advertiser" not in row.variables and self._asks(one.at, uses):
            return None
        if isinstance(self.source, JsonSource):
            return self._postman(self.source, flat, one)
        return one

    def _lines(self, flat: Flat) -> set[int]:
        """Where its literals begin, and where their characters stand."""
        literals = {part.literal for part in flat.chain.parts if part.literal}
        lines = {self.source.lines.at(literal.start) for literal in literals}
        return lines | {self.source.lines.at(offset) for offset in flat.offsets}

    def _uses(self, flat: Flat) -> list[int]:
        """Where a name is used that the whole path is given to, until it is given something else."""
        start, end = flat.owners[0].start, flat.owners[-1].end
        data = self.source.data
        for one in self.source.assignments:
            if one.start <= start and end <= one.end and one.end - one.start <= end - start + 4:
                again = [other.start for other in self.source.assignments if other.name == one.name]
                until = min((place for place in again if place > one.end), default=len(data))
                word = re.compile(rb"(?<!\w)" + re.escape(one.name.encode()) + rb"(?!\w)")
                uses = [match.start() for match in word.finditer(data, one.end, until)]
                return uses[: len(uses) - (until < len(data))]
        return []

    def _asks(self, at: int, uses: Iterable[int]) -> bool:
        """Whether the request says its advertiser already, as a parameter that v4 does not have."""
        spans = [self.source.statement(place) for place in (at, *uses)]
        return any(_ASKS.search(self.source.data, *span) for span in spans)

    def _is_base(self, part: Part | None, text: str) -> bool:
        if part is not None:
            return last_word(self.source.data[part.start : part.end]) in self._bases
        name = text.strip("{}")
        if name in self._bases:
            return True
        # `%s` and `{}`: the argument is to be found after the text, which only a base of this file can be.
        return bool(self._bases) and len(self._bases) == 1 and not name.strip("%s")

    def _postman(self, source: JsonSource, flat: Flat, found: Rewrite) -> Rewrite | None:
        literal = flat.chain.parts[0].literal
        assert literal is not None
        new = bytearray(source.data[literal.inner : literal.outer])
        for edit in sorted(found.edits, reverse=True):
            new[edit.start - literal.inner : edit.end - literal.inner] = edit.text
        parts = source.in_parts(literal, bytes(new))
        return None if parts is None else Rewrite((*found.edits, *parts), found.at, found.based)

    def _base_edits(self) -> dict[_Case, list[Edit]] | None:
        """All bases of the file moved; None where there is none, or one cannot be."""
        findings = [finding for finding in self.cases if finding.kind == "base-url"]
        edits = {finding: list(self._base(finding)) for finding in findings}
        return edits if edits and all(len(found) == 1 for found in edits.values()) else None

    def _base(self, finding: _Case) -> Iterator[Edit]:
        for flat in self._flats:
            for match in _BASE.finditer(flat.text):
                edit = flat.edit(match.start(1), match.end(1), b"4")
                if self.source.lines.at(edit.start) == finding.line:
                    yield edit

    def _methods(self, rewritten: dict[_Case, Rewrite]) -> dict[str, dict[_Case, list[Edit]]]:
        """Of each PUT that is rewritten, the edits of its verbs; nothing where one of them is not plain."""
        found: dict[str, dict[_Case, list[Edit]]] = {}
        for name in {finding.row for finding in rewritten if finding.row.startswith("PUT ")}:
            verbs = [one for one in self.cases if one.kind == "method" and one.row == name]
            edits = {one: self._verb(one) for one in verbs}
            if all(edits.values()):
                found[name] = {one: [edit] for one, edit in edits.items() if edit}
        return found

    def _verb(self, finding: _Case) -> Edit | None:
        start = self.source.lines.start(finding.line)
        found = list(_VERB.finditer(self.source.lines.text(finding.line)))
        if len(found) != 1 or _DEFINES_PUT.search(self.source.data):
            return None
        group = 1 if found[0][1] else 2
        span = (start + found[0].start(group), start + found[0].end(group))
        verb = found[0][group].decode()
        if group == 2 and span not in {(one.start, one.end) for one in self.source.names(finding.line, verb)}:
            return None
        return Edit(*span, b"PATCH" if verb == "PUT" else b"patch")
