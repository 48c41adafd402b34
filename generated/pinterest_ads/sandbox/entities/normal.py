# Made from generator/sandbox.
"""Valid data in the one form that is kept: ids as texts of digits, nothing that the document does not declare."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..document.parameters import id_of
from ..refusals import Refused
from .kinds import fields_of, schemas

_GREATEST = 2**63


def declared(schema: str, item: Mapping[str, Any]) -> dict[str, Any]:
    """The declared fields of a valid item. Raises Refused for numbers that none of ours can be.

    Others are left out: so the read-only ones, and those that v4 no longer has (facts 1 removed field).
    """
    return {
        name: normal(field, item[name], name) for name, field in fields_of(schema).items() if name in item
    }


def normal(schema: Mapping[str, Any], value: Any, where: str) -> Any:
    """A valid value of a schema."""
    schema = schemas().resolved(schema)
    if value is None:
        return None
    for part in schema.get("allOf", ()):
        value = normal(part, value, where)
    if _is_id(schema):
        return _id(value, where)
    if isinstance(value, Mapping) and "properties" in schema:
        return {
            name: normal(field, value[name], f"{where}.{name}")
            for name, field in schema["properties"].items()
            if name in value
        }
    if isinstance(value, list) and "items" in schema:
        return [normal(schema["items"], item, where) for item in value]
    if isinstance(value, (int, float)) and schema.get("type") == "integer":
        return _integer(value, where)
    return value


def _is_id(schema: Mapping[str, Any]) -> bool:
    """Whether a schema is that of ids: digits as a text, or an integer."""
    return {option.get("type") for option in schema.get("anyOf", ())} == {"string", "integer"} and any(
        option.get("pattern") for option in schema["anyOf"]
    )


def _id(value: object, where: str) -> str:
    number = id_of(int(value) if isinstance(value, float) else value)
    if number < 0:
        raise Refused(409, f"{where}: {str(value)[:40]} is no id: up to 18 digits are.")
    return str(number)


def _integer(value: int | float, where: str) -> int | bool:
    if isinstance(value, bool):
        return value
    if not -_GREATEST < value < _GREATEST:
        raise Refused(409, f"{where}: the number is out of range.")
    return int(value)
