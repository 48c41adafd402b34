# Made from generator/sandbox.
"""Many items in one request: each is judged by itself, and all that are right are written together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..calls import Call
from ..envelope import Reply, success
from ..refusals import Refused
from ..store import Entity
from .showing import shown

if TYPE_CHECKING:
    from ..state import State

Write = Callable[["State", int, str, Mapping[str, Any]], Entity]
"""`create_item` or `update_item`."""


def attempt(
    state: State, advertiser: int, kind: str, items: Sequence[Mapping[str, Any]], write: Write
) -> list[Entity | Refused]:
    """What became of each item, in their order. One that is refused leaves nothing, and does not stop the rest."""
    results: list[Entity | Refused] = []
    with state.store.transaction():
        for item in items:
            try:
                results.append(write(state, advertiser, kind, item))
            except Refused as refused:
                results.append(refused)
    return results


def batch(call: Call, kind: str, write: Write, *, single: bool = False) -> Reply:
    """The reply to a batch: `{data, exceptions}` for each item. Of ads, `exceptions` is one object (`single`)."""
    results = attempt(call.state, call.advertiser, kind, call.body, write)
    entries: list[dict[str, Any]] = []
    for result in results:
        if isinstance(result, Refused):
            said = exception_of(result)
            entries.append({"exceptions": said if single else [said]})
        else:
            # As it was left by its own item, also where a later one changed it again.
            data = shown(call.state, [result])[0]
            entries.append({"data": data} if single else {"data": data, "exceptions": []})
    failed = sum(isinstance(result, Refused) for result in results)
    return success(call.operation.id, entries, failed=failed)


def exception_of(refused: Refused) -> dict[str, Any]:
    """A refusal as an item of a batch says it."""
    return {"code": refused.code, "message": refused.message}
