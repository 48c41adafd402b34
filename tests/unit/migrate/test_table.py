"""The guide's table as `migrate explain` and the page of documentation tell it."""

from __future__ import annotations

import csv
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from pinterest_ads.migrate import UnknownEndpointError, explain, explaining
from pinterest_ads.migrate.explaining import lookup, wants
from pinterest_ads.migrate.moves import advertiser, moves
from pinterest_ads.migrate.page import page
from pinterest_ads.migrate.table import Row, by_name, rows

from generator.document import read

ROOT = Path(__file__).parents[3]
SPECS = Path(os.environ.get("PINTEREST_ADS_SPECS", ROOT.parent / "shared" / "specs"))
NEWEST = SPECS / "pinterest-v5.23.0.json"


def _lines(name: str) -> list[dict[str, str]]:
    with (ROOT / "overlays" / "v4" / name).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def effective() -> dict[str, Any]:
    path = ROOT / "spec" / "ads-v4.yaml"
    document: dict[str, Any] = read.load(path, name=path.name)
    return document


def test_all_lines_of_the_guide_are_rows() -> None:
    assert len(rows()) == 121
    assert len(by_name()) == 121
    assert {(row.method, row.path) for row in rows()} == {
        (line["v3_method"], line["v3_path"].removeprefix("/").replace("{", "<").replace("}", ">"))
        for line in _lines("endpoints.csv")
    }


@pytest.mark.parametrize(
    "line", _lines("endpoints.csv"), ids=lambda line: f"{line['v3_method']}{line['v3_path']}"
)
def test_each_line_is_explained_in_the_words_of_the_table(line: dict[str, str]) -> None:
    guide = f"{line['v3_method']} {line['v3_path'].removeprefix('/').replace('{', '<').replace('}', '>')}"
    told = explain(guide)
    assert told.startswith(f"{guide}\n")
    assert f"status         {line['status'].replace('_', ' ')}" in told
    assert line["v3_section"] in told and line["note"] in told
    if line["v4_path"]:
        assert f"v4             {line['v4_method']} {line['v4_path']} " in told
    else:
        assert "  v4 " not in told and "advertiser id" not in told
    for after in _lines("successors.csv"):
        if (after["method"], after["path"]) == (line["v4_method"], line["v4_path"]):
            assert f"{after['successor_method']} {after['successor_path']}".strip() in told
            assert after["note"] in told
    for after in _lines("skipped.csv"):
        if (after["method"], after["path"]) == (line["v3_method"], line["v3_path"]):
            assert f"  v5             {after['successor_method']} {after['successor_path']}" in told
            assert after["note"] in told


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.name)
def test_each_row_is_found_however_it_is_written(row: Row) -> None:
    concrete = re.sub(r"<\w+>", "626735565838", row.path)
    for text in (
        row.name,
        f"{row.method.lower()} /{row.path.rstrip('/')}",
        f"{row.method} /{row.path.replace('<', '{').replace('>', '}')}",
        f"{row.method} https://api.pinterest.com/ads/v3/{concrete}?page_size=25#top",
        f"{row.method} /ads/v3/{row.path}",
    ):
        assert lookup(text) == (row,), text
    assert row in lookup(row.path)


def test_without_a_method_all_rows_of_the_path() -> None:
    assert [row.method for row in lookup("/ad_groups/")] == ["GET", "POST", "PUT"]
    assert [row.method for row in lookup("PATCH /ad_groups/")] == ["GET", "POST", "PUT"]


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("GET ad_group/<ad_group>/", "GET ad_groups/<ad_group>/"),
        ("/pin_promotion/", "pin_promotions/"),
        ("https://api.pinterest.com/ads/v3/advertisers/1/campaign/", "advertisers/<advertiser>/campaigns/"),
    ],
)
def test_what_the_table_does_not_have_names_what_is_near(text: str, near: str) -> None:
    with pytest.raises(UnknownEndpointError, match="none of the 121 v3 endpoints") as caught:
        explain(text)
    assert near in str(caught.value)


@pytest.mark.parametrize(
    "text", ["", "GET", "/", "https://example.com", "zzz", "\N{REPLACEMENT CHARACTER}/\n/{"]
)
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(UnknownEndpointError):
        explain(text)


