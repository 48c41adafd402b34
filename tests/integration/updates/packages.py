"""Both packages of an update, through the whole generator, below a folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator import target
from generator.emit import package
from generator.emit.layout import Layout
from generator.emit.write import write_tree
from generator.ir.build import build
from tests.integration.updates.labels import FOLDER, REPOSITORY, Update

SMALL = Layout(
    package="stall",
    subpackage="v1",
    client="Stall",
    async_client="AsyncStall",
    source="document.yaml",
    rebuild="make",
    distribution="stall",
    version="1.0.0",
    sections=target.load("v4").sections,
)
ADS = Layout(
    package="pinterest_ads",
    subpackage="v4",
    client="PinterestAds",
    async_client="AsyncPinterestAds",
    source="spec/ads-v4.yaml",
    rebuild="make",
    distribution="pinterest-ads",
    version="1.0.0",
    sections=target.load("v4").sections,
)
LAYOUTS = {"updates.yaml": SMALL, "ads.yaml": ADS}


class Packages:
    """Packages below one folder, each made once: most updates start from the same document."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made: dict[str, Path] = {}

    def of(self, document: dict[str, Any], layout: Layout) -> Path:
        """The folder that holds the package made of a document."""
        key = json.dumps([layout.package, document], sort_keys=True)
        if key not in self._made:
            output = self.folder / str(len(self._made))
            write_tree(package.emit(build(document), layout), output)
            self._made[key] = output
        return self._made[key]


def typing_tests(update: Update) -> dict[str, str]:
    """The typing tests of the release before, by file name."""
    if update.file == "ads.yaml":
        return {one.name: one.read_text() for one in sorted((REPOSITORY / "tests" / "typing").glob("*.py"))}
    return {"calls.py": (FOLDER / "calls.py.txt").read_text()}
