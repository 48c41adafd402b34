"""A task that is cancelled leaves no socket, no task and no half-read connection, wherever it was."""

from __future__ import annotations

import asyncio
import time
import types
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any, Literal

import pytest
from pinterest_ads._runtime.net.limits import Limits
from pinterest_ads._runtime.transport import AsyncPooledTransport

from tests.integration.transport.certificates import tls_contexts
from tests.integration.transport.drivers import request
from tests.integration.transport.wire_server import Conversation, WireServer, serving

Moment = Literal["while it waits", "when it would go on"]
MOMENTS: list[Moment] = ["while it waits", "when it would go on"]


@types.coroutine
def cancelled_at(
    coroutine: Coroutine[Any, Any, object], step: int, moment: Moment
) -> Generator[Any, Any, bool]:
    """Runs it, but cancels the task at its so-and-so-many-th wait. False when it never waits that often.

    "When it would go on": what it waited for has happened, and would be lost with the task.
    """
    steps = 0
    value = None
    thrown: BaseException | None = None
    task = asyncio.current_task()
    assert task is not None
    while True:
        try:
            waited = coroutine.send(value) if thrown is None else coroutine.throw(thrown)
        except StopIteration:
            return False
        except asyncio.CancelledError:
            return True
        steps += 1
        if steps == step:
            if moment == "while it waits" or waited is None:
                task.cancel()
            else:
                waited.add_done_callback(lambda _: task.cancel())
        value, thrown = None, None
        try:
            value = yield waited
        except BaseException as error:
            thrown = error


async def fetch(transport: AsyncPooledTransport, url: str) -> str:
    response = await transport.handle_async_request(request("POST", url, content=b"body"))
    try:
        await response.aread()
    finally:
        await response.aclose()
    return response.text


async def sweep(
    transport: AsyncPooledTransport,
    moment: Moment,
    work: Callable[[], Coroutine[Any, Any, object]],
    check: Callable[[], Awaitable[None]],
) -> int:
    """Cancels the work at its first wait, at its second ... until it gets through; gives their number."""
    for step in range(1, 1000):
        task = asyncio.create_task(_as_coroutine(cancelled_at(work(), step, moment)))
        cancelled = await task
        # An attempt to connect that was cancelled ends a few turns of the loop later.
        for _ in range(5):
            await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        await check()
        if not cancelled:
            return step - 1
    raise AssertionError("it never came to its end")


async def _as_coroutine(awaitable: Any) -> bool:
    return bool(await awaitable)


def pieces(conversation: Conversation) -> None:
    """Replies in pieces, so that there is much to wait for."""
    while True:
        head, body = conversation.request()
        line = head.split("\r\n")[0].encode() + b" " + body
        conversation.send(b"HTTP/1.1 103 Early Hints\r\n\r\n")
        time.sleep(0.001)
        conversation.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        for part in (line[:1], line[1:2], line[2:]):
            time.sleep(0.001)
            conversation.send(b"%x\r\n%s\r\n" % (len(part), part))
        time.sleep(0.001)
        conversation.send(b"0\r\n\r\n")


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("warm", [False, True])
@pytest.mark.parametrize("secure", [False, True])
def test_cancelled_at_every_wait(moment: Moment, warm: bool, secure: bool) -> None:
    server_tls, client_tls = tls_contexts() if secure else (None, True)

    async def scenario(server: WireServer) -> int:
        url = server.url
        transport = AsyncPooledTransport(verify=client_tls, limits=Limits(connections=2))
        count = 0

        async def check() -> None:
            nonlocal count
            count += 1
            # Both places are free, and no reply belongs to a request before.
            both = await asyncio.gather(*(fetch(transport, url(f"/{count}-{n}")) for n in range(2)))
            assert both == [f"POST /{count}-{n} HTTP/1.1 body" for n in range(2)]
            if not warm:
                await close_idle(transport)

        steps = await sweep(transport, moment, lambda: fetch(transport, url("/cancelled")), check)
        await transport.aclose()
        # While the loop still runs: what only its end would close is a leak.
        assert await asyncio.to_thread(server.wait_all_done)
        return steps

    with serving(pieces, tls=server_tls) as server:
        steps = asyncio.run(scenario(server))
    assert steps >= (1 if warm else 3)


