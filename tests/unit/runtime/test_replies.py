from __future__ import annotations

import gzip
import json
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import errors as e
from generator.runtime import operation as o
from generator.runtime import schema as s
from tests.unit.runtime.sample import (
    READ,
    Call,
    Colour,
    Failure,
    Widget,
    call_async,
    call_sync,
    json_of,
    steady,
)

GOOD = {"id": 1, "kind": "GREEN"}
ARGUMENTS = {"owner_id": "5"}
both = pytest.mark.parametrize("call", [call_sync, call_async])


def reply(status: int = 200, **response: Any) -> Any:
    return lambda request: httpx.Response(status, **response)


def raised(
    response: Any, *, operation: o.Operation[Any] = READ, call: Call = call_sync, **settings: Any
) -> Any:
    with pytest.raises(e.PinterestAdsError) as caught:
        call(operation, ARGUMENTS, handler=response, **settings)
    return caught.value


@both
def test_a_success_is_a_model(call: Call) -> None:
    for strict in (False, True):
        widget = call(READ, ARGUMENTS, handler=reply(json={**GOOD, "extra": 5}), strict=strict)
        assert widget == Widget.from_dict({**GOOD, "extra": 5})
        assert widget.kind is Colour.GREEN


@both
def test_no_content_is_none(call: Call) -> None:
    assert call(READ, ARGUMENTS, handler=reply(204)) is None
    assert call(READ, ARGUMENTS, handler=reply(204, content=b"noise")) is None
    assert isinstance(raised(reply(204, content=b"noise"), call=call, strict=True), e.DecodeError)


DEEP = b'{"id":1,"kind":"GREEN","anything":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
MALFORMED: dict[str, dict[str, Any]] = {
    "empty": {"content": b""},
    "blank": {"content": b" \n"},
    "truncated": {"content": b'{"id": 1, "kind": "GRE'},
    "trailing text": {"content": b'{"id":1} x'},
    "html": {"html": "<html>Log in</html>"},
    "text": {"text": "OK"},
    "invalid utf-8": {"content": b'{"id": "\xff"}'},
    "utf-16": {"content": '{"id": 1}'.encode("utf-16")},
    "deep": {"content": DEEP},
    "NaN": {"content": b'{"id": NaN}'},
    "Infinity": {"content": b'{"id": -Infinity}'},
    "number out of range": {"content": b'{"id": 1e999}'},
    "endless number": {"content": b'{"id": ' + b"9" * 100_000 + b"}"},
    "bad gzip": {"content": b"not gzip", "headers": {"content-encoding": "gzip"}},
    "cut gzip": {"content": gzip.compress(b'{"id":1}' * 99)[:-20], "headers": {"content-encoding": "gzip"}},
    "bad deflate": {"content": b"\x00\x01", "headers": {"content-encoding": "deflate"}},
}


def _stream(arguments: dict[str, Any]) -> Any:
    """A response whose content is decoded while it is read, as from a socket."""
    given = dict(arguments)
    content = given.pop("content", None)
    if content is None:
        return reply(**given)

    class Stream(httpx.AsyncByteStream, httpx.SyncByteStream):
        def __iter__(self) -> Any:
            yield content

        async def __aiter__(self) -> Any:
            yield content

    return lambda request: httpx.Response(200, stream=Stream(), **given)


@both
@pytest.mark.parametrize("name", MALFORMED)
def test_malformed_replies_are_our_error(call: Call, name: str) -> None:
    for strict in (False, True):
        for label in ({}, {"content-type": "application/json"}):
            arguments = {**MALFORMED[name]}
            arguments["headers"] = {**label, **arguments.get("headers", {})}
            error = raised(_stream(arguments), call=call, strict=strict)
            assert isinstance(error, e.DecodeError)
            assert error.problems[0][0] == "body"
            assert error.operation == "widgets.get"


