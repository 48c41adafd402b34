"""The values of one call, by the names of the document."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from tests.contract.support.exemplars import ABSENT


@frozen
class Given:
    """Values of one call, by the document's names."""

    parameters: dict[tuple[str, str], Any] = field(factory=dict)
    body: Any = ABSENT
    media: str | None = None

    def __str__(self) -> str:
        text = f"{ {f'{place}:{wire}': value for (place, wire), value in self.parameters.items()} }"
        return text if self.body is ABSENT else f"{text} body={self.body!r}"
