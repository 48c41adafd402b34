"""What a client offers: its own types for valid values, and whatever it takes that no document mentions.

Signatures and attributes are read only to find something to send; what is judged is what arrives.
"""

from __future__ import annotations

import copy
import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from enum import Enum
from types import ModuleType
from typing import Any

import attrs

from generator.ir import names
from tests.contract.support import cases
from tests.contract.support.dialect import HIDDEN
from tests.contract.support.document import Operation
from tests.contract.support.exemplars import ABSENT
from tests.contract.support.given import Given
from tests.contract.support.mismatch import Mismatch
from tests.contract.support.shapes import Flat
from tests.contract.support.target import Package, Target

_CANDIDATES: tuple[Any, ...] = ("1", 1, True, ["1"], 1.5, {"key": "1"}, "2021-11-04")


def plainly(arguments: dict[str, Any]) -> dict[str, Any]:
    """The values of the document as they are."""
    return arguments


def plain(value: Any) -> Any:
    """JSON data that tells arguments apart, models and enum members included."""
    if isinstance(value, dict):
        return {str(name): plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if hasattr(value, "to_dict"):
        return [type(value).__name__, value.to_dict()]
    if isinstance(value, Enum):
        return plain(value.value)
    return value if value is None or isinstance(value, str | int | float | bool) else repr(value)


def typed(package: Package, method: Callable[..., Any]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Turns plain values into the models, enum members and dates that the call's annotations name."""
    hints = {
        name: _classes(package.models, p.annotation)
        for name, p in inspect.signature(method).parameters.items()
    }
    texts = {name: str(p.annotation) for name, p in inspect.signature(method).parameters.items()}

    def convert(arguments: dict[str, Any]) -> dict[str, Any]:
        return {
            name: _converted(value, hints.get(name, []), texts.get(name, ""))
            for name, value in arguments.items()
        }

    return convert


def _classes(models: ModuleType, annotation: Any) -> list[type]:
    words = re.findall(r"[A-Za-z_][A-Za-z0-9_]*", str(annotation))
    found = [getattr(models, word) for word in dict.fromkeys(words) if word in dir(models)]
    return [item for item in found if isinstance(item, type)]


def _converted(value: Any, classes: list[type], annotation: str) -> Any:
    if isinstance(value, list):
        return [_converted(item, classes, annotation) for item in value]
    if isinstance(value, dict):
        return _model(value, [item for item in classes if hasattr(item, "from_dict")])
    for item in classes:
        if issubclass(item, Enum) and value in {member.value for member in item}:
            return item(value)
    if isinstance(value, str) and "datetime." in annotation:
        return _moment(value, annotation)
    return value


def _model(value: dict[str, Any], classes: list[Any]) -> Any:
    made = [item.from_dict(value) for item in classes]
    # Of several classes, the one that knows most of the properties.
    return min(made, key=lambda model: len(model.extra)) if made else value


def _moment(value: str, annotation: str) -> Any:
    try:
        if "datetime.datetime" in annotation and "T" in value:
            # UTC has two spellings, and a datetime does not say which one was meant.
            return value if value.endswith("+00:00") else datetime.fromisoformat(value)
        return date.fromisoformat(value) if "datetime.date" in annotation else value
    except ValueError:
        return value


# What no document mentions


def undocumented_arguments(
    method: Callable[..., Any], operation: Operation, given: Given
) -> Iterator[dict[str, Any]]:
    """The full call with one more keyword that the client offers, in values of several types."""
    known = {parameter.argument for parameter in operation.parameters}
    if operation.body is not None:
        known.add("body")
        if len(operation.body) > 1:
            known.add(cases.chooser(operation))
    arguments = cases.arguments(operation, given)
    for name, parameter in inspect.signature(method).parameters.items():
        if name not in known and parameter.kind is not inspect.Parameter.VAR_KEYWORD:
            for value in _CANDIDATES:
                yield {**copy.deepcopy(arguments), name: value}


def undocumented_properties(
    target: Target, method: Callable[..., Any], operation: Operation, given: Given
) -> Iterator[tuple[dict[str, Any], str]]:
    """The full call with one more attribute set on one of its models, in values of several types."""
    for number, (model, flat, place) in enumerate(_models(target, method, operation, given)):
        lacking = [wire for wire in flat.get("properties", {}) if wire in model.extra]
        if lacking:
            raise Mismatch(
                f"{operation.label}: {type(model).__name__} has no attribute for {lacking} at {place}"
            )
        documented = {names.attribute(wire) for wire in (*flat.get("properties", {}), *flat.get(HIDDEN, ()))}
        for attribute in _attributes(type(model)):
            if attribute not in documented:
                for value in _CANDIDATES:
                    yield (
                        _call_with(target, method, operation, given, number, attribute, value),
                        f"{place}.{attribute}",
                    )


def undocumented_members(
    target: Target, method: Callable[..., Any], operation: Operation, given: Given
) -> Iterator[tuple[dict[str, Any], str]]:
    """The full call with an enum member of the client's that the document does not list."""
    yield from _argument_members(target, method, operation, given)
    for number, (model, flat, place) in enumerate(_models(target, method, operation, given)):
        for wire, schema in flat.get("properties", {}).items():
            attribute = names.attribute(wire)
            held = getattr(model, attribute, None)
            sample = held[0] if isinstance(held, list) and held else held
            for member in type(sample) if isinstance(sample, Enum) else ():
                inner = (
                    target.requests.expanded(schema)[0].get("items", {}) if isinstance(held, list) else schema
                )
                if not target.requests.is_valid(inner, member.value):
                    value = [member, *held[1:]] if isinstance(held, list) else member
                    changed = _call_with(target, method, operation, given, number, attribute, value)
                    # Of a discriminator, another value may make another member of the union of it.
                    if not _is_documented(target, operation, given, changed["body"]):
                        yield changed, f"{place}.{wire}"


def _is_documented(target: Target, operation: Operation, given: Given, body: Any) -> bool:
    assert operation.body is not None and given.media is not None
    schema = target.requests.convert(operation.body[given.media])
    return target.requests.is_valid(schema, plain_data(body))


def _argument_members(
    target: Target, method: Callable[..., Any], operation: Operation, given: Given
) -> Iterator[tuple[dict[str, Any], str]]:
    signature = inspect.signature(method).parameters
    for parameter in operation.parameters:
        if parameter.argument not in signature:
            continue
        schema = target.requests.convert(parameter.schema)
        annotation = signature[parameter.argument].annotation
        for item in _classes(target.package.models, annotation):
            for member in item if issubclass(item, Enum) else ():
                held = given.parameters.get((parameter.location, parameter.wire))
                value = [member, *held[1:]] if isinstance(held, list) else member
                if not target.requests.is_valid(schema, plain_data(value)):
                    yield {**cases.arguments(operation, given), parameter.argument: value}, parameter.argument


def _call_with(
    target: Target,
    method: Callable[..., Any],
    operation: Operation,
    given: Given,
    number: int,
    attribute: str,
    value: Any,
) -> dict[str, Any]:
    """The call with its body as models, one attribute of the `number`-th of which is another."""
    body = _body(target, method, operation, given)
    model = _walk(target, operation, given, body)[number][0]
    setattr(model, attribute, value)
    return {**cases.arguments(operation, given), "body": body}


def _body(target: Target, method: Callable[..., Any], operation: Operation, given: Given) -> Any:
    return typed(target.package, method)(cases.arguments(operation, given)).get("body")


def _models(
    target: Target, method: Callable[..., Any], operation: Operation, given: Given
) -> list[tuple[Any, Flat, str]]:
    if given.body is ABSENT:
        return []
    return _walk(target, operation, given, _body(target, method, operation, given))


def _walk(target: Target, operation: Operation, given: Given, body: Any) -> list[tuple[Any, Flat, str]]:
    assert operation.body is not None and given.media is not None
    schema = target.requests.convert(operation.body[given.media])
    found: list[tuple[Any, Flat, str]] = []
    seen: set[str] = set()

    def visit(value: Any, schema: Any, place: str) -> None:
        for flat in _fitting(target, schema, value):
            if isinstance(value, list | tuple):
                for index, item in enumerate(value[:1]):
                    visit(item, flat.get("items", {}), f"{place}[{index}]")
            elif hasattr(value, "to_dict"):
                mark = f"{place} {type(value).__name__}"
                if mark not in seen:
                    seen.add(mark)
                    found.append((value, flat, place))
                for wire, inner in flat.get("properties", {}).items():
                    visit(getattr(value, names.attribute(wire), None), inner, f"{place}.{wire}")
            elif isinstance(value, dict):
                for name, item in list(value.items())[:1]:
                    visit(item, flat.get("additionalProperties", {}), f"{place}.{name}")

    visit(body, schema, "body")
    return found


def _fitting(target: Target, schema: Any, value: Any) -> Iterable[Flat]:
    flats = target.requests.expanded(schema)
    if len(flats) < 2:
        return flats[:1]
    data = plain_data(value)
    return [flat for flat in flats if target.requests.is_valid(flat, data)][:1]


def plain_data(value: Any) -> Any:
    """JSON data of models, enum members and dates."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, dict):
        return {name: plain_data(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain_data(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def _attributes(model: type) -> list[str]:
    return [field.name for field in attrs.fields(model) if not field.name.startswith("_")]
