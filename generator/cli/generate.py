"""``generate``: effective document -> generated package."""

from __future__ import annotations

import argparse

from generator import assemble, target
from generator.cli.line import Line
from generator.cli.options import add_target
from generator.stamps import Stamp
from generator.target import ROOT, Target

OUTPUT = ROOT / "generated"


def configure(parser: argparse.ArgumentParser) -> None:
    add_target(parser)
    parser.set_defaults(run=_run)


def _stamp(chosen: Target) -> Stamp:
    inputs = (
        chosen.upstream,
        chosen.upstream.with_suffix(".lock"),
        chosen.overlays,
        chosen.document,
        chosen.settings,
        ROOT / "generator",
        ROOT / "pyproject.toml",
        ROOT / "requirements" / "dev.txt",
    )
    folder = OUTPUT / chosen.package
    others = tuple(folder / name for name in target.siblings(chosen))
    outputs = [folder if chosen.default else folder / chosen.module]
    if chosen.page:
        outputs.append(chosen.page)
    stamp = ROOT / ".build" / "stamps" / f"generate-{chosen.name}.json"
    return Stamp(stamp, ROOT, inputs, tuple(outputs), without=others if chosen.default else ())


def _run(options: argparse.Namespace) -> int:
    line = Line("generate")
    chosen = target.load(options.target)
    stamp = _stamp(chosen)
    if stamp.is_current():
        line.done("unchanged")
        return 0
    from generator.document import read
    from generator.emit import write

    document = read.load(chosen.document, name=chosen.document.relative_to(ROOT).as_posix())
    layout = assemble.layout_of(chosen)
    files = assemble.files(document, layout)
    write.write_tree(files, OUTPUT, keep=layout.siblings if layout.root else ())
    for path, text in assemble.pages(chosen).items():
        path.write_text(text, encoding="utf-8", newline="\n")
    stamp.record()
    line.done(f"{len(files)} files -> {OUTPUT.relative_to(ROOT)}/{layout.folder}")
    return 0
