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
        """One line, whatever the document wrote into its names."""
        text = f"{_printable(self.where, 200)}: {_printable(self.message, 400)}"
        return f"{text} ({self.hint})" if self.hint else text


def _printable(text: str, longest: int) -> str:
    if len(text) > longest:
        text = f"{text[: longest // 2]}...{text[-longest // 3 :]}"
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else ascii(one)[1:-1] for one in text)


class PipelineError(Exception):
    """A stage found problems, wrote nothing, and stops the run with exit code 1."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    @classmethod
    def one(cls, where: str, message: str, hint: str = "") -> PipelineError:
        """The common case of a single problem."""
        return cls([Problem(where, message, hint)])
