"""``python -m generator update``, as its users call it: on a copy of the repository, from a server on loopback."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.release.workspace import Workspace
from tests.integration.updates.labels import REPOSITORY
from tests.integration.updates.served import served

NEW_VALUE = (
    "[AWARENESS, TRAFFIC, APP_INSTALL, VIDEO_VIEW, WEB_CONVERSION, CATALOG_SALES",
    "[AWARENESS, TRAFFIC, APP_INSTALL, VIDEO_VIEW, WEB_CONVERSION, CATALOG_SALES, STORE_VISITS",
)
FIXED_ITSELF = ("[AWARENESS, TRAFFIC, APP_INSTALL, VIDEO_VIEW", "[AWARENESS, TRAFFIC, VIDEO_VIEW")
REWORDED = ("An ad group to create. A bid is required", "An ad group to make. A bid is required")


@pytest.fixture
def upstream(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder, and the address at which its `ads.yaml` is served."""
    folder = tmp_path / "served"
    with served(folder) as address:
        yield folder / "ads.yaml", f"{address}/ads.yaml"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return Workspace.of(REPOSITORY, tmp_path / "repository").root


def update(repository: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return command(repository, "update", "--date", "2024-12-31", *arguments)


def command(repository: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(repository)},
        capture_output=True,
        text=True,
    )


def state(repository: Path) -> dict[str, str]:
    """Every file of a repository, but for what is made by the way."""
    return {
        path.relative_to(repository).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in repository.rglob("*")
        if path.is_file() and not {".build", "__pycache__"}.intersection(path.parts)
    }


def changed(upstream: Path, *edits: tuple[str, str]) -> None:
    text = (REPOSITORY / "spec" / "upstream" / "ads.yaml").read_text()
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    upstream.write_text(text)


def test_nothing_changed(repository: Path, upstream: tuple[Path, str]) -> None:
    changed(upstream[0])
    before = state(repository)
    for arguments in ([], ["--source", upstream[1]], ["--source", str(upstream[0])]):
        found = update(repository, *arguments)
        assert (found.returncode, found.stderr) == (0, "")
        assert "nothing changed" in found.stdout.splitlines()[-1]
    assert state(repository) == before


def test_that_nothing_changed_is_said_before_anything_is_loaded(repository: Path) -> None:
    """Well under a second: what takes longer to load than that is not there yet."""
    program = "import sys; from generator.__main__ import main; main(['update']); print(*sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", program],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(repository)},
        capture_output=True,
        text=True,
    ).stdout
    assert "nothing changed" in said
    late = {
        "httpx",
        "yaml",
        "openapi_python_client",
        "jinja2",
        "griffe",
        "jsonpath_rfc9535",
        "jsonschema",
        "pypi_simple",
        "twine",
    }
    assert not late & set(said.split())


def test_builds_take_the_document_that_was_updated_to(repository: Path, upstream: tuple[Path, str]) -> None:
    """Where the document is not committed, its lock is, and that is enough to say that nothing changed."""
    document = b"openapi: 3.0.3\ninfo: {title: Any, version: 5.1.0}\npaths: {}\n"
    upstream[0].write_bytes(document)
    # The checkout may have one.
    (repository / "spec" / "upstream" / "v5.yaml").unlink(missing_ok=True)
    (repository / "spec" / "upstream" / "v5.lock").unlink(missing_ok=True)
    sources = repository / "spec" / "sources.toml"
    published = re.search(r'url = "(.*)"', sources.read_text())
    assert published
    sources.write_text(sources.read_text().replace(published[1], upstream[1]))
    lock = dict.fromkeys(("etag", "last_modified"))
    lock |= {"url": upstream[1], "sha256": "0" * 64, "retrieved": "2024-12-31T00:00:00Z", "version": "5.1.0"}
    for checksum, pulled in (("0" * 64, False), (hashlib.sha256(document).hexdigest(), True)):
        text = json.dumps({**lock, "published_sha256": checksum})
        (repository / "spec" / "v5.lock").write_text(text)
        found = command(repository, "pull", "--target", "v5")
        assert (found.returncode == 0) == pulled, found.stderr
        if not pulled:
            assert f"version 5.1.0 from {upstream[1]} is locked; `make update TARGET=v5`" in found.stderr
        assert (repository / "spec" / "upstream" / "v5.yaml").exists() == pulled
    (repository / "spec" / "upstream" / "v5.yaml").unlink()
    found = update(repository, "--target", "v5")
    assert (found.returncode, found.stderr) == (0, "") and "v5: nothing changed" in found.stdout


