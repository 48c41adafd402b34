"""What the pipeline needs of an effective document beyond being valid OpenAPI; every problem at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from generator.document.examples import mismatches
from generator.document.expand_endpoints import variables_of
from generator.document.jsonpath import Location, pointer
from generator.document.tables import Tables
from generator.document.walk import COMPONENTS, operations, resolve, walk
from generator.problems import PipelineError, Problem

_Check = Callable[[dict[str, Any]], Iterator[Problem]]


def check(document: dict[str, Any], tables: Tables | None = None, *, own: bool = True) -> None:
    """Raises PipelineError with all problems. `tables` of the target adds: no old term, no camelCase.

    A document of our `own` describes everything as well; what others leave out is no hindrance.
    """
    rules = (*_RULES, _described) if own else _RULES
    problems = [problem for rule in rules for problem in rule(document)]
    if tables is not None:
        problems += _names(document, tables)
    if problems:
        raise PipelineError(problems)


def _references(document: dict[str, Any]) -> Iterator[Problem]:
    for node in walk(document):
        reference = node.value.get("$ref")
        if isinstance(reference, str) and resolve(document, node.value) is None:
            yield Problem(pointer(node.location), f"the reference {reference} leads nowhere")


def _standard(document: dict[str, Any]) -> Iterator[Problem]:
    """openapi-spec-validator's judgement, which a dangling reference would stop short."""
    if next(_references(document), None) is not None:
        return
    version = str(document.get("openapi", ""))
    validator = OpenAPIV31SpecValidator if version.startswith("3.1") else OpenAPIV30SpecValidator
    for error in validator(document).iter_errors():
        yield Problem(pointer(tuple(error.absolute_path)), error.message.partition("\n")[0][:300])


def _operations(document: dict[str, Any]) -> Iterator[Problem]:
    for path, method, operation in operations(document):
        where = pointer(("paths", path, method))
        for field in ("operationId", "summary"):
            if not operation.get(field):
                yield Problem(where, f"has no {field}")
        if not operation.get("tags"):
            yield Problem(where, "has no tag")
        statuses = [str(status) for status in operation.get("responses", {})]
        if not any(status.startswith("2") for status in statuses):
            yield Problem(where, "has no success response")
        if not any(status == "default" or status[:1] in "45" for status in statuses):
            yield Problem(where, "has no error response")


def _unique(document: dict[str, Any]) -> Iterator[Problem]:
    for field in ("operationId", "x-call"):
        places: dict[str, list[str]] = defaultdict(list)
        for path, method, operation in operations(document):
            value = operation.get(field)
            if isinstance(value, str):
                places[value].append(pointer(("paths", path, method)))
            elif value is not None:
                yield Problem(pointer(("paths", path, method)), f"`{field}` is not text")
            if field == "x-call" and isinstance(value, str) and value.count(".") != 1:
                yield Problem(pointer(("paths", path, method)), f"`x-call` {value!r} is not resource.method")
        for value, same in places.items():
            for where in same[1:]:
                yield Problem(where, f"`{field}` {value} is taken by {same[0]}")


def _described(document: dict[str, Any]) -> Iterator[Problem]:
    declared = {tag.get("name") for tag in document.get("tags", [])}
    for path, method, operation in operations(document):
        where = pointer(("paths", path, method))
        for tag in operation.get("tags") or []:
            if tag not in declared:
                yield Problem(where, f"its tag {tag!r} is not in the document's list of tags")
        for parameter in _stated(document, path, operation):
            if not parameter.get("description"):
                yield Problem(where, f"parameter {parameter.get('name')!r} has no description")


def _stated(document: dict[str, Any], path: str, operation: dict[str, Any]) -> list[dict[str, Any]]:
    """The parameters of an operation and of its path."""
    entries = [*document["paths"][path].get("parameters", []), *operation.get("parameters", [])]
    return [parameter for parameter in (resolve(document, entry) for entry in entries) if parameter]


def _parameters(document: dict[str, Any]) -> Iterator[Problem]:
    for path, method, operation in operations(document):
        where = pointer(("paths", path, method))
        parameters = _stated(document, path, operation)
        in_path = [parameter.get("name") for parameter in parameters if parameter.get("in") == "path"]
        for name in variables_of(path):
            if name not in in_path:
                yield Problem(where, f"path variable {name!r} is not declared")
        for declared in in_path:
            if declared not in variables_of(path):
                yield Problem(where, f"path parameter {declared!r} is not in the path")


def _examples(document: dict[str, Any]) -> Iterator[Problem]:
    for location, message in mismatches(document):
        yield Problem(pointer(location), f"the example does not fit its schema: {message}")


_RULES: tuple[_Check, ...] = (_references, _standard, _operations, _unique, _parameters, _examples)


def _names(document: dict[str, Any], tables: Tables) -> Iterator[Problem]:
    for location, name, field in _named(document):
        if tables.case and field and tables.case.rename(name) != name:
            yield Problem(pointer(location), f"{name!r} is not snake_case")
        for term in tables.terms:
            if term.rename(name) != name:
                yield Problem(pointer(location), f"{name!r} says {term.old}, which is {term.new} now")


def _named(document: dict[str, Any]) -> Iterator[tuple[Location, str, bool]]:
    """(place, name, whether it is a property or parameter) of everything that a target names."""
    for path in document.get("paths", {}):
        yield ("paths", path), path, False
    for section, entries in document.get("components", {}).items():
        for name in entries if section in COMPONENTS else ():
            yield ("components", section, name), name, False
    for node in walk(document):
        value = node.value
        if node.kind == "schema" and isinstance(value.get("properties"), dict):
            for name in value["properties"]:
                yield (*node.location, "properties", name), name, True
        elif node.kind == "parameter" and value.get("in") != "header" and "name" in value:
            yield (*node.location, "name"), str(value["name"]), True
        elif node.kind == "operation" and "operationId" in value:
            yield (*node.location, "operationId"), str(value["operationId"]), False
