"""The target of the contract tests: the repository's own, or what the environment names."""

from __future__ import annotations

import os

import pytest

from tests.contract.support.plan import Plan, from_environment
from tests.contract.support.target import Target

_target: list[Target] = []


def the_target() -> Target:
    """Read once per process: both the list of operations and the tests come from it."""
    if not _target:
        _target.append(Target.from_environment())
    return _target[0]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every test that takes an `operation` runs for each operation of the document, or that CONTRACT_OPERATIONS names."""
    if "operation" in metafunc.fixturenames:
        named = os.environ.get("CONTRACT_OPERATIONS")
        wanted = None if named is None else named.splitlines()
        operations = [one for one in the_target().operations if wanted is None or one.label in wanted]
        metafunc.parametrize("operation", operations, ids=[operation.label for operation in operations])


@pytest.fixture(scope="session")
def target() -> Target:
    return the_target()


@pytest.fixture(scope="session")
def plan() -> Plan:
    return from_environment()
