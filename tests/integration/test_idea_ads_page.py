"""The Python of docs/idea-ads.md runs as printed, and says what it says it prints."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

import pytest
from pinterest_ads import AdviceWarning, PinterestAds
from pinterest_ads.sandbox import Sandbox

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "idea-ads.md").read_text(encoding="utf-8")


def test_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    names: dict[str, object] = {"__name__": "page"}
    with Sandbox() as sandbox:
        for block in blocks:
            text = block.replace("http://127.0.0.1:4010/ads/v4", sandbox.url)
            exec(compile(text, "idea-ads.md", "exec", dont_inherit=True), names)
            said = re.findall(r"print\(.*\)  # (.*)$", block, re.MULTILINE)
            assert capsys.readouterr().out.splitlines() == said
        ads = names["ads"]
        assert isinstance(ads, PinterestAds)
        with warnings.catch_warnings(), pytest.raises(AdviceWarning, match="use https"):
            warnings.simplefilter("error", AdviceWarning)
            ads.idea_ads.create(advertiser_id=1, ad_group_id=1, pin=1, destination_url="http://example.com/")
        ads.close()
    assert len(blocks) == 5
