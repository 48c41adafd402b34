"""v3's names that `scan` looks for are those that the overlays take away."""

from __future__ import annotations

import re
from pathlib import Path

from pinterest_ads.migrate import scan
from pinterest_ads.migrate.words import FIELDS

EXPANDED = Path(__file__).parents[3] / "overlays" / "v4" / "expanded" / "30-snake-case.overlay.yaml"


def test_fields_are_those_that_the_overlay_renames() -> None:
    renamed = set(re.findall(r"'snake_case: ([a-z]+[A-Z]\w*)'", EXPANDED.read_text(encoding="utf-8")))
    assert set(FIELDS) == renamed
    assert len(renamed) > 20


def test_each_field_is_found_as_key_and_as_attribute() -> None:
    base = 'BASE = "https://api.pinterest.com/ads/v3"\n'
    for old, new in FIELDS.items():
        for line in (f"x = {{'{old}': 1}}\n", f"y = x.{old}\n", f"f({old}=1)\n"):
            (_, finding) = scan(base + line, "a.py")
            assert (finding.kind, finding.found, finding.wants) == ("field", old, {"name": new}), line
