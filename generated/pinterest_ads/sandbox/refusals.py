# Made from generator/sandbox.
"""A request that is not carried out."""

from __future__ import annotations

from collections.abc import Mapping


class Refused(Exception):
    """Ends a request with a reply in the failure envelope.

    `status` is that of HTTP, `code` the API's own (facts 1 envelope: 2 is failed authentication, 12 a fault of
    the server; the others are the sandbox's, since no table of v4's codes is known).
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: int | None = None,
        detail: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = status if code is None else code
        self.message = message
        self.detail = detail
        self.headers = dict(headers or {})
