# Made from generator/runtime.
"""The sync list that goes on over pages."""

from __future__ import annotations

from collections.abc import Iterator, Callable
from typing import Generic, TypeVar

from .ahead import Ahead
from .bookmarks import Trail
from .page import Page

T = TypeVar("T")


class Pages(Generic[T]):
    """Items of a list, fetched page by page while they are asked for.

    Nothing is sent before the first item is. Each iteration starts at the first page again (or at the
    bookmark that the call was given).
    """

    def __init__(
        self,
        fetch: Callable[[str | None], Page[T]],
        operation: str,
        *,
        bookmark: str | None = None,
        prefetch: bool = False,
    ) -> None:
        self._fetch = fetch
        self._operation = operation
        self._bookmark = bookmark
        self._prefetch = prefetch

    def first(self) -> Page[T]:
        """The first page alone."""
        return self._fetch(self._bookmark)

    def prefetched(self) -> Pages[T]:
        """The same list, but the next page is on its way while the items of one are used. Never more than one."""
        return Pages(self._fetch, self._operation, bookmark=self._bookmark, prefetch=True)

    def pages(self) -> Iterator[Page[T]]:
        """Page after page; each says by its `bookmark` where to resume.

        An empty page with a bookmark is not the end. Raises PaginationError where a bookmark comes again,
        and whatever a call raises.
        """
        trail = Trail(self._operation, self._bookmark)
        page = self.first()
        while True:
            following = trail.following(page.bookmark)
            if following is None:
                yield page
                return
            if self._prefetch:
                with Ahead(self._fetch, following) as ahead:
                    yield page
                    page = ahead.result()
            else:
                yield page
                page = self._fetch(following)

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            for item in page.items:
                yield item

    def to_list(self) -> list[T]:
        """All items of all pages, in memory."""
        return [item for item in self]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation}>"
