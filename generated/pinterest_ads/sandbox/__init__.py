# Made from generator/sandbox.
"""The whole v4 API on your laptop: a stateful HTTP server on loopback, driven by the effective document.

Needs the extra ``sandbox``: ``pip install "pinterest-ads[sandbox]"``. From a shell, ``python -m pinterest_ads.sandbox``;
in tests, `Sandbox` or the pytest fixture `pinterest_sandbox`.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access.settings import TokenSetting
    from .faults import ActiveFault, Fault
    from .limits import Quota
    from .options import Options
    from .server import Sandbox

__all__ = ["ActiveFault", "Fault", "Options", "Quota", "Sandbox", "TokenSetting"]

_PLACES = {
    "ActiveFault": "faults",
    "Fault": "faults",
    "Options": "options",
    "Quota": "limits",
    "Sandbox": "server",
    "TokenSetting": "access.settings",
}


def __getattr__(name: str) -> Any:
    # pytest loads the fixture's module in every run, with or without the extra: nothing is imported until it is used.
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if missing := [
        module for module in ("jsonschema_rs", "starlette", "uvicorn") if find_spec(module) is None
    ]:
        raise ImportError(f'the sandbox needs {", ".join(missing)}: pip install "pinterest-ads[sandbox]"')
    from importlib import import_module

    return getattr(import_module(f".{_PLACES[name]}", __name__), name)
