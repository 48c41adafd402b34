"""What holds of every Idea ad and every view of it, one by one and by the column."""

from __future__ import annotations

import attrs
import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from pinterest_ads.idea_metrics import (
    IdeaAd,
    PageEvent,
    VideoMetrics,
    View,
    ViewColumns,
    video_metrics,
    watch_time,
    watch_times,
)

from tests.unit.idea_metrics.draws import ADS, events, views

_COUNTS = ("three_second_views", "played_25", "played_50", "played_75", "played_95", "played_100")


def counts(found: VideoMetrics) -> tuple[int, ...]:
    return tuple(getattr(found, name) for name in _COUNTS)


@given(st.data())
def test_a_view_that_only_goes_forward_is_never_longer_than_the_ad(data: st.DataObject) -> None:
    ad = data.draw(ADS)
    view = data.draw(views(ad, forward=True))
    assert 0 <= watch_time(ad, view) <= ad.total_length
    # And then it is the watch time that completes.
    complete = video_metrics(ad, [view]).played_100 == 1
    assert complete == (watch_time(ad, view) == ad.total_length)


@given(ADS)
def test_a_view_that_saw_everything_is_complete_to_the_millisecond(ad: IdeaAd) -> None:
    seen = View([PageEvent(page, one.seconds) for page, one in enumerate(ad.pages)], full_screen=True)
    advanced = View([PageEvent(page, auto_advanced=True) for page in range(len(ad.pages))], full_screen=True)
    for view in (seen, advanced):
        assert watch_time(ad, view) == ad.total_length
        assert counts(video_metrics(ad, [view]))[1:] == (1,) * 5


def _milliseconds(ad: IdeaAd, view: View) -> int:
    return round(watch_time(ad, view) * 1000)


@given(st.data())
def test_watch_time_adds_up_over_pages(data: st.DataObject) -> None:
    ad = data.draw(ADS)
    view = data.draw(views(ad))
    parts = (
        attrs.evolve(view, events=[one for one in view.events if one.page == page])
        for page in range(len(ad.pages))
    )
    assert sum(_milliseconds(ad, part) for part in parts) == _milliseconds(ad, view)


@given(st.data())
def test_another_event_takes_nothing_away(data: st.DataObject) -> None:
    ad = data.draw(ADS)
    view = data.draw(views(ad))
    event = data.draw(events(ad, full_screen=view.full_screen))
    place = data.draw(st.integers(0, len(view.events)))
    longer = attrs.evolve(view, events=[*view.events[:place], event, *view.events[place:]])
    assert watch_time(ad, longer) >= watch_time(ad, view)
    before, after = counts(video_metrics(ad, [view])), counts(video_metrics(ad, [longer]))
    assert all(more >= less for more, less in zip(after, before, strict=True))


@given(st.data())
def test_quartiles_come_one_after_the_other(data: st.DataObject) -> None:
    ad = data.draw(ADS)
    _, *played = counts(video_metrics(ad, data.draw(st.lists(views(ad), max_size=5))))
    assert played == sorted(played, reverse=True)


def columns(many: list[View], order: list[int] | None = None) -> ViewColumns:
    rows = [(number, one) for number, view in enumerate(many) for one in view.events]
    rows = [rows[index] for index in order] if order is not None else rows
    return ViewColumns(
        view=np.array([number for number, _ in rows], dtype=np.int32),
        page=[one.page for _, one in rows],
        # As floats: numpy's integers end where those of Python go on.
        seconds=np.array([float(min(one.seconds, 10**300)) for _, one in rows]),
        auto_advanced=[one.auto_advanced for _, one in rows],
        full_screen=[view.full_screen for view in many],
    )


@given(st.data())
def test_columns_give_what_single_views_give_in_any_order(data: st.DataObject) -> None:
    ad = data.draw(ADS)
    many = data.draw(st.lists(views(ad), max_size=8))
    order = data.draw(st.permutations(range(sum(len(view.events) for view in many))))
    given_ = columns(many, list(order))
    assert watch_times(ad, given_).tolist() == [watch_time(ad, view) for view in many]
    assert video_metrics(ad, given_) == video_metrics(ad, many)
