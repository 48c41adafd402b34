"""Repositories in which labelled updates are replayed by `python -m generator update`, unattended.

Each is what this one is, with another target: the generator, its contract tests, a document, the package made of it,
typing tests and a changelog.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from pathlib import Path
from typing import Any

from generator.document import write
from generator.target import load
from tests.integration.updates import forked
from tests.integration.updates.labels import REPOSITORY, Update
from tests.integration.updates.packages import typing_tests

_CACHES = shutil.ignore_patterns("__pycache__", ".*_cache", "targets")
_FILES = ("README.md", "LICENSE", "hatch_build.py", "requirements/dev.txt", "tests/__init__.py")
_FOLDERS = ("generator", "tests/contract")
_LOG = "# Changelog\n\n## [{version}] - 2024-01-01\n\n### Added\n\n- The first one.\n"
# What lint asks of every document, and the labelled one leaves out.
_OVERLAY: dict[str, Any] = {
    "overlay": "1.1.0",
    "info": {"title": "What lint asks for", "version": "1.0.0"},
    "actions": [
        {"target": "$.paths.*[?!@.summary]", "update": {"summary": "Do it"}},
        {
            "target": "$.paths.*.*.responses",
            "update": {"default": {"$ref": "#/components/responses/Refused"}},
        },
    ],
}
_TARGET = """\
package = "{package}"
module = "{module}"
client = "{client}"
default = true
upstream = "spec/upstream/{name}.yaml"
overlays = "overlays/{name}"
document = "spec/{name}.yaml"
"""


class Replays:
    """Repositories below one folder; those of before an update are made once for each document."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def repository(self, update: Update, version: str) -> Path:
        """A fresh repository in the state before the update, at that version; the one that was given last is gone.

        All have the same place, so that mypy knows again what has not changed.
        """
        before, _ = update.documents()
        made = self._before(update, before)
        repository = self._folder / "replay"
        shutil.rmtree(repository, ignore_errors=True)
        shutil.copytree(made, repository)
        project = repository / "pyproject.toml"
        project.write_text(re.sub(r'(?m)^version = ".*"$', f'version = "{version}"', project.read_text()))
        (repository / "CHANGELOG.md").write_text(_LOG.format(version=version))
        return repository

    def _before(self, update: Update, document: dict[str, Any]) -> Path:
        key = hashlib.sha256(json.dumps([update.file, document]).encode()).hexdigest()[:16]
        made = self._folder / f"before-{key}"
        if not made.exists():
            _fill(made, update, document)
            for step in ("overlay", "lint", "generate"):
                run(made, step)
            shutil.rmtree(made / ".build")
        return made


def _fill(root: Path, update: Update, document: dict[str, Any]) -> None:
    name, package, module, client = _names(update)
    for folder in _FOLDERS:
        shutil.copytree(REPOSITORY / folder, root / folder, ignore=_CACHES)
    for file in _FILES:
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(REPOSITORY / file, root / file)
    settings = load("v4").settings.read_text()
    sections = settings[settings.index("# Where a 2xx reply") :]
    target = _TARGET.format(name=name, package=package, module=module, client=client)
    (root / "generator" / "targets").mkdir()
    (root / "generator" / "targets" / f"{name}.toml").write_text(target + sections)
    (root / "overlays" / name).mkdir(parents=True)
    if update.file == "updates.yaml":
        write.replace(root / "overlays" / name / "40-lint.yaml", write.dump(_OVERLAY))
    write.replace(root / "spec" / "sources.toml", f'[{name}]\nretired = "2024"\nlicence = "MIT"\n')
    write.replace(root / "spec" / "upstream" / f"{name}.yaml", write.dump(document))
    run(root, "pull", "--source", f"spec/upstream/{name}.yaml")
    project = (REPOSITORY / "pyproject.toml").read_text()
    project = project.replace("pinterest_ads", package).replace("pinterest-ads", package.replace("_", "-"))
    write.replace(root / "pyproject.toml", project)
    for file, text in typing_tests(update).items():
        write.replace(root / "tests" / "typing" / file, text)


def _names(update: Update) -> tuple[str, str, str, str]:
    if update.file == "ads.yaml":
        return "v4", "pinterest_ads", "v4", "PinterestAds"
    return "stall", "stall", "v1", "Stall"


def place(update: Update) -> str:
    """Where the package of the target is, in a wheel."""
    _, package, module, _ = _names(update)
    return f"{package}/{module}"


def run(repository: Path, command: str, *arguments: str, **environment: str) -> str:
    """What a command of the repository's own generator prints. Raises AssertionError where it fails."""
    (settings,) = (repository / "generator" / "targets").glob("*.toml")
    result = forked.generator(
        [command, "--target", settings.stem, *arguments],
        repository,
        {**os.environ, "PYTHONPATH": str(repository), **environment},
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout
