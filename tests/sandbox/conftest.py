"""The server in this process: fast, and no port is needed. What is about sockets starts a `Sandbox` instead."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pinterest_ads.sandbox import Sandbox


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """One server for the tests of a module, which look but do not change."""
    with Sandbox(quotas=None) as running:
        yield running
