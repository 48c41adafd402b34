"""python -m tests.contract.mutants: how many mutants of the document the contract tests catch.

Exit code 0 where at least 95 % are caught on each side, 1 where not, 2 where nothing can be said: the
unmutated document fails, or there is no mutant.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path

from generator import target as settings
from generator.cli.options import add_target
from generator.document.read import load
from tests.contract.mutants.mutant import Mutant, foreign, sample
from tests.contract.mutants.report import Report
from tests.contract.mutants.run import Outcome, Runner, baseline, run
from tests.contract.support.document import Raw
from tests.contract.support.target import Package, Target


def main(arguments: list[str] | None = None) -> int:
    options = _options(arguments)
    for folder in (settings.ROOT, settings.ROOT / "generated"):
        sys.path.insert(0, str(folder))
    started = time.monotonic()
    if options.document is None:
        target = Target.of_checkout(options.target)
        original, package = target.document.raw, target.package
    else:
        original = load(options.document, name=options.document.name)
        package = Package.named(options.package)
    name = package.module.__name__
    failures = baseline(original, name, workers=options.workers) if not options.trust else []
    for line in failures:
        print(f"the unmutated document fails: {line}"[:2000])
    if failures:
        return 2
    mutants, bad = _mutants(options, original, package)
    for line in bad:
        print(f"no mutant: {line}")
    if options.save:
        _save(mutants, options.save)
    outcomes: list[Outcome] = []
    for found in run(original, name, mutants, workers=options.workers):
        outcomes += found
        if options.verbose:
            print(
                *(
                    f"{item.seconds:6.2f} s {item.verdict.value} {item.side} {item.mutant.name} {item.mutant.operator} {item.mutant.place}: {item.reason}"[
                        :400
                    ]
                    for item in found
                ),
                sep="\n",
                flush=True,
            )
    report = Report(tuple(outcomes))
    print(*report.lines(), sep="\n")
    print(f"{len(mutants)} mutants in {time.monotonic() - started:.0f} s")
    if not mutants:
        return 2
    if options.folder is None and len(mutants) < options.count:
        print(f"only {len(mutants)} different mutants could be made, {options.count} were asked for")
        return 1
    return 0 if report.good else 1


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.contract.mutants", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="the draw")
    parser.add_argument("--count", type=int, default=300, help="how many to draw")
    parser.add_argument("--folder", type=Path, help="take the mutants of a folder instead")
    parser.add_argument("--save", type=Path, help="write the drawn mutants to a folder, as patches")
    parser.add_argument("--workers", type=int, default=min(os.cpu_count() or 1, 8))
    add_target(parser)
    parser.add_argument("--document", type=Path, help="instead of the target's, with --package")
    parser.add_argument("--package", default="pinterest_ads", help="that was made of --document")
    parser.add_argument("--trust", action="store_true", help="do not check the unmutated document first")
    parser.add_argument("--verbose", action="store_true", help="a line for each mutant")
    return parser.parse_args(arguments)


def _mutants(options: argparse.Namespace, original: Raw, package: Package) -> tuple[list[Mutant], list[str]]:
    if options.folder is None:
        found = sample(
            original, Runner(original, package).digests, package, seed=options.seed, count=options.count
        )
        return found, []
    found, bad = foreign(options.folder, original)
    return found, bad if found or bad else [f"{options.folder} holds no file"]


def _save(mutants: list[Mutant], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for mutant in mutants:
        data = {"name": mutant.name, "operator": mutant.operator, "patch": list(mutant.edits)}
        (folder / f"{mutant.name}.json").write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
