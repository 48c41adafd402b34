"""What one viewer did with an Idea ad, page by page, and what of it counts as watched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import field, frozen

from .pages import IdeaAd, ImagePage, milliseconds


def _index(event: PageEvent, _: object, page: Any) -> None:
    if isinstance(page, bool) or not isinstance(page, int) or page < 0:
        raise ValueError(f"a page is an index from 0, not {page!r}")
    milliseconds(event.seconds, f"page {page}")


@frozen
class PageEvent:
    """The end of a stay on a page."""

    page: int = field(validator=_index)
    """Index of the page; the first is 0."""
    seconds: float = 0.0
    """How long the viewer stayed. Says nothing where the ad went on by itself: then all of the page counts."""
    auto_advanced: bool = field(default=False, kw_only=True)
    """Whether the page ran to its end by itself, into the next page or, on the last one, into the end of the
    ad. Otherwise the viewer skipped to another page, or left."""


def _events(events: Iterable[PageEvent]) -> tuple[PageEvent, ...]:
    return tuple(events)


@frozen
class View:
    """One view of an Idea ad: its events, in whatever order, of which a page may have several."""

    events: tuple[PageEvent, ...] = field(converter=_events)
    full_screen: bool = field(kw_only=True)
    """Whether the ad filled the screen. Images only advance by themselves where it did."""


def counting(ad: IdeaAd, view: View, place: str = "") -> Iterator[tuple[int, int]]:
    """What of each stay counts: (index of the page, milliseconds).

    All of the page where the ad went on by itself; else what was watched, never more than there is to see.
    `place` says of which view errors are.

    Raises:
        ValueError: the ad has no such page, or an image cannot have advanced by itself.
    """
    for number, event in enumerate(view.events):
        if event.page >= len(ad.pages):
            raise ValueError(
                f"{place}event {number}: page {event.page} is not one of the {len(ad.pages)} pages"
            )
        if not event.auto_advanced:
            watched = milliseconds(event.seconds, f"event {number}")
            yield event.page, min(watched, ad.lengths[event.page])
            continue
        if isinstance(ad.pages[event.page], ImagePage) and not view.full_screen:
            raise ValueError(
                f"{place}event {number}: page {event.page} is an image, which advances by itself in full screen only"
            )
        yield event.page, ad.lengths[event.page]


def watch_time(ad: IdeaAd, view: View) -> float:
    """Seconds that count as watched. What was watched twice counts twice.

    Raises:
        ValueError: as `counting`.
    """
    return sum(part for _, part in counting(ad, view)) / 1000
