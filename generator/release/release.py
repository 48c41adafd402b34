"""What is known of a release: everything that its texts are made of."""

from __future__ import annotations

import re

from attrs import field, frozen

from generator.diff.change import Difference
from generator.problems import PipelineError
from generator.release.version import following


def _is_date(_: object, __: object, value: str) -> None:
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        raise PipelineError.one("date", f"{value[:40]!a} is not of the form 2024-12-31")


@frozen(kw_only=True)
class Release:
    target: str
    """Which document: ``v4``."""
    previous: str
    """The version before."""
    date: str = field(validator=_is_date)
    """ISO 8601, of the day on which it is made."""
    difference: Difference

    @property
    def version(self) -> str:
        return following(self.previous, self.difference.level)
