from __future__ import annotations

import pytest

from generator.document.table import Variable, read, targets
from generator.problems import PipelineError

from .small import HEADER, ROWS

PRIMARY = "S,GET,/a/,S,GET,/b/,mapped,primary,op,r.m,t,,,"


def _faults(*lines: str) -> list[str]:
    with pytest.raises(PipelineError) as caught:
        read("\n".join([HEADER, *lines]), name="t.csv")
    return [str(problem) for problem in caught.value.problems]


def test_rows() -> None:
    rows = read(f"{HEADER}\n{ROWS}", name="t.csv")
    first = rows[0]
    assert first.where == "t.csv line 2"
    assert first.old == ("get", "/gizmos/{gizmo}/")
    assert first.new == ("get", "/owners/{owner_id}/gadgets/{gadget_id}")
    assert first.variables == (Variable("gizmo", "gadget_id"),)
    assert rows[3].variables == (Variable("owner", "for_owner", "path", "query"),)
    assert rows[3].parameters == ("state",)
    assert rows[4].new is None
    assert [path for _, path in targets(rows)] == [
        "/owners/{owner_id}/gadgets/{gadget_id}",
        "/owners/{owner_id}/gadgets/",
        "/owners/{owner_id}/gadgets/",
    ]


def test_variables() -> None:
    line = "S,GET,/{a}/{b}/{c}/,S,GET,/{x}/,mapped,primary,op,r.m,t,a=x; b=; c=?q; ?d=e,,"
    (row,) = read(f"{HEADER}\n{line}", name="t.csv")
    assert row.variables == (
        Variable("a", "x"),
        Variable("b", "", "path", "nothing"),
        Variable("c", "q", "path", "query"),
        Variable("d", "e", "query", "path"),
    )


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("S,GET,/a/,S,GET,/b/,mapped,primary,op,r.m,t,,", "line 2: does not have 14 columns"),
        ("S,FETCH,/a/,S,GET,/b/,mapped,primary,op,r.m,t,,,", "`v3_method` is 'fetch', not an HTTP method"),
        ("S,GET,a/,S,GET,/b/,mapped,primary,op,r.m,t,,,", "`v3_path` 'a/' does not begin with a slash"),
        ("S,GET,/a/,S,GET,b/,mapped,primary,op,r.m,t,,,", "`v4_path` 'b/' does not begin with a slash"),
        ("S,GET,/a/,S,GET,/b/,done,primary,op,r.m,t,,,", "unknown status 'done'"),
        ("S,GET,/a/,S,GET,/b/,deprecated,,,,,,,", "a row that is deprecated has no role and no v4 side"),
        ("S,GET,/a/,,,,coming_soon,primary,,,,,,", "a row that is coming_soon has no role"),
        ("S,GET,/a/,,,,mapped,merged,,,,,,", "a mapped row has a v4 side"),
        ("S,GET,/a/,S,GET,/b/,mapped,,,,,,,", "unknown role ''"),
        ("S,GET,/a/,S,GET,/b/,mapped,main,,,,,,", "unknown role 'main'"),
        ("S,GET,/a/,S,GET,/b/,mapped,primary,,r.m,t,,,", "`operation_id` belongs to primary rows"),
        ("S,GET,/a/,S,GET,/b/,mapped,merged,,,t,,,", "`tag` belongs to primary rows"),
        ("S,GET,/a/,S,GET,/b/,mapped,split,,,,a=?b,,", "a split row gives nothing"),
        ("S,GET,/a/,S,GET,/b/,mapped,primary,op,r.m,t,,q,", "`parameters` is for merged rows"),
        ("S,GET,/{a}/,S,GET,/b/,mapped,merged,,,,a=b,,", "a merged row can only give its variables as query"),
    ],
)
def test_faults_of_a_row(line: str, message: str) -> None:
    assert any(message in fault for fault in _faults(line))


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (
            [PRIMARY, "S,GET,/c/,S,GET,/b/,mapped,primary,op2,r.n,t,,,"],
            "line 3: a second primary for GET /b/, after t.csv line 2",
        ),
        (["S,GET,/a/,S,GET,/b/,mapped,merged,,,,,,"], "line 2: GET /b/ has no primary row"),
        (
            [PRIMARY, "S,GET,/a/,,,,deprecated,,,,,,,"],
            "line 3: GET /a/ is used up twice, here and by t.csv line 2",
        ),
        (
            [PRIMARY, *(["S,GET,/c/,S,GET,/b/,mapped,merged,,,,,,"] * 2)],
            "line 4: GET /c/ is used up twice, here and by t.csv line 3",
        ),
        ([PRIMARY, "S,GET,/c/,S,GET,/b/,mapped,split,,,,,,"], "GET /c/ is split into one operation"),
        (
            [PRIMARY, "S,GET,/c/,S,PUT,/b/,mapped,primary,op,r.n,t,,,"],
            "line 3: `operation_id` op is taken by t.csv line 2",
        ),
        (
            [PRIMARY, "S,GET,/c/,S,PUT,/b/,mapped,primary,op2,r.m,t,,,"],
            "line 3: `call` r.m is taken by t.csv line 2",
        ),
    ],
)
def test_rows_that_contradict_each_other(lines: list[str], message: str) -> None:
    assert any(message in fault for fault in _faults(*lines))


def test_all_faults_are_reported() -> None:
    assert len(_faults("S,X,a,S,GET,/b/,mapped,primary,op,r.m,t,,,", "S,GET,/a/,,,,gone,,,,,,,")) == 3


@pytest.mark.parametrize("text", ["", "a,b,c\n1,2,3", f'{HEADER}\nS,"x'])
def test_what_is_no_such_table(text: str) -> None:
    with pytest.raises(PipelineError, match=r"t\.csv line \d"):
        read(text, name="t.csv")
