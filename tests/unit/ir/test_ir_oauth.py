"""The authorization code flow, and the end of an API: what the extensions say, and what they may not."""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir.build import build
from generator.ir.model import OAuth, Retired, Successor

from .ir_documents import document, problems_of

SERVER = "servers: [{url: 'https://a.example/v1'}]\n"


def _flow(flow: str, start: str = SERVER) -> dict[str, Any]:
    return document(
        f"{start}components: {{securitySchemes: {{key: {{type: apiKey, in: header, name: k}}, "
        f"o: {{type: oauth2, flows: {{authorizationCode: {flow}}}}}}}}}"
    )


def test_the_plain_flow() -> None:
    flow = "{authorizationUrl: 'https://b.example/login', tokenUrl: /token, scopes: {}}"
    assert build(_flow(flow)).oauth == OAuth("https://b.example/login", "https://a.example/token")
    # Relative to an address that the document does not tell: the flow cannot be offered.
    assert build(_flow(flow, "")).oauth is None


def test_documents_without_the_flow() -> None:
    assert build(document("paths: {}")).oauth is None
    other = "components: {securitySchemes: {o: {type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {}}}}}}"
    assert build(document(other)).oauth is None


def test_everything_that_can_be_said() -> None:
    flow = """{authorizationUrl: 'https://b.example/l', tokenUrl: 'https://b.example/t/', refreshUrl: 'r', scopes: {},
        x-oauth: {method: PUT, client_parameter: app, scope_separator: ',', authorization_parameters: {a: 'b c'},
                  token_parameters: {d: e}, reply: {scope: [s], refresh_token: [data, refresh_token]}}}"""
    assert build(_flow(flow)).oauth == OAuth(
        authorization_url="https://b.example/l",
        token_url="https://b.example/t/",
        refresh_url="https://a.example/v1/r",
        method="PUT",
        client_parameter="app",
        scope_separator=",",
        authorization_parameters=(("a", "b c"),),
        token_parameters=(("d", "e"),),
        reply=(("refresh_token", ("data", "refresh_token")), ("scope", ("s",))),
    )


@pytest.mark.parametrize(
    ("flow", "places"),
    [
        ("{authorizationUrl: 'javascript:x', tokenUrl: /t}", ["authorizationUrl"]),
        ("{authorizationUrl: /l, tokenUrl: 'https://u:p@b.example/t'}", ["tokenUrl"]),
        ("{authorizationUrl: /l, tokenUrl: 'https://b.example/t?a=b'}", ["tokenUrl"]),
        ("{authorizationUrl: /l, tokenUrl: 5}", ["tokenUrl"]),
        ("{authorizationUrl: /l, tokenUrl: /t, x-oauth: []}", ["x-oauth"]),
        (
            "{x-oauth: {method: GET, scope_separator: '', client_parameter: 'a b', verb: x, reply: 5}}",
            [f"x-oauth/{key}" for key in ("method", "scope_separator", "client_parameter", "verb", "reply")],
        ),
        (
            '{x-oauth: {token_parameters: {a: 5}, authorization_parameters: {a: "\\n"}, '
            "reply: {token: [a], scope: [], expires_in: [5]}}}",
            [
                *("x-oauth/token_parameters", "x-oauth/authorization_parameters"),
                *("x-oauth/reply/token", "x-oauth/reply/scope", "x-oauth/reply/expires_in"),
            ],
        ),
    ],
)
def test_flows_that_cannot_be_served(flow: str, places: list[str]) -> None:
    pointer = "#/components/securitySchemes/o/flows/authorizationCode"
    found = problems_of(_flow(flow))
    assert [problem.where for problem in found] == [f"{pointer}/{place}" for place in places]


def test_the_end_of_an_api() -> None:
    whole = document(
        "paths: {/a: {get: {x-replaced-by: GET /b, x-replaced-by-note: Mind., responses: {}}, "
        "put: {x-replaced-by: '', responses: {}}, post: {responses: {}}}}"
    )
    whole["info"]["x-retired"] = {"date": "2031-02-03", "server": "https://a.example/v1", "successor": "v2"}
    ir = build(whole)
    assert ir.retired == Retired("2031-02-03", "https://a.example/v1", "v2")
    assert {one.method: one.successor for one in ir.operations} == {
        "GET": Successor("GET /b", "v2", "Mind."),
        "PUT": Successor("", "v2", ""),
        "POST": None,
    }


@pytest.mark.parametrize(
    ("stated", "place"),
    [
        ("soon", "x-retired"),
        ({"date": "soon", "server": "https://a.example"}, "x-retired"),
        ({"date": "2031-02-03", "server": "a.example"}, "x-retired/server"),
        ({"date": "2031-02-03"}, "x-retired/server"),
        ({"date": "2031-02-03", "server": "https://a.example", "successor": "v2\n"}, "x-retired/successor"),
    ],
)
def test_ends_that_are_none(stated: Any, place: str) -> None:
    whole = document("paths: {}")
    whole["info"]["x-retired"] = stated
    (problem,) = problems_of(whole)
    assert problem.where == f"#/info/{place}"


@pytest.mark.parametrize("call", ["5", "GET", "get /a", "'GET /a\\n/b'", "GET a", "[GET /a]"])
def test_successors_that_are_none(call: str) -> None:
    quoted = call.replace("'", '"')
    (problem,) = problems_of(
        document(f"paths: {{/a: {{get: {{x-replaced-by: {quoted}, responses: {{}}}}}}}}")
    )
    assert problem.where == "#/paths/~1a/get/x-replaced-by"
