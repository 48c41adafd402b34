"""``python -m generator build`` and ``overlay --spec``: any document, as a user calls them."""

from __future__ import annotations

import hashlib
import importlib
import json
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from generator.__main__ import main

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "7.1"},
    "servers": [{"url": "https://pets.example/v1"}],
    "paths": {
        "/pets": {
            "get": {
                "operationId": "pets/list",
                "tags": ["pets"],
                "responses": {
                    "200": {
                        "description": "Pets.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pets"}}},
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Pets": {
                "type": "object",
                "properties": {"names": {"type": "array", "items": {"type": "string"}}},
            }
        }
    },
}
OVERLAY = {
    "overlay": "1.1.0",
    "info": {"title": "Rename", "version": "1"},
    "actions": [{"target": "$.paths['/pets'].get", "update": {"operationId": "pets/all"}}],
}
NOTHING = {
    "overlay": "1.1.0",
    "info": {"title": "Nothing", "version": "1"},
    "actions": [{"target": "$.paths['/none']", "update": {"x": 1}}],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pets.json").write_text(json.dumps(DOCUMENT))
    (tmp_path / "rename.yaml").write_text(yaml.safe_dump(OVERLAY))
    (tmp_path / "nothing.yaml").write_text(yaml.safe_dump(NOTHING))
    return tmp_path


@pytest.fixture
def module(request: pytest.FixtureRequest, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A package name of this test's own, importable from ``out/`` and forgotten afterwards."""
    name = "built_" + hashlib.sha256(request.node.nodeid.encode()).hexdigest()[:8]
    monkeypatch.syspath_prepend(str(folder / "out"))
    yield name
    for loaded in [key for key in sys.modules if key.split(".")[0] == name]:
        del sys.modules[loaded]


def _build(folder: Path, module: str, *more: str, spec: str | None = None) -> int:
    source = spec or str(folder / "pets.json")
    return main(["build", "--spec", source, "--module", module, "--output", str(folder / "out"), *more])


def _names(module: str) -> Any:
    importlib.invalidate_caches()  # the folder came into being after it went on the path
    package = importlib.import_module(module)

    def answer(request: httpx.Request) -> httpx.Response:
        assert str(request.url) == "https://pets.example/v1/pets"
        return httpx.Response(200, json={"names": ["Rex"]})

    client = package.Client(transport=httpx.MockTransport(answer))
    call = getattr(client.pets, "list", None) or client.pets.all
    call = getattr(client.pets, "list", None) or client.pets.all
    return call().names


def test_a_built_package_imports_and_calls(folder: Path, module: str) -> None:
    assert _build(folder, module) == 0
    assert _names(module) == ["Rex"]
    meta = importlib.import_module(f"{module}._meta")
    assert meta.DOCUMENT_VERSION == "7.1"
    assert meta.INPUT_HASHES["spec"] == hashlib.sha256((folder / "pets.json").read_bytes()).hexdigest()
    assert list(meta.OPERATIONS["pets/list"]) == ["GET", "/pets", "pets.list"]


def test_overlays_are_applied_in_order(folder: Path, module: str) -> None:
    assert _build(folder, module, "--overlay", str(folder / "rename.yaml")) == 0
    assert _names(module) == ["Rex"]
    meta = importlib.import_module(f"{module}._meta")
    assert list(meta.OPERATIONS) == ["pets/all"]
    assert set(meta.INPUT_HASHES) >= {"spec", "overlay 1"}


def test_a_second_run_writes_nothing_until_something_changes(
    folder: Path, module: str, capsys: pytest.CaptureFixture[str]
) -> None:
    overlay = ["--overlay", str(folder / "nothing.yaml")]

    def wrote(*more: str) -> bool:
        assert _build(folder, module, *more) == 0
        return "unchanged" not in capsys.readouterr().out

    assert wrote()
    assert not wrote()
    client = folder / "out" / module / "client.py"
    whole = client.read_text()
    client.write_text("")
    assert wrote() and client.read_text() == whole
    assert wrote(*overlay)
    (folder / "nothing.yaml").write_text((folder / "nothing.yaml").read_text() + "\n# changed")
    assert wrote(*overlay)
    assert not wrote(*overlay)
    (folder / "pets.json").write_text(json.dumps(DOCUMENT, indent=1))
    assert wrote(*overlay)


def test_an_action_without_a_match_is_an_error_only_when_strict(
    folder: Path, module: str, capsys: pytest.CaptureFixture[str]
) -> None:
    nothing = ["--overlay", str(folder / "nothing.yaml")]
    assert _build(folder, module, *nothing, "--strict") == 1
    assert "nothing.yaml" in capsys.readouterr().err
    assert not (folder / "out").exists()
    assert _build(folder, module, *nothing) == 0


def test_a_document_from_a_server_on_loopback(folder: Path, module: str) -> None:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        assert _build(folder, module, spec=f"http://127.0.0.1:{server.server_port}/pets.json") == 0
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
    assert _names(module) == ["Rex"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--module", "not-a-name"], "--module"),
        (["--module", "class"], "--module"),
        (["--spec", "{folder}/missing.json"], "missing.json: does not exist"),
        (["--spec", "{folder}"], "is not a file"),
        (["--overlay", "{folder}/pets.json"], "pets.json"),
    ],
)
def test_bad_arguments_get_a_line_and_leave_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert _build(folder, "pets", *(argument.format(folder=folder) for argument in arguments)) == 1
    errors = capsys.readouterr().err
    assert said in errors
    assert "Traceback" not in errors
    assert not (folder / "out").exists()


def test_a_folder_of_somebody_else_is_left_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "out" / "pets").mkdir(parents=True)
    (folder / "out" / "pets" / "notes.txt").write_text("mine")
    assert _build(folder, "pets") == 1
    assert "did not make" in capsys.readouterr().err
    assert [path.name for path in (folder / "out" / "pets").iterdir()] == ["notes.txt"]


def test_overlay_prints_the_resulting_document(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["overlay", "--spec", str(folder / "pets.json"), "--overlay", str(folder / "rename.yaml")]) == 0
    )
    printed = yaml.safe_load(capsys.readouterr().out)
    assert printed["paths"]["/pets"]["get"]["operationId"] == "pets/all"
    assert printed["components"] == DOCUMENT["components"]
