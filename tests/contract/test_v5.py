"""Every operation of v5, the API that answers today, through the same checks: its document and its client disagree nowhere.

A part of the operations is one test, because the document is large and is read once.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests import v5_target
from tests.contract.support.calls import undocumented_calls
from tests.contract.support.cases import NoCase
from tests.contract.support.mismatch import Mismatch
from tests.contract.support.plan import Plan, from_environment
from tests.contract.support.replies import ReplyChecks
from tests.contract.support.requests import RequestChecks
from tests.contract.support.target import Package, Target

pytestmark = v5_target.needed

PARTS = 8
# What CI can afford: some values of everything through one of the clients, and every check for one call in five.
# `full` is all of it.
LEAN = Plan(explicit=4, drawn=1, negative=1, broken=8, lenient=1, judged=1, replies=1, probes=1, malformed=1)
_EVERY = 5
_target: list[Target] = []


@pytest.fixture
def v5() -> Target:
    if not _target:
        _target.append(Target(v5_target.document(), Package(v5_target.module())))
    return _target[0]


def _checks(target: Target, index: int, plan: Plan, *, both: bool) -> dict[str, Callable[[], object]]:
    """By name. Some only for some operations, unless the calls of `both` clients are checked."""
    operation = target.operations[index]
    requests, replies = RequestChecks(target, operation, plan), ReplyChecks(target, operation, plan)
    found: dict[str, Callable[[], object]] = {"offered": requests.offered}
    whole = both or index % _EVERY == 0
    if whole:
        found |= {
            "strictly refused": requests.strictly_refused,
            "members": replies.members,
            "drawn replies": replies.drawn,
            "broken replies": replies.broken,
            "tolerant": replies.tolerant,
        }
    for asynchronous in (False, True) if both else (bool(index % 2),):
        name = "async" if asynchronous else "sync"
        found |= {
            f"explicit, {name}": _call(requests.explicit, asynchronous),
            f"replies, {name}": _call(replies.explicit, asynchronous),
            f"lenient replies, {name}": _call(replies.lenient, asynchronous),
        }
        if whole:
            found |= {
                f"drawn, {name}": _call(requests.drawn, asynchronous),
                f"lenient, {name}": _call(requests.lenient, asynchronous),
                f"always refused, {name}": _call(requests.always_refused, asynchronous),
                f"negative, {name}": _call(requests.negative, asynchronous),
                f"malformed, {name}": _call(replies.malformed, asynchronous),
                f"statuses, {name}": lambda a=asynchronous: replies.statuses(asynchronous=a, strict=not a),
            }
    return found


def _call(check: Callable[..., object], asynchronous: bool) -> Callable[[], object]:
    return lambda: check(asynchronous=asynchronous)


def _failures(target: Target, indices: range, plan: Plan, *, both: bool) -> dict[tuple[str, str], str]:
    """What was said, by operation and check."""
    found: dict[tuple[str, str], str] = {}
    for index in indices:
        label = target.operations[index].label
        try:
            checks = _checks(target, index, plan, both=both)
        except NoCase as error:
            found[label, "made"] = str(error)
            continue
        for name, check in checks.items():
            try:
                check()
            except (Mismatch, AssertionError) as error:
                found[label, name.partition(",")[0]] = str(error)[:2000]
    return found


def test_every_operation_has_its_call_and_no_call_is_undocumented(v5: Target) -> None:
    version = v5.document.raw["info"]["version"]
    assert len(v5.operations) == v5_target.RELEASES.get(version, len(v5.operations))
    assert undocumented_calls(v5) == len(v5.operations)


# One part in each run: all of them take several minutes on two cores.
@pytest.mark.parametrize(
    "part", [0, *(pytest.param(part, marks=pytest.mark.full) for part in range(1, PARTS))]
)
def test_document_and_client_agree(v5: Target, part: int) -> None:
    indices = range(part, len(v5.operations), PARTS)
    assert _failures(v5, indices, LEAN, both=False) == {}


@pytest.mark.full
@pytest.mark.parametrize("part", range(PARTS))
def test_document_and_client_agree_in_all_cases(v5: Target, part: int) -> None:
    plan = from_environment()
    indices = range(part, len(v5.operations), PARTS)
    assert _failures(v5, indices, plan, both=True) == {}


def test_an_operation_that_moves_is_noticed(v5: Target) -> None:
    raw = v5.document.raw
    paths = {
        f"{path}/moved" if path.endswith("/campaigns") else path: item for path, item in raw["paths"].items()
    }
    moved = Target({**raw, "paths": paths}, v5.package)
    index = next(i for i, one in enumerate(moved.operations) if one.path.endswith("/campaigns/moved"))
    found = _failures(moved, range(index, index + 1), LEAN, both=False)
    assert any(name == "explicit" for _, name in found)
