"""`make bench`: measure, print, and write the report.

    python -m benchmarks [--only NAME ...] [--quick] [--here]

A full run writes docs/benchmarks.md and docs/benchmarks.svg; one with any of the options only prints.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence

from benchmarks import drift, report
from benchmarks.measures import ALL
from benchmarks.results import Settings

_PAIRS, _QUICK = 21, 3


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="benchmarks", description="our numbers beside peers', in one run")
    parser.add_argument(
        "--only", action="append", choices=[*ALL, "drift"], default=[], help="this table only"
    )
    parser.add_argument(
        "--quick", action="store_true", help=f"{_QUICK} pairs: to see that it works, not how fast"
    )
    parser.add_argument(
        "--here", action="store_true", help="install nothing: no peers, this interpreter only"
    )
    options = parser.parse_args(arguments)
    start = time.monotonic()
    settings = Settings(_QUICK if options.quick else _PAIRS, options.here, _say)
    chosen = options.only or [*ALL, "drift"]
    measures = []
    for name in chosen:
        if name in ALL:
            _say(f"{name}:")
            measures.append(ALL[name](settings))
    matrix = drift.matrix(settings) if "drift" in chosen else []
    print(report.tables(measures, matrix))
    if not (options.only or options.quick or options.here):
        report.write(report.text(measures, matrix, time.monotonic() - start), measures)
    return 0


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