def _parameters(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, str]:
    found = [
        document["components"]["parameters"][one["$ref"].rpartition("/")[2]] if "$ref" in one else one
        for one in operation.get("parameters", [])
    ]
    return {one["name"]: one["in"] for one in found}


def _resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema:
        target: Any = document
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        schema = target
    return schema


def _fields(document: dict[str, Any], schema: dict[str, Any]) -> set[str]:
    schema = _resolved(document, schema)
    if schema.get("type") == "array":
        return _fields(document, schema["items"])
    found = set(schema.get("properties", {}))
    for part in (*schema.get("allOf", ()), *schema.get("oneOf", ()), *schema.get("anyOf", ())):
        found |= _fields(document, part)
    return found


@pytest.mark.parametrize(
    ("row", "target"), [(row, target) for row in rows() for target in row.targets], ids=lambda it: it.name
)
def test_ids_go_where_the_document_takes_them(row: Row, target: Any, effective: dict[str, Any]) -> None:
    operation = effective["paths"][target.path][target.method.lower()]
    parameters = _parameters(effective, {**operation, "parameters": [
        *effective["paths"][target.path].get("parameters", []), *operation.get("parameters", [])
    ]})  # fmt: skip
    assert operation["x-call"] == target.call
    for move in moves(row, target):
        if move.to == "body":
            body = _resolved(effective, operation["requestBody"])
            assert move.new in _fields(effective, body["content"]["application/json"]["schema"]), move
        else:
            assert parameters.get(move.new) == move.to, move
    # Each variable of v4's path comes from one of v3's, is the advertiser's id, or belongs to the split pair.
    filled = {move.new for move in moves(row, target)} | {"advertiser_id"}
    assert set(target.variables) <= filled | ({"request_id"} if len(row.targets) > 1 else set())


def test_where_the_advertiser_comes_from() -> None:
    told = {row.name: advertiser(row) for row in rows()}
    assert "already" in told["GET advertisers/<advertiser>/campaigns/"]
    assert "not needed" in told["GET terms/related/"]
    assert "required" in told["GET campaigns/<campaign>/"]
    assert told["POST images/"] == ""


def test_what_programs_are_told() -> None:
    assert wants(by_name()["PUT campaigns/<campaign>/"]) == {
        "method": "PATCH",
        "path": "/advertisers/{advertiser_id}/campaigns/",
        "calls": ["PATCH /advertisers/{advertiser_id}/campaigns/"],
        "advertiser_id": advertiser(by_name()["PUT campaigns/<campaign>/"]),
        "moved": [{"from": "campaign", "to": "body", "name": "id"}],
        "note": None,
        "v5": ["PATCH /ad_accounts/{ad_account_id}/campaigns"],
    }
    split = wants(by_name()["GET advertisers/<advertiser>/entity_ids"])
    assert split["path"] is None and len(split["calls"]) == 2


@pytest.mark.skipif(not NEWEST.is_file(), reason="the v5 documents are not here; set PINTEREST_ADS_SPECS")
def test_calls_for_what_v4_left_out_are_in_v5() -> None:
    paths = json.loads(NEWEST.read_text(encoding="utf-8"))["paths"]
    skipped = _lines("skipped.csv")
    without = {
        (line["v3_method"], line["v3_path"]) for line in _lines("endpoints.csv") if not line["v4_path"]
    }
    assert len(skipped) == 18
    for line in skipped:
        assert (line["method"], line["path"]) in without
        assert line["successor_method"].lower() in paths[line["successor_path"]], line


def test_the_page_has_every_row_and_every_call() -> None:
    text = page(rows())
    assert (ROOT / "docs" / "migration.md").read_text(encoding="utf-8") == text
    for row in rows():
        assert text.count(f"| `{row.name}` |") == 1
        for target in row.targets:
            assert text.count(f"\n| `{target.name}` |") == 1
    assert all(line.count(" | ") in (2, 5) for line in text.splitlines() if line.startswith("| "))


def test_the_statuses_are_the_tables() -> None:
    assert {row.status for row in rows()} == set(explaining.STATUSES)
