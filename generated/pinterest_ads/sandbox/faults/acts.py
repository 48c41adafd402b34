# Made from generator/sandbox.
"""What each kind of fault does to a request."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping

from attrs import frozen
from starlette.types import ASGIApp, Receive, Scope, Send

from .bookmarks import endless_bookmarks, same_bookmark
from .breaking import broken_download, reset, truncated
from .capture import captured, drained
from .fault import Fault
from .jobs import JobShape, stuck_job
from .replies import Answer, limited, server_error, token_expired


@frozen
class Struck:
    """A request and the fault that has struck it."""

    fault: Fault
    app: ASGIApp
    scope: Scope
    receive: Receive
    send: Send
    random: random.Random
    jobs: Mapping[str, JobShape]
    names: tuple[str, ...]


Act = Callable[[Struck], Awaitable[None]]


async def _latency(struck: Struck) -> None:
    await asyncio.sleep(struck.random.uniform(*struck.fault.options["seconds"]))
    await struck.app(struck.scope, struck.receive, struck.send)


async def _reset(struck: Struck) -> None:
    await _carried_out(struck)
    await reset(struck.scope, struck.receive)


async def _answered(struck: Struck, answer: Answer) -> None:
    await _carried_out(struck)
    await answer.send(struck.send)


async def _carried_out(struck: Struck) -> None:
    """The request takes effect if the fault comes after that; nobody sees what it was answered."""
    if struck.fault.options.get("when") == "after":
        await captured(struck.app, struck.scope, struck.receive)
    else:
        await drained(struck.receive)


async def _server_error(struck: Struck) -> None:
    await _answered(struck, server_error(struck.fault))


async def _limited(struck: Struck) -> None:
    await _answered(struck, limited(struck.fault))


async def _token_expired(struck: Struck) -> None:
    await _answered(struck, token_expired())


async def _truncated(struck: Struck) -> None:
    reply = await captured(struck.app, struck.scope, struck.receive)
    await truncated(reply, struck.fault.options["keep"], struck.scope, struck.receive, struck.send)


async def _broken_download(struck: Struck) -> None:
    await broken_download(struck.app, struck.fault.options, struck.scope, struck.receive, struck.send)


async def _malformed(struck: Struck) -> None:
    reply = await captured(struck.app, struck.scope, struck.receive)
    await reply.send(struck.send, body=reply.body[: max(1, len(reply.body) // 2)] or b"{")


async def _content_type(struck: Struck) -> None:
    reply = await captured(struck.app, struck.scope, struck.receive)
    await reply.send(struck.send, headers={"Content-Type": struck.fault.options["type"]})


async def _same_bookmark(struck: Struck) -> None:
    await same_bookmark(struck.app, struck.scope, struck.receive, struck.send)


async def _endless_bookmarks(struck: Struck) -> None:
    await endless_bookmarks(struck.app, struck.scope, struck.receive, struck.send)


async def _stuck_job(struck: Struck) -> None:
    shape = next((struck.jobs[name] for name in struck.names if name in struck.jobs), None)
    await stuck_job(struck.app, shape, struck.scope, struck.receive, struck.send)


ACTS: dict[str, Act] = {
    "latency": _latency,
    "reset": _reset,
    "truncate": _truncated,
    "malformed": _malformed,
    "content-type": _content_type,
    "401": _token_expired,
    "429": _limited,
    "500": _server_error,
    "502": _server_error,
    "503": _server_error,
    "same-bookmark": _same_bookmark,
    "endless-bookmarks": _endless_bookmarks,
    "stuck-job": _stuck_job,
    "broken-download": _broken_download,
}
