# Made from generator/migrate.
"""Endpoints that are rewritten, and the base that they stand on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from attrs import define, field

from ..site import METHODS
from ..table import by_name
from .bases import last_word
from .cases import Case, Texts
from .collection import JsonSource
from .flat import Flat
from .paths import Rewrite, rewrite
from .source import Edit, Part
from .straight import alike, paths
from .verbs import is_sure

_BASE = re.compile(r"(?:^|/)ads/v(3)(?=/|$)")
# `"advertiser": x`, `?advertiser=`, `advertiser_id: x`, `advertiser_id=x`; no types of TypeScript.
_ASKS = re.compile(
    rb"(?i)[\"'?&]advertiser(?:_?id)?[\"'=]"
    rb"|\badvertiser(?:_?id)?\s*(?::(?!:|\s*(?:string|number|int|str)\b)|=(?![=>]))"
    rb"|\{\s+advertiser_id\s*[,}]|,\s*advertiser_id\s*\}"
)


@define
class Endpoints:
    """The endpoints among a text's findings."""

    texts: Texts
    cases: Sequence[Case]
    _below: bool = field(init=False)
    _same: Counter[tuple[int, str]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        endpoints = [case for case in self.cases if case.kind == "endpoint"]
        self._below = self.texts.below_an_advertiser({case.line for case in endpoints})
        self._same = Counter((case.line, case.row) for case in endpoints)

    def rewritten(self) -> dict[Case, Rewrite]:
        found = {case: self._rewritten(case) for case in self.cases if case.kind == "endpoint"}
        return {case: one for case, one in found.items() if one}

    def _rewritten(self, case: Case) -> Rewrite | None:
        row, source = by_name().get(case.row), self.texts.source
        cut = paths(row) if row else None
        if row is None or cut is None or self._same[case.line, case.row] != 1:
            return None
        found = [
            (flat, one)
            for flat in self.texts.on(case.line)
            if (one := rewrite(source, flat, cut, self._is_base))
        ]
        if len(found) != 1:
            return None
        flat, one = found[0]
        if self._below and one.based and any(b"advertisers/" in edit.text for edit in one.edits):
            return None
        uses = self.texts.uses(flat)
        if not self._says(row.method, one.at, uses, guessed=alike(row)):
            return None
        if row.method == "GET" and "advertiser" not in row.variables and self._asks(one.at, uses):
            return None
        return self._postman(source, flat, one) if isinstance(source, JsonSource) else one

    def _says(self, method: str, at: int, uses: Sequence[int], *, guessed: bool) -> bool:
        """Whether the code says the method, which a finding may only guess.

        Args:
            guessed: It need not, where nothing of the request hangs on it; but it may say no other one.
        """
        source = self.texts.source
        if isinstance(source, JsonSource):
            return guessed or source.has_requests
        calls = [source.call(place) for place in (uses or (at,))]
        if any(is_sure(other, call) for other in METHODS if other != method for call in calls):
            return False
        return guessed or (len(calls) == 1 and is_sure(method, calls[0]))

    def _asks(self, at: int, uses: Iterable[int]) -> bool:
        """Whether the request says its advertiser already, as a parameter that v4 does not have."""
        spans = [self.texts.source.statement(place) for place in (at, *uses)]
        return any(_ASKS.search(self.texts.source.data, *span) for span in spans)

    def _is_base(self, part: Part | None, text: str) -> bool:
        if part is not None:
            return last_word(self.texts.source.data[part.start : part.end]) in self.texts.bases
        name = text.strip("{}")
        if name in self.texts.bases:
            return True
        # `%s` and `{}`: the argument is to be found after the text, which only a base of this file can be.
        return bool(self.texts.bases) and len(self.texts.bases) == 1 and not name.strip("%s")

    def _postman(self, source: JsonSource, flat: Flat, found: Rewrite) -> Rewrite | None:
        literal = flat.chain.parts[0].literal
        assert literal is not None
        new = bytearray(source.data[literal.inner : literal.outer])
        for edit in sorted(found.edits, reverse=True):
            new[edit.start - literal.inner : edit.end - literal.inner] = edit.text
        parts = source.in_parts(literal, bytes(new))
        return None if parts is None else Rewrite((*found.edits, *parts), found.at, found.based)

    def base(self) -> dict[Case, list[Edit]] | None:
        """All bases of the file moved; None where there is none, or one cannot be."""
        findings = [case for case in self.cases if case.kind == "base-url"]
        edits = {case: list(self._base(case)) for case in findings}
        return edits if edits and all(len(found) == 1 for found in edits.values()) else None

    def _base(self, case: Case) -> Iterator[Edit]:
        for flat in self.texts.on(case.line):
            for match in _BASE.finditer(flat.text):
                edit = flat.edit(match.start(1), match.end(1), b"4")
                if self.texts.source.lines.at(edit.start) == case.line:
                    yield edit
