"""The plot: a block for each work, a bar for each contender, on a scale of multiples, with the interval as a line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from xml.sax.saxutils import escape

from benchmarks.results import Measure, Row

_WIDTH, _LABEL, _RIGHT, _LINE, _HEAD, _TITLE = 900, 350, 90, 18, 26, 34
_OURS, _OTHERS, _BAR, _LINES = "#c8232c", "#8a97a6", "#1f6f43", "#333333"
_LOWEST = 0.1


def svg(measures: Sequence[Measure]) -> str:
    """A picture of every ratio that was measured. Logarithmic: twice the way is the square of the multiple."""
    highest = max((row.ratio.high for measure in measures for row in measure.rows if row.ratio), default=10.0)
    scale = (_WIDTH - _LABEL - _RIGHT) / math.log(max(highest, 2.0) / _LOWEST)
    parts: list[str] = []
    top = 10
    for measure in measures:
        blocks = _blocks(measure)
        if blocks:
            parts.append(_text(10, top + 18, measure.title, 'font-size="14" font-weight="bold"'))
            top += _TITLE
        for head, rows in blocks:
            parts.append(_text(_LABEL, top + 12, head, 'font-style="italic"'))
            top += _HEAD
            one, bottom = _place(1.0, scale), top + _LINE * len(rows) - 2
            parts.append(_line((one, one), (top - 4, bottom), _LINES))
            for row in rows:
                parts += _row(row, top, scale)
                top += _LINE
            top += 8
    opening = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {top + 10}" role="img" '
    return "\n".join(
        [
            opening + 'font-family="sans-serif" font-size="11"><title>Ratios of every measure</title>',
            f'<rect width="{_WIDTH}" height="{top + 10}" fill="#ffffff"/>',
            *parts,
            "</svg>\n",
        ]
    )


def _blocks(measure: Measure) -> list[tuple[str, list[Row]]]:
    """Rows with the same work and the same reference, under a head that says both."""
    blocks: dict[str, list[Row]] = {}
    for row in measure.rows:
        if row.ratio is not None:
            head = f"{row.work}{', ' if row.work else ''}{measure.unit} as a multiple of {row.against}"
            blocks.setdefault(head, []).append(row)
    return list(blocks.items())


def _row(row: Row, top: int, scale: float) -> list[str]:
    assert row.ratio is not None
    start, end = sorted((_place(1.0, scale), _place(row.ratio.median, scale)))
    low, high = _place(row.ratio.low, scale), _place(row.ratio.high, scale)
    colour = _OURS if "pinterest-ads" in row.what or "pinterest_ads" in row.what else _OTHERS
    number = f"{row.ratio.median:.2f}" if row.ratio.median < 10 else f"{row.ratio.median:.0f}"
    parts = [
        _text(_LABEL - 8, top + 11, row.what, 'text-anchor="end"'),
        f'<rect x="{start:.1f}" y="{top + 2}" width="{max(end - start, 1):.1f}" height="11" fill="{colour}"/>',
        _line((low, high), (top + 7.5, top + 7.5), "#000000"),
        _text(max(high, end) + 6, top + 11, number),
    ]
    if row.bar is not None:
        place = _place(row.bar.value, scale)
        parts.append(_line((place, place), (top, top + 15), _BAR, 3))
    return parts


def _text(x: float, y: float, text: str, more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" {more}>{escape(text)}</text>'


def _line(x: tuple[float, float], y: tuple[float, float], colour: str, width: int = 1) -> str:
    ends = f'x1="{x[0]:.1f}" x2="{x[1]:.1f}" y1="{y[0]:.1f}" y2="{y[1]:.1f}"'
    return f'<line {ends} stroke="{colour}" stroke-width="{width}"/>'


def _place(value: float, scale: float) -> float:
    return _LABEL + math.log(max(value, _LOWEST) / _LOWEST) * scale
