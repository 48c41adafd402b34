"""Makes the runtime importable as `generator.runtime`, together with the sync modules derived from it."""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from types import ModuleType

from generator.emit.runtime import compile_runtime

_PREFIX = "generator.runtime."


class _Derived(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds ``generator.runtime.sync_X``, which stands in no file."""

    def __init__(self) -> None:
        texts = compile_runtime()
        self._texts = {
            name: text for name, text in texts.items() if name.rpartition("/")[2].startswith("sync_")
        }

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.startswith(_PREFIX) and self._file(fullname) in self._texts:
            return importlib.machinery.ModuleSpec(fullname, self)
        return None

    def exec_module(self, module: ModuleType) -> None:
        file = self._file(module.__name__)
        exec(compile(self._texts[file], file, "exec"), module.__dict__)

    @staticmethod
    def _file(fullname: str) -> str:
        return fullname.removeprefix(_PREFIX).replace(".", "/") + ".py"


if not any(type(finder).__name__ == "_Derived" for finder in sys.meta_path):
    sys.meta_path.append(_Derived())
