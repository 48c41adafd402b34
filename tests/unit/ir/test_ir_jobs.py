"""`x-job`: read as it is written, refused with its place where it is not well-formed."""

from __future__ import annotations

from typing import Any

import pytest

from generator.ir import jobs
from generator.problems import PipelineError

JOB = {
    "id": "ticket",
    "status": "get_census",
    "argument": "ticket",
    "state": "state",
    "url": "file",
    "running": ["counting"],
    "done": ["counted"],
}


def test_what_is_not_stated_is_empty() -> None:
    job = jobs.read({"x-job": JOB}, "#/op")
    assert job is not None
    assert (job.id, job.running, job.failed, job.expired) == ("ticket", ("counting",), (), ())
    assert job.within == ""
    assert job.pointer == "#/op/x-job"
    assert jobs.read({}, "#/op") is None


@pytest.mark.parametrize(
    ("stated", "where"),
    [
        ([], "#/op/x-job"),
        ("x", "#/op/x-job"),
        ({key: value for key, value in JOB.items() if key != "id"}, "#/op/x-job"),
        ({**JOB, "id": 3}, "#/op/x-job/id"),
        ({**JOB, "url": ""}, "#/op/x-job/url"),
        ({**JOB, "within": ["data"]}, "#/op/x-job/within"),
        ({**JOB, "done": "counted"}, "#/op/x-job/done"),
        ({**JOB, "failed": [1]}, "#/op/x-job/failed"),
        ({**JOB, "colour": "red"}, "#/op/x-job/colour"),
    ],
)
def test_what_is_not_well_formed_is_named_by_its_place(stated: Any, where: str) -> None:
    with pytest.raises(PipelineError) as caught:
        jobs.read({"x-job": stated}, "#/op")
    assert [problem.where for problem in caught.value.problems] == [where]
