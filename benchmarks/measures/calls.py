"""One sync call after the other on one connection to a server on the loopback."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks import peers
from benchmarks.contest import Work
from benchmarks.crew import Crew
from benchmarks.peers import Peer
from benchmarks.ratios import Bar
from benchmarks.results import Measure, Row, Settings
from benchmarks.site import Site

_RAW = "httpx.Client().get().json()"
_OTHERS = (
    (peers.OURS, "call", "pinterest-ads, typed", Bar("most", 0.85), True),
    (peers.RAW, "call orjson", "httpx with orjson to dicts", None, True),
    (peers.STOCK, "call", "openapi-python-client, typed", None, True),
    (peers.OPENAPI_GENERATOR, "call", "openapi-generator, typed", None, True),
    (peers.OFFICIAL, "call", "the official SDK, untyped", None, False),
)


def measure(settings: Settings) -> Measure:
    rows: list[Row] = []
    with Crew(settings) as crew, Site() as site:
        for path, what in (("/page", "25 ad groups"), ("/empty", "empty page")):

            def work(peer: Peer, name: str, url: str = site.url + path) -> Callable[[], Work]:
                return lambda: crew.prepare(peer, name, url=url)

            rows += [
                crew.row(
                    (title, _RAW, what),
                    work(peer, name),
                    work(peers.RAW, "call"),
                    bar=bar if path == "/page" else None,
                    same=same,
                    clock="wall",
                )
                for peer, name, title, bar, same in _OTHERS
                if same or path == "/page"
            ]
    return Measure("calls", "A sync call, keep-alive, loopback", "time", tuple(rows))
