from __future__ import annotations

import copy
import pickle
import traceback
from typing import Any

import httpx
import pytest

from generator.runtime import operation as o
from generator.runtime.credentials import Authorization, Credentials
from generator.runtime.errors import (
    APIConnectionError,
    APIStatusError,
    ClientClosedError,
    InvalidArgumentError,
)
from generator.runtime.servers import Server
from generator.runtime.unset import UNSET
from tests.unit.runtime.sample import READ, Async, Sync, call_sync, sent

SECRET = "s3cret-t0ken"
BASIC = o.SecurityScheme("basic", "basic")
BEARER = o.SecurityScheme("oauth", "bearer")


def key(location: Any) -> o.SecurityScheme:
    return o.SecurityScheme(f"key_{location}", "api_key", location, "X-Key")


def secured(*security: tuple[o.SecurityScheme, ...], server: str | None = None) -> o.Operation[None]:
    return o.Operation("op", "GET", "/x", server=server, security=security)


def test_each_scheme_in_its_place() -> None:
    assert sent(secured((BEARER,)), access_token=SECRET).headers["authorization"] == f"Bearer {SECRET}"
    assert (
        sent(secured((BASIC,)), basic_auth=("app", "pa:ss")).headers["authorization"] == "Basic YXBwOnBhOnNz"
    )
    keys = {f"key_{place}": "k/1" for place in ("header", "query", "cookie")}
    assert sent(secured((key("header"),)), api_keys=keys).headers["x-key"] == "k/1"
    assert sent(secured((key("query"),)), api_keys=keys).url.query == b"X-Key=k%2F1"
    assert sent(secured((key("cookie"),)), api_keys=keys).headers["cookie"] == "X-Key=k%2F1"
    both = sent(secured((key("header"), BEARER)), api_keys=keys, access_token=SECRET)
    assert both.headers["x-key"] == "k/1"
    assert both.headers["authorization"] == f"Bearer {SECRET}"


def test_the_first_alternative_that_is_complete() -> None:
    operation = secured((key("header"), BASIC), (BEARER,))
    request = sent(operation, access_token=SECRET, api_keys={"key_header": "k"})
    assert request.headers["authorization"] == f"Bearer {SECRET}"
    assert "x-key" not in request.headers


def test_nothing_is_sent_where_the_document_asks_for_nothing() -> None:
    for operation in (secured(), secured(()), secured((BASIC,))):
        assert "authorization" not in sent(operation, access_token=SECRET).headers


@pytest.mark.parametrize(
    ("base_url", "own", "expected"),
    [
        (None, None, "https://api.example.com/v1/x"),
        (None, "https://api.example.com", "https://api.example.com/x"),
        (None, "https://api.example.com/other/", "https://api.example.com/other/x"),
        (None, "https://files.example.com/v2", "https://files.example.com/v2/x"),
        ("http://127.0.0.1:8080/sandbox/", None, "http://127.0.0.1:8080/sandbox/x"),
        ("http://127.0.0.1:8080/sandbox", "https://API.example.com/other", "http://127.0.0.1:8080/other/x"),
    ],
)
def test_where_calls_go(base_url: str | None, own: str | None, expected: str) -> None:
    assert str(sent(secured((BEARER,), server=own), base_url=base_url, access_token=SECRET).url) == expected


def test_credentials_stay_with_the_api() -> None:
    """Not what some address says: what the document says of hosts, and what the caller chose."""
    foreign = secured((BEARER,), server="https://files.example.com/v2")
    assert "authorization" not in sent(foreign, access_token=SECRET).headers
    for part, given in (("key_query", "query"), ("key_header", "header"), ("key_cookie", "cookie")):
        request = sent(secured((key(given),), server="https://files.example.com"), api_keys={part: SECRET})
        assert SECRET not in str(request.url)
        assert SECRET not in str(request.headers.raw)
    assert (
        "authorization"
        in sent(secured((BEARER,), server="https://API.example.com:443/w"), access_token=SECRET).headers
    )
    there = sent(secured((BEARER,)), access_token=SECRET, base_url="http://127.0.0.1:8080")
    assert there.headers["authorization"] == f"Bearer {SECRET}"


@pytest.mark.parametrize(
    ("url", "own"),
    [
        ("https://api.example.com/x", True),
        ("https://API.EXAMPLE.com:443/x", True),
        ("https://files.example.com/x", True),
        ("http://api.example.com/x", False),
        ("https://api.example.com:8443/x", False),
        ("https://api.example.com.evil.example/x", False),
        ("https://api.example.com@evil.example/x", False),
        ("https://evil.example/https://api.example.com/x", False),
        ("//api.example.com/x", False),
        ("", False),
    ],
)
def test_what_is_the_apis_own(url: str, own: bool) -> None:
    server = Server(
        "https://api.example.com/v1", "https://api.example.com/v1", ("https://files.example.com",)
    )
    assert server.owns(url) is own


def test_the_token_of_a_call_goes_before_that_of_the_client() -> None:
    server = Server("https://a.example", "https://a.example")
    given = Credentials("old").authorize(
        secured((BEARER,)), to="https://a.example/x", server=server, access_token="new"
    )
    assert given.headers == (("Authorization", "Bearer new"),)


