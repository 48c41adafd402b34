"""What the document does not declare: found while the page lives, kept where models hold it themselves."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import threading
from typing import Any

import attrs
import pytest
from pinterest_ads._runtime import schema as s
from pinterest_ads._runtime import sources
from pinterest_ads._runtime.decoding import Decoding, read_body
from pinterest_ads.v4.models import Campaign, CampaignList, TrackingUrls

KIND = s.ModelOf(CampaignList)
LENIENT = Decoding()


def item(number: int, **more: Any) -> dict[str, Any]:
    return {
        "id": str(number),
        "advertiser_id": "5",
        "name": f"c{number}",
        "objective_type": "AWARENESS",
        "new": number,
        "tracking_urls": {"click": [], "deep": number},
        **more,
    }


def page(count: int = 3, *, how: Decoding = LENIENT, keep: bool = True) -> CampaignList:
    items = [item(number) for number in range(count)]
    whole = {"status": "success", "code": 0, "message": "ok", "data": items, "request": "r1"}
    return read_body(KIND, json.dumps(whole).encode(), how, "op", page=keep)


def test_it_is_found_while_the_page_lives_and_not_after() -> None:
    body = page()
    first, second, third = body.data
    assert first.extra == {"new": 0}
    assert second.tracking_urls.extra == {"deep": 1}
    assert body.extra == {"request": "r1"}
    del body
    gc.collect()
    # What was looked at is the model's own.
    assert first.extra == {"new": 0}
    assert third.extra == {}
    assert second.extra == {}
    assert third.tracking_urls.extra == {}


def test_items_do_not_hold_the_bytes() -> None:
    body = page()
    kept = body.data[0]
    assert kept.extra == {"new": 0}
    reference = sources._living[max(sources._living)]
    assert reference() is body._source
    del body
    gc.collect()
    assert reference() is None
    assert kept.name == "c0"


def test_the_list_may_be_sorted_cut_and_changed_before() -> None:
    body = page(4)
    data = body.data
    data.reverse()
    del data[1]
    data[0].name = "changed"
    assert [campaign.extra for campaign in data] == [{"new": 3}, {"new": 1}, {"new": 0}]
    assert data[0].tracking_urls.extra == {"deep": 3}


def test_an_object_of_ones_own_has_nothing_of_the_page() -> None:
    body = page()
    campaign = body.data[0]
    campaign.tracking_urls = TrackingUrls(click=["https://example.com/"])
    assert campaign.tracking_urls.extra == {}
    assert Campaign(id="0", advertiser_id="5", name="c0", objective_type="AWARENESS").extra == {}


def test_pages_are_told_apart() -> None:
    bodies = [page(2) for _ in range(20)]
    for body in bodies:
        assert [campaign.extra for campaign in body.data] == [{"new": 0}, {"new": 1}]


def test_only_the_page_in_question_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    bodies = [page(2) for _ in range(5)]
    loaded: list[bytes] = []
    load = sources.jsontext.load
    monkeypatch.setattr(sources.jsontext, "load", lambda text: loaded.append(text) or load(text))
    assert bodies[1].data[0].extra == {"new": 0}
    assert len(loaded) == 1
    assert bodies[1].data[1].extra == {"new": 1}
    assert len(loaded) == 1


@pytest.mark.parametrize("use", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_copies_take_it_along(use: Any) -> None:
    body = page()
    copied = use(body.data[1])
    assert copied == body.data[1]
    del body
    gc.collect()
    assert copied.extra == {"new": 1}
    if use is not copy.copy:
        assert copied.tracking_urls.extra == {"deep": 1}


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_every_protocol_pickles_a_page(protocol: int) -> None:
    body = page()
    back = pickle.loads(pickle.dumps(body, protocol))
    assert back == body
    assert back.to_dict() == body.to_dict()


def test_comparing_counts_it() -> None:
    one, other = page(1), page(1)
    assert one == other
    other.data[0].extra["new"] = 9
    assert one != other
    assert one.data[0] != 5
    with pytest.raises(TypeError):
        hash(one)


def test_evolve_changes_what_is_declared() -> None:
    campaign = page(1).data[0]
    changed = attrs.evolve(campaign, name="other")
    assert (changed.name, changed.id, campaign.name) == ("other", campaign.id, "c0")


def test_it_shows_in_repr() -> None:
    body = page(1)
    assert "extra={'new': 0}" in repr(body.data[0])


@pytest.mark.parametrize(("how", "keep"), [(Decoding(keep_unknown=True), True), (Decoding(), False)])
def test_models_can_hold_it_themselves(how: Decoding, keep: bool) -> None:
    body = page(how=how, keep=keep)
    items = body.data
    del body
    gc.collect()
    assert [campaign.to_dict() for campaign in items] == [item(number) for number in range(3)]


def test_a_value_beyond_reading_does_not_lose_the_page() -> None:
    text = (
        b'{"status":"success","code":0,"message":"ok","data":[%s]}'
        % json.dumps(item(1)).replace("1}", "1e999}").encode()
    )
    body = read_body(KIND, text, Decoding(), "op", page=True)
    assert body.data[0].extra == {}
    assert body.data[0].name == "c1"


def test_threads_find_it_while_pages_come_and_go() -> None:
    wrong: list[object] = []

    def work() -> None:
        for _ in range(60):
            body = page(3)
            found = [campaign.extra for campaign in body.data]
            if found != [{"new": 0}, {"new": 1}, {"new": 2}]:
                wrong.append(found)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
