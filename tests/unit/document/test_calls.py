"""The table of calls and the actions that it is expanded into."""

from __future__ import annotations

from typing import Any

import pytest

from generator.document import calls, expand_calls
from generator.problems import PipelineError

HEAD = "operation_id,call,since,until\n"


def _document(version: str, *ids: str) -> dict[str, Any]:
    return {
        "info": {"version": version},
        "paths": {f"/{number}": {"get": {"operationId": name}} for number, name in enumerate(ids)},
    }


def _rows(*lines: str) -> tuple[calls.Named, ...]:
    return calls.read(HEAD + "".join(f"{line}\n" for line in lines), name="c.csv")


def test_each_row_names_its_operation() -> None:
    document = _document("5.9.0", "pets/find", "pets/get")
    script = expand_calls.expand(document, _rows("pets/find,pets.search,,"))
    assert script.actions == [
        {
            "target": "$.paths['/0'].get",
            "description": "It is called pets.search",
            "x-source": "c.csv line 2",
            "update": {"x-call": "pets.search"},
        }
    ]
    assert document["paths"]["/0"]["get"]["x-call"] == "pets.search"
    assert "x-call" not in document["paths"]["/1"]["get"]


@pytest.mark.parametrize(
    ("row", "version", "there"),
    [
        ("a/b,a.b,5.14.0,", "5.9.0", False),
        ("a/b,a.b,5.14.0,", "5.14.0", True),
        ("a/b,a.b,,5.20", "5.19.7", True),
        ("a/b,a.b,,5.20", "5.20.0", False),
        ("a/b,a.b,5.14.0,5.20.0", "5.15.0", True),
    ],
)
def test_rows_hold_for_some_versions(row: str, version: str, there: bool) -> None:
    right = _document(version, *(["a/b"] if there else []))
    assert len(expand_calls.expand(right, _rows(row)).actions) == there
    wrong = _document(version, *([] if there else ["a/b"]))
    with pytest.raises(PipelineError, match=r"c\.csv line 2"):
        expand_calls.expand(wrong, _rows(row))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("a/b,a_b,,", "resource.method"),
        ("a/b,A.b,,", "resource.method"),
        (",a.b,,", "is empty"),
        ("a/b,a.b,new,", "is no version"),
        ("a/b,a.b,", "4 columns"),
        ("x,y.z,,", "c.csv line 2 too"),
        ("x/y,z.z,,", "z.z is in c.csv line 2 too"),
    ],
)
def test_malformed_rows(line: str, said: str) -> None:
    with pytest.raises(PipelineError) as caught:
        _rows("x,z.z,,", line)
    assert any(said in str(problem) for problem in caught.value.problems)


def test_other_columns() -> None:
    with pytest.raises(PipelineError, match="the columns are not"):
        calls.read("id,call\n", name="c.csv")
