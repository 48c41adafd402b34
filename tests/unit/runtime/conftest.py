"""Makes the runtime importable as `generator.runtime`, together with the sync client derived from it."""

from __future__ import annotations

import sys
from types import ModuleType

from generator.emit.runtime import compile_runtime


def _load_derived() -> None:
    name = "generator.runtime.sync_client"
    module = ModuleType(name)
    module.__package__ = "generator.runtime"
    sys.modules[name] = module
    exec(compile(compile_runtime()["sync_client.py"], "sync_client.py", "exec"), module.__dict__)


if "generator.runtime.sync_client" not in sys.modules:
    _load_derived()
