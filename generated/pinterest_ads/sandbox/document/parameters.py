# Made from generator/sandbox.
"""Parameters: from the text of a path, query or header to what their schemas mean."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from .schemas import Schemas, Validator

_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,40})")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,40})(\.[0-9]{1,40})?([eE][-+]?[0-9]{1,3})?")
_ID = re.compile(r"[0-9]+")


@attrs.frozen
class Parameter:
    """One parameter of an operation."""

    name: str
    place: str
    required: bool
    explode: bool
    array: bool
    open_object: bool
    default: Any
    validator: Validator
    item: Validator | None

    def read(self, given: Sequence[str]) -> Any:
        """The value of what was given under its name. Raises ValueError, with what is wrong."""
        if len(given) > 1 and not (self.array and self.explode):
            raise ValueError("is given more than once")
        if not self.array:
            return _typed(given[0], self.validator)
        texts = list(given) if self.explode else given[0].split(",")
        assert self.item is not None
        items = [_typed(text, self.item) for text in texts]
        if problem := next(self.validator.problems(items), None):
            raise ValueError(problem)
        return items


def parameter_of(item: Mapping[str, Any], schemas: Schemas) -> Parameter:
    """A parameter as the document states it."""
    item = schemas.resolved(item)
    schema = schemas.resolved(item["schema"])
    array = schema.get("type") == "array"
    return Parameter(
        name=item["name"],
        place=item["in"],
        required=bool(item.get("required")),
        explode=bool(item.get("explode", item.get("style", "form") == "form" and item["in"] == "query")),
        array=array,
        open_object=schema.get("type") == "object" and item["in"] == "query",
        default=schema.get("default"),
        validator=schemas.validator(item["schema"]),
        item=schemas.validator(schema["items"]) if array else None,
    )


def _typed(text: str, validator: Validator) -> Any:
    """The first reading of a text that its schema allows; an id stays a text of digits."""
    readings: list[Any] = [text]
    if _INTEGER.fullmatch(text):
        readings.append(int(text))
    elif _NUMBER.fullmatch(text):
        readings.append(float(text))
    elif text in ("true", "false"):
        readings.append(text == "true")
    for reading in readings:
        if validator.holds(reading):
            return reading
    raise ValueError(next(validator.problems(readings[-1])))


def id_of(value: object) -> int:
    """The number of an id that is a text of digits or an integer; -1 for what can be no id of ours."""
    text = str(value)
    return int(text) if _ID.fullmatch(text) and len(text) <= 18 else -1
