"""docs/migrate.md: its example says what it is said to say."""

from __future__ import annotations

import re
from pathlib import Path

from pinterest_ads.migrate import reports, scan
from pinterest_ads.migrate.checking import Report

PAGE = Path(__file__).resolve().parents[3] / "docs" / "migrate.md"


def test_the_example() -> None:
    text = PAGE.read_text(encoding="utf-8")
    source, printed = re.findall(
        r"```(?:python)?\n(.*?)```\n", text[text.index("Of this file") :], re.DOTALL
    )[:2]
    assert reports.as_text(Report(findings=scan(source, "ads.py"), files=1)) == printed
