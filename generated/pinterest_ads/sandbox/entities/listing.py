# Made from generator/sandbox.
"""Objects are listed, and looked up by id."""

from __future__ import annotations

from typing import Any

import msgspec

from ..calls import Call
from ..document.parameters import id_of
from ..envelope import Page
from ..paging import page_of
from ..refusals import Refused
from .kinds import KINDS
from .showing import shown


def listing(call: Call, kind: str, **filters: Any) -> Page:
    """A page of objects as they are now; see `paging.page_of`."""
    return page_of(call, kind, show=lambda found: shown(call.state, found), **filters)


def ids_in(call: Call, name: str) -> list[int]:
    """The ids of a filter; one that can be none of ours finds nothing."""
    return [id_of(id) for id in call.query.get(name, ())]


def one(call: Call, kind: str, parameter: str) -> msgspec.Raw:
    """The object that the path names. Raises Refused, 404, where the advertiser has none such."""
    entity = call.state.store.get(kind, id_of(call.path[parameter]), call.advertiser)
    if entity is None:
        raise Refused(404, f"The advertiser has no {KINDS[kind].noun} {call.path[parameter]}.")
    return shown(call.state, [entity])[0]
