"""A `oneOf` or `anyOf` whose members only constrain declared properties is a rule, not a union."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from generator.ir.facets import Choice, Facets
from generator.ir.model import Branch, JsonValue, PropertyTest, Rule
from generator.ir.notes import text
from generator.ir.parts import Part, Parts
from generator.ir.references import Raw, child, schema_list
from generator.problems import PipelineError

_BRANCH = frozenset({"type", "required", "not", "properties"})
_TEST = frozenset({"type", "enum", "const", "minLength", "nullable", "pattern", "not"})
_WORDS = frozenset({"title", "description", "example", "examples", "$comment", "deprecated"})


def _keywords(node: dict[str, Any]) -> set[str]:
    return {key for key in node if key not in _WORDS and not key.startswith("x-")}


def _texts(value: Any) -> tuple[str, ...] | None:
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return tuple(value)
    return None


def _forbidden(node: Any) -> tuple[str, ...] | None:
    """The names of ``not: {required: [x]}`` and ``not: {anyOf: [{required: [x]}, ...]}``."""
    if not isinstance(node, dict):
        return None
    keywords = _keywords(node)
    if keywords == {"required"}:
        absent = _texts(node["required"])
        return absent if absent is not None and len(absent) == 1 else None
    if keywords == {"anyOf"} and isinstance(node["anyOf"], list):
        names: list[str] = []
        for member in node["anyOf"]:
            found = _forbidden(member)
            if found is None:
                return None
            names += found
        return tuple(names)
    return None


def _refused(node: Any) -> tuple[JsonValue, ...] | None:
    """The values of ``not: {enum: [...]}``."""
    if not isinstance(node, dict) or _keywords(node) != {"enum"} or not isinstance(node["enum"], list):
        return None
    return tuple(node["enum"])


class RuleReader:
    """Reads rules out of the choices of one document."""

    def __init__(self, raw: Raw, types_of: Any) -> None:
        self._raw = raw
        self._types_of = types_of
        """Parts to their JSON types (a callable), to see whether a test retypes a property."""

    def read(self, choice: Choice, facets: Facets) -> Rule | None:
        """The rule that a choice is, or None where a member describes values of its own."""
        branches: list[Branch] = []
        for member in choice.members:
            branch = self._branch(member, facets.properties)
            if branch is None:
                return None
            branches.append(branch)
        if choice.keyword == "oneOf":
            branches = _exclusive(branches)
        owner = self._raw.object(choice.pointer.rpartition("/")[0])
        return Rule(tuple(branches), choice.pointer, text(owner, "x-rule"))

    def advice(self, pointer: str, facets: Facets) -> tuple[Rule, ...]:
        """What `x-advice` of a schema says: rules whose breach is legal. Raises PipelineError."""
        found: list[Rule] = []
        for one in schema_list(self._raw, pointer, "x-advice"):
            members = tuple(Part(place) for place in schema_list(self._raw, one, "anyOf"))
            branches = [self._branch(member, facets.properties) for member in members]
            words = text(self._raw.object(one), "x-rule")
            if not members or not words or None in branches:
                raise PipelineError.one(
                    one, "advice is an x-rule and an anyOf that only constrains properties"
                )
            found.append(Rule(tuple(one for one in branches if one is not None), one, words))
        return tuple(found)

    def _branch(self, member: Part, declared: dict[str, Parts]) -> Branch | None:
        node = self._raw.object(member.pointer)
        keywords = _keywords(node) - ({"$ref"} if member.own else set())
        if keywords - _BRANCH or node.get("type", "object") != "object":
            return None
        required = _texts(node.get("required", []))
        properties = self._raw.members(member.pointer, "properties")
        forbidden = _forbidden(node["not"]) if "not" in node else ()
        if required is None or forbidden is None or {*required, *properties, *forbidden} - declared.keys():
            return None
        tests: list[PropertyTest] = []
        for name in properties:
            test = self._test(name, child(member.pointer, "properties", name), declared[name])
            if test is None:
                return None
            tests.append(test)
        return Branch(required, forbidden, tuple(tests))

    def _test(self, name: str, pointer: str, declared: Parts) -> PropertyTest | None:
        node = self._raw.object(pointer)
        if _keywords(node) - _TEST:
            return None
        stated = node.get("type")
        names = stated if isinstance(stated, list) else [stated]
        if stated is not None and tuple(n for n in names if n != "null") != self._types_of(declared):
            return None
        values = tuple(node["enum"]) if isinstance(node.get("enum"), list) else None
        if "const" in node:
            values = (node["const"],)
        not_null = stated is not None and node.get("nullable") is not True and "null" not in names
        least = node.get("minLength")
        refused = _refused(node["not"]) if "not" in node else ()
        if refused is None:
            return None
        return PropertyTest(
            name,
            values,
            not_null,
            least if isinstance(least, int) else None,
            text(node, "pattern") or None,
            refused,
        )


def _exclusive(branches: list[Branch]) -> list[Branch]:
    """Exactly one of several lists of required names; other kinds of members stay as "at least one"."""
    if any(branch.tests or branch.forbidden for branch in branches):
        return branches
    result: list[Branch] = []
    for branch in branches:
        others = [set(other.required) - set(branch.required) for other in branches if other is not branch]
        if any(len(names) != 1 for names in others):
            return branches
        forbidden = tuple(dict.fromkeys(name for names in others for name in sorted(names)))
        result.append(evolve(branch, forbidden=forbidden))
    return result
