"""Jobs: every name that `x-job` gives is looked up, and what is not there is named by its place."""

from __future__ import annotations

import attrs
import pytest

from generator.emit.package import emit
from generator.ir import model as ir
from generator.problems import PipelineError
from tests.unit.emit.library import COUNTING, DOCUMENT, LAYOUT, TARGET_LAYOUT

WHERE = COUNTING.pointer


def problems_of(job: ir.Job) -> list[tuple[str, str]]:
    operations = tuple(
        attrs.evolve(one, job=job) if one.job is not None else one for one in DOCUMENT.operations
    )
    with pytest.raises(PipelineError) as caught:
        emit(attrs.evolve(DOCUMENT, operations=operations), LAYOUT)
    return [(problem.where, problem.message) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("change", "key", "said"),
    [
        ({"id": "number"}, "/id", "the reply has no property 'number'"),
        ({"status": "none"}, "/status", "no operation is called 'none'"),
        ({"argument": "id"}, "/argument", "censuses/get has no parameter 'id'"),
        ({"state": "how"}, "/state", "the reply of censuses/get has no property 'how'"),
        ({"url": "address"}, "/url", "the reply of censuses/get has no property 'address'"),
        ({"done": ("counted", "over")}, "/done", "'over' is none of counting, counted, lost, gone"),
        ({"failed": ("lost", "gone")}, "/expired", "'gone' is failed already"),
        ({"expired": ()}, "", "does not say what these states mean: gone"),
    ],
)
def test_a_wrong_name_is_a_problem_at_its_place(change: dict[str, object], key: str, said: str) -> None:
    assert problems_of(attrs.evolve(COUNTING, **change)) == [(f"{WHERE}{key}", said)]  # type: ignore[arg-type]


def test_what_the_others_are_within_has_to_be_an_object_of_both_replies() -> None:
    for wrong in ("nothing", "ticket"):
        problems = problems_of(attrs.evolve(COUNTING, within=wrong))
        assert problems == [
            (f"{WHERE}/within", f"the reply has no object '{wrong}'"),
            (f"{WHERE}/within", f"the reply of censuses/get has no object '{wrong}'"),
        ]


def test_all_wrong_names_are_reported_at_once() -> None:
    job = attrs.evolve(COUNTING, id="a", state="b", url="c")
    assert [where.removeprefix(WHERE) for where, _ in problems_of(job)] == [
        "/id",
        "/state",
        "/url",
    ]


def test_the_operation_says_what_the_runtime_has_to_know() -> None:
    text = emit(DOCUMENT, TARGET_LAYOUT)["libraries/v2/operations.py"]
    for part in (
        'id="ticket"',
        "status=censuses_get,",
        'argument="ticket"',
        'state="state"',
        'url="file"',
        'done=("counted",)',
        'failed=("lost",)',
        'expired=("gone",)',
    ):
        assert part in text


def test_a_status_call_may_be_of_another_resource() -> None:
    moved = tuple(
        attrs.evolve(one, resource="books", call="count") if one.operation_id == "censuses/get" else one
        for one in DOCUMENT.operations
    )
    files = emit(attrs.evolve(DOCUMENT, operations=moved), TARGET_LAYOUT)
    assert "status=books_count," in files["libraries/v2/operations.py"]
    assert "def job(self, id: str, *, shelf_id: str | int" in files["libraries/v2/resources/censuses.py"]
