"""The benchmarks' own claims: the statistics, the payload, the drift, and that a table can be made."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from benchmarks import drift, environments, payload, plot, report
from benchmarks.adapters.seeing import verdict
from benchmarks.contest import Failed, Work, compare
from benchmarks.crew import Crew
from benchmarks.document import ROOT, load, with_direct_ids, with_plain_ids
from benchmarks.environments import Unavailable, make_package, ready
from benchmarks.peers import OURS, STOCK, Peer
from benchmarks.ratios import Bar, Ratio, ratio_of
from benchmarks.results import Measure, Row, Settings
from tests.contract.support.document import Document
from tests.contract.support.shapes import Shapes

# Statistics


def _left_out(count: int) -> int:
    """How many of `count` different ratios lie below the interval."""
    return round(ratio_of([float(n) for n in range(1, count + 1)], [1.0] * count).low) - 1


@pytest.mark.parametrize("count", [6, 15, 21, 40])
def test_the_interval_covers_the_median_with_95_percent_and_is_the_narrowest(count: int) -> None:
    def missed(left_out: int) -> float:
        return 2 * sum(math.comb(count, below) for below in range(left_out + 1)) / 2**count

    left_out = _left_out(count)
    assert missed(left_out) <= 0.05 < missed(left_out + 1)


def test_few_pairs_give_the_whole_range() -> None:
    assert ratio_of([2.0, 6.0, 4.0], [1.0, 2.0, 1.0]) == Ratio(3.0, 2.0, 4.0, 3)


@pytest.mark.parametrize(("one", "other"), [([], []), ([1.0], [1.0, 2.0]), ([1.0], [0.0])])
def test_what_is_no_pairs_is_refused(one: list[float], other: list[float]) -> None:
    with pytest.raises(ValueError):
        ratio_of(one, other)


@pytest.mark.parametrize(
    ("bar", "ratio", "said"),
    [
        (Bar("most", 1.15), Ratio(1.1, 1.05, 1.3, 15), "met"),
        (Bar("most", 1.15), Ratio(1.2, 1.1, 1.3, 15), "met by the lower end only"),
        (Bar("most", 1.15), Ratio(1.3, 1.2, 1.4, 15), "missed"),
        (Bar("least", 8), Ratio(9.0, 8.1, 10.0, 15), "met"),
        (Bar("least", 8), Ratio(9.0, 7.9, 10.0, 15), "missed"),
        (None, Ratio(9.0, 7.9, 10.0, 15), ""),
        (Bar("least", 8), None, "not measured"),
    ],
)
def test_a_bar_is_met_by_the_lower_end(bar: Bar | None, ratio: Ratio | None, said: str) -> None:
    assert Row("we", "they", ratio=ratio, bar=bar).verdict == said


def test_pairs_alternate_in_order() -> None:
    order: list[str] = []

    def timed(name: str, seconds: float) -> float:
        order.append(name)
        return seconds

    assert compare(lambda: timed("a", 3.0), lambda: timed("b", 2.0), 3).median == 1.5
    assert order == ["a", "b", "b", "a", "a", "b"]


# Payload


@pytest.fixture(scope="module")
def effective() -> dict[str, Any]:
    return load()


def _is_valid(document: dict[str, Any], schema: str, value: Any, *, request: bool = False) -> bool:
    shapes = Shapes(Document(document), request=request)
    raw = document["components"]["schemas"][schema]
    return shapes.is_valid(shapes.convert(raw), value)


@pytest.mark.parametrize(("kind", "schema"), payload.KINDS.items())
def test_items_are_valid_in_every_spelling_of_the_document(
    kind: str, schema: str, effective: dict[str, Any]
) -> None:
    items = payload.items(kind, 40)
    for document in (effective, with_direct_ids(effective), with_plain_ids(effective)):
        page = {"type": "array", "items": document["components"]["schemas"][schema]}
        document = {
            **document,
            "components": {"schemas": {**document["components"]["schemas"], "Page": page}},
        }
        assert _is_valid(document, "Page", items)
        broken = [*items, {**items[0], "name": 7}]
        assert not _is_valid(document, "Page", broken)


@pytest.mark.parametrize(("kind", "schema"), payload.KINDS.items())
def test_every_field_is_filled(kind: str, schema: str, effective: dict[str, Any]) -> None:
    properties = effective["components"]["schemas"][schema]["properties"]
    for item in payload.items(kind, 10):
        assert item.keys() == properties.keys()
        assert not [name for name, value in item.items() if value in (None, [], {}, "")]


@pytest.mark.parametrize(("kind", "schema"), payload.CREATES.items())
def test_requests_are_valid_and_leave_something_out(
    kind: str, schema: str, effective: dict[str, Any]
) -> None:
    properties = effective["components"]["schemas"][schema]["properties"]
    requests = payload.creates(kind, 40)
    assert all(_is_valid(effective, schema, request, request=True) for request in requests[:10])
    assert {name for request in requests for name in request} == properties.keys()
    assert any(len(request) < len(properties) for request in requests)


def test_the_payload_is_of_the_size_of_real_pages_and_always_the_same() -> None:
    pages = {kind: payload.page(payload.items(kind, 250)) for kind in payload.KINDS}
    assert 3_000 < len(pages["ads"]) / 250 < 4_000
    assert 3_000 < len(pages["ad groups"]) / 250 < 4_000
    assert pages == {kind: payload.page(payload.items(kind, 250)) for kind in payload.KINDS}
    assert pages["ads"] != payload.page(payload.items("ads", 250, seed=1))


def test_plain_ids_leave_no_choice_of_string_and_integer(effective: dict[str, Any]) -> None:
    def choices(node: Any) -> Iterator[list[str]]:
        if isinstance(node, dict):
            if "anyOf" in node:
                yield sorted(str(part.get("type")) for part in node["anyOf"])
            for value in node.values():
                yield from choices(value)
        elif isinstance(node, list):
            for value in node:
                yield from choices(value)

    assert ["integer", "string"] in list(choices(effective))
    assert ["integer", "string"] not in list(choices(with_plain_ids(effective)))


def test_direct_ids_change_the_spelling_and_not_the_meaning(effective: dict[str, Any]) -> None:
    direct = with_direct_ids(effective)
    for document in (effective, direct):
        shapes = Shapes(Document(document), request=False)
        schema = shapes.convert(document["components"]["schemas"]["AdGroup"]["properties"]["campaign_id"])
        assert [shapes.is_valid(schema, value) for value in ("12", 12, "x", None, {})] == [
            *(True, True),
            *(False, False, False),
        ]
    assert direct["components"]["schemas"]["AdGroup"]["properties"]["id"] == {
        "$ref": "#/components/schemas/Id"
    }
    assert direct["components"]["schemas"]["Ad"]["properties"]["name"] == {
        "$ref": "#/components/schemas/AdName"
    }


# Drift


def test_each_kind_of_drift_is_one_and_the_nullable_ones_are_none(effective: dict[str, Any]) -> None:
    first, *cases = drift.cases()
    assert _is_valid(effective, "AdGroup", json.loads(first["content"])["data"][0])
    assert len(cases) == len(drift.KINDS) == 12
    undeclared_are_allowed = {"unknown field", "unknown field, nested"}
    documented = {"null where nullable", "null object where nullable", *undeclared_are_allowed}
    for case, kind in zip(cases, drift.KINDS, strict=True):
        one, other = json.loads(case["content"])["data"]
        assert other == json.loads(first["content"])["data"][1]
        assert _is_valid(effective, "AdGroup", one) == (kind.name in documented), kind.name


@pytest.mark.parametrize(
    ("decoded", "said"),
    [
        ([{"name": "New"}, {}], "ok"),
        ([{"name": "Old"}, {}], "reads as Old"),
        ([{"other": 1}, {}], "DROPPED"),
        ([{"name": "New"}], "LOSES ITEMS"),
        (ValueError("no"), "RAISES ValueError"),
    ],
)
def test_verdicts_tell_what_became_of_a_page(decoded: list[Any] | Exception, said: str) -> None:
    def decode(content: bytes) -> list[Any]:
        if isinstance(decoded, Exception):
            raise decoded
        return decoded

    case = {"content": "{}", "path": ["name"], "sent": "New", "items": 2, "missing": False}
    assert verdict(decode, case) == said


# Tables


class _Fixed:
    """Stands for a worker that needs so long for one unit."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def run(self, number: int, count: int, clock: str) -> float:
        return self.seconds * count


