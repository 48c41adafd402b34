# Made from generator/idea_metrics.
"""The standard video metrics, over an Idea ad as one video."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from .columns import ViewColumns, measured
from .pages import IdeaAd
from .views import View, counting

QUARTILES = (25, 50, 75, 95, 100)
"""Percent of the length."""
VIEW_MILLISECONDS = 3000
"""What makes a view a 3-second view."""


@frozen
class VideoMetrics:
    """Of some views of one Idea ad.

    A 3-second view has a watch time of at least three seconds. A view is played to 25 % where what it saw,
    each page counted once, is at least a quarter of the whole length; likewise the others. So watching one
    page again adds watch time but completes nothing, and what was skipped was not played. An ad shorter than
    three seconds has no 3-second view that did not repeat a page.
    """

    views: int
    watch_time: float
    """Seconds, of all views."""
    three_second_views: int
    played_25: int
    played_50: int
    played_75: int
    played_95: int
    played_100: int
    """Completed views."""

    @property
    def average_watch_time(self) -> float | None:
        """Seconds a view; None where there is none."""
        return self.watch_time / self.views if self.views else None

    @property
    def completion_rate(self) -> float | None:
        """Completed views of all, 0 to 1; None where there is none."""
        return self.played_100 / self.views if self.views else None


def video_metrics(ad: IdeaAd, views: Iterable[View] | ViewColumns) -> VideoMetrics:
    """The metrics of views, given one by one or as columns: the same numbers either way.

    Raises:
        ValueError: a view cannot be one of this ad.
        ModuleNotFoundError: columns need numpy.
    """
    if isinstance(views, ViewColumns):
        number, total, *counted = measured(ad, views, VIEW_MILLISECONDS, QUARTILES)
        return VideoMetrics(number, total / 1000, *counted)
    whole = sum(ad.lengths)
    number = total = long_enough = 0
    played = dict.fromkeys(QUARTILES, 0)
    for view in views:
        watched, seen = 0, [0] * len(ad.pages)
        for page, part in counting(ad, view, f"view {number}, "):
            watched += part
            seen[page] = max(seen[page], part)
        number += 1
        total += watched
        long_enough += watched >= VIEW_MILLISECONDS
        for percent in QUARTILES:
            played[percent] += sum(seen) * 100 >= percent * whole
    return VideoMetrics(number, total / 1000, long_enough, *played.values())
