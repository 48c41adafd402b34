"""What a stage says when it cannot go on: every problem at once, each with its place."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen


@frozen
class Problem:
    """One thing that is wrong.

    `where` is a JSON pointer (``#/paths/~1ads/get``), a file, or a file with an overlay action
    (``overlays/v4/40-objectives.yaml action 3``).
    """

    where: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        text = f"{self.where}: {self.message}"
        return f"{text} ({self.hint})" if self.hint else text


class PipelineError(Exception):
    """A stage found problems, wrote nothing, and stops the run with exit code 1."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    @classmethod
    def one(cls, where: str, message: str, hint: str = "") -> PipelineError:
        """The common case of a single problem."""
        return cls([Problem(where, message, hint)])
