from __future__ import annotations

import json
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

import httpx
import pytest

from generator.runtime import operation as o
from generator.runtime import schema as s
from generator.runtime.errors import InvalidArgumentError
from generator.runtime.unset import UNSET
from tests.unit.runtime.sample import (
    READ,
    WRITE,
    Colour,
    Part,
    Widget,
    call_async,
    call_sync,
    json_of,
    parameter,
    sent,
)


def refused(*args: Any, **more: Any) -> InvalidArgumentError:
    with pytest.raises(InvalidArgumentError) as caught:
        sent(*args, **more)
    return caught.value


def test_everything_that_leaves() -> None:
    request = sent(
        READ,
        {"owner_id": 5, "colours": [Colour.RED, "NEW"], "limit": 3, "x-trace": "t"},
        access_token="secret",
    )
    assert request.method == "GET"
    assert str(request.url) == "https://api.example.com/v1/owners/5/widgets/?colours=RED&colours=NEW&limit=3"
    assert dict(request.headers) == {
        "host": "api.example.com",
        "x-trace": "t",
        "accept": "application/json",
        "authorization": "Bearer secret",
        "user-agent": "sample/1",
        "accept-encoding": "gzip, deflate",
    }
    assert request.content == b""
    assert request.extensions["timeout"] == {"connect": 10.0, "read": 60.0, "write": 60.0, "pool": 60.0}


def test_sync_and_async_send_the_same() -> None:
    seen: list[tuple[Any, ...]] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(
            (request.method, request.url, request.headers, request.read(), request.extensions["timeout"])
        )
        return httpx.Response(200, json=[{"id": 1, "kind": "GREEN"}])

    results = [
        call(WRITE, {"owner_id": 1}, [{"kind": "GREEN"}], handler=handler, access_token="t")
        for call in (call_sync, call_async)
    ]
    assert seen[0] == seen[1]
    assert results[0] == results[1] == [Widget(id="1", kind=Colour.GREEN)]


def body_of(body: Any, **more: Any) -> Any:
    return json.loads(sent(WRITE, {"owner_id": "5"}, body, **more).content)


def test_models_and_mappings_send_wire_names() -> None:
    widget = Widget(kind=Colour.GREEN, url=None, part=Part(name="a", owner_id=5, parts=[]))
    widget.extra["undeclared"] = 7
    expected = {
        "kind": "GREEN",
        "url": None,
        "part": {"name": "a", "ownerId": "5", "parts": []},
        "undeclared": 7,
    }
    assert body_of([widget]) == [expected]
    assert body_of((MappingProxyType(expected),)) == [expected]


def test_a_mapping_is_sent_as_given() -> None:
    given = {
        "zz": 1.0,
        "anything": [1, 2.0, None, {"b": 1, "a": 2}],
        "kind": "GREEN",
        "at": "not checked",
        "size": "x",
        "a": "no integer",
    }
    text = sent(WRITE, {"owner_id": "5"}, [given]).content
    assert text == json.dumps([given], separators=(",", ":")).encode()


def test_exact_numbers_and_text() -> None:
    given = [
        {
            "kind": "GREEN",
            "anything": [2**64, -(2**70), 1.0, -0.0, 1e16, 5e-324, True, 1],
            "t": '\u2028\x7f é 😀 " \\ \x00',
        }
    ]
    back = body_of(given)
    assert back == given
    assert [type(n) for n in back[0]["anything"]] == [type(n) for n in given[0]["anything"]]  # type: ignore[index]


