"""The made-up library's packages, emitted once."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from generator.emit.package import emit
from generator.emit.write import write_tree
from tests.unit.emit import library


@pytest.fixture(scope="session")
def emitted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder that holds both packages: `library` (no subpackage) and `libraries` (`v2`, an envelope)."""
    folder = tmp_path_factory.mktemp("emitted")
    for layout in (library.LAYOUT, library.TARGET_LAYOUT):
        write_tree(emit(library.DOCUMENT, layout), folder)
    return folder


@pytest.fixture
def on_path(emitted: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(str(emitted))
    yield
    for name in [name for name in sys.modules if name.partition(".")[0] in {"library", "libraries"}]:
        del sys.modules[name]


@pytest.fixture
def package(on_path: None) -> ModuleType:
    return importlib.import_module("library")


@pytest.fixture
def target(on_path: None) -> ModuleType:
    return importlib.import_module("libraries")
