"""What the contract tests say of the document as a whole."""

from __future__ import annotations

from tests.contract.support.calls import undocumented_calls
from tests.contract.support.cases import explicit, values_of
from tests.contract.support.exemplars import ABSENT
from tests.contract.support.plan import Plan
from tests.contract.support.requests import RequestChecks
from tests.contract.support.target import Target


def test_every_call_of_the_client_is_documented(each_target: Target) -> None:
    assert undocumented_calls(each_target) == len(each_target.operations)


def test_arrays_of_two_and_full_and_bare_calls_are_always_among_the_cases(target: Target) -> None:
    """Two items show how a list is written; a full call and a bare one show what is required."""
    arrays = 0
    for operation in target.operations:
        values = values_of(target, operation)
        found = explicit(target, operation, values)
        named = {(p.location, p.wire) for p in operation.parameters}
        assert any(case.parameters.keys() == named for case in found), operation.label
        bare = {(p.location, p.wire) for p in operation.parameters if p.required}
        assert any(case.parameters.keys() == bare for case in reversed(found)), operation.label
        assert operation.body is None or any(case.body is not ABSENT for case in found), operation.label
        for parameter in operation.parameters:
            key = (parameter.location, parameter.wire)
            if any(isinstance(value, list) for value in values.parameters.get(key, ())):
                arrays += 1
                several = (case.parameters.get(key) for case in found)
                assert any(isinstance(value, list) and len(value) > 1 for value in several), (
                    f"{operation.label} {parameter.wire}"
                )
    assert arrays


def test_openapi_core_can_judge_every_request(target: Target, plan: Plan) -> None:
    """It gives up on some documents; not on ours."""
    before = target.judge.unjudged
    for operation in target.operations[:10]:
        assert RequestChecks(target, operation, plan).lenient(asynchronous=False)
    assert target.judge.unjudged == before
