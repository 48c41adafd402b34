# Made from generator/sandbox.
"""A job that never ends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

import msgspec
from attrs import frozen
from starlette.types import ASGIApp, Receive, Scope, Send

from .capture import captured, decoded


@frozen
class JobShape:
    """How the document says the state of a job (`x-job`)."""

    state: str
    url: str
    running: str
    """The state of a job that goes on."""
    done: frozenset[str]


class HasJob(Protocol):
    """What is looked at of an operation."""

    @property
    def raw(self) -> Mapping[str, Any]: ...


def job_shapes(operations: Iterable[HasJob]) -> dict[str, JobShape]:
    """By the operationId of the operation that asks for the state."""
    jobs = [operation.raw["x-job"] for operation in operations if "x-job" in operation.raw]
    return {
        job["status"]: JobShape(job["state"], job["url"], job["running"][0], frozenset(job["done"]))
        for job in jobs
    }


async def stuck_job(app: ASGIApp, shape: JobShape | None, scope: Scope, receive: Receive, send: Send) -> None:
    """A job that is done is said to be running, without a result. What failed or is unknown stays so."""
    reply = await captured(app, scope, receive)
    envelope = decoded(reply.body)
    data = envelope.get("data") if isinstance(envelope, dict) else None
    if shape is None or not isinstance(data, dict) or data.get(shape.state) not in shape.done:
        await reply.send(send)
        return
    data[shape.state] = shape.running
    data.pop(shape.url, None)
    await reply.send(send, body=msgspec.json.encode(envelope))
