# Made from generator/sandbox.
"""One quota: so many requests in each window of so many seconds."""

from __future__ import annotations

import re

from attrs import Attribute, field, frozen

_TEXT = re.compile(r"([0-9]{1,9})/([0-9]{1,6})")


def _positive(instance: object, attribute: Attribute[int], value: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError(f"{attribute.name} of a quota is {value!r}: a whole number above 0 is needed")


@frozen
class Quota:
    """`requests` in each window of `seconds`, both whole numbers above 0. Raises ValueError for others."""

    requests: int = field(validator=_positive)
    seconds: int = field(default=60, validator=_positive)

    @classmethod
    def parse(cls, text: str) -> Quota:
        """The quota of ``30/60``: 30 requests in each 60 seconds. Raises ValueError."""
        match = _TEXT.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"{text!r} is no quota: write requests/seconds, such as 30/60")
        return cls(int(match[1]), int(match[2]))

    def __str__(self) -> str:
        return f"{self.requests}/{self.seconds}"

    @property
    def header(self) -> str:
        """The value of ``RateLimit-Limit``, as the guide prints it: ``30, 30;w=60``."""
        return f"{self.requests}, {self.requests};w={self.seconds}"


def parse_setting(text: str) -> tuple[str, Quota | None]:
    """``advertiser=30/60``, ``app=1000/60``, ``<advertiser id>=5/10``, each also with ``none``; or plain ``none``.

    Gives the name (empty for plain ``none``, which turns every quota off) and the quota. Raises ValueError.
    """
    if text.strip() == "none":
        return "", None
    name, equals, value = (part.strip() for part in text.partition("="))
    if not equals or not (name in ("advertiser", "app") or re.fullmatch(r"[1-9][0-9]{0,18}", name)):
        raise ValueError(
            f"{text!r} sets no quota: write advertiser=30/60, app=1000/60, an advertiser's id=5/10, or none"
        )
    return name, None if value == "none" else Quota.parse(value)