@pytest.mark.parametrize(
    ("body", "argument"),
    [
        ([{}], "body[0].kind"),
        ([{"kind": "GREEN", "part": {}}], "body[0].part.name"),
        (
            [{"kind": "GREEN", "part": {"name": "a", "parts": [{"name": "b"}, {"weight": 1}]}}],
            "body[0].part.parts[1].name",
        ),
        ([Widget(kind="GREEN", part=Part.from_dict({}))], "body[0].part.name"),
        ([{"kind": UNSET}], "body[0].kind"),
        ([{"kind": "RED"}], "body[0]"),
        ([{"kind": "RED", "url": None}], "body[0]"),
        ({"kind": "GREEN"}, "body"),
        ("text", "body"),
        (None, "body"),
        ([None], "body[0]"),
        (5, "body"),
        (UNSET, "body"),
        ([{"kind": "GREEN", "labels": []}], "body[0].labels"),
        ([{"kind": "GREEN", "id": "x1"}], "body[0].id"),
        ([{"kind": "GREEN", "anything": float("nan")}], "body[0].anything"),
        ([{"kind": "GREEN", "anything": [b"raw"]}], "body[0].anything[0]"),
        ([{"kind": "GREEN", "anything": {1: 2}}], "body[0].anything"),
        ([{"kind": "GREEN", "anything": object()}], "body[0].anything"),
        ([{"kind": "GREEN", "anything": {"a", "b"}}], "body[0].anything"),
        ([{"kind": "GREEN", "anything": (n for n in "ab")}], "body[0].anything"),
        ([{"kind": "GREEN", "anything": "\ud800"}], "body[0].anything"),
        ([{"kind": "GREEN", "\udfff": 1}], "body[0]['\\udfff']"),
        ([{"kind": "GREEN", "anything": 10**5000}], "body[0].anything"),
    ],
)
def test_bodies_that_cannot_be_right(body: Any, argument: str) -> None:
    for strict in (False, True):
        error = refused(WRITE, {"owner_id": "5"}, body, strict=strict)
        paths = [
            path.encode("unicode_escape").decode() if "udfff" in argument else path
            for path, _ in error.problems
        ]
        assert any(argument.split("[")[0] in path for path in paths)
        if "udfff" not in argument:
            assert argument in paths
        assert error.rule


def test_a_body_that_holds_itself() -> None:
    loop: list[Any] = []
    loop.append({"kind": "GREEN", "anything": loop})
    assert refused(WRITE, {"owner_id": "5"}, loop).argument == "body"


def test_every_problem_is_reported_at_once() -> None:
    error = refused(READ, {"owner_id": "..", "limit": None, "colours": "RED", "nonsense": 1})
    assert [path for path, _ in error.problems] == ["owner_id", "colours", "limit", "nonsense"]
    assert (error.argument, error.rule) == error.problems[0]
    assert refused(READ, {}).argument == "owner_id"
    assert refused(READ, {"owner_id": "1"}, {"a": 1}).argument == "body"


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ({"limit": 0}, "limit"),
        ({"limit": 101}, "limit"),
        ({"limit": "5"}, "limit"),
        ({"limit": True}, "limit"),
        ({"colours": ["MAUVE"]}, "colours[0]"),
        ({"colours": ["RED"] * 3}, "colours"),
    ],
)
def test_strict_checks_arguments_and_lenient_sends_them(arguments: dict[str, Any], argument: str) -> None:
    assert refused(READ, {"owner_id": "1", **arguments}, strict=True).argument == argument
    sent(READ, {"owner_id": "1", **arguments})


@pytest.mark.parametrize(
    ("widget", "argument"),
    [
        ({"kind": "NEW"}, "body[0].kind"),
        ({"kind": "GREEN", "url": "u" * 21}, "body[0].url"),
        ({"kind": "GREEN", "size": "1"}, "body[0].size"),
        ({"kind": "GREEN", "extra": "text"}, "body[0].extra"),
        ({"kind": "GREEN", "part": {"name": ""}}, "body[0].part.name"),
        ({"kind": "GREEN", "day": "today"}, "body[0].day"),
    ],
)
def test_strict_checks_bodies_and_lenient_sends_them(widget: dict[str, Any], argument: str) -> None:
    assert refused(WRITE, {"owner_id": "1"}, [widget], strict=True).argument == argument
    assert body_of([widget])[0].keys() == (widget | ({"part": 0} if "part" in widget else {})).keys()


def test_read_only_properties_are_not_required_in_requests() -> None:
    assert body_of([{"kind": "GREEN"}], strict=True) == [{"kind": "GREEN"}]


