"""Every labelled update through `python -m generator update`, unattended: class, version, changelog, code and wheel."""

from __future__ import annotations

import json
import random
import zipfile
from pathlib import Path

import pytest

from generator.document import write
from generator.release import changelog
from tests.integration.updates.labels import BASES, DOCUMENTS, Update, updates
from tests.integration.updates.replay import Replays, place, run

ALL = [one for file in DOCUMENTS for one in updates(file)]
SMALL = [one.name for one in ALL if one.file == "updates.yaml"]
# Three kinds in each run; all of them in the long form.
SHORT = {
    random.Random(20211104).choice([one.name for one in ALL if one.class_ == class_ and one.name in SMALL])
    for class_ in ("breaking", "feature", "none")
}


def _cases() -> list[object]:
    return [
        pytest.param(one, number, id=one.name, marks=() if one.name in SHORT else pytest.mark.full)
        for number, one in enumerate(ALL)
    ]


@pytest.fixture(scope="module")
def replays(tmp_path_factory: pytest.TempPathFactory) -> Replays:
    return Replays(tmp_path_factory.mktemp("replays"))


@pytest.mark.parametrize(("update", "number"), _cases())
def test_an_update_is_released_as_labelled(
    update: Update,
    number: int,
    replays: Replays,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> None:
    base = number % len(BASES)
    repository = replays.repository(update, BASES[base])
    published = tmp_path / "published.yaml"
    write.replace(published, write.dump(update.documents()[1]))
    # In the long form every step; contract tests of what the change reaches, which are those that it could break.
    whole = request.config.getoption("markexpr") != "not full"
    steps = ("--prove", "changed") if whole else ("--skip", "prove", "--skip", "package")
    arguments = ("update", "--source", str(published), "--date", "2024-12-31", *steps)
    cache = str(tmp_path_factory.getbasetemp() / "mypy")
    said = run(repository, *arguments, GENERATOR_MYPY_CACHE=cache)
    print(said)  # with `-rA`, for whoever reads how each went
    if update.class_ == "none":
        assert "no release" in said
        assert f'version = "{BASES[base]}"' in (repository / "pyproject.toml").read_text()
        assert not (repository / "dist").exists()
    else:
        _check(repository, update, update.next[base], whole=whole)
    # Whatever came of it, document, lock, package and version belong together.
    assert "up to date" in run(repository, "check")
    assert "nothing changed" in run(repository, *arguments)


def _check(repository: Path, update: Update, version: str, *, whole: bool) -> None:
    (reports,) = (repository / ".build" / "update").iterdir()
    difference = json.loads((reports / "diff.json").read_text())
    found = {f"{one['kind']} {one['names'][0]}": one["level"] for one in difference["changes"]}
    assert (difference["level"], found) == (update.class_, update.changes)
    entry = changelog.of((repository / "CHANGELOG.md").read_text(), version)
    assert entry is not None
    for one in difference["changes"]:
        if one["level"] == "breaking":
            # Where several break alike, they share what follows.
            assert all(f"  - {line}\n" in entry for line in one["before"]), entry
            assert all(f"  + {line}\n" in entry for line in one["after"]), entry
            assert all(f"`{name}`" in entry for name in one["names"]), entry
    request = (reports / "pull-request.md").read_text()
    assert f"none beyond {update.class_}" in request
    assert (" passed" in request) == whole
    client = (repository / "generated" / place(update) / "client.py").read_text()
    assert f"/{version}" in client
    if whole:
        (wheel,) = (repository / "dist").glob("*.whl")
        assert f"-{version}-" in wheel.name
        assert zipfile.ZipFile(wheel).read(f"{place(update)}/client.py").decode() == client
