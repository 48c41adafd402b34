"""The targets of the contract tests: the one that the environment names, or the checkout's own and a slice of v5."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import frozen

from tests.contract.support.document import Operation
from tests.contract.support.plan import Plan, from_environment
from tests.contract.support.target import Target

CHOSEN = os.environ.get("CONTRACT_TARGET")
"""The one target to prove, as the checkout holds it (`make prove`); without it the tests prove what they can."""
NAMED = os.environ.get("CONTRACT_OPERATIONS")
"""Of that target these operations only, a line each; all where it is not set."""
_SLICE = 16
_targets: dict[str, Target] = {}


@frozen
class Proof:
    """An operation and what is checked of it."""

    target: Target
    operation: Operation
    plan: Plan


def the_target(name: str = CHOSEN or "v4") -> Target:
    """Read once per process: both the list of operations and the tests come from it."""
    if name not in _targets:
        _targets[name] = Target.of_checkout(name) if name in (CHOSEN, "v4") else _of_specs()
    return _targets[name]


def _of_specs() -> Target:
    """The newest of Pinterest's v5 documents, whatever the checkout holds."""
    from tests import v5_target
    from tests.contract.support.target import Package

    return Target(v5_target.document(), Package(v5_target.module()))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that takes a `proof` runs for each operation of each target, one of `each_target` for each target."""
    if "proof" in metafunc.fixturenames:
        metafunc.parametrize("proof", [*_own(), *_others()])
    if "each_target" in metafunc.fixturenames:
        other = [] if CHOSEN else [pytest.param("v5", marks=_needed())]
        metafunc.parametrize("each_target", [CHOSEN or "v4", *other], indirect=True)


def _own() -> Iterator[Any]:
    target = the_target()
    plan = from_environment(len(target.operations))
    for operation in target.operations:
        if NAMED is None or operation.label in NAMED.splitlines():
            yield pytest.param(Proof(target, operation, plan), id=operation.label)


def _others() -> Iterator[Any]:
    """v5's operations, spread over every run and the long one."""
    if CHOSEN:
        return
    mark = _needed()
    if mark.args[0]:
        yield pytest.param(None, id="v5", marks=mark)
        return
    target = the_target("v5")
    plan = from_environment(len(target.operations))
    for index, operation in enumerate(target.operations):
        marks = [pytest.mark.full] if index % _SLICE else []
        yield pytest.param(Proof(target, operation, plan), id=f"v5 {operation.label}", marks=marks)


def _needed() -> pytest.MarkDecorator:
    from tests import v5_target

    return v5_target.needed


@pytest.fixture(scope="session")
def target() -> Target:
    return the_target()


@pytest.fixture(scope="session")
def each_target(request: pytest.FixtureRequest) -> Target:
    return the_target(request.param)


@pytest.fixture(scope="session")
def plan(target: Target) -> Plan:
    return from_environment(len(target.operations))
