"""The effective document as the benchmarks need it: read, resolved, and in a plainer spelling for some peers."""

from __future__ import annotations

from collections.abc import Callable
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


def with_direct_ids(document: dict[str, Any]) -> dict[str, Any]:
    """The document with references to `Id` in place of the schemas that only describe it anew.

    It says the same. Some generators make an empty class of such a description and then refuse every page
    that holds an id; from this spelling they make something that works.
    """
    schemas = schemas_of(document)
    id_names = {name for name, schema in schemas.items() if "anyOf" in schema and _is_id(schema)}

    def replace(schema: dict[str, Any]) -> dict[str, Any] | None:
        found = id_names & _referred(schema, schemas) if "allOf" in schema else set()
        return {"$ref": _PREFIX + found.pop()} if found else None

    direct: dict[str, Any] = _replaced(document, replace)
    return direct


def with_plain_ids(document: dict[str, Any]) -> dict[str, Any]:
    """The document with each id as a plain string instead of "a string of digits or an integer".

    That is a simpler contract than the API's, but it describes the payload, whose ids are strings.
    """
    schemas = schemas_of(document)

    def replace(schema: dict[str, Any]) -> dict[str, Any] | None:
        if not (("anyOf" in schema or "allOf" in schema) and _is_id(resolved(schema, schemas))):
            return None
        whole = resolved(schema, schemas)
        kept = {key: value for key, value in whole.items() if key in ("description", "nullable", "readOnly")}
        return {"type": "string", **kept}

    plain: dict[str, Any] = _replaced(document, replace)
    return plain


def _replaced(node: Any, replace: Callable[[dict[str, Any]], dict[str, Any] | None]) -> Any:
    """A copy of `node` with every object replaced for which `replace` has something else."""
    if isinstance(node, list):
        return [_replaced(item, replace) for item in node]
    if not isinstance(node, dict):
        return node
    other = replace(node)
    return {key: _replaced(value, replace) for key, value in node.items()} if other is None else other


def _referred(schema: dict[str, Any], schemas: dict[str, Any]) -> set[str]:
    """Names of the schemas that `schema` is made of by reference and allOf, however deep."""
    names: set[str] = set()
    for part in (schema, *schema.get("allOf", ())):
        if "$ref" in part:
            name = part["$ref"].removeprefix(_PREFIX)
            names |= {name, *_referred(schemas[name], schemas)}
        elif part is not schema:
            names |= _referred(part, schemas)
    return names


def _is_id(schema: dict[str, Any]) -> bool:
    """A choice of a string and an integer, and nothing else."""
    choices = schema.get("anyOf", ())
    return sorted(str(choice.get("type")) for choice in choices) == ["integer", "string"]
