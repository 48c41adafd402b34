"""20,000 ads held: what their objects take when nothing else of the pages is kept."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.contenders import (
    DATAMODEL_MSGSPEC,
    DATAMODEL_PYDANTIC,
    DEFAULT,
    JSON,
    KEEP_UNKNOWN,
    OPENAPI_GENERATOR,
    ORJSON,
    STOCK,
    Contender,
)
from benchmarks.contest import Failed, compare
from benchmarks.crew import Crew
from benchmarks.environments import Unavailable
from benchmarks.files import page_file
from benchmarks.ratios import Bar
from benchmarks.results import Measure, Row, Settings

_PAGES = 80
_OTHERS = (KEEP_UNKNOWN, STOCK, OPENAPI_GENERATOR, DATAMODEL_PYDANTIC, DATAMODEL_MSGSPEC)


def measure(settings: Settings) -> Measure:
    rows = [_row(DEFAULT, settings, settings.slow, Bar("most", 0.8))]
    rows += [_row(who, settings, settings.few, None) for who in _OTHERS]
    return Measure(
        "memory",
        "Memory of 20,000 ads held",
        "resident memory",
        tuple(rows),
        f"{_PAGES} pages of 250, decoded one after the other; the items are kept, the pages are not. "
        "Every number is from a process of its own. Most of it is text, which all contenders hold alike.",
    )


def _row(who: Contender, settings: Settings, pairs: int, bar: Bar | None) -> Row:
    base = JSON if settings.here else ORJSON
    titles = (who.title, f"dicts by {base.way}")
    try:
        ratio = compare(_taken(who, settings), _taken(base, settings), pairs)
    except (Failed, Unavailable) as error:
        return settings.said(Row(*titles, bar=bar, note=str(error)))
    return settings.said(Row(*titles, ratio=ratio, bar=bar))


def _taken(who: Contender, settings: Settings) -> Callable[[], float]:
    path = str(page_file("ads"))

    def taken() -> float:
        with Crew(settings) as crew:
            worker = crew.worker(who.peer)
            return float(worker.ask(f"memory {who.way}", kind="ads", path=path, pages=_PAGES))

    return taken
