# Made from generator/runtime.
"""Objects with declared properties."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from ..problems import Path, Problems
from ..rules import Descending, Rule
from . import scalars
from .base import Kind, check_size, kind_of, name_of

if TYPE_CHECKING:
    from ..jsontext import Json
    from ..models import Model


class Field(Struct, frozen=True):
    """One declared property."""

    wire: str
    attribute: str
    kind: Kind
    required: bool = False
    read_only: bool = False
    write_only: bool = False
    from_path: str | None = None
    """Wire name of the path parameter that fills this property in requests; then it is never required."""

    def is_required(self, *, reply: bool) -> bool:
        if reply:
            return self.required and not self.write_only
        return self.required and not self.read_only and self.from_path is None


def field(
    name: str,
    kind: Kind,
    *,
    required: bool = False,
    read_only: bool = False,
    write_only: bool = False,
    from_path: str | None = None,
) -> Field:
    """A property whose attribute has its name."""
    return Field(name, name, kind, required, read_only, write_only, from_path)


def fields_of(model: type[Model], *told: Field) -> tuple[Field, ...]:
    """The properties of a generated class, or of one derived from it; `told` are those of which there is more to say
    than their annotations do. An attribute without default is a required property.
    """
    # Imported late: most replies are decoded by msgspec.
    from .stated import stated

    return stated(model, told)


_ANY = scalars.Any()


class ObjectSchema:
    """What the document says about the objects of a class, and what follows from it for all of them."""

    __slots__ = (
        "additional",
        "advice",
        "by_wire",
        "fields",
        "filled",
        "max_properties",
        "min_properties",
        "required",
        "rules",
    )

    def __init__(
        self,
        fields: tuple[Field, ...],
        additional: Kind | None = _ANY,
        rules: tuple[Rule | Descending, ...] = (),
        advice: tuple[Rule, ...] = (),
        min_properties: int | None = None,
        max_properties: int | None = None,
    ) -> None:
        self.fields = fields
        self.additional = additional
        """Kind of undeclared properties; None where the document forbids them."""
        self.rules = rules
        self.advice = advice
        """Rules that may be broken, but should not."""
        self.min_properties = min_properties
        self.max_properties = max_properties
        self.by_wire = {item.wire: item for item in fields}
        self.required = {
            reply: tuple(item.wire for item in fields if item.is_required(reply=reply))
            for reply in (False, True)
        }
        """By `reply`."""
        self.filled = tuple(item for item in fields if item.from_path is not None)
        """Those that a path parameter fills."""

    def undeclared(self, data: Mapping[str, Any]) -> dict[str, Any]:
        """What `data` holds beyond the document, decoded."""
        kind = self.additional or _ANY
        return {key: kind.decode(value) for key, value in data.items() if key not in self.by_wire}


_SCHEMAS: dict[type[Model], ObjectSchema] = {}


def schema_of(model: type[Model]) -> ObjectSchema:
    """The schema of a class, built on first use: classes may refer to each other in a circle."""
    schema = _SCHEMAS.get(model)
    if schema is None:
        schema = _SCHEMAS[model] = model._schema()
    return schema


class ModelOf(Kind, frozen=True):
    model: type[Model]

    def decode(self, data: Json) -> Any:
        if not isinstance(data, dict):
            return data
        # Imported late: most replies are decoded by msgspec.
        from .straight import decoder_of

        return decoder_of(self.model)(data)

    def prepare(self, data: Json, path: Path, problems: Problems, fills: Mapping[str, Any]) -> Any:
        if not isinstance(data, dict):
            problems.add(path, f"an object is needed, not {name_of(data)}")
            return data
        schema = schema_of(self.model)
        additional = schema.additional or _ANY
        result: dict[str, Any] = {}
        for key, value in data.items():
            declared = schema.by_wire.get(key)
            kind = additional if declared is None else declared.kind
            result[key] = kind.prepare(value, (path, key), problems, fills)
        for item in schema.filled:
            _fill(item, result, path, problems, fills)
        _check_required(schema, result, path, problems, reply=False)
        for rule in schema.rules:
            rule.check(result, path, problems)
        for rule in schema.advice:
            if not rule.holds(result):
                problems.advise(path, rule.message)
        return result

    def check(self, data: Json, path: Path, problems: Problems, *, reply: bool) -> None:
        if not isinstance(data, dict):
            problems.add(path, f"an object is needed, not {name_of(data)}", kind_of(data))
            return
        schema = schema_of(self.model)
        _check_required(schema, data, path, problems, reply=reply)
        check_size(data, schema.min_properties, schema.max_properties, path, problems)
        for key, value in data.items():
            declared = schema.by_wire.get(key)
            if declared is not None:
                declared.kind.check(value, (path, key), problems, reply=reply)
            elif schema.additional is None:
                problems.add((path, key), "the document allows no such property", "undeclared")
            else:
                if schema.additional is _ANY:
                    problems.undeclared((path, key))
                schema.additional.check(value, (path, key), problems, reply=reply)
        for rule in schema.rules:
            rule.check(data, path, problems)

    def affinity(self, data: Json) -> int:
        if not isinstance(data, dict):
            return 0
        by_wire = schema_of(self.model).by_wire
        return 1 + sum(key in by_wire for key in data)


def _check_required(
    schema: ObjectSchema, data: Mapping[str, Any], path: Path, problems: Problems, *, reply: bool
) -> None:
    for wire in schema.required[reply]:
        if wire not in data:
            problems.add((path, wire), "required, but missing", "missing")


def _fill(
    item: Field, data: dict[str, Any], path: Path, problems: Problems, fills: Mapping[str, Any]
) -> None:
    if item.from_path is None or item.from_path not in fills:
        return
    filling = item.kind.prepare(fills[item.from_path], (path, item.wire), Problems(), {})
    if item.wire not in data:
        data[item.wire] = filling
    # Compared as text: an id may be an integer in one place and a string in the other.
    elif str(data[item.wire]) != str(filling):
        problems.add(
            (path, item.wire),
            f"differs from {item.from_path} in the path; leave it out, and it is filled from there",
        )
