"""``python -m generator``: pull, overlay, lint, generate, check, diff, build and what they need."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence

from generator.problems import PipelineError

_COMMANDS = {
    "pull": "refresh the upstream document",
    "overlay": "upstream document + overlays -> effective document",
    "lint": "say what is wrong with the effective document",
    "generate": "effective document -> package",
    "runtime": "only the hand-written half of the package",
    "check": "is everything machine-written up to date?",
    "diff": "what users notice of the step from one document to another",
    "update": "from a changed upstream document to a tested release",
    "build": "a package from any OpenAPI document",
    "package": "generated code -> source distribution and wheel",
    "publish": "a checked-out version to a package index",
    "step": "run a command unless its inputs and outputs are unchanged",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; 0 on success, 1 where it found problems, 2 for unusable arguments."""
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    arguments = list(sys.argv[1:] if argv is None else argv)
    # What follows `--` is another program's command line (`step`), none of argparse's business.
    split = arguments.index("--") if "--" in arguments else len(arguments)
    arguments, rest = arguments[:split], arguments[split + 1 :]
    for name, text in _COMMANDS.items():
        command = commands.add_parser(name, help=text, description=text)
        # Only the module of the command that runs is imported: a step with nothing to do costs no more.
        if name in arguments[:1]:
            importlib.import_module(f"generator.cli.{name}").configure(command)
    options = parser.parse_args(arguments, argparse.Namespace(rest=rest))
    try:
        return int(options.run(options))
    except PipelineError as error:
        for problem in error.problems:
            print(f"{options.command}: {problem}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{options.command}: {error.filename or ''}: {error.strerror or error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
