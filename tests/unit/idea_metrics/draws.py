"""Idea ads and views of them, drawn at random."""

from __future__ import annotations

from hypothesis import strategies as st
from pinterest_ads.idea_metrics import IdeaAd, ImagePage, PageEvent, VideoPage, View

# Thousandths that no float holds are where sums go wrong.
LENGTHS = st.integers(1, 20_000).map(lambda thousandths: thousandths / 1000)
PAGES = st.one_of(st.builds(ImagePage), st.builds(VideoPage, LENGTHS))
ADS = st.lists(PAGES, min_size=1, max_size=6).map(IdeaAd)
STAYS = st.one_of(st.integers(0, 30), st.floats(0, 30), st.floats(0, 1e300), st.integers(0, 10**400))


@st.composite
def events(draw: st.DrawFn, ad: IdeaAd, *, full_screen: bool, page: int | None = None) -> PageEvent:
    """What can happen on a page of the ad."""
    if page is None:
        page = draw(st.integers(0, len(ad.pages) - 1))
    can_advance = full_screen or isinstance(ad.pages[page], VideoPage)
    advanced = draw(st.booleans()) if can_advance else False
    return PageEvent(page, draw(STAYS), auto_advanced=advanced)


@st.composite
def views(draw: st.DrawFn, ad: IdeaAd, *, forward: bool = False) -> View:
    """A view of the ad; `forward` visits no page after one that comes later, and none twice."""
    full_screen = draw(st.booleans())
    if forward:
        pages = draw(st.sets(st.integers(0, len(ad.pages) - 1)))
        found = [draw(events(ad, full_screen=full_screen, page=page)) for page in sorted(pages)]
    else:
        found = draw(st.lists(events(ad, full_screen=full_screen), max_size=8))
    return View(found, full_screen=full_screen)
