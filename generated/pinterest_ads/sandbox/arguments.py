# Made from generator/sandbox.
"""The arguments of the command line, and the options that they are."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from .access.settings import DEFAULT_APP, parse_app, parse_token
from .faults.fault import Fault
from .faults.kinds import KINDS
from .limits import Settings, parse_setting
from .options import Options

PROGRAM = "python -m pinterest_ads.sandbox"
PORT, DOWNLOAD_PORT = 4010, 4011
_FAULTS = """\
faults:
  KIND[:TARGET][:NAME=VALUE,...], such as 429:campaigns.*:rate=0.1 or reset:POST ads.create:when=after,count=1
  TARGET is a pattern for the names of the client's calls (campaigns.*) or for a path (/advertisers/*/ads/), and may
  begin with a method; without one, every operation and every download is meant. All kinds take rate (0 to 1), count
  (how often at most) and for (seconds for which it goes on once it has struck). A request can ask for a fault of its
  own with the header x-sandbox-fault.

"""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, and where the rest can be read."""
        self.exit(2, f"{self.prog}: {message} (see --help)\n")


def options_of(arguments: Sequence[str] | None) -> Options:
    """What the arguments say. Ends the process for what means nothing, and after ``--help``."""
    given = _parser().parse_args(arguments)
    return Options(
        host=given.host,
        port=given.port,
        download_port=given.download_port,
        database=given.db,
        seed=given.seed,
        advertisers=given.advertisers,
        seed_ads=given.seed_data,
        job_seconds=given.job_seconds,
        link_seconds=given.link_seconds,
        tokens=tuple(given.token),
        token_seconds=given.token_seconds,
        apps=tuple(given.app) or (DEFAULT_APP,),
        quotas=Settings.of(dict(given.quota)),
        faults=tuple(given.fault),
        log="json" if given.json_log else "none" if given.quiet else "line",
        recording=given.open_record,
    )


def _parser() -> _Parser:
    parser = _Parser(
        prog=PROGRAM,
        description="The whole v4 API on this machine: stateful, over HTTP, without an account and without money.",
        epilog=_FAULTS + _kinds(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", metavar="ADDRESS", help="address to listen on (%(default)s)")
    add(
        "--port",
        type=_whole(0, 65535),
        default=PORT,
        metavar="N",
        help="port of the API, 0 for a free one (%(default)s)",
    )
    add(
        "--download-port",
        type=_whole(0, 65535),
        default=DOWNLOAD_PORT,
        metavar="N",
        help="port of result files (%(default)s)",
    )
    add("--db", type=Path, metavar="FILE", help="keep the state in a file instead of in memory")
    add(
        "--seed",
        type=_whole(0),
        default=1,
        metavar="N",
        help="seed of everything that is drawn (%(default)s)",
    )
    add("--seed-data", type=_whole(0), default=0, metavar="N", help="begin with an account of N ads")
    add(
        "--advertisers", type=_whole(1), default=1, metavar="N", help="begin with N advertisers (%(default)s)"
    )
    _add_access(parser)
    _add_behaviour(parser)
    log = parser.add_mutually_exclusive_group()
    log.add_argument("--json-log", action="store_true", help="log requests as JSON, one object a line")
    log.add_argument("--quiet", action="store_true", help="log no requests")
    add("--open-record", type=Path, metavar="FILE", help="save the traffic as HAR, without credentials")
    return parser


def _add_access(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("access")
    add = group.add_argument
    add(
        "--token",
        type=_said(parse_token),
        action="append",
        default=[],
        metavar="TOKEN[:user=ID,scopes=A+B,seconds=S]",
        help="an access token, beside sandbox-token, which may do everything; can be repeated",
    )
    add(
        "--app",
        type=_said(parse_app),
        action="append",
        default=[],
        metavar="ID:SECRET",
        help=f"an app that the OAuth endpoints know ({DEFAULT_APP.id}:{DEFAULT_APP.secret}); can be repeated",
    )
    add(
        "--token-seconds",
        type=_seconds,
        metavar="S",
        help="how long tokens of the OAuth endpoints are good (for ever)",
    )


def _add_behaviour(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("behaviour")
    add = group.add_argument
    add(
        "--quota",
        type=_said(parse_setting),
        action="append",
        default=[],
        metavar="WHOSE=REQUESTS/SECONDS",
        help="advertiser=30/60, app=1000/60 (as the guide has them), an advertiser's id=5/10, or none; can be repeated",
    )
    add(
        "--fault",
        type=_said(Fault.parse),
        action="append",
        default=[],
        metavar="FAULT",
        help="what goes wrong, see below; can be repeated",
    )
    add(
        "--job-seconds",
        type=_seconds,
        default=0.2,
        metavar="S",
        help="how long jobs take at least (%(default)s)",
    )
    add(
        "--link-seconds",
        type=_seconds,
        default=3600.0,
        metavar="S",
        help="how long links are good (%(default)s)",
    )


def _kinds() -> str:
    lines = []
    for name, kind in KINDS.items():
        lines.append(f"  {name:<18} {kind.about}")
        options = [
            f"{option}={default}" if default else f"{option}=…"
            for option, (_, default) in kind.options.items()
        ]
        if options:
            lines.append(f"  {'':<18} ({', '.join(options)})")
    return "\n".join(lines) + "\n"


def _said(parse: Callable[[str], Any]) -> Callable[[str], Any]:
    """A reader of arguments whose problem is told in its own words."""

    def read(text: str) -> Any:
        try:
            return parse(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return read


def _whole(low: int, high: int = 10**9) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) <= 10 and low <= int(text) <= high):
            raise argparse.ArgumentTypeError(f"{text!r} is no whole number from {low} to {high}")
        return int(text)

    return read


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds <= 10**9:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds")
    return seconds
