"""100 create requests: from models to the bytes of one body, nothing unset sent."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks import peers
from benchmarks.contest import Work
from benchmarks.crew import Crew
from benchmarks.files import creates_file
from benchmarks.payload import CREATES
from benchmarks.peers import Peer
from benchmarks.ratios import Bar
from benchmarks.results import Measure, Row, Settings

_OTHERS = (
    (peers.OURS, "encode", "pinterest-ads, with the checks before sending", Bar("most", 2.5)),
    (peers.OURS, "encode unchecked", "msgspec alone, of the same models, unchecked", None),
    (peers.STOCK, "encode", "openapi-python-client", None),
    (peers.OPENAPI_GENERATOR, "encode", "openapi-generator, plain ids", None),
    (peers.OPENAPI_GENERATOR, "encode pydantic", "openapi-generator, plain ids, TypeAdapter", None),
    (peers.DATAMODEL, "encode pydantic", "datamodel-code-generator, pydantic v2", None),
    (peers.DATAMODEL, "encode msgspec", "datamodel-code-generator, msgspec", None),
)


def measure(settings: Settings) -> Measure:
    rows: list[Row] = []
    with Crew(settings) as crew:
        for kind in CREATES:
            path = str(creates_file(kind))

            def work(peer: Peer, name: str, kind: str = kind, path: str = path) -> Callable[[], Work]:
                return lambda: crew.prepare(peer, name, kind=kind, path=path)

            rows += [
                crew.row(
                    (title, "orjson of dicts", kind),
                    work(peer, name),
                    work(peers.RAW, "encode"),
                    bar=bar,
                    pairs=settings.quick(bar),
                )
                for peer, name, title, bar in _OTHERS
            ]
    return Measure(
        "encode",
        "Encode 100 create requests",
        "processor time",
        tuple(rows),
        "What is written has to be equal to the dicts: where anything unset is sent or anything is lost, the row says so. "
        "What of our row msgspec does not take is spent on the checks, which no call does without: peers check when a "
        "model is made, or not at all.",
    )
