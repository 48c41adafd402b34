"""The committed upstream document, its lock, and the command that refreshes both."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import target
from generator.__main__ import main
from generator.document import pull, read, snapshot
from generator.target import ROOT


@pytest.mark.parametrize("name", [name for name in target.names() if target.load(name).own])
def test_the_lock_is_that_of_the_committed_document(name: str) -> None:
    """After an edit of our own text: `make pull SOURCE=spec/upstream/ads.yaml`."""
    upstream = target.load(name).upstream
    lock = snapshot.verify(upstream, name=upstream.name)
    document = read.load(upstream, name=upstream.name)
    assert lock.version == document["info"]["version"]
    assert not lock.url.startswith(("/", "file:/"))


@pytest.mark.parametrize("name", target.names())
def test_every_target_has_a_source(name: str) -> None:
    source = pull.load_source(ROOT / "spec" / "sources.toml", name)
    assert source.licence
    assert (source.url is None) != (source.retired is None)


def _state(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in sorted(folder.iterdir())}


def test_the_command_keeps_the_snapshot_and_refuses_in_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One test: the command locks the folder, and tests run side by side."""
    monkeypatch.chdir(ROOT)
    folder = target.load("v4").upstream.parent
    before = _state(folder)
    assert main(["pull", "--target", "v4"]) == 0
    said = capsys.readouterr().out
    assert "ads.yaml: kept; no longer published" in said
    assert "retired" in said
    assert len(said.splitlines()) == 1
    for arguments, message in _BAD_SOURCES:
        assert main(["pull", "--target", "v4", *arguments]) == 1
        captured = capsys.readouterr()
        assert captured.out == ""
        assert message in captured.err
        assert len(captured.err.splitlines()) == 1
    assert _state(folder) == before


_BAD_SOURCES = [
    (["--source", "no/such/file.yaml"], "pull: no/such/file.yaml: does not exist"),
    (["--source", "http://example.com/api.yaml"], "a plain http URL"),
    (["--source", "README.md", "--sha256", "0" * 64], "pull: README.md: has the SHA-256"),
    (["--source", "LICENSE"], "pull: LICENSE"),
]
