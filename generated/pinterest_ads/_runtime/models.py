# Made from generator/runtime/models.py by `make generate`; edit that file, not this one.
"""The base of all generated models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define, field, fields

from . import jsontext
from .errors import DecodeError
from .plain import HasWire, plain_copy, wire_data
from .problems import Problems
from .schema import ModelOf, ObjectSchema
from .schema.objects import schema_of
from .unset import UNSET


@define(kw_only=True, slots=True, repr=False)
class Model(HasWire):
    """An object of the API.

    An attribute that was not given is `UNSET`; null is None. Two models are equal when they are of one
    class and all their properties are equal, undeclared ones included.
    """

    _extra: dict[str, Any] | None = field(init=False, default=None, eq=lambda extra: extra or None)

    @classmethod
    def _schema(cls) -> ObjectSchema:
        raise NotImplementedError

    @property
    def extra(self) -> dict[str, Any]:
        """Properties that the document does not declare, by wire name; they are sent as well."""
        if self._extra is None:
            self._extra = {}
        return self._extra

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
            copied = plain_copy(data)
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

    def _wire(self) -> dict[str, Any]:
        schema = schema_of(type(self))
        result: dict[str, Any] = {}
        for item in schema.fields:
            value = getattr(self, item.attribute)
            if value is not UNSET:
                result[item.wire] = value
        if self._extra:
            result.update(self._extra)
        return result

    def _repeated(self) -> list[str]:
        by_wire = schema_of(type(self)).by_wire
        return [
            name
            for name in self._extra or ()
            if name in by_wire and getattr(self, by_wire[name].attribute) is not UNSET
        ]

    def __repr__(self) -> str:
        shown = [
            f"{item.name}={value!r}"
            for item in fields(type(self))
            if item.init and (value := getattr(self, item.name)) is not UNSET
        ]
        if self._extra:
            shown.append(f"extra={self._extra!r}")
        return f"{type(self).__name__}({', '.join(shown)})"
