# Made from generator/runtime.
"""The base of all generated models."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import fields

from . import jsontext
from .errors import DecodeError
from .plain import HasWire, plain_copy, wire_data
from .problems import Problems
from .schema import ModelOf, ObjectSchema, fields_of
from .schema.objects import schema_of
from .unset import UNSET

if TYPE_CHECKING:
    from .jsontext import Json


class Model(HasWire):
    """An object of the API.

    An attribute that was not given is `UNSET`; null is None. Two models are equal when they are of one
    class and all their properties are equal, undeclared ones included.

    Undeclared properties of an object that came on a page are read from the page when they are first
    asked for, be it by `extra`, a comparison, a copy or a pickle; once the page is gone there are none.
    """

    # No attribute of attrs: msgspec would take it for a property. It leaves it unset, and
    # that tells an object that it decoded from one that was made in another way.
    __slots__ = ("_extra", "_source")
    _extra: dict[str, Any] | None
    # Set on the outermost object of a page only, to its `sources.Source`; msgspec must be able to
    # evaluate the annotation.
    _source: Any
    _direct: ClassVar[bool] = False
    """Whether msgspec decodes this class, and all that it holds, as `ModelOf` does."""

    if not TYPE_CHECKING:

        def __new__(cls, *_: object, **__: object) -> Self:
            self = object.__new__(cls)
            self._extra = None
            return self

    @classmethod
    def _schema(cls) -> ObjectSchema:
        return ObjectSchema(fields_of(cls))

    @property
    def extra(self) -> dict[str, Any]:
        """Properties that the document does not declare, by wire name; they are sent as well."""
        extra = self._undeclared()
        if extra is None:
            extra = self._extra = {}
        return extra

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON data with the names of the wire; nothing is checked, and UNSET is left out."""
        data: dict[str, Any] = wire_data(self)
        return data

    def to_json(self) -> str:
        """The same as JSON text."""
        return jsontext.dump_text(self.to_dict())

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, strict: bool = False) -> Self:
        """A model of plain JSON data, which is not changed.

        Without `strict` what does not fit stays as it came. Raises DecodeError where `data` is no
        object, or, with `strict`, with every place where it is not what the document says.
        """
        problems = Problems()
        kind = ModelOf(cls)
        try:
            copied: Json = plain_copy(data)
            if strict or not isinstance(copied, dict):
                kind.check(copied, "body", problems, reply=True)
            if not problems:
                result: Self = kind.decode(copied)
                return result
        except RecursionError:
            problems.add("body", "is nested too deeply")
        raise DecodeError(problems.items)

    @classmethod
    def from_json(cls, text: str | bytes, *, strict: bool = False) -> Self:
        """The same from JSON text. Raises DecodeError."""
        try:
            data = jsontext.load(text.encode() if isinstance(text, str) else text)
        except ValueError as error:
            raise DecodeError([("body", f"is not JSON: {error}")]) from None
        return cls.from_dict(data, strict=strict)

    def _undeclared(self) -> dict[str, Any] | None:
        try:
            return self._extra
        except AttributeError:
            from .sources import undeclared_of

            self._extra = undeclared_of(self)
        return self._extra

    def _wire(self) -> dict[str, Any]:
        schema = schema_of(type(self))
        result: dict[str, Any] = {}
        for item in schema.fields:
            value = getattr(self, item.attribute)
            if value is not UNSET:
                result[item.wire] = value
        result.update(self._undeclared() or {})
        return result

    def _property(self, wire: str) -> Any:
        if self._direct:
            # Its attributes are called as its properties are, and no schema need be built for it.
            return getattr(self, wire) if wire in names_of(type(self)) else UNSET
        item = schema_of(type(self)).by_wire.get(wire)
        return UNSET if item is None else getattr(self, item.attribute)

    def _repeated(self) -> list[str]:
        by_wire = schema_of(type(self)).by_wire
        return [
            name
            for name in self._undeclared() or ()
            if name in by_wire and getattr(self, by_wire[name].attribute) is not UNSET
        ]

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        values = _values(type(self))
        return bool(
            values(self) == values(other) and (self._undeclared() or None) == (other._undeclared() or None)
        )

    __hash__ = None  # type: ignore[assignment]

    def __getstate__(self) -> tuple[None, dict[str, Any]]:
        values = {name: getattr(self, name) for name in names_of(type(self))}
        return None, {**values, "_extra": self._undeclared()}

    def __repr__(self) -> str:
        shown = [
            f"{name}={value!r}"
            for name in names_of(type(self))
            if (value := getattr(self, name)) is not UNSET
        ]
        if extra := self._undeclared():
            shown.append(f"extra={extra!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


_NAMES: dict[type[Model], tuple[str, ...]] = {}
_VALUES: dict[type[Model], Callable[[Model], Any]] = {}


def names_of(model: type[Model]) -> tuple[str, ...]:
    """The attributes of a class."""
    names = _NAMES.get(model)
    if names is None:
        generated: Any = model  # Model is no class of attrs itself
        names = _NAMES[model] = tuple(item.name for item in fields(generated))
    return names


def _values(model: type[Model]) -> Callable[[Model], Any]:
    """What gets the values of all attributes."""
    values = _VALUES.get(model)
    if values is None:
        names = names_of(model)
        values = _VALUES[model] = operator.attrgetter(*names) if names else lambda _: ()
    return values
