# Made from generator/migrate.
"""The verbs of requests: PUT, where v4 takes PATCH."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from .cases import Case
from .source import Call, Edit, Source

# Functions that read where nothing else is said.
_READS = frozenset({"fetch", "urlopen", "file_get_contents", "Request"})
_OTHERWISE = re.compile(rb"(?i)method|data\s*=|,\s*\$?[a-z_][\w.]*\s*,?\s*\)$|\.\.\.")
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_VERB = re.compile(rb"(?:\.|->|::)(put)\(|[\"'](PUT|put)[\"']")
# What has a `put` of its own may have no `patch`.
_DEFINES_PUT = re.compile(
    rb"(?:def|function)\s+put\b|^\s*(?:async\s+)?put\s*\([^)]*\)[^;\n]*\{", re.MULTILINE
)


def is_sure(method: str, call: Call | None) -> bool:
    """Whether a call surely makes a request with this method: its name says it, or an argument."""
    if call is None:
        return False
    if method.lower() in (word.lower() for word in _WORDS.findall(call.name)):
        return True
    if re.search(rb"(?i)[\"']" + method.encode() + rb"[\"']", call.arguments):
        return True
    return method == "GET" and call.name in _READS and not _OTHERWISE.search(call.arguments)


def verbs(source: Source, cases: Sequence[Case], rows: Collection[str]) -> dict[str, dict[Case, list[Edit]]]:
    """Of each PUT of these rows, the edits of its verbs; nothing where one of them is not plain."""
    found: dict[str, dict[Case, list[Edit]]] = {}
    if _DEFINES_PUT.search(source.data):
        return found
    for case in cases:
        if case.kind == "method" and case.row in rows:
            edit = _verb(source, case)
            found.setdefault(case.row, {})[case] = [edit] if edit else []
    return {row: edits for row, edits in found.items() if all(edits.values())}


def _verb(source: Source, case: Case) -> Edit | None:
    start = source.lines.start(case.line)
    found = list(_VERB.finditer(source.lines.text(case.line)))
    if len(found) != 1:
        return None
    group = 1 if found[0][1] else 2
    span = (start + found[0].start(group), start + found[0].end(group))
    verb = found[0][group].decode()
    if group == 2 and span not in {(one.start, one.end) for one in source.names(case.line, verb)}:
        return None
    return Edit(*span, b"PATCH" if verb == "PUT" else b"patch")
