"""The examples and rules of the changelog of June 2022, "Video metrics"."""

from __future__ import annotations

import pytest
from pinterest_ads.idea_metrics import (
    IMAGE_SECONDS,
    IdeaAd,
    ImagePage,
    PageEvent,
    VideoMetrics,
    VideoPage,
    View,
    video_metrics,
    watch_time,
)

AD = IdeaAd([VideoPage(10), ImagePage(), VideoPage(10)])
"""Video 1 (10 s), image 2 (5 s), video 3 (10 s)."""
TO_THE_END = [PageEvent(page, auto_advanced=True) for page in range(3)]


def test_all_pages_are_one_video_of_25_seconds() -> None:
    assert IMAGE_SECONDS == 5
    assert AD.total_length == 25
    assert IdeaAd([ImagePage()]).total_length == 5


def test_a_page_that_advances_by_itself_counts_in_full() -> None:
    view = View([PageEvent(0, auto_advanced=True)], full_screen=True)
    assert watch_time(AD, view) == 10
    assert watch_time(AD, View(TO_THE_END, full_screen=True)) == 25
    # Whatever the player measured.
    assert watch_time(AD, View([PageEvent(0, 9.2, auto_advanced=True)], full_screen=True)) == 10


def test_three_seconds_of_video_1_count_as_three_and_not_ten() -> None:
    view = View([PageEvent(0, seconds=3), *TO_THE_END[1:]], full_screen=True)
    assert watch_time(AD, View(view.events[:1], full_screen=True)) == 3
    assert watch_time(AD, view) == 3 + 5 + 10


def test_two_seconds_of_image_2_count_as_two_and_not_five() -> None:
    view = View([TO_THE_END[0], PageEvent(1, seconds=2), TO_THE_END[2]], full_screen=True)
    assert watch_time(AD, View(view.events[1:2], full_screen=True)) == 2
    assert watch_time(AD, view) == 10 + 2 + 10


def test_an_image_advances_by_itself_in_full_screen_only() -> None:
    image = PageEvent(1, auto_advanced=True)
    assert watch_time(AD, View([image], full_screen=True)) == 5
    with pytest.raises(
        ValueError, match="event 0: page 1 is an image, which advances by itself in full screen"
    ):
        watch_time(AD, View([image], full_screen=False))
    # Elsewhere it stays until the viewer goes, and is no longer than an image is.
    assert watch_time(AD, View([PageEvent(1, seconds=60)], full_screen=False)) == 5
    # Videos run into the next page anywhere.
    assert watch_time(AD, View([PageEvent(0, auto_advanced=True)], full_screen=False)) == 10


def test_the_standard_metrics_are_over_the_one_video() -> None:
    whole = View(TO_THE_END, full_screen=True)
    skipped = View([PageEvent(0, seconds=3), PageEvent(1, seconds=2)], full_screen=True)
    gone = View([], full_screen=False)
    found = video_metrics(AD, [whole, skipped, gone])
    assert found == VideoMetrics(
        views=3,
        watch_time=30,
        three_second_views=2,
        played_25=1,
        played_50=1,
        played_75=1,
        played_95=1,
        played_100=1,
    )
    assert (found.average_watch_time, found.completion_rate) == (10, 1 / 3)


@pytest.mark.parametrize(
    ("seconds", "reached"),
    [
        (6.249, 0),
        (6.25, 1),
        (12.499, 1),
        (12.5, 2),
        (18.749, 2),
        (18.75, 3),
        (23.749, 3),
        (23.75, 4),
        (25, 5),
    ],
)
def test_where_the_quartiles_begin(seconds: float, reached: int) -> None:
    ad = IdeaAd([VideoPage(25)])
    found = video_metrics(ad, [View([PageEvent(0, seconds=seconds)], full_screen=True)])
    marks = (found.played_25, found.played_50, found.played_75, found.played_95, found.played_100)
    assert marks == (1,) * reached + (0,) * (5 - reached)


def test_three_seconds_make_a_view_also_across_pages() -> None:
    def count(*stays: float) -> int:
        view = View([PageEvent(page, seconds=stay) for page, stay in enumerate(stays)], full_screen=True)
        return video_metrics(AD, [view]).three_second_views

    assert [count(2.999), count(3), count(1, 1, 0.999), count(1, 1, 1)] == [0, 1, 0, 1]


def test_watching_a_page_again_is_watch_time_and_completes_nothing() -> None:
    view = View([PageEvent(0, auto_advanced=True)] * 3, full_screen=True)
    found = video_metrics(AD, [view])
    assert (found.watch_time, found.played_25, found.played_50, found.played_100) == (30, 1, 0, 0)


def test_no_view_has_no_average() -> None:
    found = video_metrics(AD, [])
    assert (found.views, found.average_watch_time, found.completion_rate) == (0, None, None)