def test_redirects_are_not_followed() -> None:
    hosts: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        hosts.append(request.url.host)
        return httpx.Response(302, headers={"location": "https://evil.example/steal"})

    with pytest.raises(APIStatusError) as caught:
        call_sync(secured((BEARER,)), handler=handler, access_token=SECRET)
    assert caught.value.status == 302
    assert hosts == ["api.example.com"]


def test_cookies_of_replies_are_not_sent_again() -> None:
    seen: list[str | None] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("cookie"))
        return httpx.Response(204, headers={"set-cookie": "session=1"})

    operation: o.Operation[None] = o.Operation("op", "GET", "/x", responses=(o.Response("204"),))
    with Sync(transport=httpx.MockTransport(handler)) as client:
        client.call(operation, {})
        client.call(operation, {})
    assert seen == [None, None]


def test_secrets_are_never_shown() -> None:
    settings: dict[str, Any] = {
        "access_token": SECRET,
        "basic_auth": ("app", SECRET),
        "api_keys": {"key_query": SECRET},
        "headers": {"X-Own": SECRET},
    }

    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route", request=request)

    def failing(request: httpx.Request) -> httpx.Response:
        return httpx.Response(500, json={"message": "down"})

    client = Sync(**settings)
    request = client.build(secured((key("query"), BEARER)), {}, UNSET, None, {})
    authorization = Authorization(headers=(("Authorization", SECRET),))
    shown = [repr(client), repr(Async(**settings)), repr(vars(client))]
    for value in (client._credentials, client._settings, request.authorized(authorization), authorization):
        shown += [repr(value), repr(list(value.__rich_repr__()))]
    for handler, error_class in ((broken, APIConnectionError), (failing, APIStatusError)):
        with pytest.raises(error_class) as caught:
            call_sync(secured((key("query"), BEARER)), handler=handler, **settings)
        error = caught.value
        shown += [str(error), repr(error), repr(vars(error)), pickle.dumps(error).decode("latin-1")]
        shown += traceback.format_exception(error)
        if isinstance(error.__cause__, httpx.RequestError):
            shown += [str(error.__cause__.request.url), str(error.__cause__.request.headers.raw)]
    assert not [text for text in shown if SECRET in text]


def test_clients_are_not_pickled_or_copied() -> None:
    for client in (Sync(SECRET), Async(SECRET)):
        for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="credentials"):
                attempt(client)


@pytest.mark.parametrize(
    ("settings", "argument"),
    [
        ({"access_token": "a\r\nb"}, "access_token"),
        ({"access_token": ""}, "access_token"),
        ({"access_token": "ä"}, "access_token"),
        ({"basic_auth": ("a:b", "c")}, "basic_auth"),
        ({"api_keys": {"k": "\n"}}, "api_keys.k"),
        ({"headers": {"a b": "c"}}, "headers['a b']"),
        ({"headers": {"X-A": "c\nd"}}, "headers['X-A']"),
        ({"headers": {"Host": "evil"}}, "headers.Host"),
        ({"headers": {"Content-Length": "5"}}, "headers['Content-Length']"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": float("inf")}, "timeout"),
        ({"timeout": float("nan")}, "timeout"),
        ({"timeout": -1}, "timeout"),
        ({"timeout": True}, "timeout"),
        ({"timeout": None}, "timeout"),
        ({"base_url": "ftp://x"}, "base_url"),
        ({"base_url": "api.example.com"}, "base_url"),
        ({"base_url": "https://user:pass@x"}, "base_url"),
        ({"base_url": "https://x/?a=1"}, "base_url"),
        ({"base_url": "https://x/#a"}, "base_url"),
        ({"base_url": "https://x:port"}, "base_url"),
        ({"base_url": "https://x/../y"}, "base_url"),
        ({"base_url": "https://x/a b"}, "base_url"),
        ({"base_url": "https://[x"}, "base_url"),
        ({"base_url": ""}, "base_url"),
        ({"base_url": 5}, "base_url"),
        ({"base_url": "https://" + "a" * 64 + ".example"}, "base_url"),
        ({"base_url": "https://x:0"}, "base_url"),
        ({"access_token": 5}, "access_token"),
        ({"basic_auth": "app:secret"}, "basic_auth"),
        ({"basic_auth": ("app", None)}, "basic_auth"),
        ({"headers": {"X-A": 5}}, "headers['X-A']"),
        ({"headers": {5: "a"}}, "headers['5']"),
    ],
)
def test_settings_that_cannot_be_right(settings: dict[str, Any], argument: str) -> None:
    for cls in (Sync, Async):
        with pytest.raises(InvalidArgumentError) as caught:
            cls(**settings)
        assert caught.value.argument == argument


def test_a_closed_client_says_so() -> None:
    client = Sync(transport=httpx.MockTransport(lambda request: httpx.Response(204)))
    client.close()
    client.close()
    with pytest.raises(ClientClosedError):
        client.call(READ, {"owner_id": "1"})
