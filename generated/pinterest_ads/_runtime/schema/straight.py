# Made from generator/runtime.
"""Decoders in straight lines: for each model one function, compiled on first use from its schema.

They do what the decoders of the kinds do, without a call for each value. Like the ``__init__`` that attrs
compiles, the source text holds no text of a document but attribute names, which are identifiers; names of
the wire are constants beside it.
"""

from __future__ import annotations

import keyword
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeGuard

from ..unset import UNSET
from .base import Kind
from .choices import EnumOf
from .containers import ListOf, MapOf, NullableOf
from .objects import ModelOf, ObjectSchema, schema_of
from .scalars import Id

if TYPE_CHECKING:
    from ..models import Model

Decoder = Callable[[dict[str, Any]], Any]

_DECODERS: dict[type[Model], Decoder] = {}


def decoder_of(model: type[Model]) -> Decoder:
    """What makes a `model` of an object of plain JSON data; it never fails."""
    decoder = _DECODERS.get(model)
    if decoder is None:
        decoder = _DECODERS[model] = _compiled(model)
    return decoder


def _compiled(model: type[Model]) -> Decoder:
    schema = schema_of(model)
    text = _Text(model, schema)
    exec(compile(text.function(), f"<decoder of {model.__qualname__}>", "exec"), text.names)
    decoder: Decoder = text.names["decode"]
    return decoder


def _is_in_one_go(kind: Kind) -> TypeGuard[Id | EnumOf]:
    # True would be found as 1.
    return isinstance(kind, Id) or (isinstance(kind, EnumOf) and not kind.of_integers)


def _list_decoder(kind: Id | EnumOf) -> Callable[[list[Any]], list[Any]]:
    """What decodes a list of ids or of members of an enum; in C where all are as they mostly are."""
    decode = kind.decode
    if isinstance(kind, Id):

        def ids(items: list[Any]) -> list[Any]:
            try:
                "".join(items)
            except TypeError:
                return [decode(item) for item in items]
            return items

        return ids
    find = kind.members.get

    def members(items: list[Any]) -> list[Any]:
        try:
            found: list[Any] = list(map(find, items))
        except TypeError:
            return [decode(item) for item in items]
        return found if all(found) else [decode(item) for item in items]

    return members


class _Text:
    """Source text, and the constants that it refers to."""

    def __init__(self, model: type[Model], schema: ObjectSchema) -> None:
        self.schema = schema
        self.names: dict[str, Any] = {
            "cls": model,
            "new": object.__new__,
            "known": frozenset(schema.by_wire),
            "undeclared": schema.undeclared,
            "UNSET": UNSET,
        }

    def function(self) -> str:
        lines = ["def decode(data):", " self = new(cls)", " get = data.get"]
        for item in self.schema.fields:
            if not item.attribute.isidentifier() or keyword.iskeyword(item.attribute):
                raise ValueError(f"{item.attribute!r} is no name of an attribute")
            found = f"get({self.constant('w', item.wire)}, UNSET)"
            if item.kind.as_is():
                lines.append(f" self.{item.attribute} = {found}")
            else:
                lines.append(f" v = {found}")
                lines.append(f" self.{item.attribute} = {self.value(item.kind, 'v')}")
        lines += [" self._extra = None if known.issuperset(data) else undeclared(data)", " return self", ""]
        return "\n".join(lines)

    def value(self, kind: Kind, v: str) -> str:
        """An expression for the value that `kind` makes of `v`, a name; UNSET stays UNSET."""
        # Null stays null in every kind.
        while isinstance(kind, NullableOf):
            kind = kind.inner
        if kind.as_is():
            return v
        if isinstance(kind, ModelOf):
            return f"{self.model(kind.model)}({v}) if type({v}) is dict else {v}"
        if isinstance(kind, ListOf) and _is_in_one_go(kind.item):
            return f"{self.constant('l', _list_decoder(kind.item))}({v}) if type({v}) is list else {v}"
        if isinstance(kind, ListOf):
            item = f"{v}_"
            return f"[{self.value(kind.item, item)} for {item} in {v}] if type({v}) is list else {v}"
        if isinstance(kind, MapOf):
            item, key = f"{v}_", f"{v}k"
            pairs = f"{key}: {self.value(kind.value, item)} for {key}, {item} in {v}.items()"
            return f"{{{pairs}}} if type({v}) is dict else {v}"
        rest = self.constant("d", kind.decode)
        if isinstance(kind, Id):
            return f"{v} if type({v}) is str or {v} is UNSET else {rest}({v})"
        if isinstance(kind, EnumOf):
            member = self.constant("e", kind.members.get)
            plain = "int" if kind.of_integers else "str"
            # A member can be false; then the kind finds it again.
            known = f"({member}({v}) or {rest}({v}))"
            return f"{known} if type({v}) is {plain} else {v} if {v} is UNSET else {rest}({v})"
        return f"{v} if {v} is UNSET else {rest}({v})"

    def model(self, model: type[Model]) -> str:
        """The name of another model's decoder, which is compiled when it is first called."""

        def first(data: dict[str, Any]) -> Any:
            decoder = self.names[name] = decoder_of(model)
            return decoder(data)

        name = self.constant("m", first)
        return name

    def constant(self, letter: str, value: object) -> str:
        name = f"{letter}{len(self.names)}"
        self.names[name] = value
        return name
