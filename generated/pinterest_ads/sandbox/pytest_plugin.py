# Made from generator/sandbox.
"""The pytest fixture: a sandbox of its own for each test that asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .server import Sandbox


@pytest.fixture
def pinterest_sandbox_options() -> dict[str, Any]:
    """Fields of `Options` for `pinterest_sandbox`; override it to set some. Quotas are off unless it sets them."""
    return {}


@pytest.fixture
def pinterest_sandbox(pinterest_sandbox_options: dict[str, Any]) -> Iterator[Sandbox]:
    """A running sandbox, empty but for the small account of the document's examples.

    ``PinterestAds(pinterest_sandbox.token, base_url=pinterest_sandbox.url)`` is a client of it.
    """
    from . import Sandbox

    with Sandbox(**{"quotas": None, **pinterest_sandbox_options}) as sandbox:
        yield sandbox
