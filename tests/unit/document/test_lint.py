"""Each rule of the lint on a document that breaks it, beside one that breaks none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.document import effective, lint, read, tables
from generator.problems import PipelineError

from . import small

ROOT = Path(__file__).parents[3]


def _good() -> dict[str, Any]:
    document = effective.transform(small.document(), small.tables(), {}).document
    document["tags"].append({"name": "kept"})
    return document


def _faults(document: dict[str, Any]) -> list[str]:
    with pytest.raises(PipelineError) as caught:
        lint.check(document, small.tables())
    return [str(problem) for problem in caught.value.problems]


def _operation(document: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = document["paths"]["/owners/{owner_id}/gadgets/"]["get"]
    return result


def _gadget(document: dict[str, Any]) -> dict[str, Any]:
    result: dict[str, Any] = document["components"]["schemas"]["Gadget"]
    return result


def test_a_good_document() -> None:
    lint.check(_good(), small.tables())


def test_the_effective_document() -> None:
    document = read.load(ROOT / "spec" / "ads-v4.yaml", name="ads-v4.yaml")
    lint.check(document, tables.load(ROOT / "overlays" / "v4"))


_BREAKS: list[tuple[Callable[[dict[str, Any]], object], str]] = [
    (lambda d: _operation(d).pop("operationId"), "get: has no operationId"),
    (lambda d: _operation(d).pop("summary"), "get: has no summary"),
    (lambda d: _operation(d).pop("tags"), "get: has no tag"),
    (
        lambda d: _operation(d).update(tags=["other"]),
        "get: its tag 'other' is not in the document's list of tags",
    ),
    (lambda d: _operation(d)["responses"].pop("200"), "get: has no success response"),
    (lambda d: _operation(d)["responses"].pop("400"), "get: has no error response"),
    (lambda d: _operation(d).update(operationId="kept"), "`operationId` kept is taken by #/paths/"),
    (
        lambda d: _operation(d).update({"x-call": "gadgets.update"}),
        "`x-call` gadgets.update is taken by #/paths/",
    ),
    (lambda d: _operation(d).update({"x-call": "gadgets"}), "`x-call` 'gadgets' is not resource.method"),
    (lambda d: _operation(d).update({"x-call": 1}), "`x-call` is not text"),
    (
        lambda d: _operation(d)["parameters"][0].pop("description"),
        "get: parameter 'sort_by' has no description",
    ),
    (lambda d: _operation(d)["parameters"].pop(), "get: path variable 'owner_id' is not declared"),
    (
        lambda d: d["components"]["parameters"]["Gizmo"].update(name="gizmo_id"),
        "get: path parameter 'gizmo_id' is not in the path",
    ),
    (
        lambda d: _gadget(d)["properties"].update(x={"$ref": "#/nowhere"}),
        "the reference #/nowhere leads nowhere",
    ),
    (lambda d: _gadget(d)["properties"].update(x={"$ref": "a.yaml"}), "the reference a.yaml leads nowhere"),
    (lambda d: d.pop("info"), '#: "info" is a required property'),
    (
        lambda d: _gadget(d)["properties"].update(x={"type": "text"}),
        "is not valid under any of the given schemas",
    ),
    (
        lambda d: d["components"]["schemas"]["GadgetList"].update(example={"data": [{"name": "big_gizmo"}]}),
        "#/components/schemas/GadgetList/example: the example does not fit its schema: data/0: 'gadget_id' is",
    ),
    (
        lambda d: _gadget(d)["properties"].update(x={"type": "integer", "default": "1"}),
        "Gadget/properties/x/default: the example does not fit its schema: '1' is not of type 'integer'",
    ),
    (
        lambda d: _operation(d)["parameters"][0].update(example=1),
        "get/parameters/0/example: the example does not fit its schema: 1 is not of type 'string'",
    ),
    (lambda d: _gadget(d)["properties"].update(aB={}), "Gadget/properties/aB: 'aB' is not snake_case"),
    (lambda d: _operation(d)["parameters"][0].update(name="sortBy"), "name: 'sortBy' is not snake_case"),
    (
        lambda d: _gadget(d)["properties"].update(big_gizmo={}),
        "'big_gizmo' says big_gizmo, which is gadget now",
    ),
    (lambda d: d["components"]["schemas"].update(BigGizmo={"type": "object"}), "'BigGizmo' says big_gizmo"),
    (
        lambda d: _operation(d).update(operationId="list_big_gizmos"),
        "operationId: 'list_big_gizmos' says big_gizmo",
    ),
    (lambda d: d["paths"].update({"/big_gizmo": {}}), "'/big_gizmo' says big_gizmo"),
]


@pytest.mark.parametrize(("change", "message"), _BREAKS, ids=[message for _, message in _BREAKS])
def test_rules(change: Callable[[dict[str, Any]], object], message: str) -> None:
    document = _good()
    change(document)
    assert any(message in fault for fault in _faults(document)), _faults(document)


def test_all_problems_are_reported() -> None:
    document = _good()
    for change, _ in _BREAKS[:2]:
        change(document)
    _gadget(document)["properties"]["aB"] = {}
    assert len(_faults(document)) == 3


def test_without_tables_names_are_free() -> None:
    document = _good()
    _gadget(document)["properties"]["bigGizmo"] = {}
    lint.check(document)


def test_openapi_3_1() -> None:
    document = _good()
    document["openapi"] = "3.1.0"
    _gadget(document)["properties"]["x"] = {"type": ["integer", "null"], "examples": [1, None]}
    lint.check(document, small.tables())
    _gadget(document)["properties"]["x"]["examples"].append("1")
    assert "Gadget/properties/x/examples/2: the example does not fit its schema" in _faults(document)[0]


def test_only_our_own_documents_must_describe_everything() -> None:
    document = _good()
    _operation(document)["tags"] = ["unheard of"]
    assert len(_faults(document)) == 1
    lint.check(document, small.tables(), own=False)
