"""Renames properties and parameters by a rule, wherever the document names them.

A property is named by its schema, by `required` and the discriminator, by the encoding of a form, and by the
keys of examples and defaults. Each rename is an action on that one object: what a schema does not declare (a
map's keys, an open object's) is data and stays.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from typing import Any

from attrs import define, field

from generator.document.jsonpath import Location, pointer
from generator.document.script import Script
from generator.document.walk import Node, at, resolve, target_of, walk
from generator.problems import Problem

Rule = Callable[[str], str]
"""The new name, or the same one."""

_COMPOSED = ("allOf", "anyOf", "oneOf")


@define
class Names:
    """One renaming of a document by `rule`. `problems` fills with what cannot be renamed."""

    script: Script
    rule: Rule
    why: str
    source: str
    problems: list[Problem] = field(factory=list)

    def properties(self) -> None:
        """Rename every property and whatever names it."""
        document = self.script.document
        nodes = [node for node in walk(document) if node.kind in ("schema", "media", "parameter", "header")]
        jobs: dict[Location, dict[str, str]] = {}
        for node in nodes:
            if node.kind == "schema":
                jobs |= self._keys((*node.location, "properties"), node.value.get("properties"))
            elif node.kind == "media":
                jobs |= self._keys((*node.location, "encoding"), node.value.get("encoding"))
            for location, value, schemas in examples_at(document, node):
                jobs |= self._example(location, value, schemas)
        for node in nodes:
            if node.kind == "schema":
                self._mentions(node)
        # Inner objects first: a renamed key changes the place of what it holds. No key above `groups` changes.
        groups = {group: number for number, group in enumerate(dict.fromkeys(place[:3] for place in jobs))}
        for location in sorted(jobs, key=lambda place: (groups[place[:3]], -len(place))):
            names = jobs[location]
            if names:
                self.script.rename(location, names, self.why, self.source)

    def parameters(self, *, paths: bool = False) -> None:
        """Rename the parameters themselves; path variables only if the caller renames the `paths` as well."""
        for node in [node for node in walk(self.script.document) if node.kind == "parameter"]:
            name = node.value.get("name")
            if not isinstance(name, str) or self.rule(name) == name or node.value.get("in") == "header":
                continue
            if node.value.get("in") == "path" and not paths:
                self.problems.append(
                    Problem(pointer(node.location), f"path variable {name!r} is renamed with its path only")
                )
                continue
            self.script.replace((*node.location, "name"), self.rule(name), f"{self.why}: {name}", self.source)

    def _keys(self, location: Location, value: object) -> dict[Location, dict[str, str]]:
        names = self._new_names(location, value, value) if isinstance(value, dict) else {}
        return {location: names} if names else {}

    def _new_names(self, location: Location, value: dict[str, Any], which: Container[str]) -> dict[str, str]:
        names = {key: self.rule(key) for key in value if key in which and self.rule(key) != key}
        taken = set(value) - set(names)
        for old, new in names.items():
            if new in taken:
                message = f"{old!r} would become {new!r}, which is there already"
                self.problems.append(Problem(pointer((*location, old)), message))
            taken.add(new)
        return names

    def _mentions(self, node: Node) -> None:
        schema, location = node.value, node.location
        for entry in schema.get("required", []) if isinstance(schema.get("required"), list) else []:
            if isinstance(entry, str) and self.rule(entry) != entry:
                why = f"{self.why}: required {entry}"
                place = (*location, "required")
                self.script.replace_entry(place, entry, self.rule(entry), why, self.source)
        discriminator = schema.get("discriminator")
        if isinstance(discriminator, dict) and isinstance(discriminator.get("propertyName"), str):
            name = discriminator["propertyName"]
            if self.rule(name) != name:
                place = (*location, "discriminator", "propertyName")
                self.script.replace(place, self.rule(name), f"{self.why}: discriminator {name}", self.source)

    def _example(self, location: Location, value: Any, schemas: list[Any]) -> dict[Location, dict[str, str]]:
        """Renames inside an example, guided by the schemas that describe it."""
        document = self.script.document
        schemas = list(_flat(document, schemas))
        jobs: dict[Location, dict[str, str]] = {}
        if isinstance(value, list):
            items = [schema["items"] for schema in schemas if "items" in schema]
            for number, item in enumerate(value):
                jobs |= self._example((*location, number), item, items)
        elif isinstance(value, dict):
            declared: dict[str, list[Any]] = {}
            for schema in schemas:
                for name, part in (schema.get("properties") or {}).items():
                    declared.setdefault(name, []).append(part)
            rest = [schema.get("additionalProperties") for schema in schemas]
            jobs[location] = self._new_names(location, value, declared)
            for key, part in value.items():
                jobs |= self._example((*location, key), part, declared.get(key, rest))
        return jobs


def _flat(document: Any, schemas: list[Any]) -> Iterator[dict[str, Any]]:
    """The schemas behind references and compositions, each once."""
    seen: set[int] = set()
    waiting = list(schemas)
    while waiting:
        schema = resolve(document, waiting.pop(0))
        if isinstance(schema, dict) and id(schema) not in seen:
            seen.add(id(schema))
            yield schema
            waiting += [part for key in _COMPOSED for part in schema.get(key, [])]


def examples_at(document: dict[str, Any], node: Node) -> Iterator[tuple[Location, Any, list[Any]]]:
    """(location, value, schemas) of the examples and the default that stand at a node."""
    value = node.value
    schemas = [value] if node.kind == "schema" else [value.get("schema")]
    for key in ("example", "default") if node.kind == "schema" else ("example",):
        if key in value:
            yield (*node.location, key), value[key], schemas
    examples = value.get("examples")
    if node.kind == "schema" and isinstance(examples, list):
        for number, example in enumerate(examples):
            yield (*node.location, "examples", number), example, schemas
    elif node.kind != "schema" and isinstance(examples, dict):
        for name, example in examples.items():
            location = (*node.location, "examples", name)
            while isinstance(example, dict) and "$ref" in example:
                target = target_of(example["$ref"])
                if target is None:
                    break
                location, example = target, at(document, target)
            if isinstance(example, dict) and "value" in example:
                yield (*location, "value"), example["value"], schemas
