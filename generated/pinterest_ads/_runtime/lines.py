# Made from generator/runtime.
"""Lines of a text that arrives in pieces."""

from __future__ import annotations

import codecs


class Lines:
    """Lines end with ``\\n`` or ``\\r\\n``; the text is UTF-8, and what is not becomes U+FFFD."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest: list[str] = []

    def feed(self, data: bytes, *, last: bool = False) -> list[str]:
        """The lines that are complete now, without their ends."""
        head, *others = self._decoder.decode(data, last).split("\n")
        self._rest.append(head)
        if not others:
            return []
        lines = ["".join(self._rest), *others[:-1]]
        self._rest = [others[-1]]
        return [line.removesuffix("\r") for line in lines]

    def finish(self) -> list[str]:
        """The last line, where the text does not end with a line's end."""
        lines = self.feed(b"", last=True)
        rest = "".join(self._rest)
        return [*lines, rest] if rest else lines
