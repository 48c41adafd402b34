# Made from generator/sandbox.
"""429 for a request that is over a quota."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..access.gates import token_of
from ..refusals import Refused
from .quotas import Quotas

if TYPE_CHECKING:
    from ..app import Incoming

_CODE = 12  # the example of the document's 429


@frozen
class WithinQuotas:
    """Counts the requests of users who may make them, so that nobody uses up what is another's."""

    quotas: Quotas

    def __call__(self, incoming: Incoming) -> None:
        limited = self.quotas.take(advertiser=incoming.advertiser, app=token_of(incoming).app)
        if limited is not None:
            raise Refused(
                429,
                "Too many requests.",
                code=_CODE,
                detail=f"The quota of the {limited.scope} is {limited.quota.requests} requests"
                f" in {limited.quota.seconds} seconds.",
                headers=dict(limited.headers),
            )
