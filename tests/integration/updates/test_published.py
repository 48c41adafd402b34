"""One command from a changed document to what users install; and the real steps of v5, on a fresh clone as well."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.diff.change import Level
from generator.release import changelog
from generator.release.version import following, stated
from tests.integration.releases.checkout import REPOSITORY, commit, generator, git, ready
from tests.integration.releases.local_index import LocalIndex, local_index
from tests.integration.releases.test_publish import environment, pip, session
from tests.integration.updates.labels import RANKS, releases
from tests.integration.updates.served import served
from tests.v5_target import needed, path_of

pytestmark = pytest.mark.full
STEPS = releases()["releases"]


@pytest.fixture
def index(tmp_path: Path) -> Iterator[LocalIndex]:
    with local_index(tmp_path / "index") as found:
        yield found


def version(root: Path) -> str:
    return stated((root / "pyproject.toml").read_text())


def make(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """``make`` as users call it, with the environment of this repository."""
    identity = {
        f"GIT_{who}_{what}": "maintainer" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    return subprocess.run(
        ["make", "-o", ".venv/ready", *arguments],
        cwd=root,
        env={**os.environ, **identity, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
    )


def test_a_changed_document_is_published_by_one_command(tmp_path: Path, index: LocalIndex) -> None:
    root = ready(tmp_path / "checkout")
    (root / ".venv").symlink_to(REPOSITORY / ".venv")
    (root / ".git" / "info" / "exclude").write_text(".venv\n")
    text = (root / "spec" / "upstream" / "ads.yaml").read_text()
    new = text.replace("WEB_CONVERSION, CATALOG_SALES", "WEB_CONVERSION, CATALOG_SALES, STORE_VISITS")
    assert new != text
    before = version(root)
    after = following(before, Level.FEATURE)
    with served(tmp_path / "published") as address:
        (tmp_path / "published" / "ads.yaml").write_text(new)
        command = ("update", f"SOURCE={address}/ads.yaml", f"INDEX={index.url}", "INCOMPLETE=1")
        found = make(root, *command)
        assert (found.returncode, found.stderr) == (0, ""), found.stdout + found.stderr
        files = index.names()
        assert files == [f"pinterest_ads-{after}-py3-none-any.whl", f"pinterest_ads-{after}.tar.gz"]
        again = make(root, *command)
        assert (again.returncode, index.names()) == (0, files) and "nothing changed" in again.stdout
    assert " passed" in found.stdout and "skipped" not in found.stdout
    assert git(root, "status", "--porcelain") == ""
    assert git(root, "log", "-1", "--format=%s").strip().startswith(f"v4: document 4.0.0, version {after} ")
    entry = changelog.of((root / "CHANGELOG.md").read_text(), after)
    assert entry is not None and "`ObjectiveType.STORE_VISITS` is a new value." in entry

    python = environment(tmp_path / "environment")
    installed = pip(python, "install", "--no-deps", "--index-url", index.simple, "pinterest-ads")
    assert installed.returncode == 0, installed.stderr
    program = "import importlib.metadata as m, pinterest_ads as p; print(m.version('pinterest-ads'), p.ObjectiveType('STORE_VISITS').is_known)"
    said = subprocess.run([python, "-I", "-c", program], capture_output=True, text=True)
    assert said.stdout.split() == [after, "True"], said.stderr
    assert [line.split()[1:3] for line in session(python)][:2] == [["ACME", "Tools"], ["Spring", "RUNNING"]]


def test_what_cannot_be_published_is_not_begun(tmp_path: Path, index: LocalIndex) -> None:
    root = ready(tmp_path / "checkout")
    arguments = ("update", "--source", "anything.yaml", "--index", index.url, "--publish")
    found = generator(root, *arguments)
    assert found.returncode == 1 and "without v5" in found.stderr and "anything" not in found.stderr
    (root / "README.md").write_text("Changed.\n")
    found = generator(root, *arguments, "--incomplete")
    assert found.returncode == 1 and "the tree differs from its commit: README.md" in found.stderr
    for partly in (("--skip", "prove"), ("--prove", "changed")):
        found = generator(root, *arguments, "--incomplete", *partly)
        assert found.returncode == 1 and "left out" in found.stderr


@needed
def test_the_real_steps_of_v5(tmp_path: Path, index: LocalIndex) -> None:
    """Without contract tests, which have tests of their own; the last step starts from a clone and the last release."""
    root = ready(tmp_path / "checkout")
    update = ("update", "--target", "v5", "--index", index.url, "--date", "2024-12-31")
    update += ("--skip", "prove", "--skip", "package")
    found = generator(root, *update, "--source", str(path_of(STEPS[0]["from"])))
    assert (found.returncode, found.stderr) == (0, "") and "the first document" in found.stdout
    for step in STEPS[:-1]:
        _step(root, update, step)
    commit(root)
    made = ("generated/pinterest_ads/v5/", "spec/ads-v5", "spec/upstream/v5")
    assert not any(name.startswith(made) for name in git(root, "ls-files").splitlines())
    published = generator(root, "publish", "--index", index.url)
    assert (published.returncode, published.stderr) == (0, "")

    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", str(root), str(clone))
    last = ("--source", str(path_of(STEPS[-1]["to"])))
    there = [index.folder / name for name in index.names()]
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    for file in there:
        shutil.move(file, hidden / file.name)
    found = generator(clone, *update, *last)
    assert found.returncode == 1 and "spec/v5.lock" in found.stderr and "publish the version" in found.stderr
    for file in there:
        shutil.move(hidden / file.name, file)
    # The same in other bytes makes no release, and the next clone still finds what was released.
    same = tmp_path / "same.json"
    same.write_text(json.dumps(json.loads(path_of(STEPS[-1]["from"]).read_text()), sort_keys=True))
    found = generator(clone, *update, "--source", str(same))
    assert (found.returncode, found.stderr) == (0, "") and "says the same, no release" in found.stdout
    commit(clone)
    git(tmp_path, "clone", "--quiet", str(clone), str(tmp_path / "next"))
    clone = tmp_path / "next"
    _step(clone, update, STEPS[-1])
    unchanged = generator(clone, *update, *last)
    assert unchanged.returncode == 0 and "nothing changed" in unchanged.stdout


def _step(root: Path, update: tuple[str, ...], step: dict[str, str]) -> None:
    wanted = following(version(root), Level(RANKS.index(step["class"])))
    found = generator(root, *update, "--source", str(path_of(step["to"])))
    assert (found.returncode, found.stderr) == (0, ""), found.stdout + found.stderr
    assert f"none beyond {step['class']}" in found.stdout
    assert version(root) == wanted
    entry = changelog.of((root / "CHANGELOG.md").read_text(), wanted)
    assert entry is not None and f"`{step['to']}` of its document (was `{step['from']}`)" in entry