class TestFilledFromThePath:
    def test_where_it_is_not_set(self) -> None:
        part = {"name": "a", "parts": [{"name": "b"}, Part(name="c", owner_id=UNSET)]}
        (widget,) = body_of([{"kind": "GREEN", "part": part}])
        assert widget["part"] == {
            "name": "a",
            "ownerId": "5",
            "parts": [{"name": "b", "ownerId": "5"}, {"name": "c", "ownerId": "5"}],
        }

    @pytest.mark.parametrize("same", ["5", 5])
    def test_left_alone_where_it_agrees(self, same: Any) -> None:
        (widget,) = body_of([{"kind": "GREEN", "part": {"ownerId": same, "name": "a"}}])
        assert list(widget["part"].items()) == [("ownerId", "5"), ("name", "a")]

    @pytest.mark.parametrize("other", ["6", 6, "05", None, ""])
    def test_refused_where_it_differs(self, other: Any) -> None:
        body = [{"kind": "GREEN", "part": {"name": "a", "parts": [{"name": "b", "ownerId": other}]}}]
        error = refused(WRITE, {"owner_id": 5}, body)
        assert error.argument == "body[0].part.parts[0].ownerId"

    def test_only_by_a_parameter_of_the_operation(self) -> None:
        operation: o.Operation[None] = o.Operation("op", "POST", "/x", body=o.Body(json_of(s.ModelOf(Part))))
        assert json.loads(sent(operation, {}, {"name": "a"}).content) == {"name": "a"}


def test_a_model_of_another_class_is_judged_by_what_it_sends() -> None:
    assert body_of([Widget(id="1", kind="GREEN")])[0] == {"id": "1", "kind": "GREEN"}
    error = refused(WRITE, {"owner_id": "5"}, [Part(name="a", owner_id="5")])
    assert error.argument == "body[0].kind"


def test_an_undeclared_property_cannot_hide_a_declared_one() -> None:
    widget = Widget(kind="GREEN")
    widget.extra["kind"] = "RED"
    assert refused(WRITE, {"owner_id": "5"}, [widget]).argument == "body[0].kind"


def test_the_caller_keeps_what_it_gave() -> None:
    body = [{"kind": "GREEN", "part": {"name": "a"}}]
    body_of(body)
    assert body == [{"kind": "GREEN", "part": {"name": "a"}}]


def test_other_sequences_but_no_iterators() -> None:
    from collections import UserList, deque

    assert body_of(UserList([{"kind": "GREEN"}])) == [{"kind": "GREEN"}]

    def once() -> Iterator[dict[str, str]]:
        yield {"kind": "GREEN"}

    assert refused(WRITE, {"owner_id": "5"}, once()).argument == "body"
    assert body_of(deque([{"kind": "GREEN"}])) == [{"kind": "GREEN"}]


def test_optional_bodies() -> None:
    operation: o.Operation[None] = o.Operation(
        "op", "PUT", "/x", body=o.Body(json_of(s.NullableOf(s.ModelOf(Part))))
    )
    request = sent(operation)
    assert "content-type" not in request.headers
    assert request.content == b""
    assert sent(operation, {}, None).content == b"null"


@pytest.mark.parametrize("literal", ["/a b/ä", "/q?x=1", "/h#x"])
def test_literal_parts_of_the_path_stay_path(literal: str) -> None:
    import urllib.parse

    request = sent(o.Operation("op", "GET", literal))
    assert urllib.parse.unquote(request.url.raw_path.decode()) == f"/v1{literal}"
    assert request.url.query == b""


def test_argument_names_may_differ_from_wire_names() -> None:
    spec = o.Parameter("filter[by]", "filter_by", "query", s.String())
    assert sent(o.Operation("op", "GET", "/x", (spec,)), {"filter_by": "a"}).url.query == b"filter%5Bby%5D=a"


def test_header_parameters_beat_the_clients_headers() -> None:
    operation: o.Operation[None] = o.Operation("op", "GET", "/x", (parameter("X-A", "header", s.Any()),))
    headers = {"x-a": "client", "X-B": "b", "user-agent": "mine"}
    assert sent(operation, {"X-A": "call"}, headers=headers).headers.get_list("x-a") == ["call"]
    request = sent(operation, {}, headers=headers)
    assert (request.headers["x-a"], request.headers["x-b"], request.headers["user-agent"]) == (
        "client",
        "b",
        "mine",
    )
