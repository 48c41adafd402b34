# Made from generator/command.
"""The command ``pinterest-ads``. Needs the extra ``cli``: ``pip install "pinterest-ads[cli]"``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.util import find_spec
from typing import NoReturn

PROGRAM = "pinterest-ads"
_NEEDED = ("click", "pathspec")


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs the command and ends the process: 0, 1 where something was found, 2 for wrong arguments."""
    if missing := [name for name in _NEEDED if find_spec(name) is None]:
        sys.stderr.write(f'{PROGRAM} needs {", ".join(missing)}: pip install "pinterest-ads[cli]"\n')
        sys.exit(2)
    from .app import app

    app.main(args=None if arguments is None else list(arguments), prog_name=PROGRAM)
    raise AssertionError("click ends the process")
