"""Pages of a list, and batches."""

from __future__ import annotations

import asyncio
import pickle
import threading
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from generator.runtime import errors as e
from generator.runtime import operation as o
from generator.runtime import schema as s
from generator.runtime.batches import BatchResult, Failure, Success
from generator.runtime.outcomes import Batched, Paged, Unwrap
from tests.unit.runtime.sample import READ, WRITE, Async, Sync, json_of, parameter

LIST: o.Operation[Any] = replace(
    READ,
    operation_id="widgets.list",
    parameters=(*READ.parameters, parameter("mark", "query", s.String())),
    responses=(o.Response("200", json_of(s.MapOf(s.Any()))),),
    outcome=Paged("items", "mark", "mark"),
)
PAGES = {None: ([1, 2], "a"), "a": ([], "b"), "b": ([3], "c"), "c": ([4], "")}


def serve(request: httpx.Request) -> httpx.Response:
    mark = request.url.params.get("mark")
    items, following = PAGES[mark]
    return httpx.Response(200, json={"items": items, "mark": following})


def listed(**arguments: Any) -> list[Any]:
    with Sync(transport=httpx.MockTransport(serve)) as client:
        return list(client.pages(LIST, {"owner_id": 1, **arguments}))


def test_items_of_all_pages_come_in_order_past_an_empty_one() -> None:
    assert listed() == [1, 2, 3, 4]


def test_a_list_is_resumed_at_a_bookmark() -> None:
    assert listed(mark="b") == [3, 4]


def test_pages_say_where_to_resume() -> None:
    with Sync(transport=httpx.MockTransport(serve)) as client:
        pages = client.pages(LIST, {"owner_id": 1})
        assert [(list(page), page.bookmark) for page in pages.pages()] == [
            ([1, 2], "a"),
            ([], "b"),
            ([3], "c"),
            ([4], None),
        ]
        first = pages.first()
        assert (first[0], first[:], len(first)) == (1, [1, 2], 2)
        # A list can be gone through again.
        assert pages.to_list() == list(pages) == [1, 2, 3, 4]
        assert "widgets.list" in repr(pages)


def test_async_pages() -> None:
    async def run() -> None:
        async with Async(transport=httpx.MockTransport(serve)) as client:
            pages = client.pages(LIST, {"owner_id": 1})
            assert [item async for item in pages] == await pages.to_list() == [1, 2, 3, 4]
            assert [page.bookmark async for page in pages.pages()] == ["a", "b", "c", None]
            assert await pages.prefetched().to_list() == [1, 2, 3, 4]
            assert await anext(aiter(pages.prefetched())) == 1
            # The loop closes what was left, and with it the page that was on its way.
            await asyncio.sleep(0.05)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


def test_wrong_arguments_are_refused_at_once_and_nothing_is_sent_before_it_is_asked_for() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise AssertionError("sent")

    with Sync(transport=httpx.MockTransport(handler)) as client:
        with pytest.raises(e.InvalidArgumentError, match="owner_id"):
            client.pages(LIST, {})
        client.pages(LIST, {"owner_id": 1})


@pytest.mark.parametrize("circle", [["a", "a"], ["a", "b", "a"]])
def test_a_bookmark_that_comes_again_is_an_error(circle: list[str]) -> None:
    marks = iter(circle)

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"items": [1], "mark": next(marks)})

    seen = []
    client = Sync(transport=httpx.MockTransport(handler))
    with client, pytest.raises(e.PaginationError, match="a second time") as caught:
        for item in client.pages(LIST, {"owner_id": 1}):
            seen.append(item)
    assert caught.value.bookmark == "a"
    assert seen == [1] * (len(circle) - 1)


def test_prefetching_asks_for_one_page_ahead_and_no_more() -> None:
    asked: list[str | None] = []
    second = threading.Event()

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params.get("mark"))
        if len(asked) == 2:
            second.set()
        return serve(request)

    with Sync(transport=httpx.MockTransport(handler)) as client:
        pages = client.pages(LIST, {"owner_id": 1}).prefetched().pages()
        next(pages)
        assert second.wait(5)
        assert asked == [None, "a"]
        pages.close()
        assert client.pages(LIST, {"owner_id": 1}).prefetched().to_list() == [1, 2, 3, 4]
    assert threading.active_count() == 1 or all(t.name != "prefetch" for t in threading.enumerate())


