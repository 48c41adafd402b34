"""The only module that knows openapi-python-client: runs its parser and says what it understood.

Its Python interface is not public, so the version is pinned exactly and nothing of it leaves this module.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from attrs import frozen
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import ClassName

from generator.ir.model import (
    EnumRef,
    Kind,
    ListOf,
    Literal,
    Location,
    ModelRef,
    Scalar,
    Type,
    Union,
)
from generator.ir.view import POINTER
from generator.problems import PipelineError, Problem

_SCALARS: tuple[tuple[type, Kind], ...] = (
    (StringProperty, Kind.STRING),
    (IntProperty, Kind.INTEGER),
    (FloatProperty, Kind.NUMBER),
    (BooleanProperty, Kind.BOOLEAN),
    (DateProperty, Kind.DATE),
    (DateTimeProperty, Kind.DATETIME),
    (FileProperty, Kind.BYTES),
    (NoneProperty, Kind.NULL),
    (AnyProperty, Kind.ANY),
)


_COPY = "__deepcopy__"


@frozen
class ParsedField:
    """A property or parameter; `type` has no limits, and maps are models."""

    name: str
    required: bool
    type: Type


@frozen
class ParsedModel:
    name: str
    properties: tuple[ParsedField, ...]
    additional: Type | None


@frozen
class ParsedEnum:
    name: str
    values: tuple[tuple[str, str | int], ...]


@frozen
class ParsedOperation:
    name: str
    method: str
    parameters: dict[Location, tuple[ParsedField, ...]]
    bodies: tuple[tuple[str, Type], ...]
    """Media type and type."""
    responses: tuple[tuple[str, Type | None], ...]
    """Status pattern and type; None where the reply has no body."""


@frozen
class Parsed:
    models: dict[str, ParsedModel]
    enums: dict[str, ParsedEnum]
    operations: tuple[ParsedOperation, ...]


def parse(view: dict[str, Any]) -> Parsed:
    """Parse a client-friendly document. Raises PipelineError for everything that the parser leaves out."""
    config = Config.from_sources(ConfigFile(post_hooks=[]), MetaType.NONE, Path("view"), "utf-8", False, None)
    try:
        with _models_shared():
            data = GeneratorData.from_dict(view, config=config)
    except Exception as error:
        # Whatever it trips over is a document that it cannot read: the run ends with a line, not a traceback.
        message = f"openapi-python-client cannot read this: {type(error).__name__}: {str(error)[:300]}"
        raise PipelineError.one("#", message) from error
    if isinstance(data, GeneratorError):
        raise PipelineError([_problem(data)])
    collections = data.endpoint_collections_by_tag.values()
    problems = [_problem(error) for error in data.errors]
    problems += [_problem(error, view) for one in collections for error in one.parse_errors]
    if problems:
        raise PipelineError(problems)
    names: dict[str, str] = {
        ClassName(name, config.field_prefix): name for name in view["components"]["schemas"]
    }
    return Parsed(
        models={names[one.class_info.name]: _model(one, names) for one in data.models},
        enums={names[one.class_info.name]: _enum(one, names) for one in data.enums},
        operations=tuple(_operation(endpoint, names) for one in collections for endpoint in one.endpoints),
    )


@contextmanager
def _models_shared() -> Iterator[None]:
    """Keep the parser from copying, for each operation, every model that the operation reaches.

    It copies endpoints to rename parameters in them and never changes the models below; sharing these
    gives the same result in two thirds of the time.
    """
    setattr(ModelProperty, _COPY, lambda self, memo: self)
    try:
        yield
    finally:
        delattr(ModelProperty, _COPY)


def _problem(error: GeneratorError, view: dict[str, Any] | None = None) -> Problem:
    """The parser's error at the raw place of the schema or, in a document, operation that it is about."""
    where = "#"
    operation = re.search(r"parsing ([A-Z]+) (/\S+)", error.header)
    if view is not None and operation is not None:
        where = view["paths"][operation[2]][operation[1].lower()].get(POINTER, where)
    if isinstance(error, ParseError) and error.data is not None:
        extra = error.data.model_extra or {}
        where = str(extra.get(POINTER, where))
    text = " ".join(f"{error.header} {error.detail or ''}".split())
    return Problem(where, f"openapi-python-client: {text[:400]}")


def _type(prop: PropertyProtocol, names: dict[str, str]) -> Type:
    for known, kind in _SCALARS:
        if isinstance(prop, known):
            return Scalar(kind)
    if isinstance(prop, ConstProperty):
        return Literal((prop.value.raw_value,))
    if isinstance(prop, EnumProperty | LiteralEnumProperty):
        return EnumRef(names[prop.class_info.name])
    if isinstance(prop, ModelProperty):
        return ModelRef(names[prop.class_info.name])
    if isinstance(prop, ListProperty):
        return ListOf(_type(prop.inner_property, names))
    if isinstance(prop, UnionProperty):
        return Union(tuple(_type(inner, names) for inner in prop.inner_properties))
    raise PipelineError.one("#", f"openapi-python-client made a {type(prop).__name__}, which is unknown here")


def _field(prop: Any, names: dict[str, str]) -> ParsedField:
    return ParsedField(prop.name.get_untrusted_value(), prop.required, _type(prop, names))


def _model(prop: ModelProperty, names: dict[str, str]) -> ParsedModel:
    properties = [*(prop.required_properties or ()), *(prop.optional_properties or ())]
    additional = prop.additional_properties
    return ParsedModel(
        name=names[prop.class_info.name],
        properties=tuple(_field(one, names) for one in properties),
        additional=None if additional is None else _type(additional, names),
    )


def _enum(prop: EnumProperty | LiteralEnumProperty, names: dict[str, str]) -> ParsedEnum:
    if isinstance(prop, LiteralEnumProperty):
        raise PipelineError.one("#", "openapi-python-client made a literal enum, which is not asked for")
    return ParsedEnum(names[prop.class_info.name], tuple(prop.values.items()))


def _operation(endpoint: Any, names: dict[str, str]) -> ParsedOperation:
    places = {
        Location.PATH: endpoint.path_parameters,
        Location.QUERY: endpoint.query_parameters,
        Location.HEADER: endpoint.header_parameters,
        Location.COOKIE: endpoint.cookie_parameters,
    }
    return ParsedOperation(
        name=str(endpoint.name),
        method=endpoint.method,
        parameters={place: tuple(_field(one, names) for one in found) for place, found in places.items()},
        bodies=tuple(
            (one.content_type.get_untrusted_value(), _type(one.prop, names)) for one in endpoint.bodies
        ),
        responses=tuple(
            (one.status_code.pattern, None if one.source["return_type"] == "None" else _type(one.prop, names))
            for one in endpoint.responses
        ),
    )
