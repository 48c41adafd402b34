# Made from generator/sandbox.
"""Which days figures can be asked for (facts 4 limits)."""

from __future__ import annotations

from datetime import date, timedelta

from ..document.arguments import invalid
from ..refusals import Refused
from .hours import Span, day_of

BACK, BACK_BY_HOUR, BACK_OF_ITEMS, BACK_REALTIME = 90, 8, 92, 3
APART, APART_BY_HOUR = 90, 3


def span_of(
    start: str, end: str, granularity: str, now: float, *, level: str = "", realtime: bool = False
) -> Span:
    """The span of a request at `now` (epoch seconds). Raises Refused, naming the rule that it breaks."""
    today, first, last = day_of(now), day_from("start_date", start), day_from("end_date", end)
    by_hour, items = granularity == "HOUR", level in ("PRODUCT_ITEM", "ITEM")
    back, apart = (BACK_OF_ITEMS, BACK_OF_ITEMS) if items else (BACK, APART)
    what = "Metrics of product items" if items else "Metrics"
    if by_hour:
        back, apart, what = BACK_BY_HOUR, APART_BY_HOUR, "Metrics by HOUR"
    if realtime and back > BACK_REALTIME:
        back, what = BACK_REALTIME, "REALTIME metrics"
    if first > last:
        raise Refused(409, f"start_date {first} is after end_date {last}.")
    if last > today:
        raise Refused(409, f"end_date {last} is in the future; today is {today} (UTC).")
    if first < today - timedelta(days=back):
        raise Refused(
            409, f"{what} reach {back} days back, to {today - timedelta(days=back)}; start_date is {first}."
        )
    if (last - first).days > apart:
        raise Refused(409, f"{what} span {apart} days at most; {first} to {last} are {(last - first).days}.")
    return Span(first, last, granularity)


def day_from(name: str, text: str) -> date:
    """The day that a parameter names. Raises Refused."""
    try:
        if len(text) == 10:
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise invalid([f"{name}: {text[:40]!r} is not a day such as 2022-06-01"])
