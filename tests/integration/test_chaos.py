"""Many calls against a server on loopback that misbehaves in a tenth of its answers.

The server counts what took effect, by the name that each write carries: none may take effect twice. Every
failure must be one of our errors, nothing may hang or stay open, and no secret may show up anywhere.
"""

from __future__ import annotations

import asyncio
import gc
import io
import json
import logging
import pickle
import random
import socket
import struct
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from pinterest_ads import (
    AiohttpTransport,
    AsyncPinterestAds,
    OutcomeUnknownError,
    PinterestAds,
    PinterestAdsError,
    Retries,
    Timeout,
)

SECRET = "pina_SECRETSECRETSECRETSECRET"
EMAIL = "someone@example.com"
PATIENT = Retries(attempts=6, backoff=0.002, longest_backoff=0.02, max_wait=2)
TIMES = Timeout(connect=2, read=0.5, write=2, pool=30, attempt=1, total=30)
FAULTS = (
    "advertiser limit",
    "app limit",
    "backend limit",
    "500",
    "502",
    "503",
    "reset before reading",
    "reset after reading",
    "truncated",
    "malformed",
    "slow",
)


def _reply(status: int, body: bytes, *headers: str) -> bytes:
    lines = [
        f"HTTP/1.1 {status} X",
        "content-type: application/json",
        f"content-length: {len(body)}",
        *headers,
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def _failure(status: int, *headers: str) -> bytes:
    # The API's words quote what was sent.
    words = f"no, {EMAIL} with {SECRET}"
    return _reply(status, json.dumps({"status": "failure", "code": 8, "message": words}).encode(), *headers)


LIMITS = {
    "advertiser limit": _failure(
        429, "RateLimit-Limit: 30, 30;w=60", "RateLimit-Remaining: 0", "Retry-After: 0"
    ),
    "app limit": _failure(
        429, "RateLimit-Limit: 1000, 1000;w=60", "RateLimit-Remaining: 0", "Retry-After: 0"
    ),
    "backend limit": _failure(503, "RateLimit-Limit: 0, 0", "RateLimit-Remaining: 0", "Retry-After: 0"),
    "500": _failure(500),
    "502": _failure(502),
    "503": _failure(503),
}


class Server:
    """HTTP/1.1 with keep-alive on plain sockets, so that it can do what no good server does."""

    def __init__(self, seed: int) -> None:
        self.effects: Counter[str] = Counter()
        self.faults: Counter[str] = Counter()
        self._random = random.Random(seed)
        self._lock = threading.Lock()
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}/ads/v4"
        self.open = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listening.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with self._lock:
            self.open += 1
        try:
            with connection, connection.makefile("rb") as stream:
                while self._answer(connection, stream):
                    pass
        except OSError:
            pass
        finally:
            with self._lock:
                self.open -= 1

    def _answer(self, connection: socket.socket, stream: Any) -> bool:
        """One request; whether the connection stays."""
        line = stream.readline()
        if not line:
            return False
        length = 0
        while (header := stream.readline()) not in (b"\r\n", b""):
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        with self._lock:
            fault = self._random.choice(FAULTS) if self._random.random() < 0.1 else ""
            self.faults[fault] += 1
        if fault == "reset before reading":
            _reset(connection)
            return False
        body = stream.read(length)
        if fault in LIMITS:
            # A 5xx without limits may have come after the work was done.
            if fault in ("500", "502", "503"):
                self._take_effect(line, body)
            connection.sendall(LIMITS[fault])
            return True
        good = self._take_effect(line, body)
        if fault == "reset after reading":
            _reset(connection)
        elif fault == "truncated":
            connection.sendall(good[: len(good) - 10])
        elif fault == "malformed":
            connection.sendall(b"HTP/9 what\r\n\r\n")
        elif fault == "slow":
            connection.settimeout(3)
            connection.recv(1)
        else:
            connection.sendall(good)
            return True
        return False

    def _take_effect(self, line: bytes, body: bytes) -> bytes:
        envelope: dict[str, Any] = {"status": "success", "code": 0, "message": "ok"}
        if line.startswith(b"GET"):
            return _reply(200, json.dumps({**envelope, "data": [], "bookmark": None}).encode())
        entries = []
        with self._lock:
            for item in json.loads(body):
                self.effects[item["name"]] += 1
                entries.append({"data": {**item, "id": "1"}, "exceptions": []})
        return _reply(200, json.dumps({**envelope, "data": entries}).encode())


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


