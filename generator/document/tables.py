"""The tables beside a target's overlays, from which plain overlay actions are expanded.

`endpoints.csv` with `endpoints.yaml`, `calls.csv`, `terms.yaml`, `case.yaml`, `successors.csv`, `constants.csv` with
`constants.yaml`; any of them may be absent.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.document import calls, constants, read, successors, table
from generator.document.calls import Named
from generator.document.constants import Constants
from generator.document.expand_case import Case
from generator.document.expand_endpoints import Endpoints
from generator.document.expand_terms import Term
from generator.document.successors import Successor
from generator.problems import PipelineError, Problem

FILES = (
    *("endpoints.csv", "endpoints.yaml", "calls.csv", "terms.yaml", "case.yaml", "successors.csv"),
    *("constants.csv", "constants.yaml"),
)


@frozen
class Tables:
    """What the tables say, and the SHA-256 of each file that is there."""

    endpoints: Endpoints | None
    terms: tuple[Term, ...]
    case: Case | None
    hashes: Mapping[str, str]
    successors: tuple[Successor, ...] = ()
    calls: tuple[Named, ...] = ()
    constants: Constants | None = None


def load(folder: Path) -> Tables:
    """Read the tables of a folder; PipelineError lists what is wrong with them."""
    there = {name: folder / name for name in FILES if (folder / name).is_file()}
    hashes = {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in there.items()}
    endpoints = None
    if "endpoints.csv" in there:
        rows = table.read(there["endpoints.csv"].read_text(encoding="utf-8"), name="endpoints.csv")
        endpoints = _endpoints(rows, _yaml(there, "endpoints.yaml"))
    terms = _terms(_yaml(there, "terms.yaml"))
    case = _case(_yaml(there, "case.yaml")) if "case.yaml" in there else None
    after: tuple[Successor, ...] = ()
    if "successors.csv" in there:
        after = successors.read(there["successors.csv"].read_text(encoding="utf-8"), name="successors.csv")
    named: tuple[Named, ...] = ()
    if "calls.csv" in there:
        named = calls.read(there["calls.csv"].read_text(encoding="utf-8"), name="calls.csv")
    known = None
    if "constants.csv" in there:
        text = there["constants.csv"].read_text(encoding="utf-8")
        known = constants.read(text, _yaml(there, "constants.yaml"), name="constants.csv")
    return Tables(endpoints, terms, case, hashes, after, named, known)


def _yaml(there: Mapping[str, Path], name: str) -> dict[str, Any]:
    return read.load(there[name], name=name) if name in there else {}


def _endpoints(rows: tuple[table.Row, ...], data: dict[str, Any]) -> Endpoints:
    _only(data, "endpoints.yaml", {"path_parameters": dict, "tags": dict, "unchanged": list})
    unchanged = [str(entry).partition(" ") for entry in data.get("unchanged", [])]
    return Endpoints(
        rows,
        data.get("path_parameters", {}),
        data.get("tags", {}),
        tuple((method.lower(), path.strip()) for method, _, path in unchanged),
    )


def _terms(data: dict[str, Any]) -> tuple[Term, ...]:
    _only(data, "terms.yaml", {"terms": list})
    fields = dict.fromkeys(("old", "new", "old_plural", "new_plural", "source"), str)
    result = []
    for number, entry in enumerate(data.get("terms", [])):
        where = f"terms.yaml terms {number}"
        entry = entry if isinstance(entry, dict) else {}
        _only(entry, where, {**fields, "texts": dict}, needed=(*fields, "texts"))
        result.append(Term(**entry))
    return tuple(result)


def _case(data: dict[str, Any]) -> Case:
    _only(data, "case.yaml", {"names": dict, "keep": list, "source": str}, needed=("source",))
    return Case(data.get("names", {}), frozenset(data.get("keep", [])), data["source"])


def _only(
    data: Mapping[str, Any], where: str, fields: Mapping[str, type], *, needed: tuple[str, ...] = ()
) -> None:
    problems = [Problem(where, f"unknown field {key!r}") for key in data if key not in fields]
    problems += [Problem(where, f"{key!r} is missing") for key in needed if key not in data]
    problems += [
        Problem(where, f"{key!r} is not a {fields[key].__name__}")
        for key, value in data.items()
        if key in fields and not isinstance(value, fields[key])
    ]
    if problems:
        raise PipelineError(problems)
