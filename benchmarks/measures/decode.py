"""A page of 250 objects, all fields filled: from bytes to typed objects."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.contenders import (
    DEFAULT,
    EVERYBODY,
    JSON,
    KEEP_UNKNOWN,
    OPENAPI_GENERATOR,
    OPENAPI_GENERATOR_PLAIN,
    ORJSON,
    STOCK,
    Contender,
)
from benchmarks.contest import Work
from benchmarks.crew import Crew
from benchmarks.files import page_file
from benchmarks.payload import KINDS
from benchmarks.ratios import Bar
from benchmarks.results import Measure, Row, Settings

_BARS = {DEFAULT: Bar("most", 1.15), KEEP_UNKNOWN: Bar("most", 3)}
_FASTER: tuple[tuple[Contender, Bar | None], ...] = (
    (OPENAPI_GENERATOR, Bar("least", 8)),
    (OPENAPI_GENERATOR_PLAIN, None),
    (STOCK, Bar("least", 5)),
)


def measure(settings: Settings) -> Measure:
    rows: list[Row] = []
    with Crew(settings) as crew:
        for kind in KINDS:
            rows += _rows(crew, kind, settings)
    return Measure(
        "decode",
        "Decode a page of 250 objects to typed models, all fields",
        "processor time",
        tuple(rows),
        "Both of our modes: the default keeps the page's bytes and finds unknown fields in them when asked; "
        "`keep_unknown=True` keeps them in every model.",
    )


def _rows(crew: Crew, kind: str, settings: Settings) -> list[Row]:
    path = str(page_file(kind))

    def work(contender: Contender) -> Callable[[], Work]:
        return lambda: crew.prepare(contender.peer, f"decode {contender.way}", kind=kind, path=path)

    base, bars = (JSON, {}) if settings.here else (ORJSON, _BARS)

    def row(who: Contender, against: Contender, bar: Bar | None) -> Row:
        titles = (who.title, against.title, kind)
        return crew.row(titles, work(who), work(against), bar=bar, pairs=settings.quick(bar))

    rows = [row(who, base, bars.get(who)) for who in EVERYBODY if who != base]
    return rows + [row(slower, DEFAULT, bar) for slower, bar in _FASTER]
