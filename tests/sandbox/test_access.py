"""Tokens, scopes and the OAuth flow; the flow is driven by the client's own half of it."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from pinterest_ads import AsyncPinterestAds, AuthenticationError, PinterestAds
from pinterest_ads._runtime.errors import AuthorizationRefusedError
from pinterest_ads.sandbox.access import (
    SCOPES,
    App,
    OAuth,
    Token,
    Tokens,
    oauth_routes,
    parse_app,
    parse_token,
)
from pinterest_ads.sandbox.access.gates import Authenticated, Authorized, owners
from pinterest_ads.sandbox.access.scopes import holds
from pinterest_ads.sandbox.refusals import Refused
from pinterest_ads.sandbox.store import Entity, Store
from starlette.applications import Starlette

from tests.sandbox.serving import exchange, serving

CALLBACK = "https://example.com/callback?x=1"


class Clock:
    now = 1_660_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def tokens(clock: Clock) -> Iterator[Tokens]:
    store = Store()
    tokens = Tokens(store, clock=clock, chance=random.Random(1))
    tokens.add("access", "sandbox-token", Token(user=1, app="a", scopes=frozenset(SCOPES)))
    yield tokens
    store.close()


def incoming(
    authorization: str | None = "Bearer sandbox-token", *, scopes: tuple[str, ...] = (), advertiser: str = ""
) -> Any:
    return SimpleNamespace(
        operation=SimpleNamespace(scopes=scopes),
        path={"advertiser_id": advertiser} if advertiser else {},
        headers={} if authorization is None else {"authorization": authorization},
        exchange=SimpleNamespace(token=None, user=0),
        advertiser=int(advertiser)
        if advertiser.isdigit() and len(advertiser) < 19
        else -1
        if advertiser
        else 0,
    )


@pytest.mark.parametrize(
    "authorization",
    [
        None,
        "",
        "Bearer",
        "Bearer  ",
        "Basic c2FuZGJveC10b2tlbg==",
        "sandbox-token",
        "Bearer other",
        "Bearer \udcff",
    ],
)
def test_401_without_a_known_token(tokens: Tokens, authorization: str | None) -> None:
    with pytest.raises(Refused) as caught:
        Authenticated(tokens)(incoming(authorization))
    assert (caught.value.status, caught.value.code, caught.value.message) == (
        401,
        2,
        "Authentication failed.",
    )


def test_401_for_a_token_that_is_out_of_date(tokens: Tokens, clock: Clock) -> None:
    tokens.add("access", "short", Token(user=1, app="a", scopes=frozenset(SCOPES), expires=clock.now + 5))
    asked = incoming("bearer short")
    Authenticated(tokens)(asked)
    assert asked.exchange.user == 1
    clock.now += 5
    with pytest.raises(Refused, match="Authentication failed") as caught:
        Authenticated(tokens)(incoming("Bearer short"))
    assert caught.value.detail == "The access token is out of date."


def test_403_for_missing_scopes_and_for_advertisers_of_others_404_for_unknown_ones(tokens: Tokens) -> None:
    tokens.add("access", "reader", Token(user=1, app="a", scopes=frozenset({"read_ads"})))
    gate = Authorized({7: 1, 8: 2}.get)

    def refusal(**about: Any) -> int:
        asked = incoming("Bearer reader", **about)
        Authenticated(tokens)(asked)
        try:
            gate(asked)
        except Refused as refused:
            return refused.status
        return 0

    assert refusal(scopes=("read_ads",), advertiser="7") == 0
    assert refusal(scopes=("read_campaigns",)) == 0
    assert refusal(scopes=("write_ads",), advertiser="7") == 403
    assert refusal(scopes=("read_ads", "read_boards")) == 403
    assert refusal(scopes=("read_ads",), advertiser="8") == 403
    assert refusal(scopes=("read_ads",), advertiser="9") == 404
    assert refusal(scopes=("read_ads",), advertiser="9" * 40) == 404
    assert refusal(scopes=("read_ads",), advertiser="me") == 0, "a matter for the document"


def test_the_owner_is_the_one_in_the_advertisers_own_field() -> None:
    store = Store()
    for id_, owner in ((1, 77), (2, "88")):
        body = json.dumps({"id": str(id_), "owner_user_id": owner, "name": "x"}).encode()
        store.put(Entity(kind="advertiser", id=id_, advertiser=id_, body=body))
    assert [owners(store)(id_) for id_ in (1, 2, 3)] == [77, 88, None]
    store.close()


@pytest.mark.parametrize(
    ("granted", "needed", "expected"),
    [
        ({"read_boards"}, "read_boards", True),
        ({"read_organic"}, "read_boards", True),
        ({"manage_organic"}, "read_boards", True),
        ({"manage_organic"}, "read_organic", True),
        ({"manage_merchants"}, "read_merchants", True),
        ({"read_ads"}, "write_ads", False),
        ({"write_ads"}, "read_ads", False),
        ({"read_ads"}, "read_merchants", False),
        ({"read_advertisers", "read_campaigns", "read_pin_promotions"}, "read_ads", True),
        ({"read_advertisers", "read_campaigns"}, "read_ads", False),
        (set(), "read_ads", False),
    ],
)
def test_composite_scopes(granted: set[str], needed: str, expected: bool) -> None:
    assert holds(frozenset(granted), needed) is expected


def test_every_scope_of_the_document_is_one() -> None:
    from pinterest_ads.sandbox.data import document

    flows = document()["components"]["securitySchemes"]["pinterest_oauth2"]["flows"]
    assert set(flows["authorizationCode"]["scopes"]) <= set(SCOPES)


def test_no_credential_is_stored_as_it_is(tokens: Tokens) -> None:
    text = tokens.issue("refresh", Token(user=1, app="a", scopes=frozenset()))
    rows = tokens._execute("SELECT * FROM credential").fetchall()
    assert len(rows) == 2
    assert text not in repr(rows) and "sandbox-token" not in repr(rows)


def test_the_same_seed_on_the_same_database_gives_no_token_twice() -> None:
    store = Store()
    plain = Token(user=1, app="a", scopes=frozenset())
    texts = [Tokens(store, clock=Clock(), chance=random.Random(1)).issue("access", plain) for _ in range(3)]
    assert len(set(texts)) == 3
    store.close()


# --- OAuth


@pytest.fixture
def origin(tokens: Tokens, clock: Clock) -> Iterator[str]:
    oauth = OAuth(
        apps={"app-1": App("app-1", "s3cr=t&"), "app-2": App("app-2", "other")},
        tokens=tokens,
        user=42,
        clock=clock,
        token_seconds=3600,
    )
    with serving(Starlette(routes=oauth_routes(oauth))) as origin:
        yield origin


@pytest.fixture
def ads(origin: str) -> Iterator[PinterestAds]:
    with PinterestAds("unused", base_url=f"{origin}/ads/v4", retries=0) as ads:
        yield ads


def consent(origin: str, flow: Any, state: str, *, more: str = "", scopes: tuple[str, ...] = ()) -> str:
    """The address that the user comes back to."""
    query = flow.authorization_url(state=state, scopes=scopes).partition("?")[2]
    seen = exchange(origin, f"/oauth/?{query}{more}")
    assert seen.status == 302
    return seen.headers["location"]


def test_the_clients_own_flow_gets_tokens_and_new_ones(
    origin: str, ads: PinterestAds, tokens: Tokens, clock: Clock
) -> None:
    flow = ads.oauth_app("app-1", "s3cr=t&", CALLBACK)
    state = flow.new_state()
    back = consent(origin, flow, state, scopes=("read_ads", "read_boards"))
    assert back.startswith(f"{CALLBACK}&code=")
    got = flow.exchange(flow.code_from(back, state=state))
    assert set(got.scopes) == {"read_ads", "read_boards"}
    held = tokens.bearer(f"Bearer {got.access_token.reveal()}")
    assert (held.user, held.app, held.scopes) == (42, "app-1", frozenset({"read_ads", "read_boards"}))

    assert got.refresh_token is not None
    fresh = flow.refresh(got.refresh_token)
    assert fresh.refresh_token is not None
    assert fresh.access_token.reveal() != got.access_token.reveal()
    assert tokens.bearer(f"Bearer {fresh.access_token.reveal()}").user == 42
    with pytest.raises(AuthenticationError):
        flow.refresh(got.refresh_token)
    assert flow.refresh(fresh.refresh_token).access_token

    clock.now += 3600
    with pytest.raises(Refused):
        tokens.bearer(f"Bearer {fresh.access_token.reveal()}")


def test_the_async_flow_as_well(origin: str) -> None:
    async def run() -> None:
        async with AsyncPinterestAds("unused", base_url=f"{origin}/ads/v4", retries=0) as ads:
            flow = ads.oauth_app("app-1", "s3cr=t&", CALLBACK)
            back = await asyncio.to_thread(consent, origin, flow, "s")
            assert (await flow.exchange(flow.code_from(back, state="s"))).refresh_token is not None

    asyncio.run(run())


def test_a_code_is_good_once_for_a_while_for_its_app_and_its_redirect_uri(
    origin: str, ads: PinterestAds, clock: Clock
) -> None:
    flow = ads.oauth_app("app-1", "s3cr=t&", CALLBACK)

    def code() -> Any:
        return flow.code_from(consent(origin, flow, "s"), state="s")

    used = code()
    flow.exchange(used)
    with pytest.raises(AuthenticationError):
        flow.exchange(used)
    late = code()
    clock.now += 600
    with pytest.raises(AuthenticationError):
        flow.exchange(late)
    with pytest.raises(AuthenticationError):
        ads.oauth_app("app-1", "wrong", CALLBACK).exchange(code())
    with pytest.raises(AuthenticationError):
        ads.oauth_app("app-2", "other", CALLBACK).exchange(code())
    kept = code()
    with pytest.raises(AuthenticationError):
        ads.oauth_app("app-1", "s3cr=t&", "https://example.com/other").exchange(kept)
    assert flow.exchange(kept).access_token, "a refused exchange does not use a code up"


def test_users_who_say_no_and_scopes_there_are_not(origin: str, ads: PinterestAds) -> None:
    flow = ads.oauth_app("app-1", "s3cr=t&", CALLBACK)
    for more, error in (
        ("&sandbox_decision=deny", "access_denied"),
        ("&scope=read_everything", "invalid_scope"),
        ("&sandbox_user=x", "invalid_request"),
    ):
        back = consent(origin, flow, "s", more=more)
        with pytest.raises(AuthorizationRefusedError, match=error):
            flow.code_from(back, state="s")


def test_another_user_can_be_asked(origin: str, ads: PinterestAds, tokens: Tokens) -> None:
    flow = ads.oauth_app("app-1", "s3cr=t&", CALLBACK)
    got = flow.exchange(flow.code_from(consent(origin, flow, "s", more="&sandbox_user=43"), state="s"))
    assert tokens.bearer(f"Bearer {got.access_token.reveal()}").user == 43


def test_without_refreshable_there_is_no_refresh_token(origin: str) -> None:
    seen = exchange(origin, "/oauth/?consumer_id=app-1&response_type=code&redirect_uri=http://localhost:1/")
    code = seen.headers["location"].partition("code=")[2]
    reply = json.loads(
        put(origin, f"grant_type=authorization_code&code={code}&redirect_uri=http://localhost:1/").body
    )
    assert reply["status"] == "success" and reply["data"] == {}
    assert set(reply["scope"].split(",")) == set(SCOPES)


def put(origin: str, body: str, *, kind: str = "application/x-www-form-urlencoded") -> Any:
    headers = {"Content-Type": kind, "Authorization": "Basic YXBwLTE6czNjcj10Jg=="}
    return exchange(origin, "/v3/oauth/access_token/", method="PUT", headers=headers, body=body.encode())


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        ("grant_type=password", "application/x-www-form-urlencoded", 400),
        ("", "application/x-www-form-urlencoded; charset=utf-8", 400),
        ("grant_type=refresh_token&refresh_token=", "application/x-www-form-urlencoded", 400),
        ("grant_type=refresh_token&grant_type=refresh_token", "application/x-www-form-urlencoded", 400),
        ("%%%", "application/x-www-form-urlencoded", 400),
        ("{}", "application/json", 415),
    ],
)
def test_what_is_no_grant_is_refused_in_the_envelope(origin: str, body: str, kind: str, status: int) -> None:
    seen = put(origin, body, kind=kind)
    assert (seen.status, json.loads(seen.body)["status"]) == (status, "failure")


@pytest.mark.parametrize(
    "query",
    [
        "consumer_id=nobody&redirect_uri=http://localhost/&response_type=code",
        "redirect_uri=http://localhost/&response_type=code",
        "consumer_id=app-1&redirect_uri=javascript:alert(1)&response_type=code",
        "consumer_id=app-1&redirect_uri=http://localhost:x/&response_type=code",
        "consumer_id=app-1&redirect_uri=http://localhost/%0d%0aX:y&response_type=code",
        "consumer_id=app-1",
    ],
)
def test_nobody_is_sent_where_nothing_is(origin: str, query: str) -> None:
    seen = exchange(origin, f"/oauth/?{query}")
    assert (seen.status, json.loads(seen.body)["status"]) == (400, "failure")


def test_tokens_and_apps_of_the_command_line() -> None:
    token = parse_token("abc:user=2,scopes=read_ads+read_boards,seconds=1.5")
    assert (token.text, token.user, token.scopes, token.seconds) == (
        "abc",
        2,
        ("read_ads", "read_boards"),
        1.5,
    )
    assert parse_token("abc").scopes == SCOPES
    assert parse_app("a:b:c") == App("a", "b:c")
    assert "b:c" not in repr(parse_app("a:b:c"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        ":",
        "a b",
        "a:",
        "a:user",
        "a:user=x",
        "a:scopes=x",
        "a:seconds=-1",
        "a:colour=red",
        "a:seconds=nan",
    ],
)
def test_tokens_that_are_none(text: str) -> None:
    with pytest.raises(ValueError, match=r".{10}"):
        parse_token(text)


@pytest.mark.parametrize("text", ["", "a", "a:", ":b", "a b:c"])
def test_apps_that_are_none(text: str) -> None:
    with pytest.raises(ValueError, match="ID:SECRET"):
        parse_app(text)
