"""The document as openapi-python-client can read it in full: only what its parser can represent.

Models, enums and maps stand under `components/schemas` by their class names; everything else is spelled
out where it is used. Parameters and properties get neutral names where their own could confuse it. What
the parser knows nothing of (limits, styles, rules, discriminators ...) is left out: the IR has it already.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import count
from typing import Any

from attrs import define, field

from generator.ir.model import (
    BodyKind,
    Content,
    Enumeration,
    EnumRef,
    Kind,
    ListOf,
    Literal,
    Location,
    MapOf,
    Model,
    ModelRef,
    Nullable,
    Operation,
    Parameter,
    Scalar,
    Type,
    Union,
)

POINTER = "x-pointer"
_SCALARS: dict[Kind, dict[str, Any]] = {
    Kind.STRING: {"type": "string"},
    Kind.INTEGER: {"type": "integer"},
    Kind.NUMBER: {"type": "number"},
    Kind.BOOLEAN: {"type": "boolean"},
    Kind.DATE: {"type": "string", "format": "date"},
    Kind.DATETIME: {"type": "string", "format": "date-time"},
    Kind.BYTES: {"type": "string", "format": "binary"},
    Kind.ID: {"type": "string"},
    Kind.NULL: {"type": "null"},
    Kind.ANY: {},
}
_MEDIA = {
    BodyKind.JSON: "application/json",
    BodyKind.FORM: "application/x-www-form-urlencoded",
    BodyKind.MULTIPART: "multipart/form-data",
    BodyKind.TEXT: "application/octet-stream",
    BodyKind.BINARY: "application/octet-stream",
}
_IN_RESPONSE = {
    **_MEDIA,
    BodyKind.TEXT: "text/plain",
    BodyKind.FORM: "text/plain",
    BodyKind.MULTIPART: "text/plain",
}


def aliases(wires: Iterable[str]) -> dict[str, str]:
    """Wire names to the names that the parser sees."""
    result: dict[str, str] = {}
    taken: set[str] = set()
    for index, wire in enumerate(wires):
        key = wire.replace("_", "").lower()
        plain = re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*[A-Za-z0-9]|[a-z]", wire) is not None and key not in taken
        name = wire if plain and not re.fullmatch(r"field\d+", key) else f"field_{index}"
        taken.add(key)
        result[wire] = name
    return result


@define
class View:
    """Builds the view of one document."""

    models: list[Model]
    enums: list[Enumeration]
    operations: list[Operation]
    maps: dict[str, MapOf] = field(init=False, factory=dict)
    """Component name to the map it stands for."""
    _map_names: dict[str, str] = field(init=False, factory=dict)

    def document(self, others: dict[str, Type]) -> dict[str, Any]:
        """The document; `others` are the component schemas that are no class, by name."""
        schemas: dict[str, Any] = {}
        for enum in self.enums:
            schemas[enum.name] = self._enum(enum)
        for model in self.models:
            schemas[model.name] = self._model(model)
        for name, kind in others.items():
            if isinstance(kind, MapOf):
                self._map(kind)  # A reference would be read as a copy of the class.
            else:
                schemas[name] = self.schema(kind)
        paths: dict[str, Any] = {}
        for index, operation in enumerate(self.operations):
            paths[f"/{index}{self._path(operation)}"] = {
                operation.method.lower(): self._operation(operation, index)
            }
        # Maps become known while they are met, those inside of maps included.
        done = 0
        while done < len(self.maps):
            name = list(self.maps)[done]
            schemas[name] = {"type": "object", "additionalProperties": self.schema(self.maps[name].value)}
            done += 1
        return {
            "openapi": "3.1.0",
            "info": {"title": "view", "version": "1"},
            "paths": paths,
            "components": {"schemas": schemas},
        }

    def class_names(self) -> set[str]:
        """Names of all models and enums."""
        return {one.name for one in self.models} | {one.name for one in self.enums}

    def schema(self, kind: Type) -> dict[str, Any]:
        """A type as a schema."""
        if isinstance(kind, Scalar):
            return dict(_SCALARS[kind.kind])
        if isinstance(kind, Literal):
            value = kind.values[0]
            single = len(kind.values) == 1 and isinstance(value, str | int | float)
            return {"const": value} if single else {}
        if isinstance(kind, ModelRef | EnumRef):
            return {"$ref": f"#/components/schemas/{kind.name}"}
        if isinstance(kind, ListOf):
            return {"type": "array", "items": self.schema(kind.item)}
        if isinstance(kind, MapOf):
            return {"$ref": f"#/components/schemas/{self._map(kind)}"}
        if isinstance(kind, Nullable):
            return {"anyOf": [*self._members(kind.inner), {"type": "null"}]}
        return {"anyOf": self._members(kind)}

    def _members(self, kind: Type) -> list[dict[str, Any]]:
        return (
            [self.schema(member) for member in kind.members]
            if isinstance(kind, Union)
            else [self.schema(kind)]
        )

    def _map(self, kind: MapOf) -> str:
        # Maps without a class of their own are one component for each type of value.
        key = repr(kind.value)
        if key not in self._map_names:
            known = {one.lower() for one in self.class_names()}
            name = next(
                n for i in count(len(self._map_names)) if (n := f"MapOf{i}Values").lower() not in known
            )
            self._map_names[key] = name
            self.maps[name] = kind
        return self._map_names[key]

    def _enum(self, enum: Enumeration) -> dict[str, Any]:
        values = [member.value for member in enum.members]
        return {
            "type": "integer" if isinstance(values[0], int) else "string",
            "enum": values,
            "x-enum-varnames": [member.name for member in enum.members],
            POINTER: enum.pointer,
        }

    def _model(self, model: Model) -> dict[str, Any]:
        seen_as = aliases(one.wire for one in model.properties)
        additional: Any = False
        if model.additional is not None:
            additional = self.schema(model.additional)
        return {
            "type": "object",
            "properties": {seen_as[one.wire]: self.schema(one.type) for one in model.properties},
            "required": [seen_as[one.wire] for one in model.properties if one.required],
            "additionalProperties": additional,
            POINTER: model.pointer,
        }

    def _path(self, operation: Operation) -> str:
        seen_as = aliases(one.wire for one in operation.parameters if one.location is Location.PATH)
        return "".join(f"/{{{name}}}" for name in seen_as.values())

    def _operation(self, operation: Operation, index: int) -> dict[str, Any]:
        parameters = []
        for location in Location:
            here = [one for one in operation.parameters if one.location is location]
            seen_as = aliases(one.wire for one in here)
            parameters += [self._parameter(one, seen_as[one.wire]) for one in here]
        node: dict[str, Any] = {
            POINTER: operation.pointer,
            "operationId": f"operation_{index}",
            "tags": ["api"],
            "parameters": parameters,
            "responses": {
                one.status: {"description": "", "content": self._content(one.contents[:1], _IN_RESPONSE)}
                for one in operation.responses
            },
        }
        if operation.body is not None:
            content = self._content(operation.body.contents, _MEDIA)
            node["requestBody"] = {"required": operation.body.required, "content": content}
        return node

    def _content(self, contents: tuple[Content, ...], names: dict[BodyKind, str]) -> dict[str, Any]:
        return {
            f"{names[one.kind]}; n={index}": {"schema": self.schema(one.type)}
            for index, one in enumerate(contents)
        }

    def _parameter(self, parameter: Parameter, name: str) -> dict[str, Any]:
        return {
            "name": name,
            "in": parameter.location.value,
            "required": parameter.required,
            "schema": self.schema(seen_in(parameter)),
        }


def seen_in(parameter: Parameter) -> Type:
    """The type of a parameter as the parser sees it: in headers it only knows texts, numbers and enums."""
    return _header(parameter.type) if parameter.location is Location.HEADER else parameter.type


def _header(kind: Type) -> Type:
    known = (Kind.STRING, Kind.INTEGER, Kind.NUMBER, Kind.BOOLEAN, Kind.ID)
    if isinstance(kind, EnumRef) or (isinstance(kind, Scalar) and kind.kind in known):
        return kind
    return Scalar(Kind.STRING)
