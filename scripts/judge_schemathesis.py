"""Runs `schemathesis run`, all phases and all checks, against a sandbox of its own.

`schemathesis.toml` is its configuration; what that lets pass is printed with its reasons. The exit code is that of
schemathesis.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "generated"))
CONFIGURATION = ROOT / "schemathesis.toml"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=100, help="most examples of an operation and phase")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()

    from pinterest_ads.sandbox import Sandbox

    for line in _allowed():
        print(f"schemathesis.toml  {line}")
    started = time.monotonic()
    with Sandbox(seed=options.seed, quotas=None) as sandbox:
        command = [
            str(Path(sys.executable).with_name("schemathesis")),
            *("--config-file", str(CONFIGURATION), "run", str(ROOT / "spec" / "ads-v4.yaml")),
            *("--url", sandbox.url, "--header", f"Authorization: Bearer {sandbox.token}"),
            *("--phases", "examples,coverage,fuzzing,stateful", "--checks", "all"),
            *("--max-examples", str(options.examples), "--seed", str(options.seed)),
            *(
                "--workers",
                str(options.workers),
                "--no-color",
            ),
        ]
        code = subprocess.run(command, cwd=ROOT).returncode
    print(
        f"schemathesis: {options.examples} examples, seed {options.seed}, {time.monotonic() - started:.0f} s,"
        f" exit code {code}"
    )
    return code


def _allowed() -> list[str]:
    """Each operation that has an entry, with the comment above it."""
    said, reason = [], ""
    for line in CONFIGURATION.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            reason = line.removeprefix("# ")
        elif line.startswith("include-operation-id"):
            said.append(f"{line.split('=')[1].strip()}: {reason}")
    return said


if __name__ == "__main__":
    sys.exit(main())
