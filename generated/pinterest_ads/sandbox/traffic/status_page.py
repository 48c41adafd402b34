# Made from generator/sandbox.
"""The page at ``/``: what there is, what is going on, and what went over the wire last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from attrs import Factory, frozen

from .record import Record, as_line

HEADERS = {
    "Cache-Control": "no-store",
    # There is nothing on the page to load or to run, whatever names of campaigns hold.
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
}
_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}"
    "table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top}"
    "th{border-bottom:1px solid}td.n{text-align:right;font-variant-numeric:tabular-nums}"
    "pre{overflow-x:auto;font-size:13px}"
)
Cell = str | int


@frozen(kw_only=True)
class View:
    """What the page shows."""

    about: Sequence[tuple[str, Cell]]
    accounts: Sequence[tuple[Cell, ...]]
    """Id and name of an advertiser, and how many there are of each of `kinds`."""
    kinds: Sequence[str]
    more_accounts: int = 0
    jobs: Sequence[tuple[Cell, ...]] = ()
    """Id, kind, advertiser, state, rows."""
    quotas: Sequence[tuple[Cell, ...]] = ()
    """Whose it is, quota, requests in the window that is open."""
    faults: Sequence[tuple[Cell, ...]] = ()
    """As written, and how many requests it has struck."""
    requests: Iterable[Record] = Factory(list)
    """Newest first."""


def page(view: View) -> str:
    """The whole page. Everything in it is escaped."""
    more = f"<p>and {view.more_accounts} more</p>" if view.more_accounts else ""
    kinds = [kind.replace("_", " ") + "s" for kind in view.kinds]
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>pinterest-ads sandbox</title>'
        f"<style>{_STYLE}</style></head><body><h1>pinterest-ads sandbox</h1>"
        + _table(("", ""), view.about)
        + "<h2>Accounts</h2>"
        + _table(("advertiser", "name", *kinds), view.accounts)
        + more
        + "<h2>Jobs</h2>"
        + _table(("id", "kind", "advertiser", "state", "rows"), view.jobs)
        + "<h2>Quotas in use</h2>"
        + _table(("of", "id", "requests/seconds", "used"), view.quotas)
        + "<h2>Faults</h2>"
        + _table(("fault", "struck"), view.faults)
        + "<h2>Recent requests</h2>"
        + _lines(view.requests)
        + "</body></html>\n"
    )


def _table(heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    if not rows:
        return "<p>none</p>"
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return f"<table>{f'<tr>{head}</tr>' if any(heads) else ''}{body}</table>"


def _cell(value: Cell) -> str:
    return f'<td class="n">{value}</td>' if isinstance(value, int) else f"<td>{escape(value)}</td>"


def _lines(records: Iterable[Record]) -> str:
    text = "\n".join(escape(as_line(record)) for record in records)
    return f"<pre>{text}</pre>" if text else "<p>none</p>"
