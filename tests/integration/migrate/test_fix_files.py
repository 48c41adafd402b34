"""Files as they lie about: encodings, byte order marks, line ends, modes, links; and the command."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pinterest_ads.migrate import scan
from pinterest_ads.migrate.fix import fix, fix_file

from tests.integration.migrate.labels import CORPUS, migrate

CLIENT = "python/client.py"
PARSED = [
    CLIENT,
    "python/quota.py",
    "javascript/api.ts",
    "php/Client.php",
    "postman/env.postman_collection.json",
]
ENCODINGS = {"utf-8": b"", "utf-8-sig": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}


def snippet(file: str) -> str:
    return (CORPUS / "tuned" / file).read_text(encoding="utf-8")


def encoded(text: str, encoding: str) -> bytes:
    return ENCODINGS[encoding] + text.encode(encoding.removesuffix("-sig"))


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_line_ends_encoding_and_mark_stay(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    file = data.draw(st.sampled_from(PARSED))
    encoding = data.draw(st.sampled_from(sorted(ENCODINGS)))
    if file.endswith(".py") and encoding.startswith("utf-16"):
        encoding = "utf-8"  # no Python
    comment = {".py": "# ", ".ts": "// ", ".php": ""}.get(Path(file).suffix)
    lines = snippet(file).split("\n")
    if comment:
        words = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=20)
        lines.insert(0, comment + data.draw(words))
    ends = data.draw(st.lists(st.sampled_from(["\n", "\r\n"]), min_size=len(lines), max_size=len(lines)))
    if data.draw(st.booleans()):
        ends = ["\r\n"] * len(lines)
    text = "".join(line + end for line, end in zip(lines, ends, strict=True))
    if data.draw(st.booleans()):
        text = text.rstrip("\r\n")
    path = tmp_path_factory.mktemp("fix") / Path(file).name
    path.write_bytes(encoded(text, encoding))

    fix_file(path, path.name, scan)

    written = path.read_bytes()
    plain = fix(text.replace("\r\n", "\n"), path.name, scan).text
    assert plain != text.replace("\r\n", "\n")
    assert written.startswith(ENCODINGS[encoding])
    after = written[len(ENCODINGS[encoding]) :].decode(encoding.removesuffix("-sig"))
    assert after.replace("\r\n", "\n") == plain
    assert [line for line in after.split("\n") if "TODO" not in line and line in text.split("\n")]
    if "\n" not in text.replace("\r\n", ""):
        assert "\n" not in after.replace("\r\n", "")
    fix_file(path, path.name, scan)
    assert path.read_bytes() == written


def test_an_encoding_that_python_declares(tmp_path: Path) -> None:
    text = f"# coding: iso-8859-15\n# 5 € für Käse\n{snippet(CLIENT)}"
    path = tmp_path / "client.py"
    path.write_bytes(text.encode("iso-8859-15"))
    assert fix_file(path, "client.py", scan).rewritten
    assert path.read_bytes().decode("iso-8859-15") == fix(text, "client.py", scan, "iso-8859-15").text


def test_bytes_of_an_encoding_that_nobody_tells_stay(tmp_path: Path) -> None:
    path = tmp_path / "Client.php"
    path.write_bytes(snippet("php/Client.php").encode() + "// Übersicht: 5 €\n".encode("cp1252"))
    assert fix_file(path, "Client.php", scan).rewritten
    after = path.read_bytes()
    assert (
        after
        == fix(snippet("php/Client.php"), "Client.php", scan).text.encode() + b"// \xdcbersicht: 5 \x80\n"
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("api.ts", b"\xff\xfe" + snippet("javascript/api.ts").encode("utf-16-le")[:-1]),
        ("client.py", b"# coding: klingon\n" + snippet(CLIENT).encode()),
        ("client.py", snippet(CLIENT).encode() + b"def broken(:\n"),
        ("client.py", snippet(CLIENT).replace("\n", "\r").encode()),
        ("api.ts", snippet("javascript/api.ts").encode() + b"function ( {\n"),
        ("Client.php", snippet("php/Client.php").encode() + b"function f( {\n"),
        ("env.json", snippet("postman/env.postman_collection.json").encode() + b","),
        ("notes.md", snippet("docs/README.md").encode()),
        ("client.py", snippet(CLIENT).encode() + b"x = '\0'\n"),
    ],
)
def test_what_cannot_be_read_is_left_alone_and_said(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    result = fix_file(path, name, scan)
    assert result.problem and not result.rewritten and not result.diff
    assert path.read_bytes() == data


def test_mode_and_link_stay(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real, link = tmp_path / "real" / "client.py", tmp_path / "link.py"
    real.write_text(snippet(CLIENT), encoding="utf-8")
    real.chmod(0o750)
    link.symlink_to(real)
    assert fix_file(link, "link.py", scan).rewritten
    assert link.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o750
    assert "ads/v4" in real.read_text(encoding="utf-8")
    assert [path.name for path in real.parent.iterdir()] == ["client.py"]


def test_a_write_that_fails_leaves_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "client.py"
    path.write_text(snippet(CLIENT), encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        fix_file(path, "client.py", scan)
    assert path.read_text(encoding="utf-8") == snippet(CLIENT)
    assert list(tmp_path.iterdir()) == [path]


def test_the_diff_is_one_that_patch_takes(tmp_path: Path) -> None:
    text = snippet(CLIENT).rstrip("\n")
    path = tmp_path / "client.py"
    path.write_text(text, encoding="utf-8")
    result = fix_file(path, "client.py", scan, write=False)
    assert path.read_text(encoding="utf-8") == text
    subprocess.run(["git", "apply", "-"], cwd=tmp_path, input=result.diff, text=True, check=True)
    assert path.read_text(encoding="utf-8") == fix(text, "client.py", scan).text


def test_the_command(tmp_path: Path) -> None:
    path = tmp_path / "client.py"
    path.write_text(snippet(CLIENT), encoding="utf-8")

    dry = migrate(["check", "--fix", "--dry-run", "."], tmp_path)
    assert dry.returncode == 1, dry.stderr
    assert dry.stdout.startswith("--- a/client.py\n+++ b/client.py\n@@ ")
    assert "would be rewritten" in dry.stderr
    assert path.read_text(encoding="utf-8") == snippet(CLIENT)

    done = migrate(["check", "--fix", "."], tmp_path)
    assert done.returncode == 1
    assert "3 rewritten, 3 left to a person; 1 file changed" in done.stderr
    once = path.read_text(encoding="utf-8")
    assert once == fix(snippet(CLIENT), "client.py", scan).text

    # What is left is found again, though the base of its path says v4 by now.
    again = migrate(["check", "--fix", "."], tmp_path)
    assert again.returncode == 1
    assert "0 rewritten, 3 left to a person; 0 files changed" in again.stderr
    assert path.read_text(encoding="utf-8") == once


def test_all_that_was_certain_ends_with_nought(tmp_path: Path) -> None:
    (tmp_path / "books.py").write_text(
        'import requests\n\nrequests.get("https://api.pinterest.com/ads/v3/books_closed/")\n',
        encoding="utf-8",
    )
    assert migrate(["check", "--fix", "."], tmp_path).returncode == 0
    assert migrate(["check", "."], tmp_path).returncode == 0


@pytest.mark.parametrize("arguments", [["--dry-run"], ["--fix", "--format", "json"]])
def test_bad_use(tmp_path: Path, arguments: list[str]) -> None:
    done = migrate(["check", ".", *arguments], tmp_path)
    assert done.returncode == 2
    assert "Error: " in done.stderr and "Traceback" not in done.stderr


def test_what_check_calls_fixable_is_what_fix_rewrites(tmp_path: Path) -> None:
    path = tmp_path / "client.py"
    path.write_text(snippet(CLIENT), encoding="utf-8")
    found = migrate(["check", ".", "--format", "json"], tmp_path).stdout
    assert found.count('"fixable": true') == 3
