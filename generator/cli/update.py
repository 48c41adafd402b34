"""``update``: from a changed upstream document to a tested release, or not a file is touched.

Everything happens in a copy of the repository (`.build/update/TARGET`), on the code and the commands of the copy; what
came through every step is brought back at the end. Where nothing has changed it says so and is done.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator import target
from generator.cli import before
from generator.cli.line import Line
from generator.cli.options import add_target
from generator.problems import PipelineError
from generator.target import ROOT, Target

if TYPE_CHECKING:
    from generator.cli.updating import Updated
    from generator.document.snapshot import Lock

REPORTS = ("title.txt", "pull-request.md", "diff.json")
"""What an update that made something writes into its folder."""


def configure(parser: argparse.ArgumentParser) -> None:
    add_target(parser)
    parser.add_argument("--source", help="URL or path that stands in for the published location")
    parser.add_argument("--sha256", help="what the published bytes must have")
    parser.add_argument(
        "--date", help="of the changelog entry, for example 2024-12-31; today's where it is left out"
    )
    parser.add_argument(
        "--index", default="pypi", help="where the last release is, for a target that is not committed"
    )
    parser.add_argument(
        "--publish", action="store_true", help="commit what was made, and publish a release to the index"
    )
    parser.add_argument("--incomplete", action="store_true", help="with --publish: as `publish` has it")
    parser.add_argument(
        "--skip",
        action="append",
        default=[],
        choices=("judges", "prove", "package"),
        help="leave a step out, to try the others; what is made says so, and is not for release",
    )
    parser.add_argument(
        "--prove",
        choices=("all", "changed"),
        default="all",
        help="which contract tests: with `changed` those of operations that the change reaches; not for release",
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from generator.document import snapshot

    folder = ROOT / ".build" / "update"
    with snapshot.exclusive(folder, name="this repository", against="update"):
        _undo_interrupted(folder)
        return _update(options, folder)


def _undo_interrupted(folder: Path) -> None:
    """An update that was killed while it brought files back did not happen."""
    from generator.release import exchange

    for kept in exchange.interrupted(folder):
        line = Line("undo")
        undone = exchange.undo(ROOT, kept)
        line.done(
            f"{kept.parent.name}: an update was interrupted; {len(undone)} files are again what they were"
        )


def _update(options: argparse.Namespace, updates: Path) -> int:
    line = Line("update")
    chosen = target.load(options.target)
    before.check(chosen)
    if options.publish:
        _check_publishing(chosen, options)
    folder = updates / chosen.name
    for name in REPORTS:
        (folder / name).unlink(missing_ok=True)
    pulled = _pull(chosen, before.lock_of(chosen), options, folder / "upstream")
    if pulled is None:
        line.done(f"{chosen.name}: nothing changed")
        return 0
    # Only now: to say that nothing changed takes none of it.
    from generator.cli.updating import Updating
    from generator.release.workspace import StepFailed, Workspace

    known = before.of(chosen, options.index, folder / "last")
    work = Workspace.of(ROOT, folder / "work")
    try:
        made = Updating(chosen, pulled, known, work, folder, options).make()
    except StepFailed as failed:
        sys.stderr.write(failed.output)
        raise
    line.done(made.said)
    if options.publish:
        _publish(made, options)
    return 0


def _check_publishing(chosen: Target, options: argparse.Namespace) -> None:
    """Raises PipelineError for whatever would keep the update from being published, as far as it is known before."""
    from generator.cli import package
    from generator.publish import index, refusals
    from generator.release import commit

    if options.skip or options.prove != "all":
        raise PipelineError.one("--publish", "is not for what was made with a step, or tests of it, left out")
    _, missing = package.targets()
    others = [one.name for one in missing if one.name != chosen.name]
    refused = list(commit.hindrances(ROOT)) or list(refusals.of_tree(ROOT))
    refused += refusals.of_targets(others, index.named(options.index), incomplete=options.incomplete)
    if refused:
        raise PipelineError(refused)


def _publish(made: Updated, options: argparse.Namespace) -> None:
    """A commit of what was made, and of a release files on the index. Raises PipelineError where either fails."""
    import subprocess

    from generator.release import commit

    line = Line("commit")
    line.done(f"{commit.everything(ROOT, made.title)} {made.title}")
    if made.version is None:
        return
    command = [sys.executable, "-m", "generator", "publish", "--index", options.index]
    # On the code and the version that are there now.
    result = subprocess.run([*command, *(["--incomplete"] if options.incomplete else [])], cwd=ROOT)
    if result.returncode:
        hint = f"when that is mended: `make publish INDEX={options.index}`"
        raise PipelineError.one("publish", f"{made.version} is committed, and not published", hint)


def _pull(chosen: Target, known: Lock | None, options: argparse.Namespace, folder: Path) -> Path | None:
    """The upstream document as it is published now, beside its lock; None where it is the one we have."""
    import shutil

    from generator.document import pull

    published = pull.load_source(ROOT / "spec" / "sources.toml", chosen.name)
    fresh = folder / chosen.upstream.name
    shutil.rmtree(folder, ignore_errors=True)
    Line("pull").done(pull.pull(published, fresh, source=options.source, sha256=options.sha256, known=known))
    if not fresh.exists():
        return None
    if not chosen.lock and chosen.upstream.exists() and chosen.upstream.read_bytes() == fresh.read_bytes():
        return None
    return fresh
