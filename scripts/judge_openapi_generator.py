"""Has a client that openapi-generator made of the document drive a sandbox.

The environment of that client is the benchmarks' (`.build/bench`), made on first use. Skips, with the reason, where it
cannot be made.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "generated")]
DRIVER = Path(__file__).with_name("drive_openapi_generator.py")


def main() -> int:
    from pinterest_ads.sandbox import Sandbox

    from benchmarks.environments import Unavailable, ready
    from benchmarks.peers import OPENAPI_GENERATOR

    try:
        environment = ready(OPENAPI_GENERATOR)
    except Unavailable as error:
        print(f"openapi-generator: skipped: {error}")
        return 0
    paths = os.pathsep.join(map(str, environment.paths))
    with Sandbox(quotas=None) as sandbox:
        command = [str(environment.python), str(DRIVER), sandbox.url, sandbox.token]
        return subprocess.run(command, env={**os.environ, "PYTHONPATH": paths}, timeout=120).returncode


if __name__ == "__main__":
    sys.exit(main())
