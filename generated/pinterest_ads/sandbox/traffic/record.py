# Made from generator/sandbox.
"""What is remembered of a request when it is over, and how it reads as a line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo

import msgspec
from attrs import asdict, frozen

Format = Callable[["Record"], str]


@frozen(kw_only=True)
class Record:
    """One request. It holds no secrets: the path has been redacted."""

    time: float
    """When it came, in epoch seconds."""
    method: str
    path: str
    """With the query."""
    status: int
    """0 where there was no reply."""
    milliseconds: float
    advertiser: int = 0
    operation: str = ""
    failed_items: int = 0
    """Of a batch."""
    fault: str = ""
    request_id: str = ""

    @property
    def problems(self) -> list[str]:
        """What a reader should not miss."""
        found = [f"fault: {self.fault}"] if self.fault else []
        if self.failed_items:
            found.insert(0, f"{self.failed_items} item{'s' if self.failed_items > 1 else ''} failed")
        return found


def as_line(record: Record, zone: tzinfo | None = None) -> str:
    """For people. Times are those of the machine's zone, unless another one is given."""
    time = datetime.fromtimestamp(record.time, zone).strftime("%H:%M:%S.%f")[:-3]
    about = [f"advertiser {record.advertiser}"] if record.advertiser > 0 else []
    if record.operation:
        about.insert(0, record.operation)
    return (
        f"{time} {record.method:<5} {record.status or '---'} {record.milliseconds:>7.1f} ms"
        f"  {plain(record.path)}{_list(about)}{_list(record.problems)}"
    )


def as_json(record: Record) -> str:
    """For programs: one JSON object."""
    return msgspec.json.encode(asdict(record)).decode()


def plain(text: str) -> str:
    """Text of a request, which may hold anything, for a terminal."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def _list(items: list[str]) -> str:
    return f"  [{', '.join(items)}]" if items else ""
