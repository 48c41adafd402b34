"""When two values are the same to the document: ids by their digits, moments by the instant, numbers by size."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from tests.contract.support.shapes import Shapes, key_of, types_of


def canonical(shapes: Shapes, schema: Any, value: Any) -> str:
    """A text that is equal for equal values: ids by their digits, moments by the instant, numbers by size."""
    return key_of(loose(rebuild(shapes, schema, value)))


def rebuild(shapes: Shapes, schema: Any, value: Any, *, from_path: Mapping[str, Any] | None = None) -> Any:
    """The value with ids as text and moments in UTC; with `from_path`, only filled in and otherwise as it is."""
    if shapes.is_exact(schema):
        return value
    if from_path is None and not isinstance(value, str) and shapes.is_id(schema):
        return digits(value)
    flats = shapes.expanded(schema)
    if len(flats) > 1:
        flats = [flat for flat in flats if shapes.is_valid(flat, value)] or [
            flat for flat in flats if isinstance(value, dict) and "object" in types_of(flat)
        ]
    if not flats:
        return value
    flat = flats[0]
    if isinstance(value, list):
        return [rebuild(shapes, flat.get("items", {}), item, from_path=from_path) for item in value]
    if isinstance(value, dict):
        return _rebuilt_object(shapes, flat, value, from_path)
    if from_path is None and isinstance(value, str) and flat.get("format") == "date-time":
        return _instant(value)
    return value


def _rebuilt_object(
    shapes: Shapes, flat: Any, value: dict[str, Any], from_path: Mapping[str, Any] | None
) -> Any:
    properties = flat.get("properties", {})
    additional = flat.get("additionalProperties", {})
    result = {
        name: rebuild(shapes, properties.get(name, additional), item, from_path=from_path)
        for name, item in value.items()
    }
    if from_path is not None:
        for name, schema in properties.items():
            source = path_source(shapes, schema)
            if source is not None and source in from_path and name not in value:
                result[name] = from_path[source]
    return result


def path_source(shapes: Shapes, schema: Any) -> str | None:
    """The path parameter that fills a property, by `x-from-path`."""
    for holder in (schema, *shapes.expanded(schema)):
        if isinstance(holder, dict) and isinstance(holder.get("x-from-path"), str):
            return str(holder["x-from-path"])
    return None


def digits(value: Any) -> Any:
    """An id as text; whatever is no id as it is."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value // 1:
        return value
    return str(int(value))


def loose(value: Any) -> Any:
    """2 and 2.0 are one number in JSON."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [loose(item) for item in value]
    if isinstance(value, dict):
        return {name: loose(item) for name, item in value.items()}
    return value


def _instant(text: str) -> str:
    try:
        return str(datetime.fromisoformat(text).timestamp())
    except (ValueError, OverflowError):
        return text
