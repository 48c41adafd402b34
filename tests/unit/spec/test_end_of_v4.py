"""What the document says of v4's end: each operation's successor, the day, and the scopes that errors name."""

from __future__ import annotations

import csv
import json
import os
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from generator.document.walk import operations

ROOT = Path(__file__).parents[3]
SPECS = Path(os.environ.get("PINTEREST_ADS_SPECS", ROOT.parent / "shared" / "specs"))
NEWEST = SPECS / "pinterest-v5.23.0.json"
TOP_PINS = "/v3/partners/analytics/users/{user}/pins/top/"


def _rows() -> list[dict[str, str]]:
    with (ROOT / "overlays" / "v4" / "successors.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_every_operation_is_in_the_table_once(effective: dict[str, Any]) -> None:
    there = Counter((method.upper(), path) for path, method, _ in operations(effective))
    assert Counter((row["method"], row["path"]) for row in _rows()) == there
    assert len(there) == 67


def test_every_operation_says_what_its_row_says(effective: dict[str, Any]) -> None:
    said = {(method.upper(), path): operation for path, method, operation in operations(effective)}
    for row in _rows():
        operation = said[row["method"], row["path"]]
        call = f"{row['successor_method']} {row['successor_path']}".strip()
        assert operation["x-replaced-by"] == call
        assert operation.get("x-replaced-by-note", "") == row["note"]


def test_rows_without_a_successor_say_so() -> None:
    without = {(row["method"], row["path"]): row["note"] for row in _rows() if not row["successor_path"]}
    assert set(without) == {
        ("PATCH", "/advertisers/{advertiser_id}/conversion_tags/"),
        ("POST", "/advertisers/{advertiser_id}/audiences/custom/"),
        ("GET", "/advertisers/{advertiser_id}/insights/audience/{scope}/{type}/{category_id}/"),
        ("GET", "/advertisers/{advertiser_id}/catalogs/status/"),
        ("GET", "/targeting/"),
        ("GET", TOP_PINS),
    }
    assert all(without.values())


def test_notes_are_sentences() -> None:
    for row in _rows():
        assert re.fullmatch(r"|[A-Za-z].*\.", row["note"]), row


@pytest.mark.skipif(not NEWEST.is_file(), reason="the v5 documents are not here; set PINTEREST_ADS_SPECS")
def test_successors_and_the_calls_in_notes_are_in_v5() -> None:
    paths = json.loads(NEWEST.read_text(encoding="utf-8"))["paths"]
    calls = [f"{row['successor_method']} {row['successor_path']}" for row in _rows() if row["successor_path"]]
    calls += [call for row in _rows() for call in re.findall(r"(?:GET|POST|PATCH) /[\w/{}]+", row["note"])]
    assert len(calls) > 61
    for call in calls:
        method, _, path = call.partition(" ")
        assert method.lower() in paths[path], call


def test_the_day_and_where_it_is_true(effective: dict[str, Any]) -> None:
    retired = effective["info"]["x-retired"]
    assert retired == {"date": "2023-06-30", "server": "https://api.pinterest.com/ads/v4", "successor": "v5"}
    assert retired["server"] == effective["servers"][0]["url"]
    # Not that of the top Pins, which are no part of v4.
    own = effective["paths"][TOP_PINS]["servers"][0]["url"]
    assert not f"{own}{TOP_PINS}".startswith(retired["server"])


def test_scopes_are_declared_and_writes_need_to_write(effective: dict[str, Any]) -> None:
    flow = effective["components"]["securitySchemes"]["pinterest_oauth2"]["flows"]["authorizationCode"]
    found = {}
    for _, method, operation in operations(effective):
        (requirement,) = operation["security"]
        scopes = requirement["pinterest_oauth2"]
        assert scopes and set(scopes) <= set(flow["scopes"])
        found[operation["x-call"]] = scopes
        if any(scope.startswith("write") for scope in scopes):
            assert method in ("post", "patch")
    assert found["campaigns.create"] == ["write_ads"]
    assert found["campaigns.list"] == found["bulk.get"] == found["reports.create"] == ["read_ads"]
    assert found["boards.list"] == ["read_boards"]
    assert found["pins.list"] == ["read_boards", "read_pins"]
    assert found["top_pins.list"] == ["read_pins", "read_users"]
    assert found["product_groups.list_catalogs"] == ["read_merchants"]


def test_the_token_endpoint_is_v3s(effective: dict[str, Any]) -> None:
    flow = effective["components"]["securitySchemes"]["pinterest_oauth2"]["flows"]["authorizationCode"]
    assert flow["tokenUrl"] == "https://api.pinterest.com/v3/oauth/access_token/"
    assert flow["x-oauth"] == {
        "method": "PUT",
        "client_parameter": "consumer_id",
        "scope_separator": ",",
        "authorization_parameters": {"refreshable": "true"},
        "reply": {"refresh_token": ["data", "refresh_token"]},
    }
