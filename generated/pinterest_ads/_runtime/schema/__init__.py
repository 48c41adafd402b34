# Made from generator/runtime.
"""The kinds of values that documents describe; generated code spells schemas out with these."""

from __future__ import annotations

from ..rules import Branch, Descending, PropertyTest, Rule
from .base import Kind
from .choices import EnumOf, Literal
from .containers import ListOf, MapOf, NullableOf
from .objects import Field, ModelOf, ObjectSchema, field, fields_of
from .scalars import Any, Boolean, Bytes, Id, Integer, Null, Number, String
from .times import Date, DateTime
from .unions import Discriminator, UnionOf

__all__ = [
    "Any",
    "Boolean",
    "Branch",
    "Bytes",
    "Date",
    "DateTime",
    "Descending",
    "Discriminator",
    "EnumOf",
    "Field",
    "Id",
    "Integer",
    "Kind",
    "ListOf",
    "Literal",
    "MapOf",
    "ModelOf",
    "Null",
    "NullableOf",
    "Number",
    "ObjectSchema",
    "PropertyTest",
    "Rule",
    "String",
    "UnionOf",
    "field",
    "fields_of",
]
