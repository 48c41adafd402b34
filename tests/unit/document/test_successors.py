"""The table of successors, and what it makes the operations say."""

from __future__ import annotations

import pytest

from generator.document import expand_successors, successors
from generator.document.overlay import apply
from generator.problems import PipelineError

HEADER = "method,path,successor_method,successor_path,note"


def _faults(*lines: str) -> list[str]:
    with pytest.raises(PipelineError) as caught:
        successors.read("\n".join([HEADER, *lines]), name="s.csv")
    return [str(problem) for problem in caught.value.problems]


def _rows(*lines: str) -> tuple[successors.Successor, ...]:
    return successors.read("\n".join([HEADER, *lines]), name="s.csv")


def test_rows() -> None:
    first, second = _rows("GET,/a/,POST,/b/{id},Mind the id.", "PATCH,/a/,,,")
    assert first == successors.Successor("s.csv line 2", ("get", "/a/"), "POST /b/{id}", "Mind the id.")
    assert (second.operation, second.call, second.note) == (("patch", "/a/"), "", "")


def test_faults_are_told_all_at_once() -> None:
    found = _faults(
        "get,/a/,,,", "FETCH,/a,,,", "GET,a,,,", "GET,/b,GET,,", "GET,/c,,/d,", "GET,/e,,,", "GET,/e,,,"
    )
    assert [fault.partition(": ")[0] for fault in found] == [
        f"s.csv line {line}" for line in (2, 3, 4, 5, 6, 8)
    ]
    assert "line 7" in found[-1]
    assert "5 columns" in _faults("GET,/a")[0]
    assert "CSV" in _faults('GET,"/a')[0]
    with pytest.raises(PipelineError, match="columns"):
        successors.read("a,b\n", name="s.csv")


def test_each_operation_says_what_takes_its_place() -> None:
    document = {"paths": {"/a/": {"get": {"summary": "A"}, "patch": {}}}}
    rows = _rows("GET,/a/,POST,/b,Mind.", "PATCH,/a/,,,")
    script = expand_successors.expand({"paths": {"/a/": {"get": {"summary": "A"}, "patch": {}}}}, rows)
    overlay = {"overlay": "1.1.0", "info": {"title": "o", "version": "1"}, "actions": script.actions}
    result = apply(document, overlay, name="o", strict=True).document
    assert result == script.document
    assert result["paths"]["/a/"] == {
        "get": {"summary": "A", "x-replaced-by": "POST /b", "x-replaced-by-note": "Mind."},
        "patch": {"x-replaced-by": ""},
    }
    assert [action["x-source"] for action in script.actions] == ["s.csv line 2", "s.csv line 3"]


def test_every_operation_has_a_row_and_every_row_an_operation() -> None:
    with pytest.raises(PipelineError) as caught:
        expand_successors.expand(
            {"paths": {"/a/": {"get": {}, "post": {}}}}, _rows("GET,/a/,,,", "GET,/b/,,,")
        )
    first, second = (str(problem) for problem in caught.value.problems)
    assert "s.csv line 3" in first
    assert "GET /b/" in first
    assert "#/paths/~1a~1/post" in second
