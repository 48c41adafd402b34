"""A copy of the repository in which an update is made: only what came through every step is brought back."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from attrs import frozen

from generator.problems import PipelineError

_LEFT_OUT = shutil.ignore_patterns(
    ".git",
    ".venv",
    ".build",
    ".*_cache",
    ".hypothesis",
    ".schemathesis",
    "__pycache__",
    "dist",
    "node_modules",
)


class StepFailed(PipelineError):
    """A step of the update ended with another exit code than 0; `output` is what it said."""

    def __init__(self, step: str, output: str) -> None:
        self.step = step
        self.output = output
        super().__init__(
            PipelineError.one(step, "failed: the update stops here, nothing was changed").problems
        )


@frozen
class Workspace:
    root: Path

    @classmethod
    def of(cls, repository: Path, root: Path) -> Workspace:
        """A fresh copy of the repository's files at `root`; what was there is replaced."""
        root.parent.mkdir(parents=True, exist_ok=True)
        if root.exists():
            # Out of the way first: what an update that was killed had started may be writing there yet.
            gone = Path(tempfile.mkdtemp(dir=root.parent, prefix="gone-"))
            root.rename(gone / root.name)
        for gone in root.parent.glob("gone-*"):
            shutil.rmtree(gone, ignore_errors=True)
        shutil.copytree(repository, root, ignore=_LEFT_OUT)
        return cls(root)

    def run(self, step: str, *command: str, **environment: str) -> str:
        """What a Python command prints when it is run in the copy, on the code of the copy.

        Raises StepFailed for any exit code but 0.
        """
        paths = os.pathsep.join(str(self.root / one) for one in ("", "generated"))
        result = subprocess.run(
            [sys.executable, *command],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": "0", **environment},
            capture_output=True,
            text=True,
        )
        if result.returncode:
            raise StepFailed(step, result.stdout + result.stderr)
        return result.stdout
