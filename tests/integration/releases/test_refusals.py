"""What is refused before anything is built."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from generator.problems import PipelineError
from generator.publish import index as indexes
from generator.publish import refusals
from generator.publish.index import Index
from tests.integration.releases.checkout import commit, git
from tests.integration.releases.local_index import LocalIndex

PUBLIC = Index(repository=("--repository", "pypi"), simple="https://index.example/simple/")
ENTRY = "# Changelog\n\n## [1.2.3] - 2024-12-31\n\n- It works.\n\n## [1.2.2] - 2024-01-31\n\n- It began.\n"


def said(problems: object) -> list[str]:
    return [str(one) for one in problems]  # type: ignore[attr-defined]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "tree"
    folder.mkdir()
    (folder / "kept.txt").write_text("1")
    (folder / ".gitignore").write_text("made/\n")
    git(folder, "init", "--quiet")
    commit(folder)
    return folder


def test_a_committed_tree_is_taken_whatever_it_ignores(tree: Path) -> None:
    (tree / "made").mkdir()
    (tree / "made" / "package.py").write_text("1")
    assert said(refusals.of_tree(tree)) == []


@pytest.mark.parametrize("name", ["kept.txt", "new.txt"])
def test_a_tree_that_is_not_its_commit(tree: Path, name: str) -> None:
    (tree / name).write_text("2")
    (problem,) = said(refusals.of_tree(tree))
    assert f"differs from its commit: {name}" in problem


def test_a_staged_change_counts_and_many_files_are_counted(tree: Path) -> None:
    for number in range(9):
        (tree / f"{number}.txt").write_text("2")
    git(tree, "add", "--all")
    (problem,) = said(refusals.of_tree(tree))
    assert "0.txt, 1.txt, 2.txt, 3.txt, 4.txt and 4 more" in problem


def test_a_folder_that_is_no_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    folder = tmp_path / "unpacked"
    folder.mkdir()
    (problem,) = said(refusals.of_tree(folder))
    assert "release from a checkout" in problem


def test_a_tag_names_the_version() -> None:
    assert said(refusals.of_version("1.2.3", None)) == said(refusals.of_version("1.2.3", "v1.2.3")) == []
    for tag in ("1.2.3", "v1.2.4", "v1.2.30", ""):
        (problem,) = said(refusals.of_version("1.2.3", tag))
        assert "the tag of this tree is v1.2.3" in problem


@pytest.mark.parametrize(
    ("text", "version", "problem"),
    [
        (ENTRY, "1.2.4", "has no entry of 1.2.4"),
        (ENTRY, "1.2", "has no entry of 1.2"),
        (ENTRY.replace("2024-12-31", "unreleased"), "1.2.3", "has no date"),
        (ENTRY.replace("- It works.\n", ""), "1.2.3", "is empty"),
    ],
)
def test_users_are_told_what_changed(text: str, version: str, problem: str) -> None:
    assert said(refusals.of_changelog(ENTRY, "1.2.3")) == []
    (found,) = said(refusals.of_changelog(text, version))
    assert problem in found


def test_a_version_is_published_once(index: LocalIndex) -> None:
    chosen = indexes.named(index.url)
    assert said(refusals.of_index(chosen, "some-package", "1.2.3")) == []
    (index.folder / "some_package-1.2.3-py3-none-any.whl").write_bytes(b"1")
    (index.folder / "some_package-1.2.tar.gz").write_bytes(b"1")
    (problem,) = said(refusals.of_index(chosen, "some-package", "1.2.3"))
    assert "has version 1.2.3 already: some_package-1.2.3-py3-none-any.whl" in problem
    # 1.2 and 1.2.0 are one version, with one place on an index.
    assert said(refusals.of_index(chosen, "some-package", "1.2.0"))
    assert said(refusals.of_index(chosen, "some-package", "1.2.4")) == []


def test_an_index_that_does_not_answer() -> None:
    nobody = indexes.named("http://127.0.0.1:9")
    (problem,) = said(refusals.of_index(nobody, "some-package", "1.2.3"))
    assert "gives no list of some-package" in problem


JSON = "application/vnd.pypi.simple.v1+json"


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (JSON, b"{nope"),
        (JSON, b'{"x": 1}'),
        (JSON, b'{"meta": {"api-version": "9.0"}, "name": "p", "files": []}'),
        ("text/html", b'<meta name="pypi:repository-version" content="x">'),
        ("application/pdf", b"%PDF"),
    ],
)
def test_an_index_whose_answer_cannot_be_read(kind: str, body: bytes) -> None:
    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", kind)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Answer) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        chosen = indexes.named(f"http://127.0.0.1:{server.server_port}")
        (problem,) = said(refusals.of_index(chosen, "some-package", "1.2.3"))
        thread.join()
    assert "gives no list of some-package" in problem


def test_released_wheels_hold_every_target(index: LocalIndex) -> None:
    local = indexes.named(index.url)
    assert said(refusals.of_targets([], PUBLIC, incomplete=False)) == []
    for place in (PUBLIC, local):
        (problem,) = said(refusals.of_targets(["v5"], place, incomplete=False))
        assert "would be without v5" in problem and "make TARGET=v5" in problem
    assert said(refusals.of_targets(["v5"], local, incomplete=True)) == []
    (problem,) = said(refusals.of_targets(["v5"], PUBLIC, incomplete=True))
    assert "for trials on loopback" in problem


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("pypy", "neither pypi, testpypi nor an address"),
        ("", "neither pypi, testpypi nor an address"),
        ("ftp://127.0.0.1/", "neither pypi, testpypi nor an address"),
        ("https://me:secret@index.example", "without user"),
        ("http://index.example", "over http"),
        ("http://127.0.0.1.index.example", "over http"),
    ],
)
def test_what_is_no_index(name: str, problem: str) -> None:
    with pytest.raises(PipelineError, match=problem) as caught:
        indexes.named(name)
    assert "secret" not in str(caught.value)


def test_indexes_by_name_and_by_address() -> None:
    public = indexes.named("pypi")
    assert public.repository == ("--repository", "pypi") and not public.is_local
    assert indexes.named("testpypi").simple.endswith("/simple/")
    for address in ("http://localhost:8080", "http://[::1]:8080/", "http://127.0.0.2"):
        assert indexes.named(address).is_local
    assert not indexes.named("https://index.example/team").is_local
    assert indexes.named("https://index.example/team").simple == "https://index.example/team/simple/"
