"""Which operations a change reaches, through everything that they refer to."""

from __future__ import annotations

import pytest

from generator.diff import touched
from tests.integration.updates.labels import updates

OFFERS = "/advertisers/{advertiser_id}/offers"
OFFER = f"{OFFERS}/{{offer_id}}"
BOTH = {f"GET {OFFERS}", f"POST {OFFERS}", f"GET {OFFER}"}
NAMED = {one.name: one for one in updates("updates.yaml")}


@pytest.mark.parametrize(
    ("name", "reached"),
    [
        ("only the version", set()),
        ("only the order of keys", set()),
        ("schema added that nothing uses", set()),
        ("endpoint added", {"DELETE /notes"}),
        ("endpoint removed", set()),
        ("parameter removed", {f"GET {OFFERS}"}),
        ("enum value added", BOTH),
        ("null no longer in a reply", BOTH),
        ("scope added", {f"POST {OFFERS}"}),
    ],
)
def test_what_a_change_reaches(name: str, reached: set[str]) -> None:
    assert set(touched.operations(*NAMED[name].documents())) == reached


@pytest.mark.parametrize("name", ["server moved on its host", "tokens come from another host"])
def test_what_is_everybodys_reaches_all(name: str) -> None:
    assert len(touched.operations(*NAMED[name].documents())) == 9


def test_references_may_go_round_or_nowhere() -> None:
    def document(kind: str) -> dict[str, object]:
        node = {"properties": {"next": {"$ref": "#/components/schemas/Node"}, "of": {"type": kind}}}
        content = {"schema": {"$ref": "#/components/schemas/Node"}, "example": {"$ref": "a text"}}
        get = {"responses": {"200": {"content": {"application/json": content}}}}
        text = {"x-note": {"$ref": "a text"}}
        return {"paths": {"/a": {"get": get}, "/b": {"get": text}}, "components": {"schemas": {"Node": node}}}

    assert touched.operations(document("string"), document("integer")) == ("GET /a",)
