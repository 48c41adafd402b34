"""`python -m generator` in a process that has loaded already what no update changes: the packages of others.

A child gets the arguments, folder and environment of the command and loads the generator from where the command would:
of the folder's own code nothing is shared. The commands that it runs are children of the same kind.
"""

from __future__ import annotations

import importlib
import os
import runpy
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

_LOADED = (
    "griffe",
    "httpx",
    "jsonpath_rfc9535",
    "openapi_python_client.parser",
    "openapi_python_client.config",
    "openapi_spec_validator",
    "yaml",
)
_OURS = ("generator", "tests")
_run = subprocess.run


def generator(
    arguments: Sequence[str], folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """What ``python -m generator`` with these arguments would end with, in a folder that holds a generator."""
    for name in _LOADED:
        importlib.import_module(name)
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                os.dup2(out.fileno(), 1)
                os.dup2(err.fileno(), 2)
                code = _child(arguments, folder, environment)
            finally:
                # Whatever happens: it never goes on as a second copy of pytest.
                os._exit(code)
        _, status = os.waitpid(child, 0)
        for file in (out, err):
            file.seek(0)
        code = os.waitstatus_to_exitcode(status)
        return subprocess.CompletedProcess(list(arguments), code, out.read(), err.read())


def _child(arguments: Sequence[str], folder: Path, environment: Mapping[str, str]) -> int:
    code = 1
    sys.stdout, sys.stderr = os.fdopen(1, "w", closefd=False), os.fdopen(2, "w", closefd=False)
    try:
        for name in [one for one in sys.modules if one.partition(".")[0] in _OURS]:
            del sys.modules[name]
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(environment)
        sys.path[:] = [str(folder), *(one for one in sys.path if "site-packages" in one or "python3" in one)]
        sys.argv[:] = ["generator", *arguments]
        subprocess.run = _grandchild  # type: ignore[assignment]
        runpy.run_module("generator", run_name="__main__", alter_sys=True)
        code = 0
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException:
        traceback.print_exc()
    sys.stdout.flush()
    sys.stderr.flush()
    return code


def _grandchild(command: Sequence[str], **options: Any) -> subprocess.CompletedProcess[Any]:
    if list(command[:3]) == [sys.executable, "-m", "generator"] and options.get("capture_output"):
        return generator(command[3:], Path(options["cwd"]), options["env"])
    return _run(command, **options)
