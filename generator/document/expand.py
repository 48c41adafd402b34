"""Tables and rules become plain Overlay 1.1 documents: as data, in a stable order, never as text.

Each expansion is written for the document as it stands when its turn comes (the names are those of files, and
the overlays of a target are applied in the order of their names), so a later one sees what an earlier one did.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any

from generator.document import (
    expand_calls,
    expand_case,
    expand_constants,
    expand_endpoints,
    expand_successors,
    expand_terms,
    expand_unused,
)
from generator.document.script import Script
from generator.document.tables import Tables

HEADER = (
    "Written by `make overlay` from the tables beside it and the upstream document: change those, not this."
)

_Expand = Callable[[dict[str, Any], Tables], Script | None]


def _endpoints(document: dict[str, Any], tables: Tables) -> Script | None:
    return expand_endpoints.expand(document, tables.endpoints) if tables.endpoints else None


def _calls(document: dict[str, Any], tables: Tables) -> Script | None:
    return expand_calls.expand(document, tables.calls) if tables.calls else None


def _terms(document: dict[str, Any], tables: Tables) -> Script | None:
    return expand_terms.expand(document, tables.terms) if tables.terms else None


def _case(document: dict[str, Any], tables: Tables) -> Script | None:
    return expand_case.expand(document, tables.case) if tables.case else None


def _successors(document: dict[str, Any], tables: Tables) -> Script | None:
    return expand_successors.expand(document, tables.successors) if tables.successors else None


def _constants(document: dict[str, Any], tables: Tables) -> Script | None:
    return expand_constants.expand(document, tables.constants) if tables.constants else None


def _unused(document: dict[str, Any], tables: Tables) -> Script | None:
    return expand_unused.expand(document, "endpoints.csv") if tables.endpoints else None


_STAGES: dict[str, tuple[str, tuple[str, ...], _Expand]] = {
    "10-endpoints.overlay.yaml": (
        "Operations at their new method and path",
        ("endpoints.csv", "endpoints.yaml"),
        _endpoints,
    ),
    "15-calls.overlay.yaml": ("What calls are called in Python", ("calls.csv",), _calls),
    "20-terms.overlay.yaml": ("Names with the new terms", ("terms.yaml",), _terms),
    "30-snake-case.overlay.yaml": ("Properties and parameters in snake_case", ("case.yaml",), _case),
    "89-constants.overlay.yaml": (
        "What is known of the values of a text",
        ("constants.csv", "constants.yaml"),
        _constants,
    ),
    "94-successors.overlay.yaml": (
        "What takes the place of each operation in the next version",
        ("successors.csv",),
        _successors,
    ),
    "95-unused.overlay.yaml": (
        "Components without the operations that used them",
        ("endpoints.csv",),
        _unused,
    ),
}
STAGES = tuple(_STAGES)


def expand(
    name: str, document: dict[str, Any], tables: Tables, upstream: dict[str, Any]
) -> dict[str, Any] | None:
    """The overlay document `name` for `document`, which is not changed; None where nothing is to be done.

    `x-generated-from` holds the hashes of what it was made from, so that a stale one is seen.
    """
    title, files, run = _STAGES[name]
    script = run(deepcopy(document), tables)
    if script is None or not script.actions:
        return None
    made_from = {file: tables.hashes[file] for file in files if file in tables.hashes}
    return {
        "overlay": "1.1.0",
        "info": {"title": title, "version": "1.0.0"},
        "x-generated-from": {**made_from, "upstream document": digest(upstream)},
        "actions": script.actions,
    }


def digest(document: dict[str, Any]) -> str:
    """SHA-256 of a document's data, whatever its formatting and the order of its keys."""
    text = json.dumps(document, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
