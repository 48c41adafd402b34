"""One refresh for all who wait for it: threads, tasks, event loops, and all of them at once."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import trio
from generator.runtime.sync_tokens import sync_token_source

from generator.runtime.async_tokens import async_token_source
from generator.runtime.errors import AuthenticationError, ClientClosedError, PinterestAdsError
from generator.runtime.oauth_reply import Tokens
from generator.runtime.reply import Reply
from generator.runtime.request import Request
from generator.runtime.tokens import RefreshingToken
from tests.unit.runtime.token_server import STANDARD, Clock, TokenServer, form, refreshing, reply

MANY = 50


def _in_threads(call: Callable[[], Any], count: int = MANY) -> list[Any]:
    """What `call` gives, or the error that it raises, in each of many threads that begin together."""
    start = threading.Barrier(count)

    def run() -> Any:
        start.wait(10)
        try:
            return call()
        except PinterestAdsError as error:
            return error

    with ThreadPoolExecutor(count) as pool:
        return [future.result(30) for future in [pool.submit(run) for _ in range(count)]]


def _sync(credential: RefreshingToken) -> Any:
    return sync_token_source(credential, STANDARD)


def _async(credential: RefreshingToken) -> Any:
    return async_token_source(credential, STANDARD)


def test_threads() -> None:
    server, told = TokenServer(pause=0.02), list[Tokens]()
    source = _sync(refreshing(told=told.append, access_token=None))
    assert _in_threads(lambda: source.token(server)) == ["access-1"] * MANY
    assert len(server.requests) == len(told) == 1


def test_threads_that_were_refused() -> None:
    server = TokenServer(pause=0.02)
    source = _sync(refreshing())
    assert _in_threads(lambda: source.refused("access-0", server)) == ["access-1"] * MANY
    assert len(server.requests) == 1


def test_tasks() -> None:
    async def main() -> list[str]:
        source = _async(credential)
        return list(await asyncio.gather(*(source.token(server.asynchronous) for _ in range(MANY))))

    server, told = TokenServer(pause=0.01), list[Tokens]()
    credential = refreshing(told=told.append, access_token=None)
    assert asyncio.run(main()) == ["access-1"] * MANY
    assert len(server.requests) == len(told) == 1


def test_tasks_of_trio() -> None:
    found: list[str] = []

    async def send(request: Request) -> Reply:
        await trio.sleep(0.01)
        return server(request)

    async def one() -> None:
        found.append(await source.token(send))

    async def main() -> None:
        async with trio.open_nursery() as nursery:
            for _ in range(MANY):
                nursery.start_soon(one)

    server = TokenServer()
    source = _async(refreshing(access_token=None))
    trio.run(main)
    assert found == ["access-1"] * MANY
    assert len(server.requests) == 1


def test_everybody_at_once() -> None:
    """Threads, several event loops of either kind, one credential; and again at each end of its life."""
    clock, server = Clock(), TokenServer(pause=0.01)
    credential = refreshing(clock, access_token=None)
    turn = iter(range(10**6))

    async def loop_of_asyncio() -> list[str]:
        source = _async(credential)
        return list(await asyncio.gather(*(source.token(server.asynchronous) for _ in range(5))))

    async def loop_of_trio() -> list[str]:
        async def send(request: Request) -> Reply:
            await trio.sleep(0.01)
            return server(request)

        return [await _async(credential).token(send) for _ in range(5)]

    def work() -> list[str]:
        kind = next(turn) % 3
        if kind == 0:
            return [_sync(credential).token(server) for _ in range(5)]
        return asyncio.run(loop_of_asyncio()) if kind == 1 else trio.run(loop_of_trio)

    for number in range(1, 6):
        found = Counter(token for tokens in _in_threads(work, 12) for token in tokens)
        assert found == {f"access-{number}": 60}
        clock.now += 4000
    assert [form(request)["refresh_token"] for request in server.requests] == [
        f"refresh-{n}" for n in range(5)
    ]


def test_a_failure_is_shared_and_each_gets_its_own() -> None:
    credential = refreshing(access_token=None)

    def when_all_wait(request: Request) -> Reply:
        deadline = time.monotonic() + 20
        while len(credential._flight._wakers) < MANY - 1 and time.monotonic() < deadline:  # type: ignore[union-attr]
            time.sleep(0.001)
        return reply({"error": "invalid_grant"}, 400)

    server = TokenServer(answer=when_all_wait)
    source = _sync(credential)
    errors = _in_threads(lambda: source.token(server))
    assert {type(error) for error in errors} == {AuthenticationError}
    assert len({id(error) for error in errors}) == MANY
    assert len(server.requests) == 1


def test_a_leader_that_gives_up_is_followed() -> None:
    """What ends one client, or one task, is nobody else's failure."""
    server = TokenServer()
    entered, leave = threading.Event(), threading.Event()

    def closing(request: Request) -> Reply:
        entered.set()
        leave.wait(10)
        raise ClientClosedError("closed")

    source = _sync(refreshing(access_token=None))
    with ThreadPoolExecutor(5) as pool:
        first = pool.submit(source.token, closing)
        assert entered.wait(10)
        others = [pool.submit(source.token, server) for _ in range(4)]
        time.sleep(0.02)
        leave.set()
        assert [other.result(10) for other in others] == ["access-1"] * 4
        with pytest.raises(ClientClosedError):
            first.result(10)
    assert len(server.requests) == 1


