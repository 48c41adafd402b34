# Made from generator/sandbox.
"""The layer between the log and the application that faults come from."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from ..envelope import failure
from ..exchange import exchange_of
from ..refusals import Refused
from .acts import ACTS, Struck
from .bookmarks import without_ours
from .fault import Fault
from .jobs import JobShape
from .registry import HEADER, Faults
from .targets import Asked


class Faulty:
    """An application with faults.

    Args:
        names: What a method and a path are the request of: the names of an operation, or none.
        base: Beginning of all paths, which patterns may leave out.
        jobs: How operations say the state of a job, by name.
        seed: Decides how late late replies are.
    """

    def __init__(
        self,
        app: ASGIApp,
        faults: Faults,
        *,
        names: Callable[[str, str], tuple[str, ...]],
        base: str = "",
        jobs: Mapping[str, JobShape] | None = None,
        seed: int = 1,
    ) -> None:
        self._app = app
        self._faults = faults
        self._names = names
        self._base = base
        self._jobs = jobs or {}
        self._random = random.Random(seed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope = without_ours(scope)
        header = Headers(scope=scope).get(HEADER, "")
        if not header and not self._faults:
            await self._app(scope, receive, send)
            return
        names = self._names(scope["method"], scope["path"])
        looks = any(name in self._jobs for name in names)
        asked = Asked(scope["method"], scope["path"], names, self._base, looks)
        try:
            struck = self._faults.struck(asked, header)
        except ValueError as error:
            await _unreadable(error)(scope, receive, send)
            return
        exchange = exchange_of(scope)
        exchange.fault = ", ".join(fault.kind for fault in struck)
        # The application says it as well, if it is asked at all.
        exchange.operation = names[0] if names else ""
        app = self._app
        # The last one wrapped is the first one met: who is late is late with whatever comes.
        for fault in sorted(struck, key=lambda fault: fault.kind == "latency"):
            app = self._with(fault, app, names)
        await app(scope, receive, send)

    def _with(self, fault: Fault, app: ASGIApp, names: tuple[str, ...]) -> ASGIApp:
        async def faulty(scope: Scope, receive: Receive, send: Send) -> None:
            await ACTS[fault.kind](Struck(fault, app, scope, receive, send, self._random, self._jobs, names))

        return faulty


def _unreadable(error: ValueError) -> Response:
    reply = failure(Refused(400, f"The header {HEADER} cannot be read.", detail=str(error)))
    return Response(reply.body, reply.status, reply.headers, reply.media_type)
