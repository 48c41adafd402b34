# Made from generator/runtime.
"""The result of a function of the caller's, which may be an async one."""

from __future__ import annotations

from typing import Any

from .errors import InvalidArgumentError


async def async_settled(value: Any) -> Any:
    """`value`, awaited where that can be."""
    return await value if hasattr(value, "__await__") else value


def sync_settled(value: Any) -> Any:
    """`value`. Raises InvalidArgumentError where it would have to be awaited."""
    if hasattr(value, "__await__"):
        if hasattr(value, "close"):
            value.close()  # Or Python warns that it was never awaited.
        raise InvalidArgumentError([("access_token", "an async function needs the async client")])
    return value
