"""The document that the last update of a target was made of, where it is not committed: its lock, and its facts.

The lock is committed. The facts go along with the generated code, into every source distribution: a fresh clone finds
them in the last release, and no more of the old document is needed to say what an update changes.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.document import snapshot
from generator.document.snapshot import Lock
from generator.problems import PipelineError

FILE = "facts.json"
"""In the folder `data` of the target's package."""
_DEPTH = 4
"""File, document, `components`, `schemas`: each path and each component has a line."""


@frozen
class Released:
    published_sha256: str
    """Of the upstream document as published: that of its lock."""
    document: dict[str, Any]
    """The facts of the effective document."""

    @classmethod
    def of(cls, published_sha256: str, effective: dict[str, Any]) -> Released:
        from generator.document import facts

        return cls(published_sha256, facts.facts(effective))

    @property
    def text(self) -> str:
        """The file's text; the same for the same documents, wherever and whenever they were pulled."""
        from generator.document import facts

        whole = {"published_sha256": self.published_sha256, "document": self.document}
        return facts.lines(whole, _DEPTH) + "\n"


def load(data: bytes, *, name: str) -> Released:
    """What `text` was written from. Raises PipelineError for anything else."""
    try:
        found = json.loads(data)
    except ValueError:
        found = None
    whole = found if isinstance(found, dict) else {}
    checksum, document = whole.get("published_sha256"), whole.get("document")
    if not isinstance(checksum, str) or not isinstance(document, dict):
        raise PipelineError.one(name, "does not hold the facts of a document", "generate it again")
    return Released(checksum, document)


def read_lock(path: Path, *, name: str) -> Lock | None:
    """The committed lock; None where there is none, as before the first update of a target.

    Raises PipelineError for a file that is something else.
    """
    if not path.exists():
        return None
    found = snapshot.read_lock_file(path)
    if found is None:
        raise PipelineError.one(name, "is no lock of a document", "git checkout it")
    return found