def _work(seconds: float, seen: object) -> Work:
    return Work(_Fixed(seconds), 0, seen, seconds)  # type: ignore[arg-type]


def test_a_bar_is_not_measured_on_other_work() -> None:
    crew = Crew(Settings(pairs=3))
    same = crew.row(("we", "they", ""), lambda: _work(3.0, 1), lambda: _work(2.0, 1), bar=Bar("most", 2))
    other = crew.row(("we", "they", ""), lambda: _work(3.0, 1), lambda: _work(2.0, 2), bar=Bar("most", 2))
    peer = crew.row(("peer", "they", ""), lambda: _work(3.0, 1), lambda: _work(2.0, 2))
    assert (same.ratio, same.verdict) == (Ratio(1.5, 1.5, 1.5, 3), "met")
    assert (other.ratio, other.verdict) == (None, "not measured")
    assert peer.ratio is not None and peer.note == "its result differs"


def test_a_contender_that_fails_is_reported_with_its_reason() -> None:
    def fails() -> Work:
        raise Failed("cannot read this document")

    row = Crew(Settings(pairs=3)).row(("peer", "we", "ads"), fails, lambda: _work(1.0, 1))
    table = report.tables([Measure("decode", "Decode", "time", (row,))], [])
    assert "| peer | cannot read this document |  |" in table


