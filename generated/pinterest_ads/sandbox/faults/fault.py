# Made from generator/sandbox.
"""One fault, and the line of text that says it.

    KIND [ ":" TARGET ] [ ":" NAME "=" VALUE { "," NAME "=" VALUE } ]

KIND is one of `kinds.KINDS`. TARGET is a pattern for the name of an operation (``campaigns.*``, as the client
calls it, or its operationId) or, with a slash at its beginning, for a path (``/advertisers/*/ads/``), and may
have a method and a blank before it (``POST campaigns.*``); without one, every operation and download is meant.
For every kind there are ``rate`` (from 0 to 1: of how many requests it strikes, drawn from the seed),
``count`` (how often it strikes at most) and ``for`` (seconds for which it goes on once it has struck: a storm).
What else can be said of a kind is in `kinds.KINDS`. In the header ``x-sandbox-fault`` the target is the request
itself, several faults are separated by ``;``, and ``id=…`` tells a header from an equal one, so that ``count``
can span the attempts of one call and no other.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from typing import Any

from attrs import Factory, evolve, field, frozen

from .kinds import KINDS, Kind

_TARGET = re.compile(r"(?:([A-Z]{3,7}) )?(\*|/[^\s:;]*|[\w.*?\[\]!-]+)", re.ASCII)
_RATE = re.compile(r"0?\.[0-9]{1,9}|0|1(?:\.0{1,9})?")
_SECONDS = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,9})?")
_COUNT = re.compile("[0-9]{1,9}")


@frozen(kw_only=True)
class Fault:
    """See the module. Made by `Fault.of` or `Fault.parse`, which raise ValueError for what means nothing."""

    kind: str
    target: str = "*"
    method: str = ""
    """Of the requests that are meant; empty for every one."""
    rate: float = 1.0
    count: int | None = None
    lasts: float = 0.0
    """Seconds for which it goes on once it has struck."""
    options: Mapping[str, Any] = Factory(dict)
    label: str = field(default="", eq=False)
    """As it was written, for people to read."""

    @classmethod
    def of(cls, kind: str, target: str = "*", **options: object) -> Fault:
        """``Fault.of("429", "campaigns.*", rate=0.1, scope="app")``; ``for_`` stands for ``for``."""
        text = ":".join(filter(None, (kind, target, ",".join(_written(options)))))
        return cls.parse(text)

    @classmethod
    def parse(cls, text: str) -> Fault:
        """From one line of text."""
        kind, target, pairs = _parts(text.strip())
        about = _kind(kind)
        match = _TARGET.fullmatch(target)
        if match is None:
            raise ValueError(
                f"{target!r} is no target: write campaigns.*, POST ads.create or /advertisers/*/ads/"
            )
        fault = cls(kind=kind, target=match[2], method=match[1] or "", label=text.strip())
        return _with(fault, about, pairs)


def _parts(text: str) -> tuple[str, str, dict[str, str]]:
    kind, *rest = (part.strip() for part in text.split(":"))
    target, given = "*", ""
    if rest and "=" not in rest[0]:
        target = rest.pop(0)
    if rest:
        given = rest.pop(0)
    if rest or not kind:
        raise ValueError(
            f"{text!r} is no fault: write KIND:TARGET:NAME=VALUE,…, such as 429:campaigns.*:rate=0.1"
        )
    pairs: dict[str, str] = {}
    for item in filter(None, given.split(",")):
        name, equals, value = (part.strip() for part in item.partition("="))
        if not equals or not value or name in pairs:
            raise ValueError(f"{item!r} in {text!r} says nothing, or says it twice: write NAME=VALUE")
        pairs[name] = value
    return kind, target, pairs


def _kind(kind: str) -> Kind:
    if kind not in KINDS:
        near = difflib.get_close_matches(kind, KINDS, 1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(KINDS)}"
        raise ValueError(f"there is no fault {kind!r}: {hint}")
    return KINDS[kind]


def _with(fault: Fault, about: Kind, pairs: dict[str, str]) -> Fault:
    options: dict[str, Any] = {
        name: read(default) for name, (read, default) in about.options.items() if default
    }
    for name, value in pairs.items():
        try:
            if name == "rate":
                fault = evolve(fault, rate=_matched(_RATE, value, "a number from 0 to 1 is needed"))
            elif name == "count":
                fault = evolve(fault, count=int(_matched(_COUNT, value, "a whole number is needed")))
            elif name == "for":
                fault = evolve(fault, lasts=_matched(_SECONDS, value, "seconds are needed"))
            elif name in about.options:
                options[name] = about.options[name][0](value)
            elif name != "id":
                known = ", ".join(("rate", "count", "for", *about.options))
                raise ValueError(f"there is no such thing; there are {known}")
        except ValueError as error:
            raise ValueError(f"{name}={value} of the fault {fault.kind}: {error}") from None
    return evolve(fault, options=options)


def _matched(pattern: re.Pattern[str], text: str, problem: str) -> float:
    if not pattern.fullmatch(text):
        raise ValueError(problem)
    return float(text)


def _written(options: Mapping[str, object]) -> list[str]:
    return [f"{name.rstrip('_')}={_word(value)}" for name, value in options.items()]


def _word(value: object) -> str:
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.9f}" if isinstance(value, float) else str(value)
