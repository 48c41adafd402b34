# Made from generator/migrate.
"""A chain of literals as one text."""

from __future__ import annotations

from attrs import frozen

from .source import Chain, Edit, Literal, Part

EXPRESSION = "\0"
"""What stands for an expression in a flat text."""


@frozen
class Flat:
    """A chain as text: expressions are one NUL, everything else one character for each byte."""

    chain: Chain
    text: str
    offsets: tuple[int, ...]
    owners: tuple[Part, ...]

    def literal(self, start: int, end: int) -> Literal | None:
        """The one literal that holds these characters."""
        owners = {part.literal for part in self.owners[start:end] if not part.expression}
        return owners.pop() if len(owners) == 1 else None

    def edit(self, start: int, end: int, text: bytes) -> Edit:
        return Edit(self.offsets[start], self.offsets[end - 1] + 1, text)


def flatten(data: bytes, chain: Chain) -> Flat:
    text: list[str] = []
    offsets: list[int] = []
    owners: list[Part] = []
    for part in chain.parts:
        content = EXPRESSION if part.expression else data[part.start : part.end].decode("latin-1")
        text.append(content)
        offsets += [part.start] if part.expression else range(part.start, part.end)
        owners += [part] * len(content)
    return Flat(chain, "".join(text), tuple(offsets), tuple(owners))
