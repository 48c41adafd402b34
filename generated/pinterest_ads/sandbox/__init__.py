# Made from generator/sandbox/__init__.py by `make generate`; edit that file, not this one.
"""The whole v4 API on your laptop: a stateful HTTP server on loopback, driven by the effective document.

Needs the extra ``sandbox``: ``pip install "pinterest-ads[sandbox]"``. From a shell, ``python -m pinterest_ads.sandbox``;
in tests, `Sandbox` or the pytest fixture ``pinterest_sandbox``.
"""

from importlib.util import find_spec

if missing := [name for name in ("jsonschema_rs", "starlette", "uvicorn") if find_spec(name) is None]:
    raise ImportError(f'the sandbox needs {", ".join(missing)}: pip install "pinterest-ads[sandbox]"')

from .options import Options
from .server import Sandbox

__all__ = ["Options", "Sandbox"]
