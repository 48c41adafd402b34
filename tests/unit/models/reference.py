"""What decoding means, value by value and without any speed: the two fast ways are held against it."""

from __future__ import annotations

from typing import Any

from attrs import fields
from pinterest_ads._runtime import schema as s
from pinterest_ads._runtime.models import Model
from pinterest_ads._runtime.schema.objects import schema_of
from pinterest_ads._runtime.unset import UNSET


def decoded(kind: s.Kind, data: Any) -> Any:
    """The value that `data` stands for. What does not fit stays as it came."""
    if isinstance(kind, s.NullableOf):
        return None if data is None else decoded(kind.inner, data)
    if isinstance(kind, s.ListOf):
        return [decoded(kind.item, item) for item in data] if isinstance(data, list) else data
    if isinstance(kind, s.MapOf):
        return (
            {key: decoded(kind.value, item) for key, item in data.items()} if isinstance(data, dict) else data
        )
    if not isinstance(kind, s.ModelOf):
        return kind.decode(data)
    if not isinstance(data, dict):
        return data
    schema = schema_of(kind.model)
    result = kind.model.__new__(kind.model)
    for item in schema.fields:
        value = decoded(item.kind, data[item.wire]) if item.wire in data else UNSET
        setattr(result, item.attribute, value)
    beyond = {key: value for key, value in data.items() if key not in schema.by_wire}
    additional = schema.additional or s.Any()
    result.extra.update({key: decoded(additional, value) for key, value in beyond.items()})
    return result


def shape(value: Any) -> Any:
    """All that can be told of a value, down to the types of its parts."""
    if isinstance(value, Model):
        model: Any = type(value)
        parts = {item.name: shape(getattr(value, item.name)) for item in fields(model)}
        return (type(value), parts, shape(value.extra))
    if isinstance(value, list):
        return [shape(item) for item in value]
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items()}
    return (type(value), repr(value))