async def close_idle(transport: AsyncPooledTransport) -> None:
    """The next request has to connect."""
    for slots in transport._pool._scopes.values():
        while (connection := slots._idle.pop() if slots._idle else None) is not None:
            connection.close()
    await asyncio.sleep(0)


@pytest.mark.parametrize("moment", MOMENTS)
def test_cancelled_in_the_queue(moment: Moment) -> None:
    """What is handed to a task that is cancelled in the same moment goes on to the next."""

    async def scenario(url: Callable[[str], str]) -> None:
        transport = AsyncPooledTransport(limits=Limits(connections=1))
        held = await transport.handle_async_request(request("GET", url("/held")))
        first = asyncio.create_task(_as_coroutine(cancelled_at(fetch(transport, url("/first")), 1, moment)))
        second = asyncio.create_task(fetch(transport, url("/second")))
        await asyncio.sleep(0.05)
        await held.aread()
        assert await first is True
        assert await asyncio.wait_for(second, 5) == "POST /second HTTP/1.1 body"
        await transport.aclose()

    with serving() as server:
        asyncio.run(scenario(server.url))
        assert len(server.accepted) == 1


def test_a_thousand_calls_of_which_half_are_cancelled_at_random_moments() -> None:
    async def scenario(url: Callable[[str], str]) -> None:
        transport = AsyncPooledTransport(limits=Limits(connections=8))

        async def one(index: int) -> None:
            task = asyncio.create_task(fetch(transport, url(f"/{index}")))
            if index % 2:
                await asyncio.sleep((index * 7919 % 97) / 97 * 0.05)
                task.cancel()
            try:
                assert await task == f"POST /{index} HTTP/1.1 body"
            except asyncio.CancelledError:
                assert index % 2

        for start in range(0, 1000, 100):
            await asyncio.gather(*(one(index) for index in range(start, start + 100)))
        assert asyncio.all_tasks() == {asyncio.current_task()}
        await transport.aclose()

    with serving(pieces) as server:
        asyncio.run(scenario(server.url))
        assert server.wait_all_done()


def test_a_hundred_tasks_that_close_their_replies_early() -> None:
    async def scenario(url: Callable[[str], str]) -> None:
        transport = AsyncPooledTransport(limits=Limits(connections=16))

        async def early(index: int) -> None:
            response = await transport.handle_async_request(request("GET", url(f"/{index}")))
            if index % 3:
                await anext(response.aiter_raw())
            await response.aclose()

        await asyncio.gather(*(early(index) for index in range(100)))
        assert await fetch(transport, url("/after")) == "POST /after HTTP/1.1 body"
        await transport.aclose()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with serving(pieces) as server:
        asyncio.run(scenario(server.url))
        assert server.wait_all_done()
        assert len(server.accepted) <= 101


@pytest.mark.parametrize("connections", [1, 3, 64])
def test_no_more_connections_than_the_limit_and_first_come_first_served(connections: int) -> None:
    order: list[str] = []

    def talk(conversation: Conversation) -> None:
        while True:
            path = conversation.request()[0].split(" ")[1]
            order.append(path)
            conversation.reply(path.encode())

    async def scenario(url: Callable[[str], str]) -> None:
        transport = AsyncPooledTransport(limits=Limits(connections=connections))
        replies = await asyncio.gather(*(fetch(transport, url(f"/{index}")) for index in range(200)))
        assert replies == [f"/{index}" for index in range(200)]
        await transport.aclose()

    with serving(talk) as server:
        asyncio.run(scenario(server.url))
        assert len(server.accepted) <= connections
    if connections == 1:
        assert order == [f"/{index}" for index in range(200)]
