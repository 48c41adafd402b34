# Made from generator/runtime.
"""The error of a call that may have taken effect."""

from __future__ import annotations

from .errors import OutcomeUnknownError, PinterestAdsError
from .request import Request


def unknown_outcome(request: Request, error: PinterestAdsError) -> OutcomeUnknownError:
    """For a call that may have taken effect: it says how to find out."""
    way = f"`{request.find_out}`" if request.find_out else "reading what it should have changed"
    copied = ("status", "code", "message", "request_id", "attempts")
    unknown = OutcomeUnknownError(
        f"it is not known whether this took effect ({error.what})",
        error=error,
        advice=f"It was not sent again, as that could do it twice. Find out by {way} before you do.",
        **request.about(),
        **{name: getattr(error, name) for name in copied},
    )
    unknown.__cause__ = error
    return unknown
