"""Quotas: exact for each advertiser, in the guide's header forms, by the clock that is given."""

from __future__ import annotations

import random

import pytest
from pinterest_ads._runtime.limits import rate_limit
from pinterest_ads.sandbox.limits import Limited, Quota, Quotas, Settings, parse_setting


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.25

    def __call__(self) -> float:
        return self.now


def quotas(clock: Clock | None = None, **settings: object) -> Quotas:
    return Quotas(Settings(**settings), clock or Clock())  # type: ignore[arg-type]


def test_the_defaults_are_the_figures_of_the_guide() -> None:
    assert Settings().advertiser == Quota(30, 60)
    assert Settings().app == Quota(1000, 60)


def test_a_quota_passes_exactly_its_requests_and_again_when_retry_after_is_over() -> None:
    clock = Clock()
    found = quotas(clock)
    assert [found.take(advertiser=7, app="a") for _ in range(30)] == [None] * 30
    clock.now += 12.5
    limited = found.take(advertiser=7, app="a")
    assert limited == Limited("advertiser", Quota(30, 60), 48)
    assert limited.headers == (
        ("RateLimit-Limit", "30, 30;w=60"),
        ("RateLimit-Remaining", "0"),
        ("Retry-After", "48"),
    )
    clock.now += 47.4
    assert found.take(advertiser=7, app="a") is not None
    clock.now += 0.6
    assert [found.take(advertiser=7, app="a") for _ in range(31)].count(None) == 30


def test_the_client_reads_the_headers_as_they_are_meant() -> None:
    limited = Limited("app", Quota(1000, 60), 9)
    said = rate_limit({name.lower(): value for name, value in limited.headers})
    assert (said.quota, said.window, said.remaining, said.retry_after) == (1000, 60, 0, 9)


def test_every_advertiser_gets_its_own_quota_whatever_the_order() -> None:
    found = quotas(advertiser=Quota(11, 60), app=None)
    asked = [advertiser for advertiser in range(1, 21) for _ in range(40)]
    random.Random(4).shuffle(asked)
    passed = [advertiser for advertiser in asked if found.take(advertiser=advertiser, app="a") is None]
    assert {advertiser: passed.count(advertiser) for advertiser in range(1, 21)} == dict.fromkeys(
        range(1, 21), 11
    )


def test_the_app_has_a_quota_over_all_advertisers_and_requests_without_one() -> None:
    found = quotas(advertiser=Quota(2, 60), app=Quota(5, 60))
    assert found.take(advertiser=0, app="a") is None
    assert [found.take(advertiser=n, app="a") for n in (1, 1, 2, 2)] == [None] * 4
    limited = found.take(advertiser=3, app="a")
    assert limited is not None and limited.scope == "app"
    assert found.take(advertiser=3, app="b") is None


def test_a_refused_request_counts_nowhere() -> None:
    found = quotas(advertiser=Quota(1, 60), app=Quota(3, 60))
    assert found.take(advertiser=1, app="a") is None
    assert all(found.take(advertiser=1, app="a") for _ in range(10))
    assert [found.take(advertiser=n, app="a") for n in (2, 3)] == [None, None]
    assert found.used() == [
        ("advertiser", "1", Quota(1, 60), 1),
        ("advertiser", "2", Quota(1, 60), 1),
        ("advertiser", "3", Quota(1, 60), 1),
        ("app", "a", Quota(3, 60), 3),
    ]


def test_none_turns_a_quota_off_and_one_advertiser_can_have_its_own() -> None:
    found = quotas(advertiser=None, app=None, advertisers={5: Quota(1, 10)})
    assert [found.take(advertiser=4, app="a") for _ in range(500)] == [None] * 500
    assert found.take(advertiser=5, app="a") is None
    assert found.take(advertiser=5, app="a") == Limited("advertiser", Quota(1, 10), 10)


def test_a_clock_that_is_set_back_locks_nobody_out() -> None:
    clock = Clock()
    found = quotas(clock, advertiser=Quota(1, 60))
    assert found.take(advertiser=1, app="a") is None
    clock.now -= 5000
    assert found.take(advertiser=1, app="a") is None


def test_windows_that_are_over_are_forgotten() -> None:
    clock = Clock()
    found = quotas(clock, app=None)
    for advertiser in range(1, 10_001):
        found.take(advertiser=advertiser, app="a")
    clock.now += 61
    found.take(advertiser=20_000, app="a")
    assert len(found._windows) == 1


@pytest.mark.parametrize("text", ["30/60", " 1/1 "])
def test_a_quota_is_read_and_written(text: str) -> None:
    assert str(Quota.parse(text)) == text.strip()


@pytest.mark.parametrize(
    "text", ["", "30", "30/", "/60", "0/60", "30/0", "-1/60", "3.5/60", "30/60/1", "a/b", "٣/60"]
)
def test_what_is_no_quota_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="quota"):
        Quota.parse(text)


def test_settings_of_the_command_line() -> None:
    pairs = dict(map(parse_setting, ["advertiser=5/10", "app=none", "549755885175=1/2"]))
    assert Settings.of(pairs) == Settings(
        advertiser=Quota(5, 10), app=None, advertisers={549755885175: Quota(1, 2)}
    )
    assert Settings.of({}) == Settings()
    assert Settings.of(dict([parse_setting("none")])) == Settings(advertiser=None, app=None)
    assert Settings.of(dict(map(parse_setting, ["none", "app=7/8"]))) == Settings(
        advertiser=None, app=Quota(7, 8)
    )


@pytest.mark.parametrize(
    "text", ["", "advertiser", "user=1/2", "advertiser=x", "0=1/2", "advertiser=", "-5=1/2"]
)
def test_settings_that_mean_nothing_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"quota|requests/seconds"):
        parse_setting(text)
