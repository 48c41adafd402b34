"""For every operation: what a call puts on the wire, and what it refuses."""

from __future__ import annotations

import pytest

from tests.contract.conftest import Proof
from tests.contract.support.requests import RequestChecks

BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


@pytest.fixture
def checks(proof: Proof) -> RequestChecks:
    return RequestChecks(proof.target, proof.operation, proof.plan)


@BOTH
def test_valid_calls_are_sent_as_the_document_demands(checks: RequestChecks, asynchronous: bool) -> None:
    assert checks.explicit(asynchronous=asynchronous) > 0
    assert checks.drawn(asynchronous=asynchronous) > 0
    assert checks.lenient(asynchronous=asynchronous) > 0


def test_the_client_offers_only_what_is_documented(checks: RequestChecks) -> None:
    checks.offered()


@BOTH
def test_what_cannot_be_right_is_always_refused(checks: RequestChecks, asynchronous: bool) -> None:
    checks.always_refused(asynchronous=asynchronous)


def test_a_strict_client_refuses_what_the_document_does_not_allow(checks: RequestChecks) -> None:
    checks.strictly_refused()


@BOTH
def test_invalid_arguments_are_refused_or_sent_as_given(checks: RequestChecks, asynchronous: bool) -> None:
    checks.negative(asynchronous=asynchronous)
