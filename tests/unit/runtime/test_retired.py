"""When a status says that the call is no more, and what is said of its successor."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.runtime.operation import Operation
from generator.runtime.retired import Retirement, advice, replacement

END = Retirement("2023-06-30", "https://api.example.com/v4", "v5")
REPLACED: Operation[None] = Operation("get", "GET", "/a/{id}", replacement="GET /b/{id}")
ALONE: Operation[None] = Operation("get", "GET", "/a/{id}")
PUBLIC = "https://api.example.com/v4/a/1?x=y"


@pytest.mark.parametrize("status", [404, 410])
def test_the_public_address_of_an_api_that_has_ended(status: int) -> None:
    said = "This version of the API ended on 2023-06-30."
    assert advice(REPLACED, status, PUBLIC, END) == f"{said} Call GET /b/{{id}} of v5 instead."
    assert advice(ALONE, status, PUBLIC, END) == f"{said} Nothing of v5 takes the place of this call."


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8080/v4/a/1",
        "http://api.example.com/v4/a/1",
        "https://api.example.com/v3/a/1",
        "https://api.example.com/v4x/a/1",
        "https://api.example.com.evil.example/v4/a/1",
    ],
)
def test_elsewhere_404_is_about_the_object(url: str) -> None:
    assert advice(REPLACED, 404, url, END) is None
    assert advice(REPLACED, 410, url, END) == "This endpoint is gone. Call GET /b/{id} of v5 instead."
    assert advice(ALONE, 410, url, END) == "This endpoint is gone."


def test_what_ended_before_the_rest_has_a_call_of_this_version() -> None:
    operation = replace(REPLACED, gone="2022-06-30", use="others.list")
    elsewhere = "http://127.0.0.1:8080/v4/a/1"
    told = "This endpoint is gone since 2022-06-30. Call others.list instead, which comes nearest."
    assert advice(operation, 410, elsewhere, END) == advice(operation, 410, PUBLIC, None) == told
    assert replacement(operation, elsewhere, END) == "others.list"
    over = "This version of the API ended on 2023-06-30. Call GET /b/{id} of v5 instead."
    assert advice(operation, 410, PUBLIC, END) == over
    assert replacement(operation, PUBLIC, END) == "GET /b/{id}"
    assert "since 2022-06-30. Call GET /b/{id} of v5" in str(
        advice(replace(operation, use=""), 410, elsewhere, END)
    )


def test_an_api_that_goes_on() -> None:
    assert advice(REPLACED, 404, PUBLIC, None) is None
    assert advice(REPLACED, 410, PUBLIC, None) == "This endpoint is gone. Call GET /b/{id} instead."


@pytest.mark.parametrize("status", [200, 400, 401, 403, 409, 429, 500, 503])
def test_other_statuses_say_nothing(status: int) -> None:
    assert advice(REPLACED, status, PUBLIC, END) is None
