"""64 callers at the same time on one async client, against a server on the loopback."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks import peers
from benchmarks.contest import Work
from benchmarks.crew import Crew
from benchmarks.environments import Unavailable
from benchmarks.peers import Peer
from benchmarks.ratios import Bar
from benchmarks.results import Measure, Row, Settings
from benchmarks.site import Site

_CALLERS, _CALLS = 64, 320
_RAW = "raw httpx.AsyncClient"


def measure(settings: Settings) -> Measure:
    rows = _rows(settings, tls=False)
    try:
        rows += _rows(settings, tls=True)
    except Unavailable as error:
        rows.append(Row(_RAW, "pinterest-ads", "25 ad groups, TLS", bar=Bar("least", 3), note=str(error)))
    return Measure(
        "async",
        f"{_CALLERS} concurrent async callers, loopback",
        "time",
        tuple(rows),
        f"How many times longer {_CALLS} calls take by raw `httpx.AsyncClient` and `.json()` than by us with "
        "typed objects; for peers, the same beside them. A page of 25 ad groups with all fields is some 900 objects that "
        "Python's collector counts, and by default it looks for garbage every 700: one row is of the same calls with "
        "the collector called less often.",
    )


def _rows(settings: Settings, *, tls: bool) -> list[Row]:
    with Site(tls=tls) as site, Crew(settings, {"SSL_CERT_FILE": str(site.authority)} if tls else {}) as crew:

        def work(peer: Peer, name: str, path: str) -> Callable[[], Work]:
            given = {"url": site.url + path, "callers": _CALLERS, "calls": _CALLS}
            return lambda: crew.prepare(peer, name, **given)

        def row(title: str, peer: Peer, path: str, bar: Bar | None, name: str = "gather") -> Row:
            what = f"{'25 ad groups' if path == '/page' else 'empty page'}{', TLS' if tls else ''}"
            raw = work(peers.RAW, "gather", path)
            pairs = settings.pairs if bar else settings.few
            return crew.row(
                (_RAW, title, what), raw, work(peer, name, path), bar=bar, pairs=pairs, clock="wall"
            )

        rows = [row("pinterest-ads", peers.OURS, "/page", Bar("least", 3))]
        if not tls:
            rows += [
                row("pinterest-ads", peers.OURS, "/empty", Bar("least", 6)),
                row("pinterest-ads over aiohttp", peers.AIOHTTP, "/page", Bar("least", 4), "gather aiohttp"),
                row("pinterest-ads, gc.set_threshold(50_000)", peers.OURS, "/page", None, "gather seldom"),
                row("openapi-python-client, typed", peers.STOCK, "/page", None),
            ]
        return rows
