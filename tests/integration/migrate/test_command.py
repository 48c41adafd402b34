"""The installed command, as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pinterest_ads
import pytest

# The package that these tests import, wherever it is.
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(pinterest_ads.__file__).parents[1])}


def _python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def _run(*arguments: str, module: str = "pinterest_ads.migrate") -> subprocess.CompletedProcess[str]:
    return _python("-m", module, *arguments)


def test_explain_says_what_the_table_says() -> None:
    done = _run("explain", "GET ad_groups/<ad_group>/pin_promotions/")
    assert done.returncode == 0 and done.stderr == ""
    assert "v4             GET /advertisers/{advertiser_id}/ad_groups/ " in done.stdout
    # Words that the shell has taken apart are one endpoint.
    assert _run("explain", "GET", "ad_groups/<ad_group>/pin_promotions/").stdout == done.stdout


def test_explain_for_programs() -> None:
    done = _run("explain", "--format", "json", "PUT /campaigns/1/")
    (told,) = json.loads(done.stdout)["endpoints"]
    assert (told["row"], told["status"]) == ("PUT campaigns/<campaign>/", "mapped")
    assert told["wants"]["method"] == "PATCH"


@pytest.mark.parametrize(
    "arguments", [["explain"], ["explain", "GET bogus/"], ["bogus"], ["explain", "--format", "xml", "x"]]
)
def test_bad_use_ends_with_two_and_a_sentence(arguments: list[str]) -> None:
    done = _run(*arguments)
    assert done.returncode == 2
    assert "Error: " in done.stderr and "Traceback" not in done.stderr


def test_without_the_extra_it_says_what_to_install() -> None:
    program = (
        "import sys; sys.modules['click'] = None; from pinterest_ads.command import main; main(['migrate'])"
    )
    done = _python("-c", program)
    assert done.returncode == 2
    assert 'pip install "pinterest-ads[cli]"' in done.stderr and "Traceback" not in done.stderr


HIT = "curl https://api.pinterest.com/ads/v3/books_closed/\n"


def test_check_tells_ci_what_it_found(tmp_path: Path) -> None:
    (tmp_path / "a.sh").write_text(HIT)
    done = _run("check", str(tmp_path))
    assert done.returncode == 1
    assert "a.sh:1:38: endpoint: GET books_closed/ of v3 is GET /books_closed/" in done.stdout
    (tmp_path / "a.sh").write_text("true\n")
    assert _run("check", str(tmp_path)).returncode == 0


def test_check_in_all_formats(tmp_path: Path) -> None:
    (tmp_path / "a.sh").write_text(HIT)
    (finding,) = json.loads(_run("check", str(tmp_path), "--format", "json").stdout)["findings"]
    assert (finding["line"], finding["kind"], finding["row"]) == (1, "endpoint", "GET books_closed/")
    sarif = json.loads(_run("check", str(tmp_path), "--format", "sarif").stdout)
    assert sarif["runs"][0]["results"][0]["ruleId"] == "endpoint"


@pytest.mark.parametrize(
    "arguments", [[], ["no/such/file"], [".", "--processes", "0"], [".", "--format", "xml"]]
)
def test_check_refuses_bad_use(arguments: list[str]) -> None:
    done = _run("check", *arguments)
    assert done.returncode == 2
    assert "Error: " in done.stderr and "Traceback" not in done.stderr


def test_what_cannot_be_read_ends_with_two(tmp_path: Path) -> None:
    (tmp_path / "a.sh").write_text(HIT)
    (tmp_path / "pipe").mkdir()
    target = tmp_path / "gone"
    target.write_text("x")
    program = (
        "import os, sys; from pinterest_ads.migrate import checking; from pinterest_ads.command import main\n"
        "real = checking._check\n"
        "def broken(name, report):\n"
        "    if name.endswith('gone'): raise PermissionError(13, 'Permission denied')\n"
        "    real(name, report)\n"
        "checking._check = broken\n"
        f"main(['migrate', 'check', {str(tmp_path)!r}])"
    )
    done = _python("-c", program)
    assert done.returncode == 2
    assert "gone: Permission denied" in done.stderr and "books_closed" in done.stdout
