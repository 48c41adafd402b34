"""`x-constants` of a schema: values that a text is known to take, which become constants of a module."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.ir import names
from generator.ir.model import Constant, Constants
from generator.ir.notes import text, words
from generator.ir.references import Raw, child
from generator.problems import PipelineError, Problem

_KEYS = ("module", "class", "attributes", "groups")
# Of the emitted class beside the attributes.
_OWN = frozenset({"cls", "self", "value", "values", "definition", *dir(str)})


def read(raw: Raw) -> tuple[Constants, ...]:
    """Those of all component schemas, in the order of the document. Raises PipelineError with every problem."""
    found: list[Constants] = []
    problems: list[Problem] = []
    for name in raw.members("#", "components", "schemas"):
        pointer = child("#", "components", "schemas", name)
        node = raw.at(pointer)
        if isinstance(node, dict) and "x-constants" in node:
            where = child(pointer, "x-constants")
            wrong = list(_wrong(node["x-constants"], where))
            problems += wrong
            if not wrong:
                found.append(_constants(node, where))
    if problems:
        raise PipelineError(problems)
    return tuple(found)


def _constants(node: dict[str, Any], where: str) -> Constants:
    stated = node["x-constants"]
    attributes: dict[str, str] = stated["attributes"]
    groups = [
        (
            tuple(tuple(one) if isinstance(one, list) else one for one in map(group.get, attributes)),
            group["values"],
        )
        for group in stated["groups"]
    ]
    return Constants(
        module=stated["module"],
        name=stated["class"],
        attributes=tuple(attributes.items()),
        groups=tuple(facts for facts, _ in groups),
        members=tuple(
            Constant(names.enum_member(value), value, definition, number)
            for number, (_, values) in enumerate(groups)
            for value, definition in values.items()
        ),
        pointer=where,
        description=words(node, "description"),
        source=text(node, "x-source"),
    )


def _wrong(stated: object, where: str) -> Iterator[Problem]:
    if not isinstance(stated, dict) or sorted(stated) != sorted(_KEYS):
        yield Problem(where, f"expected an object of {', '.join(_KEYS)}")
        return
    attributes, groups = stated["attributes"], stated["groups"]
    for key in ("module", "class"):
        if not isinstance(stated[key], str) or not stated[key].isidentifier():
            yield Problem(child(where, key), "expected a name")
    if not isinstance(attributes, dict) or not all(isinstance(one, str) for one in attributes.values()):
        yield Problem(child(where, "attributes"), "expected an object of texts")
        return
    for name in attributes:
        if name in _OWN or not name.isidentifier():
            yield Problem(child(where, "attributes", name), "a constant cannot have this attribute")
    if not isinstance(groups, list):
        yield Problem(child(where, "groups"), "expected a list")
        return
    taken: dict[str, str] = {}
    for number, group in enumerate(groups):
        place = child(where, "groups", number)
        if not isinstance(group, dict) or not isinstance(group.get("values"), dict):
            yield Problem(place, "expected an object with values")
            continue
        for name in attributes:
            if not _is_fact(group.get(name)):
                yield Problem(child(place, name), "expected a text or a list of texts")
        for value, definition in group["values"].items():
            yield from _wrong_value(value, definition, child(place, "values", value), taken)


def _is_fact(value: object) -> bool:
    return all(isinstance(one, str) for one in (value if isinstance(value, list) else [value]))


def _wrong_value(value: str, definition: object, where: str, taken: dict[str, str]) -> Iterator[Problem]:
    if not isinstance(definition, str):
        yield Problem(where, "expected a text")
    try:
        name = names.enum_member(value)
    except names.UnusableName:
        yield Problem(where, "no name can be made of it")
        return
    if name == "ALL" or taken.setdefault(name, where) != where:
        yield Problem(where, f"{name} is taken")
