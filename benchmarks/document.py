"""The effective document as the benchmarks need it: read, resolved, and in a plainer spelling for some peers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
EFFECTIVE = ROOT / "spec" / "ads-v4.yaml"
_PREFIX = "#/components/schemas/"


def load(path: Path = EFFECTIVE) -> dict[str, Any]:
    """The document as plain data."""
    from generator.document.read import load as read

    return read(path, name=str(path.name))


def schemas_of(document: dict[str, Any]) -> dict[str, Any]:
    schemas: dict[str, Any] = document["components"]["schemas"]
    return schemas


def resolved(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    """`schema` with its reference followed and its allOf merged; one level, properties stay as they are."""
    if "$ref" in schema:
        return resolved(schemas[schema["$ref"].removeprefix(_PREFIX)], schemas)
    merged: dict[str, Any] = {}
    for part in schema.get("allOf", ()):
        merged |= resolved(part, schemas)
    return merged | {key: value for key, value in schema.items() if key != "allOf"}


def with_plain_ids(document: dict[str, Any]) -> dict[str, Any]:
    """The document with each id as a plain string instead of "a string of digits or an integer".

    Some generators make an empty class of such an id and then refuse every page that holds one. They are
    timed on this spelling: the ids of the payload are strings, so it describes the same bytes.
    """
    schemas = schemas_of(document)
    plain: dict[str, Any] = _plain(document, schemas)
    return plain


def _plain(node: Any, schemas: dict[str, Any]) -> Any:
    if isinstance(node, list):
        return [_plain(item, schemas) for item in node]
    if not isinstance(node, dict):
        return node
    if ("anyOf" in node or "allOf" in node) and _is_id(resolved(node, schemas)):
        whole = resolved(node, schemas)
        kept = {key: whole[key] for key in ("description", "nullable", "readOnly") if key in whole}
        return {"type": "string", **kept}
    return {key: _plain(value, schemas) for key, value in node.items()}


def _is_id(schema: dict[str, Any]) -> bool:
    """A choice of a string and an integer, and nothing else."""
    choices = schema.get("anyOf", ())
    return sorted(str(choice.get("type")) for choice in choices) == ["integer", "string"]
