# Made from generator/runtime.
"""The bookmarks that a list has gone past."""

from __future__ import annotations

from hashlib import blake2b

from .errors import PaginationError


class Trail:
    """Notices when a list goes round in a circle. Keeps a digest of each bookmark, as they can be long."""

    def __init__(self, operation: str, start: str | None) -> None:
        self._operation = operation
        self._seen = {_digest(start)} if start else set[bytes]()

    def following(self, bookmark: str | None) -> str | None:
        """The bookmark of the next page; None at the end. Raises PaginationError for one that was there."""
        if not bookmark:
            return None
        digest = _digest(bookmark)
        if digest in self._seen:
            raise PaginationError(
                f"the API gave the bookmark {bookmark!r:.60} a second time",
                operation=self._operation,
                bookmark=bookmark,
                advice="The list would never end. What was read so far is right; start again later.",
            )
        self._seen.add(digest)
        return bookmark


def _digest(bookmark: str) -> bytes:
    return blake2b(bookmark.encode("utf-8", "surrogatepass"), digest_size=16).digest()