class Outcomes:
    """What became of each call."""

    def __init__(self) -> None:
        self.done: set[str] = set()
        self.unknown: set[str] = set()
        self.refused: set[str] = set()
        self.errors: list[PinterestAdsError] = []

    def failed(self, name: str, error: PinterestAdsError) -> None:
        self.errors.append(error)
        (self.unknown if isinstance(error, OutcomeUnknownError) else self.refused).add(name)


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    logger = logging.getLogger("pinterest_ads")
    logger.addHandler(handler)
    before, logger.level = logger.level, logging.DEBUG
    logger.setLevel(logging.DEBUG)
    yield stream
    logger.removeHandler(handler)
    logger.setLevel(before)


def _campaign(name: str) -> dict[str, Any]:
    return {"name": name, "objective_type": "AWARENESS"}


def _sync(url: str, calls: int) -> Outcomes:
    outcomes = Outcomes()
    with PinterestAds(SECRET, base_url=url, retries=PATIENT, timeout=TIMES) as ads:

        def one(number: int) -> None:
            acme = ads.advertiser(number % 5 + 1)
            name = f"w{number}"
            try:
                if number % 2:
                    acme.campaigns.list().to_list()
                else:
                    acme.campaigns.create([_campaign(name)]).raise_for_failures()
                    outcomes.done.add(name)
            except PinterestAdsError as error:
                outcomes.failed(name, error)

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(one, range(calls)))
    return outcomes


def _aiohttp(url: str, calls: int) -> Outcomes:
    return _async(url, calls, AiohttpTransport())


def _async(url: str, calls: int, transport: AiohttpTransport | None = None) -> Outcomes:
    outcomes = Outcomes()

    async def run() -> None:
        async with AsyncPinterestAds(
            SECRET, base_url=url, retries=PATIENT, timeout=TIMES, transport=transport
        ) as ads:
            gate = asyncio.Semaphore(32)

            async def one(number: int) -> None:
                acme = ads.advertiser(number % 5 + 1)
                name = f"w{number}"
                async with gate:
                    try:
                        if number % 2:
                            await acme.campaigns.list().to_list()
                        else:
                            (await acme.campaigns.create([_campaign(name)])).raise_for_failures()
                            outcomes.done.add(name)
                    except PinterestAdsError as error:
                        outcomes.failed(name, error)

            await asyncio.gather(*(one(number) for number in range(calls)))
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())
    return outcomes


def _descriptors() -> int:
    gc.collect()
    return len(list(Path("/dev/fd").iterdir())) if Path("/dev/fd").exists() else 0


def _prove(run: Any, calls: int, log: io.StringIO, seed: int) -> None:
    server = Server(seed)
    before = _descriptors()
    try:
        outcomes = run(server.url, calls)
        # The server may still be closing its side of the last connections.
        for _ in range(200):
            if not server.open:
                break
            threading.Event().wait(0.05)
        assert server.open == 0, "connections were left open"
        assert _descriptors() <= before
    finally:
        server.close()
    writes = {f"w{number}" for number in range(0, calls, 2)}
    twice = {name: count for name, count in server.effects.items() if count > 1}
    assert not twice, f"done more than once: {twice}"
    assert outcomes.done <= set(server.effects), "said to be done, but was not"
    assert not (outcomes.refused & writes & set(server.effects)), "said to be refused, but was done"
    assert outcomes.done | outcomes.unknown | (outcomes.refused & writes) == writes
    # The faults were there, and most calls came through them all the same.
    assert sum(server.faults.values()) - server.faults[""] > calls * 0.05
    assert len(outcomes.errors) < calls * 0.12
    for error in outcomes.errors:
        copied = pickle.dumps(error)
        assert repr(pickle.loads(copied)) == repr(error)
        for text in (repr(error.__cause__), str(error.__context__), error.url):
            assert SECRET not in text
        # What the API itself quotes back is in its own words, and nowhere else.
        assert f"Bearer {SECRET}".encode() not in copied
    assert log.getvalue().count("attempt") >= calls
    assert SECRET not in log.getvalue()
    assert EMAIL not in log.getvalue()


@pytest.mark.parametrize("run", [_sync, _async, _aiohttp], ids=["sync", "async", "aiohttp"])
def test_nothing_is_lost_doubled_or_left_behind(run: Any, log: io.StringIO) -> None:
    _prove(run, 600, log, seed=1)


@pytest.mark.full
@pytest.mark.parametrize("run", [_sync, _async, _aiohttp], ids=["sync", "async", "aiohttp"])
def test_ten_thousand_calls(run: Any, log: io.StringIO) -> None:
    _prove(run, 10_000, log, seed=2)
