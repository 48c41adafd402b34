"""`pinterest-ads migrate check` over a repository: files a minute, on the cores that are there.

    python -m benchmarks.repository [--files 100000] [--processes 2]

Makes the files in a temporary folder: programs, documents and data of 0.2 to 40 KiB, 2 % of them snippets of the corpus with
something to find, another 2 % with the word in them and nothing to find. Prints the figure; writes nothing else.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.document import ROOT

_CORPUS = ROOT / "tests" / "integration" / "migrate" / "corpus" / "tuned"
_SUFFIXES = (
    "py",
    "py",
    "js",
    "ts",
    "ts",
    "php",
    "java",
    "go",
    "rb",
    "json",
    "yml",
    "md",
    "html",
    "css",
    "sql",
    "sh",
)
_WORDS = (
    *(
        "campaign",
        "keywords",
        "boards",
        "value",
        "result",
        "request",
        "client",
        "session",
        "order",
        "account",
        "report",
    ),
    *(
        "return",
        "import",
        "const",
        "function",
        "class",
        "self",
        "this",
        "public",
        "string",
        "for",
        "if",
        "await",
        "index",
    ),
    *(
        '"/campaigns/"',
        "'https://api.example.com/v3/'",
        "id",
        "name",
        "status",
        "data",
        "config",
        "user",
        "total",
        "page",
    ),
)
_SIGNS = (
    " ",
    " ",
    " ",
    " = ",
    "(",
    ")",
    ".",
    ", ",
    ": ",
    " + ",
    " { ",
    " } ",
    ";\n",
    "\n",
    "\n    ",
    "\n        ",
)
_NEAR = "<a href='https://www.pinterest.com/pin/create/button/'>Pinterest</a>\n"
_FOLDER = 200


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="benchmarks.repository", description=__doc__)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        size = _make(Path(folder), options.files)
        command = [sys.executable, "-m", "pinterest_ads.migrate", "check", folder]
        command += ["--format", "json", "--processes", str(options.processes)]
        start, before = time.perf_counter(), os.times()
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT / "generated", check=False)
        seconds, after = time.perf_counter() - start, os.times()
    if done.returncode != 1:
        print(f"the check ended with {done.returncode}: {done.stderr[-500:]}", file=sys.stderr)
        return 1
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    found = done.stdout.count('"kind": ')
    print(
        f"{options.files:,} files, {size / 1e6:.0f} MB, {found:,} findings: {seconds:.1f} s with {options.processes} "
        f"processes, {cpu:.1f} s of CPU: {options.files / seconds * 60:,.0f} files a minute"
    )
    return 0


def _make(folder: Path, count: int) -> int:
    """The files, and how many bytes they have."""
    draw = random.Random(1)
    bodies = ["".join(draw.choice(_WORDS) + draw.choice(_SIGNS) for _ in range(8000)) for _ in range(40)]
    snippets = sorted(path for path in _CORPUS.rglob("*") if path.is_file())
    total = 0
    for number in range(count):
        suffix = draw.choice(_SUFFIXES)
        length = min(int(draw.lognormvariate(8.2, 1.0)) + 200, 40_000)
        text = draw.choice(bodies)[:length]
        kind = number % 50
        if kind == 0:
            snippet = draw.choice(snippets)
            suffix, text = snippet.suffix.removeprefix("."), snippet.read_text(encoding="utf-8")
        elif kind == 1:
            text += _NEAR
        path = folder / f"part{number // _FOLDER}" / f"file{number}.{suffix}"
        if number % _FOLDER == 0:
            path.parent.mkdir()
            if number % (_FOLDER * 10) == 0:
                (path.parent / ".gitignore").write_text("build/\n*.log\n!keep.log\n", encoding="utf-8")
        total += path.write_text(text, encoding="utf-8")
    return total


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
