"""Whether a value may be null, in the spellings of 3.0 and 3.1."""

from __future__ import annotations

from generator.ir.facets import is_null
from generator.ir.parts import Parts
from generator.ir.references import Raw, schema_list


class Nullability:
    """Answers for one document.

    ``nullable: true`` and a null type always count, on a `$ref` or around an `allOf` as well: that is what
    documents mean by it, whatever 3.0.3 says about siblings. Between schemas that are combined, one that
    does not take null decides, and so does a type beside them that is stated without it.
    """

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self._known: dict[str, bool | None] = {}

    def of(self, parts: Parts) -> bool:
        """True if a value that meets all `parts` may be null."""
        opinions = [self._opinion(part.pointer) for part in parts]
        return True in opinions and False not in opinions

    def _opinion(self, pointer: str) -> bool | None:
        """True or False, or None where the schema does not care."""
        if pointer not in self._known:
            self._known[pointer] = None
            self._known[pointer] = self._find(pointer)
        return self._known[pointer]

    def _find(self, pointer: str) -> bool | None:
        raw = self._raw
        if is_null(raw, pointer):
            return True
        node = raw.object(pointer)
        if isinstance(node.get("nullable"), bool):
            return bool(node["nullable"])
        stated = node.get("type")
        if isinstance(stated, list) and "null" in stated:
            return True
        if isinstance(node.get("enum"), list) and None in node["enum"]:
            return True
        opinions: list[bool | None] = []
        if "$ref" in node:
            opinions.append(self._opinion(raw.target(pointer)))
        opinions += [self._opinion(member) for member in schema_list(raw, pointer, "allOf")]
        for keyword in ("oneOf", "anyOf"):
            choices = [self._opinion(member) for member in schema_list(raw, pointer, keyword)]
            if choices:
                opinions.append(True if True in choices else None if None in choices else False)
        # What stands beside a `$ref` is ignored in 3.0.
        if {"type", "enum", "const"} & node.keys() and "$ref" not in node:
            opinions.append(False)
        opinions = [opinion for opinion in opinions if opinion is not None]
        return all(opinions) if opinions else None
