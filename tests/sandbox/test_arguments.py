"""What a request has to be, judged by the document before any handler sees it."""

from __future__ import annotations

import httpx
import pytest
from pinterest_ads.sandbox import Sandbox

ADVERTISER = "549755885175"


@pytest.fixture(scope="module")
def client(sandbox: Sandbox) -> httpx.Client:
    headers = {"Authorization": f"Bearer {sandbox.token}"}
    return httpx.Client(base_url=f"{sandbox.url}/advertisers/{ADVERTISER}", headers=headers, timeout=10)


def refused(reply: httpx.Response, status: int) -> str:
    """The message of a failure, in the envelope and with the id of the request."""
    assert reply.status_code == status, reply.text
    assert reply.headers["content-type"] == "application/json"
    assert reply.headers["x-pinterest-rid"].isdigit()
    body = reply.json()
    assert body["status"] == "failure"
    assert body["data"] is None
    message: str = body["message"]
    return message


def test_every_parameter_that_is_wrong_is_named(client: httpx.Client) -> None:
    reply = client.get(
        "/campaigns/", params={"page_size": "many", "order": "SIDEWAYS", "campaign_ids": "1,x"}
    )
    message = refused(reply, 400)
    assert all(name in message for name in ("page_size", "order", "campaign_ids"))


@pytest.mark.parametrize("size", ["0", "-1", "1.5", "", "1e1", "\uff11"])
def test_numbers_are_what_the_document_says(client: httpx.Client, size: str) -> None:
    assert "page_size" in refused(client.get("/campaigns/", params={"page_size": size}), 400)


def test_a_parameter_given_twice_is_refused(client: httpx.Client) -> None:
    reply = client.get("/campaigns/", params=[("page_size", "5"), ("page_size", "6")])
    assert "page_size: is given more than once" in refused(reply, 400)


def test_a_required_parameter_that_is_missing_is_named(client: httpx.Client) -> None:
    assert "granularity: is required" in refused(client.get("/delivery_metrics/"), 400)


def test_a_list_has_something_in_it(client: httpx.Client) -> None:
    for name in ("entity_statuses", "campaign_ids"):
        assert name in refused(client.get("/campaigns/", params={name: ""}), 400)


def test_unknown_parameters_are_ignored(client: httpx.Client) -> None:
    assert client.get("/campaigns/", params={"new": "thing"}).status_code == 200


def test_a_slash_at_the_end_is_the_clients_choice(client: httpx.Client) -> None:
    assert client.get("/campaigns").json()["data"] == client.get("/campaigns/").json()["data"] != []


def test_a_body_has_to_say_that_it_is_json(client: httpx.Client) -> None:
    content = '[{"name": "A", "objective_type": "AWARENESS"}]'
    for headers in (
        {},
        {"content-type": "text/plain"},
        {"content-type": "application/x-www-form-urlencoded"},
    ):
        refused(client.post("/campaigns/", content=content, headers=headers), 415)
    assert client.post(
        "/campaigns/", content=content, headers={"content-type": "application/json; charset=utf-8"}
    ).is_success


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"NaN",
        b'"\xff"',
        b"[" * 100_000,
        b'[{"name": "\\ud800", "objective_type": "AWARENESS"}]',
        b"[] []",
    ],
)
def test_what_is_no_json_is_refused(client: httpx.Client, content: bytes) -> None:
    reply = client.post("/campaigns/", content=content, headers={"content-type": "application/json"})
    assert "body" in refused(reply, 400)


def test_every_wrong_place_of_a_body_is_named(client: httpx.Client) -> None:
    reply = client.post("/campaigns/", json=[{"name": "A", "objective_type": "AWARENESS"}, {"name": 5}])
    message = refused(reply, 400)
    assert "[1].name" in message
    assert "objective_type" in message


def test_unknown_paths_and_methods(sandbox: Sandbox, client: httpx.Client) -> None:
    refused(client.get("/nothing/"), 404)
    reply = client.put("/campaigns/")
    refused(reply, 405)
    assert reply.headers["allow"] == "GET, PATCH, POST"
    # The fixed path wins over `audiences/{audience_id}`, whatever its methods are.
    assert client.get("/audiences/custom/").headers["allow"] == "POST"
    assert client.head("/campaigns/").status_code == 405


def test_bookmarks_are_good_for_their_query_only(client: httpx.Client) -> None:
    refused(client.get("/campaigns/", params={"bookmark": "anything"}), 409)
    for name in ("1", "2"):
        client.post("/campaigns/", json=[{"name": name, "objective_type": "AWARENESS"}])
    page = client.get("/campaigns/", params={"page_size": 1}).json()
    following = client.get("/campaigns/", params={"page_size": 1, "bookmark": page["bookmark"]}).json()
    assert int(following["data"][0]["id"]) > int(page["data"][0]["id"])
    other = {"page_size": 1, "bookmark": page["bookmark"], "order": "DESCENDING"}
    assert "query" in refused(client.get("/campaigns/", params=other), 409)
