"""The table of constants, and what it makes a schema say."""

from __future__ import annotations

from typing import Any

import pytest

from generator.document import constants, expand_constants
from generator.document.overlay import apply
from generator.problems import PipelineError

SETTINGS: dict[str, Any] = {
    "schema": "Colour",
    "module": "colours",
    "class": "Shade",
    "source": "the rainbow",
    "attributes": {"kind": "Warm or cold.", "seen": "Where."},
    "lists": {"all": ["sky", "sea"]},
}
HEADER = "value,kind,seen,definition"


def _read(*lines: str, **changed: Any) -> constants.Constants:
    return constants.read("\n".join([HEADER, *lines]), {**SETTINGS, **changed}, name="c.csv")


def _faults(*lines: str, **changed: Any) -> list[str]:
    with pytest.raises(PipelineError) as caught:
        _read(*lines, **changed)
    return [str(problem) for problem in caught.value.problems]


def test_values_with_the_same_facts_are_together() -> None:
    found = _read("RED,warm,,Like fire.", "BLUE,cold,all,Like the sea.", "PINK,warm,,Like a nose.")
    assert found.groups == (
        ({"kind": "warm", "seen": ""}, {"RED": "Like fire.", "PINK": "Like a nose."}),
        ({"kind": "cold", "seen": ["sky", "sea"]}, {"BLUE": "Like the sea."}),
    )


def test_faults_are_told_all_at_once() -> None:
    found = _faults(
        "RED,warm,,Like fire.", "RED,warm,,Again.", ",warm,,Nothing.", "BLUE,cold,,no sentence", "A,b"
    )
    for fault, said in zip(
        found,
        (
            "RED is in c.csv line 2 too",
            "has no value",
            "`definition` is no sentence",
            "does not have 4 columns",
        ),
        strict=True,
    ):
        assert said in fault
    assert "unknown field 'colour'" in _faults("RED,warm,,Like fire.", colour="x")[0]
    assert "'module' is not a text" in _faults("RED,warm,,Like fire.", module=3)[0]
    assert "'lists' is not an object" in _faults("RED,warm,,Like fire.", lists=[])[0]


def test_the_schema_says_what_is_known() -> None:
    document = {"components": {"schemas": {"Colour": {"type": "string"}}}}
    script = expand_constants.expand(
        {"components": {"schemas": {"Colour": {"type": "string"}}}}, _read("RED,warm,all,Like fire.")
    )
    overlay = {"overlay": "1.1.0", "info": {"title": "o", "version": "1"}, "actions": script.actions}
    result = apply(document, overlay, name="o", strict=True).document
    assert result == script.document
    assert result["components"]["schemas"]["Colour"]["x-constants"] == {
        "module": "colours",
        "class": "Shade",
        "attributes": SETTINGS["attributes"],
        "groups": [{"kind": "warm", "seen": ["sky", "sea"], "values": {"RED": "Like fire."}}],
    }
    assert [action["x-source"] for action in script.actions] == ["the rainbow"]


def test_a_schema_that_is_not_there() -> None:
    with pytest.raises(PipelineError, match="has no schema 'Colour'"):
        expand_constants.expand({"components": {"schemas": {}}}, _read("RED,warm,,Like fire."))
