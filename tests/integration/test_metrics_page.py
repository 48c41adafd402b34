"""The Python of docs/metrics.md runs as printed, and says what it says it prints."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pinterest_ads import PinterestAds
from pinterest_ads.sandbox import Sandbox
from pinterest_ads.v4 import columns

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "metrics.md").read_text(encoding="utf-8")


def test_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    names: dict[str, object] = {"__name__": "page"}
    with Sandbox() as sandbox:
        for block in blocks:
            text = block.replace("http://127.0.0.1:4010/ads/v4", sandbox.url)
            exec(compile(text, "metrics.md", "exec", dont_inherit=True), names)
            said = " ".join(
                line.lstrip("# ") for line in re.findall(r"(?:print\(.*\)  |^)# (.*)$", block, re.MULTILINE)
            )
            assert " ".join(capsys.readouterr().out.split()) == said
        ads = names["ads"]
        assert isinstance(ads, PinterestAds)
        ads.close()
    assert len(blocks) == 5


def test_its_numbers() -> None:
    every = columns.ALL.values()
    assert f"the {len(every)} column names" in PAGE
    assert f"`delivery_metrics` ({sum('delivery_metrics' in one.calls for one in every)} columns)" in PAGE
    assert f"the {sum(one.idea_ads == 'one video' for one in every)} columns of videos" in PAGE
    assert all(f"`{one.unit}`" in PAGE and f"`{one.type}`" in PAGE for one in every)
