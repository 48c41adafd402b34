# Made from generator/runtime.
"""Calls that take one item or many, with some properties of every item already set."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .bodies import merged
from .errors import InvalidArgumentError
from .plain import HasWire, wire_data
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .batches import BatchResult
    from .plain import Value
    from .reply import Reply
    from .request import Request


class Item(list[Any]):
    """A body of one item, whose sender wants to know of that one only."""

    def result(self, batch: BatchResult[Any], request: Request, reply: Reply) -> Any:
        """What the API made of it. Raises APIFailureError where it refused it."""
        from .batches import Success
        from .errors import APIFailureError

        outcome = batch.outcomes[0]
        if isinstance(outcome, Success):
            return outcome.result
        # Not a word about it is no refusal.
        silent = f"`{request.find_out}` tells." if request.find_out and not outcome.exceptions else ""
        raise APIFailureError(
            status=reply.status,
            headers=reply.headers,
            documented=True,
            body=batch.body,
            code=outcome.code,
            message=outcome.message,
            request_id=reply.request_id,
            attempts=reply.attempts,
            advice=silent,
            **request.about(),
        )


def items_of(body: Value | Unset, sets: Mapping[str, Any], keywords: Mapping[str, object]) -> object:
    """The body of such a call: `keywords` (wire name -> value or UNSET) are one item, `body` is a list of them.

    Raises InvalidArgumentError where both are given, and where an item has another value of what is set.
    """
    given = merged(body, keywords)
    if body is UNSET:
        return Item([{**(given if isinstance(given, Mapping) else {}), **sets}])
    if not isinstance(body, Sequence) or isinstance(body, str | bytes | bytearray):
        # Refused where all bodies are looked at.
        return body
    problems: list[tuple[str, str]] = []
    items = [_with(item, sets, f"body[{index}]", problems) for index, item in enumerate(body)]
    if problems:
        raise InvalidArgumentError(problems)
    return items


def _with(item: Value, sets: Mapping[str, Any], place: str, problems: list[tuple[str, str]]) -> object:
    """The item with what is set; itself where it says the same, so that models stay models."""
    data = item._wire() if isinstance(item, HasWire) else item
    if not isinstance(data, Mapping):
        return item
    missing: dict[str, Any] = {}
    for wire, value in sets.items():
        own = data.get(wire, UNSET)
        if own is UNSET:
            missing[wire] = value
        elif wire_data(own) != value:
            problems.append((f"{place}.{wire}", f"is always {value!r} in this call; leave it out"))
    return {**data, **missing} if missing else item
