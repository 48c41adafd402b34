"""``build``: a package from any OpenAPI 3.0 or 3.1 document."""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from generator import assemble
from generator.cli import documents
from generator.cli.line import Line
from generator.document import fetch
from generator.problems import PipelineError
from generator.stamps import Stamp
from generator.target import ROOT


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--spec", required=True, metavar="FILE_OR_URL", help="the document, JSON or YAML")
    parser.add_argument(
        "--overlay", action="append", default=[], type=Path, help="an OpenAPI Overlay document; in this order"
    )
    parser.add_argument(
        "--strict", action="store_true", help="an overlay action that matches nothing is an error"
    )
    parser.add_argument("--module", required=True, metavar="NAME", help="import name of the package")
    parser.add_argument(
        "--output", required=True, type=Path, metavar="DIR", help="where the package's folder goes"
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    line = Line("build")
    stamp = None if fetch.is_url(options.spec) else _stamp(options)
    if stamp is not None and stamp.is_current():
        line.done("unchanged")
        return 0
    from generator.emit import write
    from generator.emit.layout import Layout

    loaded = documents.load(options.spec, options.overlay, strict=options.strict)
    try:
        layout = Layout(
            package=options.module,
            source="the OpenAPI document",
            rebuild="python -m generator build",
            distribution=options.module,
            version="0",
            input_hashes={**loaded.hashes, **assemble.code_hashes()},
        )
    except ValueError as error:
        raise PipelineError.one("--module", str(error)) from None
    files = assemble.files(loaded.document, layout)
    write.write_tree(files, options.output)
    if stamp is not None:
        stamp.record()
    line.done(f"{len(files)} files -> {options.output / options.module}")
    return 0


def _stamp(options: argparse.Namespace) -> Stamp:
    """What decides the package, and the package; one for each folder that packages go to."""
    package = (options.output / options.module).resolve()
    inputs = (
        Path(options.spec).resolve(),
        *(path.resolve() for path in options.overlay),
        ROOT / "generator",
        ROOT / "pyproject.toml",
        ROOT / "requirements" / "dev.txt",
    )
    # The order of overlays matters, and their hash has none.
    words = (options.module, str(options.strict), *map(str, options.overlay))
    name = f"build-{hashlib.sha256(str(package).encode()).hexdigest()[:16]}.json"
    return Stamp(ROOT / ".build" / "stamps" / name, ROOT, inputs, (package,), words)
