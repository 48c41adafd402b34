# Made from generator/runtime.
"""The async list that goes on over pages. The sync one is derived from this file."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Generic, TypeVar

from .ahead import AsyncAhead
from .bookmarks import Trail
from .page import Page

T = TypeVar("T")


class AsyncPages(Generic[T]):
    """Items of a list, fetched page by page while they are asked for.

    Nothing is sent before the first item is. Each iteration starts at the first page again (or at the
    bookmark that the call was given).
    """

    def __init__(
        self,
        fetch: Callable[[str | None], Awaitable[Page[T]]],
        operation: str,
        *,
        bookmark: str | None = None,
        prefetch: bool = False,
    ) -> None:
        self._fetch = fetch
        self._operation = operation
        self._bookmark = bookmark
        self._prefetch = prefetch

    async def first(self) -> Page[T]:
        """The first page alone."""
        return await self._fetch(self._bookmark)

    def prefetched(self) -> AsyncPages[T]:
        """The same list, but the next page is on its way while the items of one are used. Never more than one."""
        return AsyncPages(self._fetch, self._operation, bookmark=self._bookmark, prefetch=True)

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Page after page; each says by its `bookmark` where to resume.

        An empty page with a bookmark is not the end. Raises PaginationError where a bookmark comes again,
        and whatever a call raises.
        """
        trail = Trail(self._operation, self._bookmark)
        page = await self.first()
        while True:
            following = trail.following(page.bookmark)
            if following is None:
                yield page
                return
            if self._prefetch:
                async with AsyncAhead(self._fetch, following) as ahead:
                    yield page
                    page = await ahead.result()
            else:
                yield page
                page = await self._fetch(following)

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def to_list(self) -> list[T]:
        """All items of all pages, in memory."""
        return [item async for item in self]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation}>"
