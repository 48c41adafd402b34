from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.transport.drivers import AsyncDriver, SyncDriver, ours


@pytest.fixture(params=["async", "sync"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def driver(kind: str) -> Iterator[AsyncDriver | SyncDriver]:
    one = ours(kind)
    yield one
    one.close()


def open_sockets() -> set[str]:
    """The sockets of this process, by their kernel's name."""
    found = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            target = str(entry.readlink())
        except OSError:
            continue
        if target.startswith("socket:"):
            found.add(target)
    return found


@pytest.fixture(autouse=True)
def no_socket_is_leaked() -> Iterator[None]:
    """Around every test here: servers and clients have closed what they opened."""
    if not Path("/proc/self/fd").is_dir():
        yield
        return
    gc.collect()
    before = open_sockets()
    yield
    # Without a collection: what only the collector would close is a leak.
    assert open_sockets() - before == set()
