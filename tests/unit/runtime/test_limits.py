from __future__ import annotations

from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.limits import Pauses, RateLimit, rate_limit, retry_after
from tests.unit.runtime.sample import steady


@pytest.mark.parametrize(
    ("text", "quota", "window", "scope"),
    [
        ("30, 30;w=60", 30, 60, "quota"),
        ("1000, 1000;w=60", 1000, 60, "quota"),
        ("0, 0", 0, None, "backend"),
        ("30", 30, None, "quota"),
        ("30;w=60", 30, 60, "quota"),
        ("30, 10;w=1, 30;w=60", 30, 60, "quota"),
        ("", None, None, None),
        ("many", None, None, None),
        ("-1", None, None, None),
    ],
)
def test_forms_of_the_limit(text: str, quota: int | None, window: int | None, scope: str | None) -> None:
    limit = rate_limit({"ratelimit-limit": text})
    assert (limit.quota, limit.window, limit.scope) == (quota, window, scope)
    assert limit.is_stated == (quota is not None)


def test_older_names_are_read_as_well() -> None:
    headers = {"x-ratelimit-limit": "5", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "7"}
    assert rate_limit(headers) == RateLimit(5, None, 0, 7.0)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0.0),
        ("3.5", 3.5),
        (formatdate(1_000_030, usegmt=True), 30.0),
        (formatdate(999_000, usegmt=True), 0.0),
        ("-1", None),
        ("nan", None),
        ("inf", None),
        ("1e300", None),
        ("soon", None),
        ("Mon, 99 Foo 2022 00:00:00 GMT", None),
    ],
)
def test_forms_of_retry_after(text: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": text}, now=1_000_000) == seconds


@steady
@given(st.dictionaries(st.sampled_from(["ratelimit-limit", "ratelimit-remaining", "retry-after"]), st.text()))
def test_no_header_is_too_strange(headers: dict[str, str]) -> None:
    limit = rate_limit(headers, now=0)
    assert str(limit)
    assert limit.retry_after is None or 0 <= limit.retry_after <= 10**9


def test_a_pause_is_of_one_key_and_the_longest_counts() -> None:
    pauses = Pauses()
    limit = RateLimit(30, 60, 0, 5.0)
    pauses.add("1", 50, limit)
    pauses.add("1", 5, limit)
    held = pauses.left("1")
    assert held is not None
    assert 49 < held[0] <= 50
    assert pauses.left("2") is None
    pauses.add("3", 0, limit)
    assert pauses.left("3") is None