@pytest.mark.parametrize("data", [[], "text", 5, 1.5, None, True])
def test_a_wrong_top_level_is_our_error(data: Any) -> None:
    response = reply(content=json.dumps(data).encode(), headers={"content-type": "application/json"})
    for strict in (False, True):
        error = raised(response, strict=strict)
        assert isinstance(error, e.DecodeError)
        assert error.problems[0][0] == "body"
        assert error.status == 200
        assert json.loads(error.body) == data


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (s.String(), 5),
        (s.EnumOf(Colour), "MAUVE"),
        (s.Date(), "soon"),
        (s.Any(), []),
        (s.NullableOf(s.ModelOf(Widget)), None),
        (s.MapOf(s.Integer()), {"a": "x"}),
        (s.UnionOf((s.ListOf(s.Any()), s.Integer())), 5),
    ],
)
def test_leniently_a_wrong_scalar_stays_as_it_came(kind: s.Kind, data: Any) -> None:
    operation: o.Operation[Any] = o.Operation(
        "op", "GET", "/x", responses=(o.Response("200", json_of(kind)),)
    )
    content = json.dumps(data).encode()
    assert call_sync(operation, handler=reply(content=content)) == data


def test_odd_json_that_is_json() -> None:
    text = b'\xef\xbb\xbf {"id": 123456789012345678901234567890, "kind": "GREEN", "anything": ["\\ud83d", 18446744073709551616, 0.1, 1e2]}'
    widget = call_sync(
        READ, ARGUMENTS, handler=reply(content=text, headers={"content-type": "application/json"})
    )
    assert widget.id == "123456789012345678901234567890"
    assert widget.anything == ["\ud83d", 2**64, 0.1, 100.0]
    assert json.loads(widget.to_json())["anything"] == widget.anything


@pytest.mark.parametrize(
    ("label", "lenient", "strict"),
    [
        ("application/json", True, True),
        ("Application/JSON; charset=utf-8", True, True),
        ("text/plain", True, False),
        ("text/html", True, False),
        ("application/problem+json", True, False),
        ("", True, False),
        (None, True, False),
    ],
)
def test_content_types(label: str | None, lenient: bool, strict: bool) -> None:
    headers = {} if label is None else {"content-type": label}
    response = reply(content=json.dumps(GOOD).encode(), headers=headers)
    for setting, fine in ((False, lenient), (True, strict)):
        if fine:
            assert call_sync(READ, ARGUMENTS, handler=response, strict=setting).id == "1"
        else:
            assert isinstance(raised(response, strict=setting), e.DecodeError)


def test_strict_names_every_departure() -> None:
    error = raised(
        reply(json={"kind": "MAUVE", "url": 5, "part": {"weight": "x"}, "more": None}), strict=True
    )
    assert {path for path, _ in error.problems} == {
        "body",
        "body.id",
        "body.kind",
        "body.url",
        "body.part.name",
        "body.part.ownerId",
        "body.part.weight",
        "body.more",
    }


STATUSES = {
    400: e.BadRequestError,
    401: e.AuthenticationError,
    402: e.UnexpectedStatusError,
    403: e.PermissionDeniedError,
    404: e.NotFoundError,
    405: e.UnexpectedStatusError,
    409: e.ConflictError,
    410: e.EndpointRetiredError,
    418: e.UnexpectedStatusError,
    422: e.BadRequestError,
    429: e.RateLimitError,
    500: e.ServerError,
    503: e.ServerError,
    599: e.ServerError,
    600: e.UnexpectedStatusError,
    100: e.UnexpectedStatusError,
    199: e.UnexpectedStatusError,
    201: e.UnexpectedStatusError,
    299: e.UnexpectedStatusError,
    300: e.UnexpectedStatusError,
    304: e.UnexpectedStatusError,
    307: e.UnexpectedStatusError,
}


