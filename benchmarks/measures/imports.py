"""Whole processes from start to end: what it costs to import, and to be ready after the first call."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Callable, Sequence
from tempfile import TemporaryFile

from benchmarks import ours, peers, scripts
from benchmarks.contest import Failed, compare
from benchmarks.environments import Environment, Unavailable, ready, this_interpreter
from benchmarks.files import page_file
from benchmarks.peers import Peer
from benchmarks.ratios import Bar
from benchmarks.results import Measure, Row, Settings
from benchmarks.site import Site

_LIMIT_S = 60.0
_HTTPX = "import httpx"
_CLIENT = "import httpx; httpx.Client()"
_LOOPBACK = "httpx.Client().get().json(), import included"
_AGAINST = {_HTTPX: _HTTPX, _CLIENT: _CLIENT, _LOOPBACK: scripts.RAW_LOOPBACK}
_ROWS: tuple[tuple[str, Peer, str, str, Bar | None], ...] = (
    ("python itself", peers.RAW, "pass", _HTTPX, None),
    ("import pinterest_ads", peers.OURS, ours.IMPORT, _HTTPX, Bar("most", 0.35)),
    ("import pinterest_ads, client built", peers.OURS, ours.BUILD, _HTTPX, None),
    (
        "pinterest-ads: import, client, first list call",
        peers.OURS,
        ours.FIRST_CALL,
        _CLIENT,
        Bar("most", 1.2),
    ),
    (
        "pinterest-ads: the same, server on the loopback",
        peers.OURS,
        ours.FIRST_CALL_LOOPBACK,
        _LOOPBACK,
        None,
    ),
    ("httpx alone: import, client, first list call", peers.RAW, scripts.RAW_FIRST_CALL, _CLIENT, None),
    ("openapi-python-client: import, client, first page", peers.STOCK, scripts.STOCK, _CLIENT, None),
    (
        "openapi-generator: import, client, first page",
        peers.OPENAPI_GENERATOR,
        scripts.OPENAPI_GENERATOR,
        _CLIENT,
        None,
    ),
    (
        "datamodel-code-generator, pydantic v2: first page",
        peers.DATAMODEL,
        scripts.DATAMODEL_PYDANTIC,
        _CLIENT,
        None,
    ),
    (
        "datamodel-code-generator, msgspec: first page",
        peers.DATAMODEL,
        scripts.DATAMODEL_MSGSPEC,
        _CLIENT,
        None,
    ),
    ("the official SDK: import, client", peers.OFFICIAL, scripts.OFFICIAL, _CLIENT, None),
    ("githubkit: import, client", peers.GITHUBKIT, scripts.GITHUBKIT, _CLIENT, None),
    ("openai-python: import, client", peers.OPENAI, scripts.OPENAI, _CLIENT, None),
)


def measure(settings: Settings) -> Measure:
    with Site() as site:
        arguments = [str(page_file("campaigns", 25)), site.url + "/page"]
        rows = tuple(_row(settings, arguments, *row) for row in _ROWS)
    return Measure(
        "imports",
        "Import and first call, cold",
        "processor time of the whole process",
        rows,
        "Processes of their own, compiled files at hand; transports are stubbed but for the row that says so. The list call decodes 25 "
        "campaigns. Peers without a stubbed transport decode the page only.",
    )


def _row(
    settings: Settings,
    arguments: list[str],
    title: str,
    peer: Peer,
    script: str,
    against: str,
    bar: Bar | None,
) -> Row:
    find = this_interpreter if settings.here else ready
    try:
        first = _process(find(peer), script, arguments)
        second = _process(find(peers.RAW), _AGAINST[against], arguments)
        for warm in (first, second):
            warm()
        ratio = compare(first, second, settings.pairs if bar else min(settings.pairs, 7))
    except (Failed, Unavailable) as error:
        return settings.said(Row(title, against, bar=bar, note=str(error)))
    return settings.said(Row(title, against, ratio=ratio, bar=bar))


def _process(environment: Environment, script: str, arguments: Sequence[str]) -> Callable[[], float]:
    # Everybody's modules are found the same way, behind the standard library and the environment's own.
    head = f"import sys; sys.path.extend({[str(path) for path in environment.paths]!r})\n"
    command = [str(environment.python), "-c", head + script, *arguments]
    variables = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}

    def seconds() -> float:
        with TemporaryFile() as errors:
            process = subprocess.Popen(
                command, env=variables, stdout=subprocess.DEVNULL, stderr=errors, close_fds=False
            )
            watch = threading.Timer(_LIMIT_S, process.kill)
            watch.start()
            try:
                _, status, used = os.wait4(process.pid, 0)
            finally:
                watch.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                errors.seek(0)
                last = (errors.read().decode(errors="replace").strip().splitlines() or ["no message"])[-1]
                raise Failed(last[:200])
            return used.ru_utime + used.ru_stime

    return seconds
