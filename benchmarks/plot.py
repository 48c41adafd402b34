"""The plot: one block a measure, a bar a contender, on a scale of multiples, with the interval as a line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from xml.sax.saxutils import escape

from benchmarks.results import Measure, Row

_WIDTH, _LABEL, _RIGHT, _LINE, _HEAD = 980, 430, 90, 20, 34
_OURS, _OTHERS, _BAR = "#c8232c", "#8a97a6", "#1f6f43"
_LOWEST = 0.05


def svg(measures: Sequence[Measure]) -> str:
    """A picture of every ratio that was measured. Logarithmic: twice the way is the square of the multiple."""
    blocks = [(measure, [row for row in measure.rows if row.ratio]) for measure in measures]
    blocks = [block for block in blocks if block[1]]
    height = sum(_HEAD + _LINE * len(rows) for _, rows in blocks) + 20
    highest = max((row.ratio.high for _, rows in blocks for row in rows if row.ratio), default=10.0)
    scale = (_WIDTH - _LABEL - _RIGHT) / math.log(highest / _LOWEST)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" font-family="sans-serif" '
        'font-size="12" role="img"><title>Ratios of every measure</title>',
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
    ]
    top = 10
    for measure, rows in blocks:
        parts.append(f'<text x="10" y="{top + 18}" font-weight="bold">{escape(measure.title)}</text>')
        top += _HEAD
        one = _place(1.0, scale)
        bottom = top + _LINE * len(rows) - 4
        parts.append(f'<line x1="{one:.1f}" x2="{one:.1f}" y1="{top - 6}" y2="{bottom}" stroke="#333333"/>')
        for row in rows:
            parts += _row(row, top, scale)
            top += _LINE
    return "\n".join([*parts, "</svg>"]) + "\n"


def _row(row: Row, top: int, scale: float) -> list[str]:
    assert row.ratio is not None
    start, end = sorted((_place(1.0, scale), _place(row.ratio.median, scale)))
    low, high = _place(row.ratio.low, scale), _place(row.ratio.high, scale)
    colour = _OURS if "pinterest" in f"{row.what} {row.against}" else _OTHERS
    label = escape(f"{row.what} / {row.against}"[:72])
    parts = [
        f'<text x="{_LABEL - 8}" y="{top + 12}" text-anchor="end" font-size="11">{label}</text>',
        f'<rect x="{start:.1f}" y="{top + 2}" width="{max(end - start, 1):.1f}" height="12" fill="{colour}"/>',
        f'<line x1="{low:.1f}" x2="{high:.1f}" y1="{top + 8}" y2="{top + 8}" stroke="#000000"/>',
        f'<text x="{max(high, end) + 6:.1f}" y="{top + 12}" font-size="11">{row.ratio.median:.2f}</text>',
    ]
    if row.bar is not None:
        place = _place(row.bar.value, scale)
        parts.append(
            f'<line x1="{place:.1f}" x2="{place:.1f}" y1="{top}" y2="{top + 16}" stroke="{_BAR}" stroke-width="3"/>'
        )
    return parts


def _place(value: float, scale: float) -> float:
    return _LABEL + math.log(max(value, _LOWEST) / _LOWEST) * scale
