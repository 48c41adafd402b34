"""The labels of the corpus, and how far the findings of the command agree with them."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import frozen

ROOT = Path(__file__).resolve().parents[3]
CORPUS = Path(__file__).parent / "corpus"
HALVES = ("tuned", "held")
TABLE = ROOT / "overlays" / "v4" / "endpoints.csv"
KINDS = frozenset(
    ("endpoint", "base-url", "field", "name", "objective", "is-managed", "rate-limit-header", "method")
)


@frozen
class Label:
    file: str
    line: int
    kind: str
    rows: tuple[str, ...]
    certain: bool
    text: str


@frozen
class Score:
    """Findings that are labelled, findings that are not, labels that were not found."""

    right: list[Label]
    wrong: list[tuple[str, int, str, str | None]]
    missed: list[Label]

    @property
    def precision(self) -> float:
        return len(self.right) / max(1, len(self.right) + len(self.wrong))

    @property
    def recall(self) -> float:
        return len(self.right) / max(1, len(self.right) + len(self.missed))


def labels(half: str) -> list[Label]:
    with (CORPUS / "labels" / f"{half}.csv").open(encoding="utf-8", newline="") as handle:
        return [
            Label(
                file=row["file"],
                line=int(row["line"]),
                kind=row["kind"],
                rows=tuple(filter(None, row["row"].split(" | "))),
                certain={"yes": True, "no": False}[row["certain"]],
                text=row["text"],
            )
            for row in csv.DictReader(handle)
        ]


def traps() -> dict[str, str]:
    with (CORPUS / "labels" / "traps.csv").open(encoding="utf-8", newline="") as handle:
        return {row["file"]: row["why"] for row in csv.DictReader(handle)}


def table_rows() -> set[str]:
    """The lines of the guide as labels write them: `GET ad_groups/<ad_group>/`."""
    with TABLE.open(encoding="utf-8", newline="") as handle:
        return {
            f"{row['v3_method']} {row['v3_path'].lstrip('/').replace('{', '<').replace('}', '>')}"
            for row in csv.DictReader(handle)
        }


def snippets(half: str) -> list[str]:
    folder = CORPUS / half
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def migrate(arguments: Iterable[str], cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the command as its users do."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated"), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "pinterest_ads.migrate", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, encoding="utf-8")


def findings(half: str) -> list[dict[str, Any]]:
    result = migrate(["check", ".", "--format", "json"], CORPUS / half)
    assert result.returncode == 1, result.stderr
    found: list[dict[str, Any]] = json.loads(result.stdout)["findings"]
    return found


def score(half: str, found: Iterable[dict[str, Any]]) -> Score:
    """By (file, line, kind, row); two of a kind on one line count once."""
    wanted = {(label.file, label.line, label.kind, label.rows): label for label in labels(half)}
    right: dict[tuple[str, int, str, tuple[str, ...]], Label] = {}
    wrong = []
    for file, line, kind, row in sorted({key(finding) for finding in found}, key=repr):
        for candidate, label in wanted.items():
            if candidate[:3] == (file, line, kind) and (row in label.rows if label.rows else row is None):
                if candidate in right:
                    wrong.append((file, line, kind, row))
                right[candidate] = label
                break
        else:
            wrong.append((file, line, kind, row))
    missed = [label for candidate, label in wanted.items() if candidate not in right]
    return Score(list(right.values()), wrong, missed)


def key(finding: dict[str, Any]) -> tuple[str, int, str, str | None]:
    return Path(finding["path"]).as_posix(), finding["line"], finding["kind"], finding["row"]
