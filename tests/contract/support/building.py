"""Packages for the harness's own tests: the real generator on a document, imported from a temporary folder."""

from __future__ import annotations

import sys
from pathlib import Path

from generator.document.read import load
from generator.emit.layout import Layout
from generator.emit.package import emit
from generator.ir.build import build
from tests.contract.support.document import Raw
from tests.contract.support.target import Package


def package_of(document: Path, name: str, folder: Path) -> tuple[Raw, Package]:
    """Build the package `name` from a document and import it."""
    raw = load(document, name=document.name)
    layout = Layout(package=name, source=document.name, rebuild="pytest", distribution=name, version="1")
    for path, text in emit(build(raw), layout).items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    return raw, Package.named(name)
