"""Uses what the extras `cli` and `metrics` are for (argument not ""): the grammars of the scanner, and numpy."""

import subprocess
import sys
import sysconfig
from pathlib import Path

if sys.argv[1]:
    from pinterest_ads.idea_metrics import IdeaAd, ImagePage, VideoPage, ViewColumns, watch_times

    idea = IdeaAd([VideoPage(10), ImagePage(), VideoPage(10)])
    views = ViewColumns(
        view=[0, 0, 0, 1, 1],
        page=[0, 1, 2, 0, 1],
        seconds=[0, 0, 0, 3, 2],
        auto_advanced=[True, True, True, False, False],
        full_screen=[True, True],
    )
    assert list(watch_times(idea, views)) == [25, 5]

    ADDRESS = '"https://api.pinterest.com/ads/v3/advertisers/1/campaigns/"'
    SOURCES = {
        "a.py": "get({})",
        "b.js": "get({});",
        "c.ts": "const x: string = {};",
        "d.php": "<?php $c->get({});",
    }
    for name, text in SOURCES.items():
        Path(name).write_text(text.format(ADDRESS) + "\n")
    command = Path(sysconfig.get_path("scripts"), "pinterest-ads")
    result = subprocess.run([command, "migrate", "check", *SOURCES], capture_output=True, text=True)
    assert result.returncode == 1, result.stderr
    assert "4 endpoint" in result.stdout, result.stdout
    print("metrics + migrate check in 4 languages")
