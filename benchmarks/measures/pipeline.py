"""From v5.23.0's document to a package on disk: ours beside stock openapi-python-client with its hooks."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import ours, peers
from benchmarks.contest import Failed, compare
from benchmarks.document import ROOT
from benchmarks.environments import Unavailable, ready
from benchmarks.ratios import Bar
from benchmarks.results import Measure, Row, Settings

_VERSION = "pinterest-v5.23.0.json"
_LIMIT_S = 300.0
_COLD, _NOOP, _JAVA = "pinterest-ads, cold", "pinterest-ads, no-op", "openapi-generator, cold"
_BARS = {_COLD: Bar("most", 1), _NOOP: Bar("most", 0.3)}
_STOCK = "openapi-python-client with its hooks"


def measure(settings: Settings) -> Measure:
    spec = _spec()
    with TemporaryDirectory() as folder:
        rows = _rows(settings, spec, Path(folder))
    return Measure(
        "pipeline",
        "The whole pipeline on v5.23.0",
        "time",
        tuple(rows),
        "Cold: nothing is there. No-op: the package is there and nothing has changed. The reference is always "
        "a cold run of the peer, which loses 14 operations of this document.",
    )


def _rows(settings: Settings, spec: Path | None, folder: Path) -> list[Row]:
    try:
        if spec is None:
            raise Unavailable(f"needs {_VERSION}: name it by PINTEREST_V5_SPEC")
        if settings.here:
            raise Unavailable("peers are left out of this run")
        stock = ready(peers.STOCK)
    except Unavailable as error:
        return [Row(title, _STOCK, bar=bar, note=str(error)) for title, bar in _BARS.items()]
    output = folder / "stock"
    words = [
        "openapi-python-client",
        "generate",
        "--path",
        str(spec),
        "--output-path",
        str(output),
        "--overwrite",
    ]
    theirs = _command(words, output, stock.python.parent)
    own = folder / "ours"
    command = ours.pipeline(spec, own)

    def row(title: str, first: Callable[[], float], pairs: int) -> Row:
        bar = _BARS.get(title)
        try:
            return settings.said(Row(title, _STOCK, ratio=compare(first, theirs, pairs), bar=bar))
        except Failed as error:
            return settings.said(Row(title, _STOCK, bar=bar, note=str(error)))

    rows = [
        row(_COLD, _command(command, own), settings.slow),
        row(_NOOP, _command(command, None), settings.slow),
    ]
    try:
        programs = ready(peers.OPENAPI_GENERATOR).python.parent
    except Unavailable as error:
        return [*rows, Row(_JAVA, _STOCK, note=str(error))]
    out = folder / "java"
    words = ["openapi-generator-cli", "generate", "-i", str(spec), "-g", "python", "-o", str(out)]
    return [*rows, row(_JAVA, _command(words, out, programs), settings.few)]


def _spec() -> Path | None:
    given = os.environ.get("PINTEREST_V5_SPEC")
    places = [Path(given)] if given else [ROOT.parent / "shared" / "specs" / _VERSION]
    return next((place.resolve() for place in places if place.is_file()), None)


def _command(words: Sequence[str], removed: Path | None, programs: Path | None = None) -> Callable[[], float]:
    """The seconds of a command, without those of removing what it made before."""
    path = f"{programs}{os.pathsep}{os.environ['PATH']}" if programs else os.environ["PATH"]
    variables = {**os.environ, "PATH": path}

    def seconds() -> float:
        if removed is not None:
            shutil.rmtree(removed, ignore_errors=True)
        first = str(programs / words[0]) if programs else words[0]
        start = time.perf_counter()
        done = subprocess.run(
            [first, *words[1:]], cwd=ROOT, env=variables, capture_output=True, timeout=_LIMIT_S, check=False
        )
        taken = time.perf_counter() - start
        if done.returncode:
            raise Failed(f"{words[0]} ended with exit code {done.returncode}")
        return taken

    return seconds
