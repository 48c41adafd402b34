"""Mutants: drawn from the operators by seed, or read from a folder."""

from __future__ import annotations

import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.document import overlay
from generator.document.read import load
from generator.problems import PipelineError
from tests.contract.mutants.affected import Affected, Digest, affected
from tests.contract.mutants.operators import Change, Operators
from tests.contract.mutants.patch import BadPatch, Edit, apply
from tests.contract.support.document import BrokenDocument, Raw
from tests.contract.support.target import Package


@frozen
class Mutant:
    """A changed document: as edits of the original, or whole."""

    name: str
    operator: str
    edits: tuple[Edit, ...] = ()
    whole: Raw | None = None

    @property
    def place(self) -> str:
        return (
            ", ".join(str(edit.get("from") or edit.get("path")) for edit in self.edits) or "a whole document"
        )

    def document(self, original: Raw) -> Raw:
        """Raises BadPatch where the edits do not fit."""
        result: Raw = self.whole if self.whole is not None else apply(original, self.edits)
        return result


def sample(
    original: Raw, digests: dict[str, Digest], package: Package, *, seed: int, count: int
) -> list[Mutant]:
    """Up to `count` different mutants, each with an effect on the wire.

    Stratified: always the operator that was used least, at a place that concerns the operation that was
    met least, so that all operators and all operations get their share.
    """
    chooser = random.Random(seed)
    by_operator: dict[str, list[Change]] = defaultdict(list)
    for change in Operators(original, seed).changes():
        by_operator[change.operator].append(change)
    for changes in by_operator.values():
        chooser.shuffle(changes)
    reach = _Reach(original)
    met: Counter[str] = Counter()
    used: Counter[str] = Counter(dict.fromkeys(by_operator, 0))
    found: list[Mutant] = []
    seen: set[str] = set()
    while len(found) < count and used:
        operator = min(used, key=lambda name: (used[name], name))
        chosen = _least_met(by_operator[operator], reach, met)
        if chosen is None:
            del used[operator]
            continue
        by_operator[operator].remove(chosen)
        text = json.dumps(chosen.edit, sort_keys=True)
        if text in seen:
            continue
        seen.add(text)
        mutant = Mutant(f"{seed}-{len(found):04}", operator, (chosen.edit,))
        effect = _effect(mutant, original, digests, package)
        if effect is None or not effect.sides:
            continue
        used[operator] += 1
        met.update({*effect.request, *effect.response})
        # A change that concerns one operation says more about it than one that concerns all.
        met.update(dict.fromkeys(_few({*effect.request, *effect.response}), 4))
        found.append(mutant)
    return found


def _few(labels: set[str]) -> set[str]:
    return labels if len(labels) <= 3 else set()


def _effect(mutant: Mutant, original: Raw, digests: dict[str, Digest], package: Package) -> Affected | None:
    try:
        return affected(digests, mutant.document(original), package)
    except (BadPatch, BrokenDocument):
        return None


def _least_met(changes: list[Change], reach: _Reach, met: Counter[str]) -> Change | None:
    best: tuple[float, int] | None = None
    for index, change in enumerate(changes[:400]):
        labels = reach.of(change)
        if labels:
            weight = min(met[label] for label in labels) + len(labels) / 100
            if best is None or weight < best[0]:
                best = (weight, index)
    return changes[best[1]] if best else None


