"""Faults as they are written, and which requests they are about."""

from __future__ import annotations

import pytest
from pinterest_ads.sandbox.faults import KINDS, Fault, Faults
from pinterest_ads.sandbox.faults.targets import DOWNLOAD, Asked
from pinterest_ads.sandbox.limits import Quota

LIST = Asked(
    "GET", "/ads/v4/advertisers/1/campaigns/", ("campaigns.list", "get_campaigns_handler"), "/ads/v4"
)
CREATE = Asked(
    "POST", "/ads/v4/advertisers/1/campaigns/", ("campaigns.create", "create_campaigns_handler"), "/ads/v4"
)
FILE = Asked("GET", "/results/1", (DOWNLOAD,))
OAUTH = Asked("PUT", "/v3/oauth/access_token/")
NAMES = ("campaigns.list", "get_campaigns_handler", "campaigns.create", "ads.list")


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def faults(*texts: str, seed: int = 1, clock: Clock | None = None) -> Faults:
    found = Faults(names=NAMES, seed=seed, clock=clock or Clock())
    for text in texts:
        found.add(Fault.parse(text))
    return found


def kinds(found: Faults, asked: Asked, header: str = "") -> list[str]:
    return [fault.kind for fault in found.struck(asked, header)]


def test_a_line_says_everything() -> None:
    fault = Fault.parse("429:POST campaigns.*:rate=0.1,count=3,for=2.5,scope=app,quota=5/10,retry=none")
    assert fault == Fault(
        kind="429",
        target="campaigns.*",
        method="POST",
        rate=0.1,
        count=3,
        lasts=2.5,
        options={"scope": "app", "quota": Quota(5, 10), "retry": None},
    )


def test_python_says_the_same() -> None:
    assert Fault.of(
        "429", "POST campaigns.*", rate=0.1, count=3, for_=2.5, scope="app", quota=Quota(5, 10), retry=None
    ) == Fault.parse("429:POST campaigns.*:rate=0.1,count=3,for=2.5,scope=app,quota=5/10,retry=none")
    assert Fault.of("503", limits=True, rate=1 / 3).rate == pytest.approx(1 / 3)


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_alone_is_a_fault(kind: str) -> None:
    fault = Fault.parse(kind)
    assert (fault.target, fault.rate, fault.count) == ("*", 1.0, None)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "no fault"),
        (":campaigns.*", "no fault"),
        ("latncy", "did you mean latency"),
        ("xyz", "there are"),
        ("429:a:b=c:d=e", "no fault"),
        ("429:rate=2", "rate=2 of the fault 429"),
        ("429:rate=-1", "from 0 to 1"),
        ("429:rate=nan", "from 0 to 1"),
        ("429:count=-1", "whole number"),
        ("429:count=1.5", "whole number"),
        ("429:for=x", "seconds"),
        ("429:quota=5", "no quota"),
        ("429:scope=user", "one of advertiser"),
        ("429:rate", "no operation matches .rate."),
        ("429:rate=", "says nothing"),
        ("429:rate=1,rate=0", "twice"),
        ("latency:seconds=2..1", "below the first"),
        ("latency:colour=red", "there are rate, count, for, seconds"),
        ("truncate:keep=1.5", "from 0 to 1"),
        ("content-type:type=x", "media type"),
        ("503:retry=soon", "whole seconds"),
        ("429:post campaigns.*", "no target"),
        ("429:campaigns list", "no target"),
    ],
)
def test_what_means_nothing_is_refused_with_the_reason(text: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        faults().add(Fault.parse(text))


def test_a_target_that_is_no_operation_is_refused() -> None:
    with pytest.raises(ValueError, match=r"did you mean campaigns\.\*\?"):
        faults("429:campaign.*")


@pytest.mark.parametrize(
    ("target", "struck"),
    [
        ("*", [LIST, CREATE, FILE]),
        ("campaigns.*", [LIST, CREATE]),
        ("campaigns.list", [LIST]),
        ("get_campaigns_handler", [LIST]),
        ("POST *", [CREATE]),
        ("/advertisers/*/campaigns/", [LIST, CREATE]),
        ("/ads/v4/advertisers/*/campaigns", [LIST, CREATE]),
        ("GET /advertisers/1/*", [LIST]),
        ("/v3/oauth/*", [OAUTH]),
        ("downloads.*", [FILE]),
        ("/results/*", [FILE]),
        ("ads.list", []),
    ],
)
def test_whom_a_target_is_about(target: str, struck: list[Asked]) -> None:
    found = faults(f"500:{target}")
    assert [asked for asked in (LIST, CREATE, FILE, OAUTH) if kinds(found, asked)] == struck


def test_api_faults_leave_downloads_alone_and_the_other_way_round() -> None:
    found = faults("401", "broken-download")
    assert kinds(found, LIST) == ["401"]
    assert kinds(found, FILE) == ["broken-download"]


def test_a_count_is_how_often_it_strikes() -> None:
    found = faults("500:count=2")
    assert [kinds(found, LIST) for _ in range(3)] == [["500"], ["500"], []]
    assert found.active[0].hits == 2


def test_a_rate_strikes_about_so_many_and_the_same_ones_for_the_same_seed() -> None:
    def struck(seed: int) -> list[bool]:
        found = faults("500:rate=0.1", seed=seed)
        return [bool(kinds(found, LIST)) for _ in range(2000)]

    assert struck(1) == struck(1) != struck(2)
    assert 150 < sum(struck(1)) < 250
    assert not any(kinds(faults("500:rate=0"), LIST) for _ in range(100))


def test_other_requests_do_not_change_what_a_rate_strikes() -> None:
    alone, among = faults("500:campaigns.list:rate=0.5"), faults("500:campaigns.list:rate=0.5")
    for _ in range(50):
        kinds(among, CREATE)
        assert kinds(alone, LIST) == kinds(among, LIST)


def test_a_storm_goes_on_for_its_seconds() -> None:
    clock = Clock()
    found = faults("429:rate=0.05,for=10", clock=clock)
    while not kinds(found, LIST):
        pass
    assert all(kinds(found, LIST) for _ in range(50))
    clock.now += 9.9
    assert kinds(found, LIST)
    clock.now += 0.2
    assert not all(kinds(found, LIST) for _ in range(50))


def test_latencies_add_up_and_the_first_other_fault_wins() -> None:
    assert kinds(faults("latency", "500", "latency:seconds=2", "502"), LIST) == ["latency", "500", "latency"]


def test_a_fault_ends_when_it_is_removed() -> None:
    found = faults()
    with found.add(Fault.parse("500")) as active:
        assert kinds(found, LIST) == ["500"]
    assert kinds(found, LIST) == [] and active.hits == 1
    active.remove()
    assert not found


def test_a_header_is_about_its_own_request_and_comes_first() -> None:
    found = faults("500")
    assert kinds(found, LIST, "latency; 502:retry=3") == ["latency", "502"]
    assert kinds(found, LIST) == ["500"]
    assert kinds(faults(), OAUTH, "503") == ["503"]
    with pytest.raises(ValueError, match="did you mean"):
        found.struck(LIST, "resett")


def test_the_count_of_a_header_spans_the_attempts_of_a_call() -> None:
    found = faults()
    assert [kinds(found, LIST, "503:count=2") for _ in range(4)] == [["503"], ["503"], [], []]
    assert kinds(found, LIST, "503:count=2,id=other") == ["503"]
    assert kinds(found, CREATE, "503:count=2") == ["503"]
