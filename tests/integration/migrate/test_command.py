"""The installed command, as a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest


def _run(*arguments: str, module: str = "pinterest_ads.migrate") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", module, *arguments], capture_output=True, text=True, timeout=60, check=False
    )


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
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert 'pip install "pinterest-ads[cli]"' in done.stderr and "Traceback" not in done.stderr
