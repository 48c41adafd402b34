# Made from generator/idea_metrics.
"""The pages of an Idea ad, and how long they are as one video."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf
from typing import TypeAlias

from attrs import Factory, field, frozen

IMAGE_SECONDS = 5.0
"""What an image counts for, and after how long it gives way to the next page in full screen."""
_LONGEST = 86_400
"""Of a page, in seconds. Ours: sums of milliseconds stay exact in every number type then."""


def milliseconds(seconds: object, what: str) -> int:
    """Whole milliseconds, ties to even. Sums of these are exact, so that a view that saw everything is complete.

    Raises:
        ValueError: it is no time that can pass.
    """
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise ValueError(f"{what}: seconds are needed, as an int or a float, not {type(seconds).__name__}")
    if not 0 <= seconds < inf:
        raise ValueError(f"{what}: {seconds} seconds cannot pass; they are finite and not negative")
    # No page is as long as what is cut here.
    return round(min(seconds, 2 * _LONGEST) * 1000)


def _length(_: object, attribute: object, seconds: float) -> None:
    if milliseconds(seconds, "the length of a video") < 1 or seconds > _LONGEST:
        raise ValueError(f"the length of a video: {seconds} seconds is not between 0.001 and {_LONGEST}")


@frozen
class VideoPage:
    """A page that is a video."""

    seconds: float = field(validator=_length)
    """Its length: a millisecond to a day."""


@frozen
class ImagePage:
    """A page that is an image, which counts as a video of five seconds."""

    @property
    def seconds(self) -> float:
        """As long as every image is."""
        return IMAGE_SECONDS


Page: TypeAlias = VideoPage | ImagePage


def _pages(pages: Iterable[Page]) -> tuple[Page, ...]:
    found = tuple(pages)
    if not found:
        raise ValueError("an Idea ad has at least one page")
    for index, page in enumerate(found):
        if not _is_page(page):
            raise ValueError(f"page {index}: a VideoPage or an ImagePage is needed, not {page!r}")
    return found


def _is_page(value: object) -> bool:
    return isinstance(value, VideoPage | ImagePage)


def _lengths(ad: IdeaAd) -> tuple[int, ...]:
    return tuple(milliseconds(one.seconds, "a page") for one in ad.pages)


@frozen
class IdeaAd:
    """The pages of an Idea ad, in order.

    Raises:
        ValueError: there are none, or something is no page.
    """

    pages: tuple[Page, ...] = field(converter=_pages)
    lengths: tuple[int, ...] = field(
        init=False, repr=False, eq=False, default=Factory(_lengths, takes_self=True)
    )
    """Of each page, in milliseconds."""

    @property
    def total_length(self) -> float:
        """Seconds of all pages as one video (changelog, June 2022: 10 + 5 + 10 = 25)."""
        return sum(self.lengths) / 1000
