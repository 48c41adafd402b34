"""How much is checked: everything, or a seeded slice that CI can afford."""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from typing import TypeVar

from attrs import evolve, frozen

T = TypeVar("T")


@frozen
class Plan:
    """Bounds for the cases of one operation. None means all of them."""

    seed: int = 20211104
    explicit: int | None = None
    """Calls with edge values, the fullest one first."""
    drawn: int = 4
    """Positive cases of schemathesis, and as many replies per schema."""
    negative: int = 6
    """Negative cases of schemathesis."""
    broken: int | None = 60
    """Values with one thing wrong, besides those that are always refused."""
    lenient: int | None = 3
    """Positive cases that go through a default client as well."""
    judged: int | None = 3
    """Requests that openapi-core validates."""
    replies: int | None = 3
    """Edge values of a reply schema that was met before, or that a second client decodes."""
    probes: int | None = 1
    """Bodies under which each undocumented status comes."""
    malformed: int | None = 2
    """Documented replies of an operation that are broken in every way."""

    def some(self, items: Sequence[T], count: int | None, salt: str) -> list[T]:
        """The first item and a seeded choice of the others, in their order."""
        if count is None or len(items) <= count:
            return list(items)
        if count <= 1:
            return list(items[:count])
        chosen = random.Random(f"{self.seed}:{salt}").sample(range(1, len(items)), count - 1)
        return [items[index] for index in [0, *sorted(chosen)]]


FAST = Plan()
# Still every check of every operation, by fewer values.
LEAN = Plan(explicit=4, negative=1, broken=8, lenient=1, judged=1, replies=1, malformed=1)
FULL = Plan(
    drawn=50, negative=80, broken=None, lenient=None, judged=None, replies=None, probes=None, malformed=None
)
MUTANT = Plan(drawn=3, negative=0, broken=None, lenient=0, judged=2, replies=3)
_MANY = 100


def from_environment(operations: int) -> Plan:
    """What is affordable for a document of so many operations; `CONTRACT_PROFILE` is one of full, fast and lean.

    Of a document with many, full is no more than fast: there it takes an hour. `CONTRACT_SEED` moves the draws.
    Raises KeyError for another profile.
    """
    usual, most = ("lean", FAST) if operations > _MANY else ("fast", FULL)
    plan = {"full": most, "fast": FAST, "lean": LEAN}[os.environ.get("CONTRACT_PROFILE") or usual]
    seed = os.environ.get("CONTRACT_SEED")
    return evolve(plan, seed=int(seed)) if seed else plan
