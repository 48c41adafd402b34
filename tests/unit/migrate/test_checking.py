"""Files and folders: what is read, what is put aside and said, and how it is told."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from pinterest_ads.migrate import checking, reports
from pinterest_ads.migrate.prefilter import may_have_findings
from pinterest_ads.migrate.scanning import scan

from tests.integration.migrate.labels import CORPUS, labels, snippets

HIT = 'requests.get("https://api.pinterest.com/ads/v3/books_closed/")\n'
BROKEN = "def f(:\n    print 'x'\n" + HIT


def _tree(root: Path, files: dict[str, str | bytes]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return root


def _found(root: Path, *names: str) -> list[str]:
    report = checking.check([root / name for name in names] or [root], 1)
    return [os.path.relpath(one.path, root) for one in report.findings]


def test_what_git_ignores_is_left_out(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    root = _tree(
        tmp_path,
        {
            ".gitignore": "build/\n*.gen.py\n!keep.gen.py\n/top.py\n",
            "a.py": HIT,
            "top.py": HIT,
            "sub/top.py": HIT,
            "sub/.gitignore": "secret.py\n",
            "sub/secret.py": HIT,
            "sub/deep/secret.py": HIT,
            "x.gen.py": HIT,
            "keep.gen.py": HIT,
            "build/b.py": HIT,
            "node_modules/x.js": HIT,
            ".git/hooks/x.py": HIT,
        },
    )
    assert _found(root) == ["a.py", "keep.gen.py", "sub/top.py"]
    # The folders above a named one have their say too; a file that is named is read.
    assert _found(root, "sub") == ["sub/top.py"]
    assert _found(root, "build/b.py", "a.py") == ["a.py", "build/b.py"]
    assert _found(root, "a.py", ".") == ["a.py", "keep.gen.py", "sub/top.py"]


def test_binary_and_huge_files_are_skipped_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "LARGEST", 10_000)
    root = _tree(
        tmp_path, {"a.bin": HIT.encode() + b"\0", "big.py": HIT + "#" * 10_000, "b.py": HIT, "empty.py": ""}
    )
    report = checking.check([root], 1)
    assert [Path(one.path).name for one in report.findings] == ["b.py"]
    assert (report.files, report.binary) == (4, 1)
    (skipped,) = report.skipped
    assert skipped.path.endswith("big.py") and "larger than" in skipped.why and not skipped.serious


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (BROKEN.encode(), "no Python 3 (line 1)"),
        (b"# \xe9t\xe9\n" + HIT.encode(), "not UTF-8"),
    ],
)
def test_broken_files_are_read_as_far_as_they_go(tmp_path: Path, data: bytes, said: str) -> None:
    report = checking.check([_tree(tmp_path, {"a.py": data})], 1)
    assert [one.row for one in report.findings] == ["GET books_closed/"]
    assert [one.serious for one in report.skipped] == [False]
    assert said in report.skipped[0].why


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_files_with_a_byte_order_mark(tmp_path: Path, encoding: str) -> None:
    report = checking.check([_tree(tmp_path, {"a.py": HIT.encode(encoding)})], 1)
    assert [(one.line, one.row) for one in report.findings] == [(1, "GET books_closed/")]
    assert report.skipped == []


def test_what_cannot_be_read_is_serious(tmp_path: Path) -> None:
    (tmp_path / "gone.py").symlink_to(tmp_path / "nowhere")
    report = checking.check([tmp_path / "gone.py"], 1)
    assert [one.serious for one in report.skipped] == [True]
    assert checking.check([tmp_path], 1).skipped == []


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    _tree(tmp_path, {"a/b.py": HIT})
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    assert _found(tmp_path) == ["a/b.py"]


def test_two_processes_find_what_one_finds(tmp_path: Path) -> None:
    root = _tree(
        tmp_path, {f"d{number % 7}/f{number}.py": HIT * (number % 30 == 0) for number in range(1200)}
    )
    one, two = checking.check([root], 1), checking.check([root], 2)
    assert one.findings == two.findings and len(one.findings) == 40 and two.files == 1200


def test_the_prefilter_lets_all_through_that_has_something_to_find() -> None:
    wanted = {label.file for label in labels("tuned")}
    passed = {name for name in snippets("tuned") if may_have_findings((CORPUS / "tuned" / name).read_bytes())}
    assert wanted <= passed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b'"host": ["{{host}}"], "path": ["ads", "v3", "campaigns"]', True),
        (b"BASE = '/ads' + '/v3'", True),
        (b"ADS/V3/", True),
        (b"see https://www.pinterest.com/pin/create/", False),
        (b"https://api.mailchimp.com/3.0/campaigns/", False),
        (b"", False),
    ],
)
def test_the_prefilter_knows_split_constants(text: bytes, expected: bool) -> None:
    assert may_have_findings(text) is expected


@pytest.fixture
def report() -> checking.Report:
    text = (CORPUS / "tuned/python/client.py").read_text(encoding="utf-8")
    return checking.Report(findings=scan(text, "src/my client.py"), files=1)


def test_text(report: checking.Report) -> None:
    lines = reports.as_text(report).splitlines()
    assert lines[0].startswith("src/my client.py:6:39: base-url: ")
    assert "    ids: <ad_group> to query as ad_group_ids" in lines
    assert lines[-1].endswith("1 file looked at")
    assert reports.as_text(checking.Report(files=3)) == "nothing of v3 found, 3 files looked at\n"


def test_json(report: checking.Report) -> None:
    (first, *_) = json.loads(reports.as_json(report))["findings"]
    names = ["path", "line", "column", "kind", "found", "row", "status", "wants", "fixable", "message"]
    assert list(first) == names
    assert reports.as_json(checking.Report()) == '{\n  "findings": []\n}\n'


def test_sarif_is_what_2_1_0_asks_for(report: checking.Report) -> None:
    log: dict[str, Any] = json.loads(reports.as_sarif(report, "1.2.3"))
    assert set(log) == {"$schema", "version", "runs"} and log["version"] == "2.1.0"
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] and driver["semanticVersion"] == "1.2.3"
    assert run["columnKind"] in {"utf16CodeUnits", "unicodeCodePoints"}
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(ids) == len(set(ids)) == 8
    assert len(run["results"]) == len(report.findings) > 5
    for result, finding in zip(run["results"], report.findings, strict=True):
        assert ids[result["ruleIndex"]] == result["ruleId"] == finding.kind
        assert result["level"] in {"none", "note", "warning", "error"}
        assert result["message"]["text"] == finding.message
        (location,) = result["locations"]
        place = location["physicalLocation"]
        assert unquote(place["artifactLocation"]["uri"]) == finding.path
        assert " " not in place["artifactLocation"]["uri"]
        region = place["region"]
        assert all(isinstance(value, int) and value >= 1 for value in region.values())
        assert region["startLine"] == finding.line
        assert (region.get("endLine", region["startLine"]), region.get("endColumn", 10**6)) > (
            region["startLine"],
            region["startColumn"],
        )
