"""For every operation: what the client makes of documented, undocumented and broken replies."""

from __future__ import annotations

import pytest

from tests.contract.conftest import Proof
from tests.contract.support.replies import ReplyChecks

BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


@pytest.fixture
def checks(proof: Proof) -> ReplyChecks:
    return ReplyChecks(proof.target, proof.operation, proof.plan)


@BOTH
def test_documented_replies_come_back_whole(checks: ReplyChecks, asynchronous: bool) -> None:
    assert checks.explicit(asynchronous=asynchronous) > 0
    assert checks.lenient(asynchronous=asynchronous) > 0


def test_drawn_replies_come_back_whole(checks: ReplyChecks) -> None:
    checks.drawn()


def test_the_client_knows_only_documented_enum_values(checks: ReplyChecks) -> None:
    checks.members()


def test_a_strict_client_reports_every_departure(checks: ReplyChecks) -> None:
    checks.broken()


def test_a_default_client_loses_nothing(checks: ReplyChecks) -> None:
    checks.tolerant()


@BOTH
def test_an_undocumented_status_raises_ours(checks: ReplyChecks, asynchronous: bool) -> None:
    checks.statuses(asynchronous=asynchronous, strict=not asynchronous)


@BOTH
def test_a_malformed_reply_raises_ours(checks: ReplyChecks, asynchronous: bool) -> None:
    checks.malformed(asynchronous=asynchronous)
