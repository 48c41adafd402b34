"""What a property's annotation says of it already: the runtime reads it there (`runtime/schema/stated.py`)."""

from __future__ import annotations

import re

from generator.emit.annotations import annotation
from generator.emit.scope import Scope, Types
from generator.ir import model as ir
from generator.ir.sides import Side, optional

_SCALARS = {
    "bool": ir.Kind.BOOLEAN,
    "datetime.date": ir.Kind.DATE,
    "datetime.datetime": ir.Kind.DATETIME,
    "float": ir.Kind.NUMBER,
    "int": ir.Kind.INTEGER,
    "Real": ir.Kind.NUMBER,
    "str": ir.Kind.STRING,
}
_LIST = re.compile(r"(?:list|Sequence)\[(.*)\]")
_CLASS = re.compile(r"(\w+)(?: \| (?:Mapping\[str, Any\]|str|int))?|(?:OrText|OrNumber)\[(\w+)\]")


def told(stated: ir.Property, model: ir.Model, scope: Scope) -> bool:
    """Whether name, type and requiredness can be read off the attribute."""
    if stated.name != stated.wire or stated.read_only or stated.write_only or stated.from_path:
        return False
    unset = optional(stated, model)
    text = annotation(stated.type, Side.of(model), scope, optional=unset)
    return unset is not stated.required and _read(text, scope.types) == stated.type


def _read(text: str, types: Types) -> ir.Type | None:
    """The type that an annotation is of; None where others have the same, or one of its names is an alias."""
    bare = text.removesuffix(" | None")
    found = _item(bare.removesuffix(" | Unset"), types)
    return ir.Nullable(found) if found and bare != text else found


def _item(text: str, types: Types) -> ir.Type | None:
    if text in _SCALARS:
        return ir.Scalar(_SCALARS[text])
    if match := _LIST.fullmatch(text):
        item = None if _LIST.match(match[1]) else _item(match[1], types)
        return ir.ListOf(item) if item else None
    if not (match := _CLASS.fullmatch(text)):
        return None
    name = match[1] or match[2]
    if name in types.models:
        return ir.ModelRef(name)
    return ir.EnumRef(name) if name in types.enums else None