class _Reach:
    """Which operations a place can concern, roughly: those that refer to its component."""

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self._users: dict[str, set[str]] = defaultdict(set)
        for path, item in raw["paths"].items():
            for method in item:
                label = f"{method.upper()} {path}"
                for reference in self._closure(item[method]) | self._closure(item.get("parameters", [])):
                    self._users[reference].add(label)

    def of(self, change: Change) -> set[str]:
        tokens = str(change.edit.get("from") or change.edit["path"]).split("/")
        if tokens[1] == "paths":
            path = tokens[2].replace("~1", "/").replace("~0", "~")
            methods = tokens[3:4] or list(self._raw["paths"][path])
            return {f"{method.upper()} {path}" for method in methods}
        if tokens[1] == "components":
            return self._users.get("/".join(tokens[1:4]), set())
        return {"everything"}

    def _closure(self, node: Any) -> set[str]:
        found: set[str] = set()
        pending = [node]
        while pending:
            item = pending.pop()
            if isinstance(item, dict):
                reference = item.get("$ref")
                if isinstance(reference, str) and reference[2:] not in found:
                    found.add(reference[2:])
                    kind, name = reference.split("/")[-2:]
                    pending.append(self._raw["components"].get(kind, {}).get(name, {}))
                pending.extend(item.values())
            elif isinstance(item, list):
                pending.extend(item)
        return found


# Foreign mutants


class Unreadable(Exception):
    """A file that is no mutant."""


def foreign(folder: Path, original: Raw) -> tuple[list[Mutant], list[str]]:
    """Mutants of a folder, and a line for each file that is none.

    A file is a whole document (`openapi`), an RFC 6902 patch (a list, or an object with `patch` or
    `edits`), an Overlay, an RFC 7396 merge patch, or JSON lines of any of them.
    """
    found: list[Mutant] = []
    bad: list[str] = []
    for path in sorted(
        item for item in folder.rglob("*") if item.is_file() and not item.name.startswith(".")
    ):
        try:
            for name, data in _entries(path, folder):
                found.append(_read(name, data, original))
        except (Unreadable, PipelineError, BadPatch, ValueError) as error:
            bad.append(f"{path.relative_to(folder)}: {str(error).splitlines()[0]}")
    return found, bad


def _entries(path: Path, folder: Path) -> Iterator[tuple[str, Any]]:
    name = path.relative_to(folder).as_posix()
    if path.suffix in (".jsonl", ".ndjson"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.strip():
                yield f"{name}:{number}", json.loads(line)
    elif path.suffix == ".json":
        yield name, json.loads(path.read_text(encoding="utf-8"))
    elif path.suffix in (".yaml", ".yml"):
        text = path.read_text(encoding="utf-8").lstrip()
        # The reader takes objects only; a patch is a list.
        yield (
            name,
            load(f"patch:\n{text}".encode(), name=name)["patch"]
            if text.startswith("-")
            else load(path, name=name),
        )
    else:
        raise Unreadable("is neither JSON nor YAML")


def _read(name: str, data: Any, original: Raw) -> Mutant:
    if isinstance(data, list):
        return _patched(name, data, {})
    if not isinstance(data, dict):
        raise Unreadable("is neither a document nor a patch")
    for key in ("patch", "edits", "ops", "operations"):
        if isinstance(data.get(key), list):
            return _patched(name, data[key], data)
    if {"op", "path"} <= data.keys():
        return _patched(name, [data], data)
    for key in ("document", "spec"):
        if isinstance(data.get(key), dict) and "openapi" in data[key]:
            return Mutant(
                str(data.get("name", data.get("id", name))),
                str(data.get("operator", "foreign")),
                whole=data[key],
            )
    if "openapi" in data and "paths" in data:
        return Mutant(name, "foreign", whole=data)
    if "overlay" in data and "actions" in data:
        return Mutant(name, "foreign", whole=overlay.apply(original, data, name=name).document)
    if data.keys() <= original.keys() | {"openapi", "x-mutant"}:
        return Mutant(name, "foreign", whole=merged(original, data))
    raise Unreadable("is neither a document nor a patch")


def _patched(name: str, edits: Iterable[Any], about: dict[str, Any]) -> Mutant:
    edits = tuple(edits)
    if not edits or not all(isinstance(edit, dict) and {"op", "path"} <= edit.keys() for edit in edits):
        raise Unreadable("is no RFC 6902 patch")
    return Mutant(str(about.get("name", about.get("id", name))), str(about.get("operator", "foreign")), edits)


def merged(target: Any, patch: Any) -> Any:
    """RFC 7396."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result
