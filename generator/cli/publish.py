"""``publish``: a checked-out version to a package index; refused with every reason at once, or done in full."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.cli import check, package
from generator.cli.line import Line
from generator.problems import PipelineError, Problem
from generator.target import ROOT

if TYPE_CHECKING:
    from generator.publish.artifacts import Artifacts
    from generator.publish.index import Index

_PATIENCE = 120.0
"""Seconds until an index has to list what it took."""


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--index", required=True, help="pypi, testpypi, or an address with lists below simple/"
    )
    parser.add_argument("--tag", help="the tag that asks for the release: v and the version")
    parser.add_argument(
        "--incomplete",
        action="store_true",
        help="without targets that were not made, or over the budget; loopback only",
    )
    parser.add_argument(
        "--build-only", action="store_true", help="everything but the upload, which another job does"
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    import tomllib

    from generator.publish import index
    from generator.publish.artifacts import too_big

    line = Line("publish")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    name, version = project["name"], project["version"]
    chosen = index.named(options.index)
    # The long look only at what nothing else speaks against.
    refused = list(_refusals(chosen, name, version, options)) or list(_stale())
    if refused:
        raise PipelineError(refused)
    building = Line("package")
    made = package.make()
    building.done(package.said(made))
    if not options.incomplete and (big := list(too_big(made))):
        raise PipelineError(big)
    if options.build_only:
        line.done(f"{name} {version} is ready for {chosen.simple}; nothing was uploaded")
        return 0
    chosen.upload(made.files)
    arrived(chosen, name, version, made)
    line.done(f"{name} {version} is at {chosen.simple}")
    return 0


def _refusals(chosen: Index, name: str, version: str, options: argparse.Namespace) -> Iterator[Problem]:
    from generator.publish import refusals

    _, missing = package.targets()
    yield from refusals.of_tree(ROOT)
    yield from refusals.of_version(version, options.tag)
    yield from refusals.of_changelog((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version)
    yield from refusals.of_index(chosen, name, version)
    yield from refusals.of_targets([one.name for one in missing], chosen, incomplete=options.incomplete)


def _stale() -> Iterator[Problem]:
    """Targets that are not what their sources make: git does not know all of them, and they would be released as they lie there."""
    for one in package.targets()[0]:
        differing = list(check.differences(one))
        if differing:
            hint = f"`make TARGET={one.name}` makes it anew"
            yield Problem(f"target {one.name}", f"{len(differing)} files are stale; {differing[0]}", hint)


def arrived(chosen: Index, name: str, version: str, made: Artifacts) -> None:
    """Waits until the index lists the files, with the bytes that were built. Raises PipelineError where it does not."""
    from hashlib import sha256

    wanted = {one.name: sha256(one.read_bytes()).hexdigest() for one in made.files}
    until = time.monotonic() + _PATIENCE
    while (there := chosen.files(name, version)).keys() < wanted.keys() and time.monotonic() < until:
        time.sleep(1.0)
    problems = [
        Problem(
            chosen.simple, f"does not list {file}" if file not in there else f"has other bytes for {file}"
        )
        for file, digest in wanted.items()
        if there.get(file, "") not in {digest, None}  # some indexes state no digest
    ]
    if problems:
        raise PipelineError(problems)
