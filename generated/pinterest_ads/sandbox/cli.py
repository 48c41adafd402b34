# Made from generator/sandbox.
"""The command: starts a sandbox, says where it is, and runs until it is stopped."""

from __future__ import annotations

import errno
import signal
import sqlite3
import sys
from collections.abc import Sequence
from types import FrameType
from typing import NoReturn

from .access.oauth_routes import AUTHORIZATION_PATH
from .access.settings import DEFAULT_TOKEN
from .arguments import PROGRAM, options_of
from .options import Options
from .server import Sandbox


def main(arguments: Sequence[str] | None = None) -> int:
    """Gives the process's exit status: 0 when it was told to stop, 1 where it could not start, 2 for wrong arguments."""
    options = options_of(arguments)
    signal.signal(signal.SIGTERM, _stop)
    sandbox = Sandbox(options)
    try:
        try:
            sandbox.start()
        except (OSError, ValueError, sqlite3.Error) as error:
            sys.stderr.write(f"{PROGRAM}: {_problem(error, options)}\n")
            return 1
        try:
            sys.stdout.write(_greeting(sandbox))
            sys.stdout.flush()
            sandbox.wait()
        finally:
            sandbox.stop()
    except KeyboardInterrupt:
        return 0
    sys.stderr.write(f"{PROGRAM}: the server has ended by itself\n")
    return 1


def _stop(_: int, frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


def _problem(error: OSError | ValueError | sqlite3.Error, options: Options) -> str:
    if isinstance(error, sqlite3.Error):
        return f"{options.database} cannot be used as the database: {error}"
    if not isinstance(error, OSError):
        return str(error)
    ports = " or ".join(str(port) for port in (options.port, options.download_port) if port)
    if error.errno == errno.EADDRINUSE:
        return f"port {ports} is taken: choose others with --port and --download-port (0 takes a free one)"
    if error.errno == errno.EACCES and not error.filename:
        return f"port {ports} is not for this user: choose one above 1023 with --port and --download-port"
    if error.filename:
        return f"{error.filename}: {error.strerror}"
    return f"cannot listen on {options.host}: {error.strerror or error}"


def _greeting(sandbox: Sandbox) -> str:
    app = sandbox.options.apps[0]
    kept = f", kept in {sandbox.options.database}" if sandbox.options.database else ""
    return (
        f"pinterest-ads sandbox, Ads API v4{kept}\n"
        f"  API         {sandbox.url}\n"
        f"  status      {sandbox.origin}/\n"
        f"  downloads   {sandbox.download_origin}\n"
        f"  token       {DEFAULT_TOKEN}\n"
        f"  OAuth       {sandbox.origin}{AUTHORIZATION_PATH}?consumer_id={app.id}&… (secret: {app.secret})\n"
        "\n"
        f"  export PINTEREST_ADS_ACCESS_TOKEN={DEFAULT_TOKEN}\n"
        f'  python -c \'from pinterest_ads import PinterestAds; print(*PinterestAds(base_url="{sandbox.url}")'
        ".advertisers.list())'\n\n"
    )
