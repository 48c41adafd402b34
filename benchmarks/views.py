"""Video metrics of a million views of one Idea ad, on one core.

    python -m benchmarks.views [VIEWS]

prints the best of five runs. The columns are made before the clock starts, as whoever has a million views
has them in columns already.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

import numpy as np
from pinterest_ads.idea_metrics import IdeaAd, ImagePage, VideoPage, ViewColumns, video_metrics

_RUNS = 5
AD = IdeaAd([VideoPage(10), ImagePage(), VideoPage(10), ImagePage(), VideoPage(7.5)])


def columns(views: int, seed: int = 1) -> ViewColumns:
    """Views that see three events on average, pages in any order, in the order in which they came."""
    random = np.random.default_rng(seed)
    events = 3 * views
    full_screen = random.random(views) < 0.7
    view = random.integers(0, views, events)
    page = random.integers(0, len(AD.pages), events)
    image = np.array([isinstance(one, ImagePage) for one in AD.pages])
    advanced = (random.random(events) < 0.5) & (full_screen[view] | ~image[page])
    return ViewColumns(view, page, random.random(events) * 12, advanced, full_screen)


def main(arguments: Sequence[str]) -> int:
    views = int(arguments[0]) if arguments else 1_000_000
    given = columns(views)
    best = float("inf")
    for _ in range(_RUNS):
        start = time.process_time()
        found = video_metrics(AD, given)
        best = min(best, time.process_time() - start)
    print(found)
    print(f"{views} views with {3 * views} events: {best:.3f} s of processor time (numpy {np.__version__})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
