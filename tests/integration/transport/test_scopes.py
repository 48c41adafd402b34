"""One transport in several event loops, threads and processes: no connection crosses over."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import httpx
import pytest
from pinterest_ads._runtime.loops import running_asyncio
from pinterest_ads._runtime.net.limits import Limits
from pinterest_ads._runtime.transport import AsyncPooledTransport

from tests.integration.transport.certificates import AUTHORITY, client_context, server_context
from tests.integration.transport.drivers import get, ours, request
from tests.integration.transport.wire_server import Conversation, serving


def numbered(conversation: Conversation) -> None:
    while True:
        conversation.request()
        conversation.reply(b"%d" % conversation.number)


async def fetch(transport: httpx.AsyncBaseTransport, url: str) -> str:
    response = await transport.handle_async_request(request("GET", url))
    await response.aread()
    return response.text


# Event loops


@pytest.mark.parametrize("secure", [False, True])
def test_the_connections_of_a_closed_loop_are_closed_and_not_used(secure: bool) -> None:
    async def twice(url: str) -> list[str]:
        return [await fetch(transport, url) for _ in range(2)]

    transport = AsyncPooledTransport(verify=client_context())
    with serving(numbered, tls=server_context("127.0.0.1") if secure else None) as server:
        assert asyncio.run(twice(server.url())) == ["1", "1"]
        assert asyncio.run(twice(server.url())) == ["2", "2"]
        assert server.wait_done(1)

        async def last(url: str) -> list[str]:
            try:
                return await twice(url)
            finally:
                await transport.aclose()

        assert asyncio.run(last(server.url())) == ["3", "3"]
        assert server.wait_all_done()
    collect_without_warnings()


def test_closing_closes_what_a_closed_loop_left() -> None:
    transport = AsyncPooledTransport()
    with serving(numbered) as server:
        asyncio.run(fetch(transport, server.url()))
        asyncio.run(transport.aclose())
        assert server.wait_done(1)
    collect_without_warnings()


def collect_without_warnings() -> None:
    """asyncio warns of transports that outlived their loop: closed here, but behind its back."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


