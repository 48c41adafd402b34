"""What a schema says about a value beside which values there are."""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen

from generator.ir.model import JsonValue
from generator.ir.parts import Parts
from generator.ir.references import Raw, schema_list
from generator.ir.words import plain


@frozen
class Notes:
    """The describing keywords of a schema and of what it includes; the outermost word counts."""

    description: str = ""
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    from_path: str | None = None
    name: str | None = None
    default: JsonValue = None
    """None where none is stated, or null is."""
    source: str = ""


def text(node: dict[str, Any], keyword: str) -> str:
    """A text of the document, or nothing."""
    value = node.get(keyword)
    return value if isinstance(value, str) else ""


def words(node: dict[str, Any], keyword: str) -> str:
    """A text of the document that is for people, or nothing."""
    return plain(text(node, keyword))


def _own(node: dict[str, Any]) -> Notes:
    return Notes(
        description=words(node, "description"),
        read_only=node.get("readOnly") is True,
        write_only=node.get("writeOnly") is True,
        deprecated=node.get("deprecated") is True,
        from_path=text(node, "x-from-path") or None,
        name=text(node, "x-name") or None,
        default=node.get("default"),
        source=text(node, "x-source"),
    )


def _join(outer: Notes, inner: Notes) -> Notes:
    return evolve(
        outer,
        description=outer.description or inner.description,
        read_only=outer.read_only or inner.read_only,
        write_only=outer.write_only or inner.write_only,
        deprecated=outer.deprecated or inner.deprecated,
        from_path=outer.from_path or inner.from_path,
        name=outer.name or inner.name,
        default=inner.default if outer.default is None else outer.default,
        source=outer.source or inner.source,
    )


class Annotations:
    """The notes of one document, remembered."""

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self._known: dict[str, Notes] = {}

    def of(self, parts: Parts) -> Notes:
        """The notes of schemas that are combined; the last one is the outermost."""
        result = Notes()
        for part in reversed(parts):
            result = _join(result, self._find(part.pointer))
        return result

    def own(self, pointer: str) -> Notes:
        """The notes of the schema alone."""
        return _own(self._raw.object(pointer))

    def _find(self, pointer: str) -> Notes:
        if pointer in self._known:
            return self._known[pointer]
        node = self._raw.object(pointer)
        result = _own(node)
        self._known[pointer] = result
        for member in reversed(schema_list(self._raw, pointer, "allOf")):
            result = _join(result, self._find(member))
        if "$ref" in node:
            # A class keeps its own name; deprecation of a class is a matter of the class.
            target = self._find(self._raw.target(pointer))
            result = _join(result, evolve(target, name=None, deprecated=False))
        self._known[pointer] = result
        return result