def test_a_refresh_goes_on_where_its_caller_is_cancelled() -> None:
    """The refresh token is spent: what came for it must be kept, and handed on."""
    server, told, sent = TokenServer(), list[Tokens](), list[Request]()
    credential = refreshing(told=told.append, access_token=None)

    async def main() -> str:
        entered, leave = asyncio.Event(), asyncio.Event()

        async def send(request: Request) -> Reply:
            sent.append(request)
            entered.set()
            await leave.wait()
            return server(request)

        source = _async(credential)
        leader = asyncio.ensure_future(source.token(send))
        await entered.wait()
        follower = asyncio.ensure_future(source.token(send))
        await asyncio.sleep(0)
        leader.cancel()
        with pytest.raises(asyncio.CancelledError):
            await leader
        leave.set()
        return str(await follower)

    assert asyncio.run(main()) == "access-1"
    assert len(sent) == len(told) == 1


def test_the_same_under_trio() -> None:
    server, told = TokenServer(), list[Tokens]()
    source = _async(refreshing(told=told.append, access_token=None))

    async def main() -> None:
        with trio.CancelScope() as scope:

            async def send(request: Request) -> Reply:
                scope.cancel()
                await trio.lowlevel.checkpoint()
                return server(request)

            await source.token(send)
            await trio.lowlevel.checkpoint()
        assert scope.cancelled_caught

    trio.run(main)
    assert source.ready() == "access-1"
    assert len(told) == 1


def test_a_follower_that_is_cancelled_harms_nobody() -> None:
    server = TokenServer()
    credential = refreshing(access_token=None)

    async def main() -> list[Any]:
        entered, leave = asyncio.Event(), asyncio.Event()

        async def send(request: Request) -> Reply:
            entered.set()
            await leave.wait()
            return server(request)

        source = _async(credential)
        tasks = [asyncio.ensure_future(source.token(send)) for _ in range(6)]
        await entered.wait()
        for task in tasks[1:4]:
            task.cancel()
        leave.set()
        return list(await asyncio.gather(*tasks, return_exceptions=True))

    found = asyncio.run(main())
    assert [one for one in found if isinstance(one, str)] == ["access-1"] * 3
    assert len(server.requests) == 1


def test_a_loop_that_ends_leaves_nobody_waiting() -> None:
    """Its tasks are cancelled, the refresh among them; the thread that waits for it does its own."""
    server, flying = TokenServer(), threading.Event()
    credential = refreshing(access_token=None)

    async def never(request: Request) -> Reply:
        flying.set()
        await asyncio.sleep(60)
        raise AssertionError

    async def main() -> None:
        task = asyncio.ensure_future(_async(credential).token(never))
        while not flying.is_set():
            await asyncio.sleep(0)
        waiting.append(pool.submit(_sync(credential).token, server))
        await asyncio.sleep(0.02)
        del task

    waiting: list[Any] = []
    with ThreadPoolExecutor(1) as pool:
        asyncio.run(main())
        assert waiting[0].result(10) == "access-1"
    assert len(server.requests) == 1


def test_a_sync_call_inside_the_loop_that_refreshes_does_not_hang() -> None:
    server = TokenServer()
    credential = refreshing(access_token=None)

    async def main() -> str:
        entered, leave = asyncio.Event(), asyncio.Event()

        async def send(request: Request) -> Reply:
            entered.set()
            await leave.wait()
            return server(request)

        leader = asyncio.ensure_future(_async(credential).token(send))
        await entered.wait()
        with pytest.raises(PinterestAdsError, match="use the async client"):
            _sync(credential).token(server)
        leave.set()
        return str(await leader)

    assert asyncio.run(main()) == "access-1"


def test_an_interrupt_ends_the_flight() -> None:
    server = TokenServer()

    def interrupted(request: Request) -> Reply:
        raise KeyboardInterrupt

    source = _sync(refreshing(access_token=None))
    with pytest.raises(KeyboardInterrupt):
        source.token(interrupted)
    assert source.token(server) == "access-1"


def test_whoever_is_refused_during_an_early_refresh_gets_another() -> None:
    """The early one fails and leaves the old token in use, which does not help who was refused with it."""
    clock, server = Clock(), TokenServer()
    credential = refreshing(clock, expires_at=clock.now + 100)
    entered, leave = threading.Event(), threading.Event()

    def failing(request: Request) -> Reply:
        entered.set()
        leave.wait(10)
        return reply({}, 503)

    source = _sync(credential)
    with ThreadPoolExecutor(2) as pool:
        early = pool.submit(source.token, failing)
        assert entered.wait(10)
        refused = pool.submit(source.refused, "access-0", server)
        time.sleep(0.02)
        leave.set()
        assert early.result(10) == "access-0"
        assert refused.result(10) == "access-1"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_child_of_a_fork_does_not_wait_for_a_thread_of_its_parent() -> None:
    server = TokenServer()
    credential = refreshing(access_token=None)
    entered, leave = threading.Event(), threading.Event()

    def slow(request: Request) -> Reply:
        entered.set()
        leave.wait(10)
        return server(request)

    thread = threading.Thread(target=_sync(credential).token, args=(slow,))
    thread.start()
    assert entered.wait(10)
    with credential._lock:
        child = os.fork()
        if child == 0:  # pragma: no cover
            token = _sync(credential).token(TokenServer())
            os._exit(0 if token == "access-1" else 1)
    deadline = time.monotonic() + 10
    done = (0, 0)
    while done[0] == 0 and time.monotonic() < deadline:
        done = os.waitpid(child, os.WNOHANG)
        time.sleep(0.01)
    leave.set()
    thread.join(10)
    if done[0] == 0:
        os.kill(child, 9)
        os.waitpid(child, 0)
    assert done == (child, 0)