def test_two_loops_at_the_same_time_have_connections_of_their_own() -> None:
    transport = AsyncPooledTransport()
    seen: dict[str, set[str]] = {}
    barrier = threading.Barrier(2)

    def run(name: str, url: str) -> None:
        async def calls() -> None:
            seen[name] = {await fetch(transport, url)}
            barrier.wait(10)
            for _ in range(50):
                seen[name].add(await fetch(transport, url))

        with asyncio.Runner() as runner:
            runner.run(calls())
            barrier.wait(10)
            if name == "a":
                # Closes those of the other loop where they belong.
                runner.run(transport.aclose())
                barrier.wait(10)
            else:
                barrier.wait(10)
                runner.run(asyncio.sleep(0.05))

    with serving(numbered) as server:
        threads = [threading.Thread(target=run, args=(name, server.url())) for name in "ab"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert server.wait_all_done()
    assert sorted(map(sorted, seen.values())) == [["1"], ["2"]]


def test_after_closing_no_loop_gets_a_connection() -> None:
    transport = AsyncPooledTransport()

    async def close() -> None:
        await transport.aclose()

    with serving() as server:
        asyncio.run(close())
        with pytest.raises(httpx.ConnectError, match="closed"):
            asyncio.run(fetch(transport, server.url()))
        assert server.arrived == 0


def test_a_connection_that_died_while_the_loop_stood_still_is_not_used() -> None:
    def talk(conversation: Conversation) -> None:
        conversation.request()
        conversation.reply(b"%d" % conversation.number)

    async def scenario(url: str) -> None:
        transport = AsyncPooledTransport()
        for number in (1, 2, 3):
            assert await fetch(transport, url) == str(number)
            # Blocks the loop: it learns of nothing meanwhile.
            server.wait_done(number)
            time.sleep(0.02)
        await transport.aclose()

    with serving(talk) as server:
        asyncio.run(scenario(server.url()))


def test_whether_asyncio_runs() -> None:
    assert not running_asyncio()

    async def inside() -> bool:
        return running_asyncio()

    assert asyncio.run(inside())
    # A callback of the loop is no task: neither is a task of trio as a guest of asyncio.
    seen = []
    loop = asyncio.new_event_loop()
    loop.call_soon(lambda: seen.append(running_asyncio()))
    loop.call_soon(loop.stop)
    loop.run_forever()
    loop.close()
    assert seen == [False]


# Threads


def test_threads_share_the_connections() -> None:
    driver = ours("sync", limits=Limits(connections=4))
    with serving() as server, closing(driver), ThreadPoolExecutor(16) as threads:
        paths = [f"/{index}" for index in range(400)]
        replies = threads.map(lambda path: get(driver, server.url(path)), paths)
        assert list(replies) == [f"GET {path} HTTP/1.1 " for path in paths]
        assert len(server.accepted) <= 4


def test_threads_are_served_in_the_order_they_came() -> None:
    driver = ours("sync", limits=Limits(connections=1))
    order: list[str] = []

    def talk(conversation: Conversation) -> None:
        while True:
            order.append(conversation.request()[0].split(" ")[1])
            conversation.reply(b"")

    with serving(talk) as server, closing(driver):
        held = driver.open(request("GET", server.url("/first")))
        threads = []
        for index in range(10):
            threads.append(threading.Thread(target=get, args=(driver, server.url(f"/{index}"))))
            threads[-1].start()
            time.sleep(0.02)
        driver.read(held)
        for thread in threads:
            thread.join(10)
    assert order == ["/first", *(f"/{index}" for index in range(10))]


def test_closing_wakes_a_thread_that_reads() -> None:
    driver = ours("sync")
    failures: list[Exception] = []

    def read(url: str) -> None:
        try:
            driver.open(request("GET", url, read=30.0))
        except httpx.TransportError as error:
            failures.append(error)

    with serving(Conversation.until_gone) as server:
        thread = threading.Thread(target=read, args=(server.url(),))
        thread.start()
        time.sleep(0.2)
        driver.close()
        thread.join(5)
        assert not thread.is_alive()
    assert len(failures) == 1


# Processes

FORKING = """
import asyncio, os, ssl, sys, warnings
from pinterest_ads._runtime.transport import AsyncPooledTransport, PooledTransport
import httpx
warnings.simplefilter("ignore", DeprecationWarning)
kind, url, authority = sys.argv[1:]
context = ssl.create_default_context()
context.load_verify_locations(cadata=authority)
def made(): return httpx.Request("GET", url)
if kind == "sync":
    transport = PooledTransport(verify=context)
    def call(): return transport.handle_request(made()).read().decode()
    close = transport.close
else:
    transport = AsyncPooledTransport(verify=context)
    runner = asyncio.Runner()
    async def fetch(): return (await (await transport.handle_async_request(made())).aread()).decode()
    def call(): return runner.run(fetch())
    def close(): runner.run(transport.aclose())
seen = [call()]
reading, writing = os.pipe()
child = os.fork()
if not child:
    if kind == "async":
        # The loop of the parent is not the child's to run.
        asyncio.events._set_running_loop(None)
        runner = asyncio.Runner()
    os.write(writing, f"{call()} {call()}".encode())
    if kind == "async":
        runner.run(transport.aclose())
        runner.close()
    else:
        transport.close()
    # With finalizers, as a worker would end.
    sys.exit(0)
assert os.waitpid(child, 0)[1] == 0
seen += [call(), os.read(reading, 100).decode()]
close()
if kind == "async":
    runner.close()
print(*seen)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.parametrize("secure", [False, True])
def test_a_forked_child_leaves_its_parents_connections_alone(kind: str, secure: bool) -> None:
    """The child opens its own, and ends; the parent's goes on as if nothing had been."""
    with serving(numbered, tls=server_context("127.0.0.1") if secure else None) as server:
        done = subprocess.run(
            [sys.executable, "-c", FORKING, kind, server.url(), AUTHORITY.cert_pem.bytes().decode()],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.stderr == ""
        assert done.stdout.split() == ["1", "1", "2", "2"]
        assert server.wait_all_done()
        assert server.arrived == 2
