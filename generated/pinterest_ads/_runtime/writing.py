# Made from generator/runtime.
"""JSON bodies of models, written by msgspec in C where nothing is to be said against it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import msgspec

from . import jsontext
from .problems import Problems
from .schema import Kind, ListOf, ModelOf
from .schema.objects import schema_of
from .schema.vetting import vetter_of
from .unset import UNSET

if TYPE_CHECKING:
    from .jsontext import Json
    from .models import Model

# Python prints no integer of more than 4300 digits, and `plain` refuses those of more than 4214: so many
# hold ten of the characters that lie 400 apart. Where others do, the long way only takes longer.
_STEP = 400
_TEN_DIGITS = re.compile(rb"[0-9]{10}")


def written(kind: Kind, body: Model | Json, fills: Mapping[str, Any]) -> bytes | None:
    """JSON text of a model or a list of models, the same data as the long way makes of it.

    `fills` maps wire names of path parameters to their values. None where the body is something else, or
    holds anything that may not be sent as it is: the long way (`plain.plain` and `Kind.prepare`) then
    makes the text, or says what is wrong.
    """
    try:
        if isinstance(kind, ModelOf) and type(body) is kind.model:
            vet = vetter_of(kind.model)
            text = _objects(kind.model, [body], fills)[1:-1] if vet(body) else b""
        elif isinstance(kind, ListOf) and isinstance(kind.item, ModelOf) and type(body) is list:
            model = kind.item.model
            vet = vetter_of(model)
            for item in body:
                if type(item) is not model or not vet(item):
                    return None
            text = _objects(model, body, fills)
        else:
            return None
    except (TypeError, ValueError, OverflowError, RecursionError):
        # What msgspec refuses as well: text that is no Unicode, subclasses of str.
        return None
    return None if not text or _TEN_DIGITS.search(text[::_STEP]) else text


def _objects(model: type[Model], items: list[Any], fills: Mapping[str, Any]) -> bytes:
    """A JSON list of vetted models; empty where what the path fills is not as simple as it mostly is."""
    tail = b""
    for stated in schema_of(model).filled:
        source = stated.from_path or ""
        if source not in fills:
            continue
        filling = stated.kind.prepare(fills[source], "", Problems(), {})
        given = list(map(attrgetter(stated.attribute), items))
        if given.count(UNSET) == len(given):
            tail += b"," + msgspec.json.encode(stated.wire) + b":" + jsontext.dump(filling)
        elif given.count(filling) < len(given):
            return b""
    if not tail:
        return jsontext.dump(items)
    encode = msgspec.json.Encoder().encode
    texts = [encode(item) for item in items]
    return (
        b"["
        + b",".join([b"{" + tail[1:] + b"}" if text == b"{}" else text[:-1] + tail + b"}" for text in texts])
        + b"]"
    )
