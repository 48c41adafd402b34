"""Runs the contract tests of the unmutated client against one mutant, or many in parallel."""

from __future__ import annotations

import multiprocessing
import time
import traceback
from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any, TypeVar

from attrs import frozen

from tests.contract.mutants.affected import REQUEST, RESPONSE, Affected, Digest, affected, digests, told_apart
from tests.contract.mutants.mutant import Mutant
from tests.contract.mutants.patch import BadPatch
from tests.contract.support.calls import undocumented_calls
from tests.contract.support.cases import NoCase
from tests.contract.support.document import BrokenDocument, Operation, Raw
from tests.contract.support.mismatch import Mismatch
from tests.contract.support.plan import MUTANT, Plan
from tests.contract.support.replies import ReplyChecks
from tests.contract.support.requests import RequestChecks
from tests.contract.support.target import Package, Target

Check = Callable[[], int]
T = TypeVar("T")
R = TypeVar("R")


class Verdict(Enum):
    CAUGHT = "caught"
    SURVIVED = "survived"
    ERROR = "error"
    """The harness itself failed: not a catch."""
    EQUIVALENT = "equivalent"
    """The documents say the same of the wire: no difference in what they state, or no value that is valid
    in one of them only.
    """


@frozen
class Outcome:
    """What became of a mutant on one side."""

    mutant: Mutant
    side: str
    verdict: Verdict
    reason: str
    seconds: float
    operations: int = 0
    """Operations that the change concerns on this side."""


def request_checks(target: Target, operation: Operation, plan: Plan) -> Iterator[Check]:
    """The request side, sync, cheapest first."""
    checks = RequestChecks(target, operation, plan)
    yield lambda: checks.explicit(asynchronous=False)
    yield checks.offered
    yield lambda: checks.always_refused(asynchronous=False)
    yield checks.strictly_refused
    yield lambda: checks.drawn(asynchronous=False)


def reply_checks(target: Target, operation: Operation, plan: Plan) -> Iterator[Check]:
    """The reply side, sync, cheapest first."""
    checks = ReplyChecks(target, operation, plan)
    yield lambda: checks.explicit(asynchronous=False)
    yield checks.members
    yield lambda: checks.statuses(asynchronous=False, strict=True)
    yield checks.broken
    yield checks.drawn


_SIDES = ((REQUEST, request_checks), (RESPONSE, reply_checks))


class Runner:
    """Judges mutants of one document with one package."""

    def __init__(self, original: Raw, package: Package, plan: Plan = MUTANT) -> None:
        self._original = original
        self._package = package
        self._plan = plan
        self._target = Target(original, package)
        self.digests: dict[str, Digest] = digests(self._target)

    def judge(self, mutant: Mutant) -> list[Outcome]:
        """One outcome for each side that the mutant concerns."""
        started = time.monotonic()
        try:
            target = Target(mutant.document(self._original), self._package)
            effect = affected(self.digests, target.document.raw, self._package)
        except (BadPatch, BrokenDocument) as error:
            return [Outcome(mutant, side, Verdict.ERROR, str(error), 0.0) for side, _ in _SIDES[:1]]
        except Exception as error:
            reason = f"the harness cannot read it: {error!r}"
            return [Outcome(mutant, REQUEST, Verdict.ERROR, reason, time.monotonic() - started)]
        if not effect.sides:
            return [Outcome(mutant, "", Verdict.EQUIVALENT, "nothing of the wire changes", 0.0)]
        return [
            self._side(mutant, target, side, _labels(effect, side), make, effect.gone)
            for side, make in _SIDES
            if side in effect.sides
        ]

    def failures(self, label: str) -> list[str]:
        """What one operation of the unmutated document fails."""
        target = self._target
        (operation,) = (operation for operation in target.operations if operation.label == label)
        found: list[str] = []
        for _, make in _SIDES:
            try:
                for check in make(target, operation, self._plan):
                    check()
            except AssertionError as error:
                found.append(f"{label}: {error}")
        return found

    def _side(
        self,
        mutant: Mutant,
        target: Target,
        side: str,
        labels: tuple[str, ...],
        make: Callable[..., Iterator[Check]],
        gone: tuple[str, ...],
    ) -> Outcome:
        started = time.monotonic()
        by_label = {operation.label: operation for operation in target.operations}
        failures: list[str] = []
        if gone and side == REQUEST:
            try:
                undocumented_calls(target)
            except Mismatch as error:
                return Outcome(
                    mutant, side, Verdict.CAUGHT, str(error), time.monotonic() - started, len(gone)
                )
        for label in labels:
            try:
                for check in make(target, by_label[label], self._plan):
                    check()
            except Mismatch as error:
                return Outcome(
                    mutant, side, Verdict.CAUGHT, str(error), time.monotonic() - started, len(labels)
                )
            except NoCase as error:
                failures.append(f"{label}: {error}")
            except Exception:
                failures.append(f"{label}: {traceback.format_exc(limit=-3)}")
        if failures:
            verdict, reason = Verdict.ERROR, failures[0]
        elif gone or any(told_apart(self._target, target, label, side) for label in labels):
            verdict, same = Verdict.SURVIVED, (*labels, *gone)
            reason = f"{len(same)} operations behave the same: {', '.join(same[:3])}"
        else:
            verdict = Verdict.EQUIVALENT
            reason = f"no edge value is valid in one document only ({', '.join(labels[:3])})"
        return Outcome(mutant, side, verdict, reason, time.monotonic() - started, len(labels))


def _labels(effect: Affected, side: str) -> tuple[str, ...]:
    return effect.request if side == REQUEST else effect.response


# Worker processes

_runner: Runner | None = None


def _start(original: Raw, package: str) -> None:
    global _runner
    _runner = Runner(original, Package.named(package))


def _work(mutant: Mutant) -> list[Outcome]:
    assert _runner is not None
    return _runner.judge(mutant)


def _unmutated(label: str) -> list[str]:
    assert _runner is not None
    return _runner.failures(label)


def baseline(original: Raw, package: str, *, workers: int) -> list[str]:
    """What the unmutated document fails: nothing, or no score means anything."""
    labels = list(digests(Target(original, Package.named(package))))
    return [line for lines in _spread(original, package, _unmutated, labels, workers) for line in lines]


def run(original: Raw, package: str, mutants: list[Mutant], *, workers: int) -> Iterator[list[Outcome]]:
    """Outcomes in the order of the mutants."""
    yield from _spread(original, package, _work, mutants, workers)


def _spread(original: Raw, package: str, work: Callable[[T], R], items: list[T], workers: int) -> Iterator[R]:
    if workers <= 1:
        _start(original, package)
        yield from map(work, items)
        return
    context: Any = multiprocessing.get_context("spawn")
    with context.Pool(workers, initializer=_start, initargs=(original, package)) as pool:
        yield from pool.imap(work, items, chunksize=1)