@both
@pytest.mark.parametrize("status", STATUSES)
def test_every_other_status_raises_its_error(call: Call, status: int) -> None:
    documented = status == 404 or 500 <= status <= 599
    response = reply(status, json={"code": 7, "message": "no"}, headers={"x-request-id": "r1"})
    for strict in (False, True):
        error = raised(response, call=call, strict=strict)
        assert type(error) is STATUSES[status]
        assert isinstance(error, e.APIStatusError)
        assert (error.status, error.documented) == (status, documented)
        assert (error.code, error.message, error.request_id) == (7, "no", "r1")
        assert (error.operation, error.method) == ("widgets.get", "GET")
        assert error.url == "https://api.example.com/v1/owners/5/widgets/"
        assert error.body == (Failure(code=7, message="no") if documented else {"code": 7, "message": "no"})
        assert error.headers["X-Request-Id"] == "r1"


@pytest.mark.parametrize("status", [400, 404, 500, 302, 201])
@pytest.mark.parametrize("name", [name for name, given in MALFORMED.items() if "headers" not in given])
def test_an_unreadable_error_is_still_the_error(status: int, name: str) -> None:
    error = raised(reply(status, **MALFORMED[name]))
    assert isinstance(error, e.APIStatusError)
    assert isinstance(error.body, str | bytes)


def test_strict_refuses_a_documented_error_that_departs_and_keeps_the_status() -> None:
    error = raised(reply(404, json={"code": "x", "more": 1}), strict=True)
    assert isinstance(error, e.DecodeError)
    assert [path for path, _ in error.problems] == ["body.code", "body.more"]
    assert isinstance(error.__cause__, e.NotFoundError)
    assert isinstance(raised(reply(404, html="<p>"), strict=True), e.DecodeError)
    lenient = raised(reply(404, json={"code": "x", "more": 1}))
    assert lenient.body == Failure.from_dict({"code": "x", "more": 1})


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ({"error": {"code": 3, "message": "inner"}}, 3, "inner"),
        ({"error": "text"}, None, "text"),
        ({"code": True, "message": 5, "error_description": "d"}, None, "d"),
        ({"code": [1]}, None, None),
        ([1], None, None),
        ("x", None, None),
    ],
)
def test_the_apis_own_words(body: Any, code: Any, message: Any) -> None:
    error = raised(reply(403, json=body))
    assert (error.code, error.message) == (code, message)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("X-Request-Id", True),
        ("Request-ID", True),
        ("x-acme-rid", True),
        ("x-grid", False),
        ("x-request-id-of", False),
    ],
)
def test_the_id_of_the_request(name: str, found: bool) -> None:
    assert raised(reply(500, headers={name: "r1"})).request_id == ("r1" if found else None)


DEFAULTS: o.Operation[Any] = o.Operation(
    "op",
    "GET",
    "/x",
    responses=(
        o.Response("2XX", json_of(s.ModelOf(Widget))),
        o.Response("default", json_of(s.ModelOf(Failure))),
    ),
)
ONLY_DEFAULT: o.Operation[Any] = o.Operation(
    "op", "GET", "/x", responses=(o.Response("default", json_of(s.ModelOf(Failure))),)
)


def test_default_is_for_errors_beside_a_documented_success() -> None:
    assert type(call_sync(DEFAULTS, handler=reply(202, json=GOOD))) is Widget
    for status in (302, 404, 418, 500):
        with pytest.raises(e.APIStatusError) as caught:
            call_sync(DEFAULTS, handler=reply(status, json={"code": 1}))
        assert caught.value.documented
        assert caught.value.body == Failure(code=1)
    assert call_sync(ONLY_DEFAULT, handler=reply(200, json={"code": 1})) == Failure(code=1)
    with pytest.raises(e.NotFoundError):
        call_sync(ONLY_DEFAULT, handler=reply(404, json={"code": 1}))


