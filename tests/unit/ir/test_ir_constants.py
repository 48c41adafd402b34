"""`x-constants`: read as it is written, refused with its place where it is not well-formed."""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir import constants
from generator.ir.references import Raw
from generator.problems import PipelineError

PLACE = "#/components/schemas/Colour/x-constants"
STATED: dict[str, Any] = {
    "module": "colours",
    "class": "Shade",
    "attributes": {"kind": "Warm or cold.", "seen": "Where."},
    "groups": [
        {"kind": "warm", "seen": ["sky", "sea"], "values": {"RED": "Like fire.", "light-red": "Less so."}},
        {"kind": "cold", "seen": [], "values": {"BLUE": "Like the sea."}},
    ],
}


def _read(stated: Any) -> Any:
    schema = {"type": "string", "description": "A colour.", "x-source": "rainbow", "x-constants": stated}
    return constants.read(Raw({"components": {"schemas": {"Other": {}, "Colour": schema}}}))


def test_what_is_stated_is_read() -> None:
    (found,) = _read(STATED)
    assert (found.module, found.name, found.description, found.source) == (
        "colours",
        "Shade",
        "A colour.",
        "rainbow",
    )
    assert found.groups == (("warm", ("sky", "sea")), ("cold", ()))
    assert [(one.name, one.value, one.definition, one.group) for one in found.members] == [
        ("RED", "RED", "Like fire.", 0),
        ("LIGHT_RED", "light-red", "Less so.", 0),
        ("BLUE", "BLUE", "Like the sea.", 1),
    ]
    assert constants.read(Raw({})) == ()


def _group(**changed: Any) -> list[Any]:
    return [{**STATED["groups"][0], **changed}]


@pytest.mark.parametrize(
    ("changed", "where", "said"),
    [
        ({"colour": 1}, "", "expected an object of module, class, attributes, groups"),
        ({"module": "a b"}, "/module", "expected a name"),
        ({"class": 3}, "/class", "expected a name"),
        ({"attributes": {"kind": 3}}, "/attributes", "expected an object of texts"),
        ({"attributes": {"title": "No."}}, "/attributes/title", "a constant cannot have this attribute"),
        (
            {"attributes": {"definition": ""}},
            "/attributes/definition",
            "a constant cannot have this attribute",
        ),
        ({"groups": {}}, "/groups", "expected a list"),
        ({"groups": [3]}, "/groups/0", "expected an object with values"),
        ({"groups": _group(kind=3)}, "/groups/0/kind", "expected a text or a list of texts"),
        ({"groups": _group(seen=[3])}, "/groups/0/seen", "expected a text or a list of texts"),
        ({"groups": _group(values={"RED": 3})}, "/groups/0/values/RED", "expected a text"),
        ({"groups": _group(values={"...": "Dots."})}, "/groups/0/values/...", "no name can be made of it"),
        ({"groups": _group(values={"ALL": "All."})}, "/groups/0/values/ALL", "ALL is taken"),
        ({"groups": _group(values={"red": "a", "RED": "b"})}, "/groups/0/values/RED", "RED is taken"),
    ],
)
def test_what_is_not_well_formed_is_named_by_its_place(
    changed: dict[str, Any], where: str, said: str
) -> None:
    with pytest.raises(PipelineError) as caught:
        _read({**STATED, **changed})
    assert (f"{PLACE}{where}", said) in {(one.where, one.message) for one in caught.value.problems}
