# Made from generator/sandbox.
"""How many people lists and audiences hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ..store import Entity

if TYPE_CHECKING:
    from ..state import State

ENOUGH = 100  # people (facts 2 audience, customer list)
RECORDS = "customer_list_records"
DIGEST = 8  # bytes that a record is kept as


class _Rule(msgspec.Struct):
    customer_list_id: str = ""


class _Audience(msgspec.Struct):
    audience_type: str = ""
    size: int | None = None
    rule: _Rule = msgspec.field(default_factory=_Rule)


_DECODER = msgspec.json.Decoder(_Audience)


def list_size(state: State, id: int) -> int:
    """People on a customer list: each record once."""
    records = state.store.get(RECORDS, id)
    return 0 if records is None else len(records.body) // DIGEST


def audience_size(state: State, audience: Entity) -> int | None:
    """People of an audience: those of its list, or what was drawn when it was created."""
    said = _DECODER.decode(audience.body)
    if said.rule.customer_list_id.isdigit():
        return list_size(state, int(said.rule.customer_list_id))
    return said.size


def is_large_enough(state: State, audience: Entity) -> bool:
    size = audience_size(state, audience)
    return size is None or size >= ENOUGH
