"""The canonical order of an effective document, which is a matter of the writer and of no overlay.

Paths in the order of the endpoint table, methods and the fields of an operation in a fixed order. Everything
else stays as the upstream document has it (the overlay engine leaves renamed keys in their old place).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from generator.document.walk import METHODS

_DOCUMENT = ("openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components")
_OPERATION = (
    *(
        "operationId",
        "x-call",
        "x-shortcuts",
        "tags",
        "summary",
        "description",
        "externalDocs",
        "deprecated",
        "x-retired",
        "x-replaced-by",
        "x-replaced-by-note",
        "x-source",
    ),
    *("servers", "security", "parameters", "requestBody", "responses", "callbacks"),
)
_PATH_ITEM = ("$ref", "summary", "description", "servers", "parameters", *METHODS)


def canonical(document: dict[str, Any], paths: Iterable[str] = ()) -> dict[str, Any]:
    """The same data in canonical order: `paths` first, in their order. The argument is not changed."""
    result = _ordered(document, _DOCUMENT)
    if isinstance(result.get("paths"), dict):
        result["paths"] = {
            path: _path_item(item) if isinstance(item, dict) else item
            for path, item in _ordered(result["paths"], tuple(dict.fromkeys(paths))).items()
        }
    return result


def _path_item(item: dict[str, Any]) -> dict[str, Any]:
    return {
        key: _ordered(value, _OPERATION) if key in METHODS and isinstance(value, dict) else value
        for key, value in _ordered(item, _PATH_ITEM).items()
    }


def _ordered(value: dict[str, Any], first: Sequence[str]) -> dict[str, Any]:
    """The keys of `first` that are there, then the others in their order."""
    return {
        key: value[key] for key in (*(k for k in first if k in value), *(k for k in value if k not in first))
    }
