# Made from generator/sandbox.
"""What the page at ``/`` has to show of a running sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from .status_page import HEADERS, Cell, View, page

if TYPE_CHECKING:
    from ..state import State

_ACCOUNTS = 50
_JOBS = 20
_KINDS = (
    "campaign",
    "ad_group",
    "ad",
    "keyword",
    "audience",
    "customer_list",
    "conversion_tag",
    "product_group",
)


class _Advertiser(msgspec.Struct):
    name: str | None = ""


def status_route(state: State) -> Route:
    """The route of the page. It needs no token and shows none."""

    async def status(_: Request) -> HTMLResponse:
        return HTMLResponse(page(view_of(state)), headers=HEADERS)

    return Route("/", status, methods=["GET"], include_in_schema=False)


def view_of(state: State) -> View:
    counts: dict[tuple[int, str], int] = {
        (advertiser, kind): number for advertiser, kind, number in state.store.counts()
    }
    advertisers = sorted({advertiser for advertiser, kind in counts if kind == "advertiser"})
    options = state.options
    return View(
        about=[
            ("kept in", str(options.database or "memory")),
            ("result files", state.download_origin),
            ("seed", str(options.seed)),
        ],
        accounts=[
            (
                str(advertiser),
                _name(state, advertiser),
                *(counts.get((advertiser, kind), 0) for kind in _KINDS),
            )
            for advertiser in advertisers[:_ACCOUNTS]
        ],
        kinds=_KINDS,
        more_accounts=max(0, len(advertisers) - _ACCOUNTS),
        jobs=[
            (job.id, job.kind, str(job.advertiser), job.state, job.rows) for job in state.jobs.recent(_JOBS)
        ],
        quotas=[(scope, key, str(quota), used) for scope, key, quota, used in state.quotas.used()],
        faults=[(active.fault.label, active.hits) for active in state.faults.active],
        requests=list(reversed(state.traffic.recent)),
    )


def _name(state: State, advertiser: int) -> Cell:
    entity = state.store.get("advertiser", advertiser)
    return "" if entity is None else msgspec.json.decode(entity.body, type=_Advertiser).name or ""
