"""Every field of the committed table is in the effective document as the table says, and no other field is.

`fields.csv` was written from the facts, not from the document. Columns: `read` is for the schema itself,
`create` and `update` for the schemas of the same name that end so; empty means that the field is not there.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "default")

with (Path(__file__).parent / "fields.csv").open(newline="", encoding="utf-8") as _file:
    ROWS = list(csv.DictReader(_file))
SCHEMAS = list(dict.fromkeys(row["schema"] for row in ROWS))
USES = [
    (schema, use)
    for schema in SCHEMAS
    for use in ("read", "create", "update")
    if any(row["schema"] == schema and row[use] for row in ROWS)
]


def _resolve(document: dict[str, Any], schema: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """The schema behind references and single allOf, with what stands beside them; and its component name."""
    name = ""
    while True:
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            schema = document["components"]["schemas"][name]
        elif len(schema.get("allOf", [])) == 1:
            inner, inner_name = _resolve(document, schema["allOf"][0])
            beside = {key: value for key, value in schema.items() if key != "allOf"}
            return {**inner, **beside}, inner_name or name
        else:
            return schema, name


def _say(document: dict[str, Any], schema: dict[str, Any]) -> tuple[str, bool]:
    """(the type in the words of the table, whether null is allowed)."""
    value, name = _resolve(document, schema)
    null = value.get("nullable", False)
    branches = value.get("anyOf")
    if branches and all("type" in b for b in branches):
        kinds = [(b["type"], b.get("pattern")) for b in branches]
        if kinds == [("string", r"^\d+$"), ("integer", None)]:
            return "id", null
    if branches and "properties" not in value:
        said = [_say(document, branch) for branch in branches]
        texts = [text for text, _ in said if text != "enum"]
        return " or ".join(texts), null or any(empty for _, empty in said)
    if "enum" in value:
        return " ".join(["enum", *(str(v) for v in value["enum"] if v is not None)]), null
    if value.get("type") == "array":
        return f"[{_say(document, value['items'])[0]}]", null
    if value.get("type") == "object" and "properties" not in value:
        return f"{{{_say(document, value['additionalProperties'])[0]}}}", null
    if value.get("type") == "object":
        return f"object {name}", null
    return value.get("type", "any"), null


def _limits(document: dict[str, Any], schema: dict[str, Any]) -> set[str]:
    value, _ = _resolve(document, schema)
    found = {f"{key}={value[key]}" for key in _LIMITS if key in value}
    if value.get("type") == "array":
        item, _ = _resolve(document, value["items"])
        found |= {f"item.{key}={item[key]}" for key in ("minLength", "maxLength") if key in item}
    return found


def _faults(document: dict[str, Any], schema: str, use: str) -> Iterator[str]:
    name = schema + ("" if use == "read" else use.capitalize())
    value = document["components"]["schemas"][name]
    properties, required = value["properties"], value.get("required", [])
    rows = {row["field"]: row for row in ROWS if row["schema"] == schema and row[use]}
    yield from (f"{name}.{field} is not in the table" for field in properties if field not in rows)
    for field, row in rows.items():
        if field not in properties:
            yield f"{name}.{field} is missing"
            continue
        said, null = _say(document, properties[field])
        if not (said == row["type"] or (field == "rejected_reasons" and said.startswith(row["type"][:-1]))):
            yield f"{name}.{field} is {said}, not {row['type']}"
        if null != (row["nullable"] == "yes" or row["nullable"] == use):
            yield f"{name}.{field}: null is {'' if null else 'not '}allowed"
        if use != "read" or row["read"] == "required":
            if (field in required) != (row[use] == "required"):
                yield f"{name}.{field} is {'' if field in required else 'not '}required"
        elif _resolve(document, properties[field])[0].get("readOnly", False) != (row["read"] == "read only"):
            yield f"{name}.{field}: readOnly is wrong"
        limits = {
            part.partition(".")[2] if part.startswith(f"{use}.") else part for part in row["limits"].split()
        }
        limits = {part for part in limits if not part.startswith(("create.", "update.", "read."))}
        if not limits <= _limits(document, properties[field]):
            yield f"{name}.{field}: {limits - _limits(document, properties[field])} is missing"


@pytest.mark.parametrize(("schema", "use"), USES, ids=[f"{schema}-{use}" for schema, use in USES])
def test_the_schema_has_the_fields_of_the_table(effective: dict[str, Any], schema: str, use: str) -> None:
    assert list(_faults(effective, schema, use)) == []


def test_rejected_reasons_are_all_there(effective: dict[str, Any]) -> None:
    assert len(effective["components"]["schemas"]["RejectedReason"]["enum"]) == 48


def test_the_table_has_no_field_twice() -> None:
    seen: dict[str, set[str]] = defaultdict(set)
    for row in ROWS:
        assert row["field"] not in seen[row["schema"]], row
        seen[row["schema"]].add(row["field"])
