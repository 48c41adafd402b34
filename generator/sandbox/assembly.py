"""How the parts of the server are put together."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.types import ASGIApp

from .app import Gate, application, routes_of
from .data import document
from .document.operations import operations_of
from .exchange import Identified
from .seed import sow
from .state import State


def api_of(state: State) -> ASGIApp:
    """The API: from the outermost layer to the operations."""
    sow(state)
    gates: list[Gate] = []
    app: ASGIApp = application(routes_of(state, operations_of(document()), gates))
    return Identified(app, state)


def downloads_of(state: State) -> ASGIApp:
    """The other origin, where result files lie."""
    return Identified(Starlette(), state)
