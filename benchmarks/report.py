"""The report as Markdown, with the plot beside it."""

from __future__ import annotations

import datetime
import os
import platform
from collections.abc import Sequence

from benchmarks import drift, environments, peers, plot
from benchmarks.document import ROOT
from benchmarks.results import Measure, Row

_TEXT = ROOT / "docs" / "benchmarks.md"
_PLOT = ROOT / "docs" / "benchmarks.svg"
_METHOD = """\
Every number is a ratio of two contenders that took turns in one run, in pairs of alternating order: the median
of the pairs' ratios, and in brackets its interval of at least 95 % confidence (order statistics; nothing is
assumed of the noise). A bar is met when the interval's lower end meets it; where the median does not, the
verdict says "by the lower end only". A miss is a miss. Ratios hold from one machine to the next far better
than times do, so there are no times here. What one process does alone is measured by its processor time, which
a busy machine disturbs less; calls over a connection and the pipeline by the wall's clock.

All contenders read and write the same bytes, drawn by a seed from `spec/ads-v4.yaml` with every field filled,
and are made from that document; each lives in a private environment of pinned packages
(`benchmarks/requirements`) and its result is compared before it is timed.
"""


def write(text: str, measures: Sequence[Measure]) -> None:
    """Write docs/benchmarks.md and docs/benchmarks.svg."""
    _TEXT.write_text(text, encoding="utf-8")
    _PLOT.write_text(plot.svg(measures), encoding="utf-8")


def tables(measures: Sequence[Measure], matrix: Sequence[tuple[str, Sequence[str]]]) -> str:
    """What was measured, without the words around it."""
    bars = [_bars(measures)] if any(row.bar for measure in measures for row in measure.rows) else []
    return "\n".join([*map(_table, measures), *([_matrix(matrix)] if matrix else []), *bars])


def text(measures: Sequence[Measure], matrix: Sequence[tuple[str, Sequence[str]]], seconds: float) -> str:
    """The whole report."""
    parts = [f"# Benchmarks\n\nMade by `make bench`; do not edit. {_machine(seconds)}\n", _METHOD]
    if measures:
        parts += [
            "![What each contender costs, as a multiple of the reference](benchmarks.svg)\n",
            _bars(measures),
        ]
    parts += [_table(measure) for measure in measures]
    if matrix:
        parts.append(_matrix(matrix))
    parts.append(_peers())
    return "\n".join(parts)


def _machine(seconds: float) -> str:
    day = datetime.datetime.now(datetime.UTC).date().isoformat()
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{day}, {os.cpu_count()} cores, {platform.system()}, {python}, a run of {seconds / 60:.0f} min."


def _bars(measures: Sequence[Measure]) -> str:
    lines = [
        "## The bars\n",
        "| measure | of | as a multiple of | ratio | bar | |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for measure in measures:
        for row in measure.rows:
            if row.bar is not None:
                work = f"{measure.name}: {row.work}" if row.work else measure.name
                cells = (work, row.what, row.against, _ratio(row), str(row.bar), _verdict(row))
                lines.append(f"| {' | '.join(map(_cell, cells))} |")
    return "\n".join(lines) + "\n"


def _table(measure: Measure) -> str:
    lines = [f"## {measure.title}\n"]
    if measure.text:
        lines.append(f"{measure.text}\n")
    for against in dict.fromkeys(row.against for row in measure.rows):
        rows = [row for row in measure.rows if row.against == against]
        works = list(dict.fromkeys(row.work for row in rows))
        heads = (f"{measure.unit}, as a multiple of {against}", *(work or "ratio" for work in works), "pairs")
        lines += [f"| {' | '.join(map(_cell, heads))} |", f"| --- |{' --- |' * (len(works) + 1)}"]
        for what in dict.fromkeys(row.what for row in rows):
            own = {row.work: row for row in rows if row.what == what}
            cells = [_shown(own[work]) if work in own else "" for work in works]
            pairs = max(row.ratio.pairs if row.ratio else 0 for row in own.values())
            lines.append(f"| {' | '.join(map(_cell, (what, *cells, str(pairs or ''))))} |")
        lines.append("")
    return "\n".join(lines)


def _shown(row: Row) -> str:
    return "; ".join(part for part in (_ratio(row) if row.ratio else "", row.note) if part)


def _matrix(matrix: Sequence[tuple[str, Sequence[str]]]) -> str:
    names = [drift.BASELINE, *(kind.name for kind in drift.KINDS)]
    lines = [
        "## Drift\n",
        'One ad group of a page departs from the document in one way. "ok": the page is there, and the value '
        "reads as it was sent; otherwise what happened. A raised error loses the whole page.\n",
        f"| contender | {' | '.join(names)} |",
        f"| --- |{' --- |' * len(names)}",
    ]
    for title, verdicts in matrix:
        cells = (
            list(verdicts)
            if len(verdicts) == len(names)
            else [*verdicts, *[""] * (len(names) - len(verdicts))]
        )
        lines.append(f"| {_cell(title)} | {' | '.join(map(_cell, cells))} |")
    return "\n".join(lines) + "\n"


def _peers() -> str:
    lines = ["## Versions\n", "| | |", "| --- | --- |"]
    shown = ("httpx", "msgspec", "attrs", "pydantic", "orjson", "aiohttp")
    for peer in peers.ALL:
        versions = environments.versions(peer)
        own = [name for name in versions if name.lower() in (peer.name.replace("_", "-"), *_DISTRIBUTIONS)]
        listed = ", ".join(f"{name} {versions[name]}" for name in versions if name in (*own, *shown))
        lines.append(f"| {_cell(peer.title)} | {listed}{'; ' + peer.note if peer.note else ''} |")
    return "\n".join(lines) + "\n"


_DISTRIBUTIONS = (
    "openapi-generator-cli",
    "datamodel-code-generator",
    "pinterest-api-sdk",
    "githubkit",
    "hishel",
)


def _ratio(row: Row) -> str:
    if row.ratio is None:
        return "—"
    return f"**{_number(row.ratio.median)}** ({_number(row.ratio.low)} to {_number(row.ratio.high)})"


def _number(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.1f}"


def _verdict(row: Row) -> str:
    return _cell("; ".join(part for part in (row.verdict, row.note) if part))


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ").replace(str(ROOT), "")
