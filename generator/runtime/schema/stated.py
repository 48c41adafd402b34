"""Declared properties as the annotations of a class state them: what they say is not said again in its schema."""

from __future__ import annotations

import functools
import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import NOTHING

from .base import Kind
from .choices import EnumOf
from .containers import ListOf, NullableOf
from .objects import Field, ModelOf
from .scalars import Boolean, Integer, Number, String
from .times import Date, DateTime

if TYPE_CHECKING:
    from ..models import Model

_SCALARS: dict[str, Kind] = {
    "bool": Boolean(),
    "datetime.date": Date(),
    "datetime.datetime": DateTime(),
    "float": Number(),
    "int": Integer(),
    "Real": Number(),
    "str": String(),
}


def stated(model: type[Model], told: Iterable[Field]) -> tuple[Field, ...]:
    """As `fields_of`."""
    from ..models import Model

    made: Any = next(
        one for one in model.__mro__ if Model in one.__bases__ and "__attrs_attrs__" in vars(one)
    )
    names = vars(sys.modules[made.__module__])
    known = {one.attribute: one for one in told}
    return tuple(
        known.get(one.name) or Field(one.name, one.name, _kind(one.type, names), one.default is NOTHING)
        for one in made.__attrs_attrs__
    )


def _kind(annotation: str, names: Mapping[str, Any]) -> Kind:
    word, kind, many, null = _read(annotation)
    if kind is None:
        named = names[word]
        kind = ModelOf(named) if hasattr(named, "_schema") else EnumOf(named)
    kind = ListOf(kind) if many else kind
    return NullableOf(kind) if null else kind


@functools.cache
def _read(annotation: str) -> tuple[str, Kind | None, bool, bool]:
    """``Sequence[Pin | Mapping[str, Any]] | Unset | None``: the class, its kind if it has no name, whether a list, or null.

    These are the forms that the generator leaves to annotations (`emit/stated.py`).
    """
    bare = annotation.removesuffix(" | None")
    text = bare.removesuffix(" | Unset")
    many = text.startswith(("list[", "Sequence["))
    if many:
        text = text[text.index("[") + 1 : -1]
    word = text.partition(" ")[0].removeprefix("OrText[").removeprefix("OrNumber[").removesuffix("]")
    return word, _SCALARS.get(text), many, bare != annotation