@pytest.mark.parametrize(
    ("edit", "action", "said"),
    [
        (FIXED_ITSELF, "action 0", ("selects nothing", "'APP_INSTALL'")),
        (REWORDED, "action 2", ("An ad group to make", "An ad group to create")),
    ],
)
def test_a_stale_action_stops_the_run(
    repository: Path, upstream: tuple[Path, str], edit: tuple[str, str], action: str, said: tuple[str, ...]
) -> None:
    """With its file, the action, what it expected and what it found; and not a file is touched."""
    changed(upstream[0], edit)
    before = state(repository)
    found = update(repository, "--source", upstream[1])
    assert found.returncode == 1
    blamed = [line for line in found.stderr.splitlines() if "40-objectives.yaml" in line]
    assert blamed and action in blamed[0]
    assert all(one in blamed[0] for one in said)
    assert state(repository) == before


def test_a_target_without_a_document_says_what_to_do(repository: Path) -> None:
    (repository / "spec" / "ads-v4.yaml").unlink()
    found = update(repository)
    assert found.returncode == 1
    assert "spec/ads-v4.yaml: is not here" in found.stderr and "make TARGET=v4" in found.stderr


def test_a_document_that_cannot_be_taken_changes_nothing(
    repository: Path, upstream: tuple[Path, str]
) -> None:
    upstream[0].write_text("openapi: 3.0.0\n")
    before = state(repository)
    found = update(repository, "--source", upstream[1])
    assert found.returncode == 1 and "ads.yaml" in found.stderr
    assert state(repository) == before


@pytest.mark.full
def test_a_change_becomes_a_release(repository: Path, upstream: tuple[Path, str]) -> None:
    """Of the real document; `test_replays.py` has two of a small one in each run."""
    changed(upstream[0], NEW_VALUE)
    found = update(repository, "--source", upstream[1], "--skip", "judges", "--skip", "prove")
    assert (found.returncode, found.stderr) == (0, ""), found.stderr
    _released(repository)
    report = (repository / ".build" / "update" / "v4" / "pull-request.md").read_text()
    assert report.count("skipped") == 2
    # What is there now is what there is to have.
    again = update(repository, "--source", upstream[1])
    assert (again.returncode, again.stderr) == (0, "") and "nothing changed" in again.stdout


def _released(repository: Path) -> None:
    assert 'version = "0.1.1"' in (repository / "pyproject.toml").read_text()
    log = (repository / "CHANGELOG.md").read_text()
    assert log.index("## [0.1.1] - 2024-12-31") < log.index("## [0.1.0]")
    assert "- `ObjectiveType.STORE_VISITS` is a new value." in log
    (wheel,) = (repository / "dist").glob("*.whl")
    assert wheel.name.startswith("pinterest_ads-0.1.1-")
    names = zipfile.ZipFile(wheel)
    assert "STORE_VISITS" in names.read("pinterest_ads/v4/models/objective_type.py").decode()
    assert "pinterest-ads/0.1.1" in names.read("pinterest_ads/v4/client.py").decode()
    assert "STORE_VISITS" in (repository / "spec" / "ads-v4.yaml").read_text()
    assert "127.0.0.1" in (repository / "spec" / "upstream" / "ads.lock").read_text()
