"""What cannot be is refused with its place, single or in columns; and what it takes to have columns."""

from __future__ import annotations

import os
import subprocess
import sys
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pinterest_ads
import pytest
from pinterest_ads.idea_metrics import (
    IdeaAd,
    ImagePage,
    PageEvent,
    VideoPage,
    View,
    ViewColumns,
    video_metrics,
    watch_time,
    watch_times,
)

AD = IdeaAd([VideoPage(10), ImagePage()])
# The package that these tests import, wherever it is.
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(pinterest_ads.__file__).parents[1])}
INF, NAN = float("inf"), float("nan")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: VideoPage(0), "0 seconds is not between 0.001 and 86400"),
        (lambda: VideoPage(0.0004), "is not between"),
        (lambda: VideoPage(86_401), "is not between"),
        (lambda: VideoPage(-1), "the length of a video: -1 seconds cannot pass"),
        (lambda: VideoPage(NAN), "cannot pass"),
        (lambda: VideoPage("10"), "as an int or a float, not str"),
        (lambda: VideoPage(True), "not bool"),
        (lambda: IdeaAd([]), "at least one page"),
        (lambda: IdeaAd([VideoPage(1), 5]), "page 1: a VideoPage or an ImagePage is needed, not 5"),
        (lambda: PageEvent(-1), "an index from 0, not -1"),
        (lambda: PageEvent(True), "not True"),
        (lambda: PageEvent(1.0), "not 1.0"),
        (lambda: PageEvent(0, INF), "page 0: inf seconds cannot pass"),
        (lambda: PageEvent(0, -0.001), "cannot pass"),
        (
            lambda: watch_time(AD, View([PageEvent(0), PageEvent(2)], full_screen=True)),
            "^event 1: page 2 is not one",
        ),
        (
            lambda: video_metrics(AD, [View([PageEvent(page)], full_screen=True) for page in (0, 2)]),
            "^view 1, event 0: page 2 is not one",
        ),
    ],
)
def test_what_cannot_be_is_refused(make: Callable[[], Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        make()


FINE: dict[str, Any] = {
    "view": [0, 0, 1],
    "page": [0, 1, 1],
    "seconds": [1.0, 0.0, 2.0],
    "auto_advanced": [False, True, False],
    "full_screen": [True, False],
}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"view": [0, 2, 1]}, "event 1: view is not one of the 2 views"),
        ({"view": [0, 0, -1]}, "event 2: view is not one"),
        ({"view": [0.0, 0.0, 1.0]}, "view: whole numbers are needed, not float64"),
        ({"page": [0, 2, 1]}, "event 1: page is not one of the 2 pages"),
        ({"page": [-1, 1, 1]}, "event 0: page is not one"),
        ({"page": [0, 1]}, "page has 2 entries, but view has 3"),
        ({"seconds": [1, NAN, 2]}, "event 1: seconds are finite"),
        ({"seconds": [1, 2, -1]}, "event 2: seconds are finite"),
        ({"seconds": ["1", "2", "3"]}, "seconds: numbers are needed"),
        ({"seconds": [None, 1, 2]}, "seconds: numbers are needed, not object"),
        ({"seconds": np.array([1, 2, 3], dtype="m8[s]")}, "seconds: numbers are needed"),
        ({"auto_advanced": [0, 1, 0]}, "auto_advanced: booleans are needed, not int64"),
        (
            {"full_screen": [False, False]},
            "event 1: page is an image, which advances by itself in full screen only",
        ),
        ({"seconds": np.ma.masked_equal([1.0, 2.0, 3.0], 2.0)}, "seconds: entries are masked"),
        ({"full_screen": [[True], [False]]}, "full_screen: one column is needed, not 2 dimensions"),
    ],
)
def test_columns_that_cannot_be_are_refused(change: dict[str, Any], said: str) -> None:
    assert watch_times(AD, ViewColumns(**FINE)).tolist() == [6, 2]
    for count in (watch_times, video_metrics):
        with pytest.raises(ValueError, match=said):
            count(AD, ViewColumns(**{**FINE, **change}))


def test_columns_may_be_empty_and_of_any_kind_of_array() -> None:
    nothing = ViewColumns(view=[], page=[], seconds=[], auto_advanced=[], full_screen=[])
    assert watch_times(AD, nothing).tolist() == []
    assert video_metrics(AD, nothing) == video_metrics(AD, [])
    unseen = ViewColumns(view=[], page=[], seconds=[], auto_advanced=[], full_screen=[True])
    assert video_metrics(AD, unseen) == video_metrics(AD, [View([], full_screen=True)])
    arrays = {"view": array("Q", [0, 0, 1]), "page": array("B", [0, 1, 1]), "seconds": array("f", [1, 0, 2])}
    assert watch_times(AD, ViewColumns(**{**FINE, **arrays})).tolist() == [6, 2]
    whole = {"seconds": np.array([1, 2**63, 2**64 - 1], dtype=np.uint64)}
    assert watch_times(AD, ViewColumns(**{**FINE, **whole})).tolist() == [6, 5]


def test_single_views_need_no_numpy_and_columns_say_what_to_install() -> None:
    program = """
import sys
sys.modules["numpy"] = None
from pinterest_ads.idea_metrics import *
ad, view = IdeaAd([VideoPage(10)]), View([PageEvent(0, seconds=3)], full_screen=False)
print(watch_time(ad, view), video_metrics(ad, [view]).views, "httpx" in sys.modules)
try:
    watch_times(ad, ViewColumns([], [], [], [], []))
except ModuleNotFoundError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], env=ENVIRONMENT, capture_output=True, text=True, check=True
    )
    said = "columns of views need numpy: pip install 'pinterest-ads[metrics]'"
    assert done.stdout.splitlines() == ["3.0 1 False", said]
