"""Where output goes: only below the output folder, never over what is not ours, and all of it or nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.fault_server import reply, running
from tests.integration.hostile import corpus
from tests.integration.hostile.harness import build, judge_package
from tests.integration.hostile.payloads import CANARY, CODE

ROOT = Path(__file__).resolve().parents[3]
SMALL = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\nservers: [{url: 'https://a.example'}]\npaths: {}\n"


def command(*arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """The command as a user runs it."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop(CANARY, None)
    return subprocess.run(
        [sys.executable, "-m", "generator", "build", *map(str, arguments)],
        cwd=folder, env=environment, capture_output=True, text=True, timeout=60,
    )  # fmt: skip


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()
    }


@pytest.mark.parametrize(
    "name",
    [
        "../up",
        "a/b",
        "a.b",
        "/abs",
        "",
        " ",
        "class",
        "None",
        "1a",
        "a-b",
        "a\nb",
        "\uff41",
        "__x",
        "a" * 300,
    ],
)
def test_module_names_that_are_refused(name: str, tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(SMALL)
    work = tmp_path / "work"
    work.mkdir()
    result = command("--spec", spec, f"--module={name}", "--output", "out", folder=work)
    assert result.returncode in (1, 2)
    assert "Traceback" not in result.stderr
    assert result.stderr.strip()
    assert tree(tmp_path) == {"spec.yaml": SMALL}


def test_a_hostile_document_on_the_command_line(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(SMALL + f'x: "{CODE}"\ny: !!python/object/apply:os.system ["touch {tmp_path}/ran"]\n')
    result = command("--spec", spec, "--module", "a", "--output", tmp_path / "out", folder=tmp_path)
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr.splitlines() == [
        "build: spec.yaml:6:4: the tag 'tag:yaml.org,2002:python/object/apply:os.system' is refused "
        "(only plain data is read)"
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["spec.yaml"]


def test_a_document_from_a_url_and_a_login_page_instead_of_it(tmp_path: Path) -> None:
    with running() as server:
        good = server.serve("/api.yaml", reply(SMALL.encode()))
        login = server.serve("/login", reply(b"<html><title>Sign in</title>"))
        built = command("--spec", good, "--module", "a", "--output", tmp_path / "out", folder=tmp_path)
        assert (built.returncode, built.stderr) == (0, "")
        before = tree(tmp_path / "out")
        refused = command("--spec", login, "--module", "a", "--output", tmp_path / "out", folder=tmp_path)
    assert refused.returncode == 1
    assert refused.stderr.splitlines() == [
        f"build: {login}: is an HTML page titled 'Sign in', not an OpenAPI document (a login or error page?)"
    ]
    assert "a/__init__.py" in before
    assert tree(tmp_path / "out") == before


def again(first: Path, document: str, *, module: str) -> tuple[int, str]:
    spec = first.parent / "again.yaml"
    spec.write_text(document)
    result = command("--spec", spec, "--module", module, "--output", first, folder=first.parent)
    spec.unlink()
    assert "Traceback" not in result.stderr
    return result.returncode, result.stderr


def test_a_refusal_leaves_the_last_package_as_it_was(tmp_path: Path) -> None:
    outcome = build(corpus.document({}), tmp_path / "x")
    before = tree(outcome.folder)
    code, said = again(outcome.folder, '{"openapi": "3.1.0"}', module=outcome.module)
    assert code == 1
    assert said.count("\n") == len(said.splitlines()) > 0
    assert tree(outcome.folder) == before


def test_a_new_package_replaces_the_whole_old_one_and_nothing_else(tmp_path: Path) -> None:
    outcome = build(corpus.document({}), tmp_path / "x")
    neighbour = outcome.folder / "neighbour.txt"
    neighbour.write_text("mine")
    assert "resources/things.py" in tree(outcome.package)
    code, said = again(outcome.folder, SMALL, module=outcome.module)
    assert (code, said) == (0, "")
    assert "resources/things.py" not in tree(outcome.package)
    assert neighbour.read_text() == "mine"
    neighbour.unlink()
    judge_package(outcome)


def test_a_folder_that_is_not_ours_stays(tmp_path: Path) -> None:
    target = tmp_path / "out" / "mine"
    target.mkdir(parents=True)
    (target / "thesis.txt").write_text("years of work")
    code, said = again(tmp_path / "out", SMALL, module="mine")
    assert code == 1
    assert len(said.splitlines()) == 1
    assert tree(tmp_path) == {"out/mine/thesis.txt": "years of work"}


@pytest.mark.parametrize("place", ["package", "inside"])
def test_symbolic_links_are_not_followed(place: str, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "thesis.txt").write_text("years of work")
    folder = tmp_path / "out"
    if place == "package":
        folder.mkdir()
        (folder / "mine").symlink_to(victim)
    else:
        assert again(folder, SMALL, module="mine") == (0, "")
        (folder / "mine" / "link").symlink_to(victim)
    again(folder, SMALL, module="mine")
    assert tree(victim) == {"thesis.txt": "years of work"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir(mode=0o500)
    code, said = again(folder, SMALL, module="mine")
    assert code == 1
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize("where", ["out", "out/mine"])
def test_a_file_in_the_way_is_one_line(where: str, tmp_path: Path) -> None:
    path = tmp_path / where
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("mine")
    code, said = again(tmp_path / "out", SMALL, module="mine")
    assert code == 1
    assert len(said.splitlines()) == 1
    assert path.read_text() == "mine"
