# Made from generator/sandbox.
"""The API as an ASGI application."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from .calls import Call, handlers
from .document.arguments import arguments_of
from .document.operations import Operation
from .document.parameters import id_of
from .envelope import Reply, failure, success
from .exchange import Exchange, exchange_of
from .refusals import Refused
from .state import State

_LOG = logging.getLogger("pinterest_ads.sandbox")
_MOST = 64 * 1024 * 1024  # bytes of a request's body


@attrs.frozen
class Incoming:
    """A request before its arguments are looked at."""

    operation: Operation
    path: Mapping[str, str]
    headers: Mapping[str, str]
    exchange: Exchange
    state: State

    @property
    def advertiser(self) -> int:
        """The advertiser that the path names; 0 where it names none, -1 where it can be none."""
        return id_of(self.path["advertiser_id"]) if "advertiser_id" in self.path else 0


Gate = Callable[[Incoming], None]
"""Lets a request pass or raises `Refused`. The one that knows whose token it is notes the user in the exchange."""


def routes_of(state: State, operations: Iterable[Operation], gates: Iterable[Gate]) -> list[Route]:
    """A route for each path, fixed ones first."""
    paths: dict[str, dict[str, Operation]] = {}
    for operation in operations:
        for server in operation.servers:
            # Clients in the wild send paths with a slash at the end and without (facts 1 trailing slash).
            path = server + operation.path.rstrip("/")
            paths.setdefault(path, {})[operation.method] = operation
    endpoint = _endpoint(state, tuple(gates))
    routes = []
    for path, methods in sorted(paths.items(), key=lambda item: item[0].replace("{", "\x7f")):
        for text in (path, path + "/"):
            routes.append(Route(text, endpoint(methods), include_in_schema=False))
            # A path is the more exact one's, whatever its methods are: the endpoint answers 405.
            routes[-1].methods = None
    return routes


def application(routes: list[Route]) -> Starlette:
    """Everything else is answered in the failure envelope as well."""

    async def refused(_: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        message = {404: "There is no such endpoint.", 405: "This endpoint does not know this method."}
        said = Refused(error.status_code, message.get(error.status_code, error.detail), headers=error.headers)
        return _response(failure(said))

    app = Starlette(routes=routes, exception_handlers={HTTPException: refused})
    app.router.redirect_slashes = False
    return app


def _endpoint(state: State, gates: tuple[Gate, ...]) -> Callable[[dict[str, Operation]], Any]:
    def of(methods: dict[str, Operation]) -> Callable[[Request], Any]:
        async def endpoint(request: Request) -> Response:
            operation = methods.get(request.method)
            if operation is None:
                raise HTTPException(405, headers={"Allow": ", ".join(sorted(methods))})
            exchange = exchange_of(request.scope)
            exchange.operation = operation.call
            if state.jobs.are_busy:
                # Clients in the same process may ask again and again without ever waiting.
                await asyncio.sleep(0)
            try:
                content = await _content(request)
                reply = _carry_out(request, operation, content)
            except Refused as refused:
                reply = failure(refused, operation.id)
            except ClientDisconnect:
                reply = failure(Refused(400, "The request ended early."), operation.id)
            except Exception:
                _LOG.exception("%s failed", operation.call)
                said = Refused(500, "The sandbox failed; its log says where.", code=12)
                reply = failure(said, operation.id)
            exchange.failed = reply.failed
            return _response(reply)

        return endpoint

    def _carry_out(request: Request, operation: Operation, content: bytes) -> Reply:
        exchange = exchange_of(request.scope)
        incoming = Incoming(operation, request.path_params, request.headers, exchange, state)
        exchange.advertiser = incoming.advertiser
        for gate in gates:
            gate(incoming)
        arguments = arguments_of(
            operation, request.path_params, request.query_params.multi_items(), request.headers, content
        )
        call = Call(
            operation=operation,
            path=arguments.path,
            query=arguments.query,
            body=arguments.body,
            advertiser=incoming.advertiser,
            user=exchange.user,
            state=state,
        )
        handler = handlers().get(operation.call)
        if handler is None:
            return success(operation.id, operation.example["data"])
        if operation.method == "GET":
            result = handler(call)
        else:
            with state.store.transaction():
                result = handler(call)
        return result if isinstance(result, Reply) else success(operation.id, result)

    return of


async def _content(request: Request) -> bytes:
    content = bytearray()
    async for part in request.stream():
        content += part
        if len(content) > _MOST:
            raise Refused(413, f"The body is larger than {_MOST} bytes.")
    return bytes(content)


def _response(reply: Reply) -> Response:
    return Response(reply.body, reply.status, reply.headers, reply.media_type)