def test_a_prefetched_failure_comes_where_its_page_would() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return serve(request) if "mark" not in request.url.params else httpx.Response(404)

    seen = []
    with Sync(transport=httpx.MockTransport(handler)) as client, pytest.raises(e.NotFoundError):
        for item in client.pages(LIST, {"owner_id": 1}).prefetched():
            seen.append(item)
    assert seen == [1, 2]


@pytest.mark.parametrize("body", [{}, {"items": None}, {"items": {}}, {"mark": "x"}])
def test_a_body_without_items_is_no_empty_page(body: Any) -> None:
    client = Sync(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=body)))
    with client, pytest.raises(e.DecodeError, match=r"body\.items"):
        list(client.pages(LIST, {"owner_id": 1}))


BATCH: o.Operation[Any] = replace(
    WRITE,
    responses=(o.Response("200", json_of(s.Any())),),
    outcome=Batched("data", "data", "exceptions"),
)


def batch(entries: list[Any], count: int = 2) -> BatchResult[Any]:
    body = [{"kind": "GREEN", "size": number} for number in range(count)]
    answer = httpx.Response(200, json={"data": entries})
    with Sync(transport=httpx.MockTransport(lambda _: answer)) as client:
        result: BatchResult[Any] = client.call(BATCH, {"owner_id": 1}, body)
    return result


REASON = {"code": 2, "message": "no such campaign"}


@pytest.mark.parametrize("exceptions", [[REASON], REASON], ids=["a list", "one object"])
def test_failures_come_in_either_form(exceptions: Any) -> None:
    result = batch([{"data": {"id": "1"}}, {"data": {"id": "2"}, "exceptions": exceptions}])
    assert result.succeeded == [{"id": "1"}]
    (failure,) = result.failed
    assert (failure.index, failure.code, failure.message) == (1, 2, "no such campaign")
    assert failure.input == {"kind": "GREEN", "size": 1}
    assert [type(one) for one in result] == [Success, Failure]
    with pytest.raises(
        e.BatchFailedError, match="1 of 2 items were refused: item 1: 2: no such campaign"
    ) as caught:
        result.raise_for_failures()
    assert caught.value.failures == (failure,)
    assert pickle.loads(pickle.dumps(caught.value)).failures == (failure,)


@pytest.mark.parametrize("nothing", [[], None, {}])
def test_no_failures_are_a_success(nothing: Any) -> None:
    result = batch([{"data": {"id": "1"}, "exceptions": nothing}, {"data": {"id": "2"}}])
    assert result.raise_for_failures() == [{"id": "1"}, {"id": "2"}]


@pytest.mark.parametrize("entry", [{}, None, 5, "x", {"data": None}, {"exceptions": "refused"}])
def test_what_is_no_success_never_reads_as_one(entry: Any) -> None:
    result = batch([{"data": {"id": "1"}}, entry])
    assert [failure.index for failure in result.failed] == [1]
    assert str(result.failed[0])


def test_an_item_that_the_reply_does_not_mention_is_a_failure() -> None:
    result = batch([{"data": {"id": "1"}}], count=3)
    assert [failure.index for failure in result.failed] == [1, 2]
    assert len(result) == 3
    assert "does not say" in str(result.failed[0])


def test_an_envelope_is_taken_off() -> None:
    operation = replace(READ, responses=(o.Response("200", json_of(s.Any())),), outcome=Unwrap("data"))

    def call(body: Any, **more: Any) -> Any:
        with Sync(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=body))) as client:
            return client.call(replace(operation, **more), {"owner_id": 1})

    assert call({"data": {"a": 1}}) == {"a": 1}
    assert call({"data": None}) is None
    with pytest.raises(e.DecodeError, match=r"body\.data: required, but missing"):
        call({})
    assert call({}, outcome=Unwrap("data", optional=True)) is None
