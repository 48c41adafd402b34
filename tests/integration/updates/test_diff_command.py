"""``python -m generator diff`` as its users call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from generator.__main__ import main
from tests.integration.updates.labels import updates

SEVERAL = next(one for one in updates("updates.yaml") if one.name == "several at once")


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    paths = [tmp_path / "old.yaml", tmp_path / "new.json"]
    before, after = SEVERAL.documents()
    paths[0].write_text(yaml.safe_dump(before))
    paths[1].write_text(json.dumps(after))
    return str(paths[0]), str(paths[1])


def test_text_ends_with_the_count(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", *files]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("breaking  parameter.removed    client.offers.list(query=) is gone")
    assert "1.0.0 -> 1.1.0: breaking: 4 changes (1 breaking, 1 feature, 2 fix)" in lines[-1]


def test_json_and_markdown(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["diff", *files, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {f"{one['kind']} {one['names'][0]}": one["level"] for one in found["changes"]} == SEVERAL.changes
    page = tmp_path / "page.md"
    assert main(["diff", *files, "--format", "markdown", "--output", str(page)]) == 0
    assert "- client.offers.list(query=...)" in page.read_text()
    assert "4 changes" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("level", "turned", "code"),
    [
        ("breaking", False, 1),
        ("fix", False, 1),
        ("breaking", True, 0),
        ("feature", True, 0),
        ("fix", True, 0),
    ],
)
def test_fail_on(files: tuple[str, str], level: str, turned: bool, code: int) -> None:
    both = (files[0], files[0]) if turned else files
    assert main(["diff", *both, "--fail-on", level]) == code


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "new.json"),
        ("{", "new.json"),
        ('{"swagger": "2.0"}', "new.json"),
        (
            '{"openapi": "3.0.0", "info": {"title": "x", "version": "1"}, "paths": {"/a": {"get": {"x-call": "a"}}}}',
            "new.json #/paths/~1a/get",
        ),
    ],
)
def test_bad_input_is_named(
    files: tuple[str, str], text: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(files[1]).write_text(text)
    assert main(["diff", *files]) == 1
    error = capsys.readouterr().err
    assert said in error and "Traceback" not in error
    Path(files[1]).unlink()
    assert main(["diff", *files]) == 1
    assert "new.json" in capsys.readouterr().err
