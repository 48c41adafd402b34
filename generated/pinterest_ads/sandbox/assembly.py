# Made from generator/sandbox.
"""How the parts of the server are put together."""

from __future__ import annotations

from starlette.types import ASGIApp

from .access import OAuth, oauth_routes
from .access.gates import Authenticated, Authorized, owners
from .access.settings import USER
from .app import Gate, application, routes_of
from .data import endpoints, operations, retired
from .exchange import Identified
from .faults import Faulty
from .faults.jobs import job_shapes
from .faults.naming import naming
from .faults.targets import DOWNLOAD
from .jobs.downloads import downloads
from .limits.gate import WithinQuotas
from .retired import Replacements, VersionThreeIsOver, still_served
from .seed import sow
from .state import State
from .traffic import Observed
from .traffic.status import status_route

_BASE = "/ads/v4"


def api_of(state: State) -> ASGIApp:
    """The API: from the outermost layer to the operations."""
    sow(state)
    routes = [
        status_route(state),
        *oauth_routes(_oauth(state)),
        *routes_of(state, operations(), _gates(state)),
    ]
    app: ASGIApp = application(routes)
    app = VersionThreeIsOver(app, Replacements(endpoints(), _BASE, retired()))
    app = Faulty(
        app,
        state.faults,
        names=naming(operations()),
        base=_BASE,
        jobs=job_shapes(operations()),
        seed=state.options.seed,
    )
    return Identified(Observed(app, state.traffic), state)


def downloads_of(state: State) -> ASGIApp:
    """The other origin, where result files lie."""
    app: ASGIApp = downloads(state)
    app = Faulty(app, state.faults, names=lambda *_: (DOWNLOAD,), seed=state.options.seed)
    return Identified(Observed(app, state.traffic), state)


def _gates(state: State) -> list[Gate]:
    """In order: who asks, whether there is such an endpoint still, whether they may, whether they still may."""
    return [
        Authenticated(state.tokens),
        still_served,
        Authorized(owners(state.store)),
        WithinQuotas(state.quotas),
    ]


def _oauth(state: State) -> OAuth:
    return OAuth(
        apps={app.id: app for app in state.options.apps},
        tokens=state.tokens,
        user=USER,
        clock=state.clock,
        token_seconds=state.options.token_seconds,
    )
