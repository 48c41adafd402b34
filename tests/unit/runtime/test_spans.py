"""Lists that take several requests: every row of one long request, none twice and none lost."""

from __future__ import annotations

import asyncio
import json
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pinterest_ads import AsyncPinterestAds, InvalidArgumentError, PinterestAds
from pinterest_ads._runtime.spans import Border, Pieces, Span, day_of

DAY = timedelta(days=1)
SPAN = Span(
    "start_date",
    "end_date",
    "granularity",
    apart=90,
    apart_by_step={"HOUR": 3},
    borders={"HOUR": "day", "DAY": "day", "WEEK": "week", "MONTH": "month"},
)
LEAST: dict[Border, int] = {"day": 1, "week": 6, "month": 30}
DAYS = st.dates(date(2019, 1, 1), date(2029, 12, 31))


def rows_of(first: date, last: date, border: Border) -> list[tuple[date, date]]:
    """The days of each row of one request, a day at a time: those at the ends are cut off."""
    rows: list[tuple[date, date]] = []
    for number in range((last - first).days + 1):
        day = first + number * DAY
        begins = {"day": True, "week": day.weekday() == 0, "month": day.day == 1}[border]
        if begins or not rows:
            rows.append((day, day))
        rows[-1] = (rows[-1][0], day)
    return rows


def pieces_of(pieces: Pieces) -> list[tuple[date, date]]:
    found, begin = [], pieces.first
    while True:
        end = pieces.end_of(begin)
        found.append((begin, end))
        if end == pieces.last:
            return found
        begin = end + DAY


@given(DAYS, st.integers(0, 900), st.sampled_from(["day", "week", "month"]), st.integers(0, 120))
@example(date(2024, 2, 29), 366, "month", 0)
@example(date(2023, 12, 31), 400, "week", 0)
@example(date(2024, 1, 1), 91, "month", 60)
def test_pieces_have_the_rows_of_the_whole(first: date, length: int, border: Border, more: int) -> None:
    apart, last = LEAST[border] + more, first + length * DAY
    found = pieces_of(Pieces(SPAN, first, last, apart, border))
    assert (found[0][0], found[-1][1]) == (first, last)
    assert all(one[1] + DAY == other[0] for one, other in pairwise(found))
    assert all(0 <= (end - begin).days <= apart for begin, end in found)
    assert [row for begin, end in found for row in rows_of(begin, end, border)] == rows_of(
        first, last, border
    )
    # No piece could have been longer: with the next border it would be too long.
    for (begin, end), (_, following) in pairwise(found):
        rest = rows_of(begin, min(following, begin + (apart + 1) * DAY), border)
        assert sum(row[1] <= end for row in rest) >= len(rest) - 1


def test_the_first_and_the_last_day_that_there_are() -> None:
    found = pieces_of(Pieces(SPAN, date.min, date(3, 1, 1), 90, "month"))
    assert found[0][0] == date.min
    found = pieces_of(Pieces(SPAN, date(9997, 1, 1), date.max, 90, "week"))
    assert found[-1][1] == date.max


@pytest.mark.parametrize("step", ["TOTAL", "QUARTER"])
def test_rows_that_cannot_be_put_together_are_refused(step: str) -> None:
    asked = {"start_date": "2022-01-01", "end_date": "2022-04-02", "granularity": step}
    with pytest.raises(InvalidArgumentError, match=f"{step} rows of several requests cannot be put together"):
        SPAN.pieces(asked)
    assert SPAN.pieces({**asked, "end_date": "2022-04-01"}) is None


def test_what_is_no_day_is_for_others_to_refuse() -> None:
    assert SPAN.pieces({"start_date": "soon", "end_date": "2022-04-01", "granularity": "DAY"}) is None
    assert day_of("2022-02-30") is None
    with pytest.raises(InvalidArgumentError, match="start_date: 2022-04-02 is after end_date 2022-04-01"):
        SPAN.pieces({"start_date": date(2022, 4, 2), "end_date": date(2022, 4, 1), "granularity": "DAY"})


# Through the client


