"""From a commit to somebody's environment: build, upload, `pip install` from the index, the README's session."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import venv
from hashlib import sha256
from pathlib import Path

import pytest

from tests.integration.releases.checkout import REPOSITORY, VERSION, commit, generator, ready
from tests.integration.releases.local_index import LocalIndex


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def environment(folder: Path) -> Path:
    """The interpreter of an environment that has what our development environment has, and not our package."""
    venv.create(folder)
    (libraries,) = folder.glob("lib/python*/site-packages")
    (libraries / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / "bin" / "python"


def pip(python: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pip", "--python", str(python), "--isolated", *arguments],
        env={name: value for name, value in os.environ.items() if not name.startswith("PIP_")},
        capture_output=True,
        text=True,
    )


def session(python: Path) -> list[str]:
    """What the README's session with the sandbox prints, in that environment."""
    blocks = re.findall(r"```python\n(.*?)```", (REPOSITORY / "README.md").read_text(), flags=re.DOTALL)
    (block,) = [block for block in blocks if "127.0.0.1:4010" in block]
    program = f"""
from pinterest_ads.sandbox import Sandbox
with Sandbox() as sandbox:
    exec({block!r}.replace("http://127.0.0.1:4010/ads/v4", sandbox.url))
"""
    result = subprocess.run([python, "-I", "-c", program], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()


def test_refused_for_every_reason_at_once_and_then_published(tmp_path: Path, index: LocalIndex) -> None:
    root = ready(tmp_path / "checkout")
    log = root / "CHANGELOG.md"
    right = log.read_text()
    log.write_text("# Changelog\n\n## [0.0.1] - 2024-12-31\n\n- Nothing.\n")
    other = index.folder / f"pinterest_ads-{VERSION}.tar.gz"
    other.write_bytes(b"another")
    found = generator(root, "publish", "--index", index.url, "--tag", "v9.9.9")
    assert found.returncode == 1
    for said in (
        "git: the tree differs from its commit: CHANGELOG.md",
        f"CHANGELOG.md: has no entry of {VERSION}",
        f"pyproject.toml: is of version {VERSION}, and the tag is 'v9.9.9'",
        f"has version {VERSION} already: {other.name}",
    ):
        assert said in found.stderr
    assert index.names() == [other.name]
    assert not (root / "dist").exists()

    log.write_text(right)
    other.unlink()
    found = generator(root, "publish", "--index", index.url, "--tag", f"v{VERSION}", "--incomplete")
    assert (found.returncode, found.stderr) == (0, "")
    built = {path.name: digest(path) for path in (root / "dist").iterdir()}
    assert built == {name: digest(index.folder / name) for name in index.names()} and len(built) == 2

    python = environment(tmp_path / "environment")
    installed = pip(python, "install", "--no-deps", "--index-url", index.simple, f"pinterest-ads=={VERSION}")
    assert installed.returncode == 0, installed.stderr
    assert [line.split()[1:3] for line in session(python)][:2] == [["ACME", "Tools"], ["Spring", "RUNNING"]]


@pytest.mark.full
def test_a_target_that_is_not_what_its_sources_make(tmp_path: Path, index: LocalIndex) -> None:
    root = ready(tmp_path / "checkout")
    (root / "generated" / "pinterest_ads" / "v4" / "client.py").write_text("# edited by hand\n")
    commit(root)
    found = generator(root, "publish", "--index", index.url, "--incomplete")
    assert found.returncode == 1
    assert "target v4: 1 files are stale; generated/pinterest_ads/v4/client.py: differs" in found.stderr
    assert index.names() == []


@pytest.mark.full
def test_installed_with_its_dependencies(tmp_path: Path, index: LocalIndex) -> None:
    """As users do: dependencies come from the index of everybody, into an environment without anything."""
    root = ready(tmp_path / "checkout")
    found = generator(root, "publish", "--index", index.url, "--incomplete")
    assert (found.returncode, found.stderr) == (0, "")
    venv.create(tmp_path / "environment", with_pip=True)
    python = tmp_path / "environment" / "bin" / "python"
    command = [str(python), "-m", "pip", "install", "--quiet", "--extra-index-url", index.simple]
    subprocess.run([*command, f"pinterest-ads[sandbox]=={VERSION}"], check=True)
    assert len(session(python)) == 5