def test_a_peer_that_cannot_be_had_is_a_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environments, "FOLDER", tmp_path)
    with pytest.raises(Unavailable, match="needs no-such-program, which this machine does not have"):
        ready(Peer("ours", "a peer", "", needs="no-such-program"))
    with pytest.raises(Unavailable, match=r"could not be generated \(exit 3;"):
        make_package(tmp_path / "peer", Peer("peer", "a peer", "", ((sys.executable, "-c", "exit(3)"),)))


def test_the_report_calls_a_miss_a_miss_and_draws_what_was_measured() -> None:
    rows = (
        Row("pinterest-ads", "raw", "ads", Ratio(2.0, 1.9, 2.1, 15), Bar("most", 1.15)),
        Row("peer <&>", "raw", "ads", Ratio(20.0, 19.0, 21.0, 15)),
    )
    measures = [Measure("decode", "Decode", "time", rows)]
    text = report.text(measures, [("raw", ["ok"] * 13)], 60.0)
    assert "| decode: ads | pinterest-ads | raw | **2.00** (1.90 to 2.10) | ≤ 1.15 | missed |" in text
    assert str(ROOT) not in text
    drawn = ElementTree.fromstring(plot.svg(measures))
    assert len([node for node in drawn.iter() if node.tag.endswith("rect")]) == 1 + len(rows)


def test_a_row_runs_without_any_peer() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--only", "decode", "--quick", "--here"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    ours = next(line for line in lines if line.startswith("| pinterest-ads |"))
    assert ours.count("**") == 2 * len(payload.KINDS)
    stock = next(line for line in lines if line.startswith(f"| {STOCK.title} |"))
    assert stock.count("peers are left out of this run") == len(payload.KINDS)


def test_both_decode_modes_of_ours_lose_no_page() -> None:
    with Crew(Settings(here=True)) as crew:
        for way in ("default", "keep_unknown"):
            found = crew.worker(OURS).ask(f"drift {way}", kind="ad groups", cases=drift.cases())
            assert found == ["ok"] * 13