class Api:
    """Answers requests for days, two to a page, and refuses those for more than 91."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        first, last = (date.fromisoformat(query[name]) for name in ("start_date", "end_date"))
        assert (last - first).days <= 90
        self.asked.append((query["start_date"], query["end_date"]))
        assert "~" not in query.get("bookmark", "")
        at = int(query.get("bookmark", "0"))
        rows = [{"DATE": str(first + n * DAY), "IMPRESSION_1": n} for n in range((last - first).days + 1)]
        more = str(at + 2) if at + 2 < len(rows) else None
        reply = {"status": "success", "code": 0, "message": "ok", "data": rows[at : at + 2], "bookmark": more}
        return httpx.Response(200, content=json.dumps(reply))


FIRST, LAST = date(2023, 11, 20), date(2024, 6, 3)
ASKED: dict[str, Any] = {
    "start_date": FIRST,
    "end_date": LAST,
    "columns": ["IMPRESSION_1"],
    "granularity": "DAY",
}
EVERY_DAY = [str(FIRST + n * DAY) for n in range((LAST - FIRST).days + 1)]


def test_every_day_once_and_in_order() -> None:
    api = Api()
    with PinterestAds("token", transport=httpx.MockTransport(api)) as ads:
        bound = [row["DATE"] for row in ads.advertiser(1).delivery_metrics.advertiser(**ASKED)]
        unbound = [row["DATE"] for row in ads.delivery_metrics.advertiser(advertiser_id=1, **ASKED)]
        ahead = [row["DATE"] for row in ads.advertiser(1).delivery_metrics.advertiser(**ASKED).prefetched()]
    assert bound == unbound == ahead == EVERY_DAY
    assert list(dict.fromkeys(api.asked)) == [
        ("2023-11-20", "2024-02-18"),
        ("2024-02-19", "2024-05-19"),
        ("2024-05-20", "2024-06-03"),
    ]


def test_every_day_once_async() -> None:
    async def days() -> list[Any]:
        async with AsyncPinterestAds("token", transport=httpx.MockTransport(Api())) as ads:
            every = [row["DATE"] async for row in ads.advertiser(1).delivery_metrics.ads(ad_ids=[1], **ASKED)]
            assert every == [
                row["DATE"] async for row in ads.delivery_metrics.ads(advertiser_id=1, ad_ids=[1], **ASKED)
            ]
            return every

    assert asyncio.run(days()) == EVERY_DAY


def test_every_page_says_where_to_go_on() -> None:
    with PinterestAds("token", transport=httpx.MockTransport(Api())) as ads:
        metrics = ads.advertiser(1).delivery_metrics
        seen = 0
        for page in metrics.advertiser(**ASKED).pages():
            seen += len(page)
            if page.bookmark and (seen % 14 == 0 or page.bookmark.endswith("~")):
                rest = metrics.advertiser(**ASKED, bookmark=page.bookmark)
                assert [row["DATE"] for row in rest] == EVERY_DAY[seen:]
        assert seen == len(EVERY_DAY)


@given(DAYS, st.integers(0, 400), st.sampled_from(["day", "week", "month"]), st.integers(0, 120))
def test_bookmarks_are_of_pieces(first: date, length: int, border: Border, more: int) -> None:
    pieces = Pieces(SPAN, first, first + length * DAY, LEAST[border] + more, border)
    begins = {begin for begin, _ in pieces_of(pieces)}
    for day in (first + number * DAY for number in range(-2, length + 3)):
        if day in begins:
            assert pieces.arguments({}, "bookmark", f"{day}~x~y")["bookmark"] == "x~y"
            continue
        with pytest.raises(InvalidArgumentError, match="is of no list"):
            pieces.arguments({}, "bookmark", f"{day}~")


def test_an_empty_bookmark_is_none() -> None:
    with PinterestAds("token", transport=httpx.MockTransport(Api())) as ads:
        metrics = ads.advertiser(1).delivery_metrics
        page = metrics.advertiser(**ASKED, bookmark="").first()
        assert [row["DATE"] for row in page] == EVERY_DAY[:2]
        # One that is no text is none of ours either.
        with pytest.raises(InvalidArgumentError, match="is of no list"):
            metrics.advertiser(**ASKED, bookmark=5)  # type: ignore[arg-type]


@pytest.mark.parametrize("bookmark", ["2", "2023-11-21~2", "2024-02-30~", "~", "2024-06-04~"])
def test_a_bookmark_of_another_list_is_refused_before_anything_is_sent(bookmark: str) -> None:
    api = Api()
    with (
        PinterestAds("token", transport=httpx.MockTransport(api)) as ads,
        pytest.raises(InvalidArgumentError, match="bookmark: is of no list from 2023-11-20 to 2024-06-03"),
    ):
        ads.advertiser(1).delivery_metrics.advertiser(**ASKED, bookmark=bookmark)
    assert api.asked == []


def test_what_one_request_spans_is_one_request() -> None:
    api = Api()
    with PinterestAds("token", transport=httpx.MockTransport(api)) as ads:
        asked = {**ASKED, "end_date": FIRST + 90 * DAY, "granularity": "TOTAL"}
        page = ads.advertiser(1).delivery_metrics.advertiser(**asked, bookmark="4").first()
    assert api.asked == [("2023-11-20", "2024-02-18")]
    assert page.bookmark == "6"