def test_the_exact_status_beats_the_range() -> None:
    operation: o.Operation[Any] = o.Operation(
        "op",
        "GET",
        "/x",
        responses=(o.Response("4xx"), o.Response("404", json_of(s.ModelOf(Failure))), o.Response("200")),
    )
    with pytest.raises(e.NotFoundError) as caught:
        call_sync(operation, handler=reply(404, json={"code": 1}))
    assert caught.value.body == Failure(code=1)
    with pytest.raises(e.APIStatusError) as other:
        call_sync(operation, handler=reply(418))
    assert type(other.value) is e.APIStatusError


@both
def test_a_failure_inside_a_success(call: Call) -> None:
    body = {"status": "failure", "code": 2, "message": "not yours", "data": None}
    for strict in (False, True):
        error = raised(reply(json=body), call=call, enveloped=True, strict=strict)
        assert type(error) is e.APIFailureError
        assert (error.status, error.code, error.message) == (200, 2, "not yours")
    assert call(READ, ARGUMENTS, handler=reply(json={**GOOD, "status": "success"}), enveloped=True).id == "1"
    assert (
        call(READ, ARGUMENTS, handler=reply(json={**GOOD, "status": ["failure"]}), enveloped=True).id == "1"
    )
    assert call(READ, ARGUMENTS, handler=reply(json={**GOOD, "status": "failure"})).id == "1"


def _content(media_type: str, form: Any, kind: s.Kind) -> o.Operation[Any]:
    return o.Operation(
        "op", "GET", "/x", responses=(o.Response("200", (o.Content(media_type, form, kind),)),)
    )


def test_binary_and_text() -> None:
    binary = _content("application/*", "binary", s.Bytes())
    assert (
        call_sync(
            binary,
            handler=reply(content=b"\x00\xff", headers={"content-type": "application/zip"}),
            strict=True,
        )
        == b"\x00\xff"
    )
    text = _content("text/csv", "text", s.String())
    for label, content in (("text/csv", "ä,b".encode()), ("text/csv; charset=iso-8859-1", b"\xe4,b")):
        assert (
            call_sync(text, handler=reply(content=content, headers={"content-type": label}), strict=True)
            == "ä,b"
        )
    for label, content in (
        ("text/csv", b"\xff"),
        ("text/csv; charset=zip", b"x"),
        ("text/csv; charset=idna", b"x"),
    ):
        assert isinstance(
            raised(reply(content=content, headers={"content-type": label}), operation=_no_path(text)),
            e.DecodeError,
        )


def _no_path(operation: o.Operation[Any]) -> o.Operation[Any]:
    owner = o.Parameter("owner_id", "owner_id", "query", s.Id())
    return o.Operation("op", "GET", "/x", (owner,), responses=operation.responses)


def test_several_media_types_are_told_apart() -> None:
    contents = (o.Content("text/csv", "text", s.String()), *json_of(s.ModelOf(Widget)))
    operation: o.Operation[Any] = o.Operation("op", "GET", "/x", responses=(o.Response("200", contents),))
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json=GOOD)

    assert type(call_sync(operation, handler=handler)) is Widget
    assert requests[0].headers["accept"] == "text/csv, application/json"
    csv = reply(content=b"a,b", headers={"content-type": "text/csv"})
    assert call_sync(operation, handler=csv) == "a,b"


def test_head_has_no_body() -> None:
    operation: o.Operation[Any] = o.Operation(
        "op", "HEAD", "/x", responses=(o.Response("200", json_of(s.Any())),)
    )
    assert call_sync(operation, handler=reply()) is None


@steady
@given(
    st.integers(100, 999),
    st.binary(max_size=60),
    st.sampled_from(["application/json", "text/html", "", "x"]),
    st.booleans(),
)
def test_any_reply_returns_or_raises_ours(status: int, content: bytes, label: str, strict: bool) -> None:
    response = reply(status, content=content, headers={"content-type": label})
    try:
        call_sync(READ, ARGUMENTS, handler=response, strict=strict)
    except e.PinterestAdsError as error:
        assert str(error)
