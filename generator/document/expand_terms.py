"""A word of the old version and its new one as actions: in paths, operationIds, tags, component names and the
references to them, properties, parameters and texts. Enum values and scopes are data and keep the old word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import define, field, frozen

from generator.document.expand_names import Names
from generator.document.jsonpath import Location, pointer
from generator.document.script import Script
from generator.document.walk import COMPONENTS, operations, walk
from generator.problems import PipelineError, Problem

_TEXTS = ("title", "summary", "description")
_TEXT_KINDS = frozenset(
    {
        "info",
        "tag",
        "path",
        "operation",
        "parameter",
        "header",
        "body",
        "response",
        "schema",
        "example",
        "link",
    }
)


@frozen
class Term:
    """`old` and `new` in snake_case; `texts`: phrases and what they become, tried in this order."""

    old: str
    new: str
    old_plural: str
    new_plural: str
    texts: Mapping[str, str]
    source: str

    def rename(self, name: str) -> str:
        """The name with the word replaced, however the name is written (UPPER_CASE apart, which is data)."""
        for old, new in ((self.old_plural, self.new_plural), (self.old, self.new)):
            words, others = old.split("_"), new.split("_")
            for separator in "_- ":
                start, end = r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])"
                name = re.sub(start + re.escape(separator.join(words)) + end, separator.join(others), name)
            camel = words[0] + "".join(word.capitalize() for word in words[1:])
            new_camel = others[0] + "".join(word.capitalize() for word in others[1:])
            name = re.sub(rf"(?<![A-Za-z0-9]){camel}(?![a-z])", new_camel, name)
            pascal, new_pascal = (w[0].upper() + w[1:] for w in (camel, new_camel))
            name = re.sub(rf"{pascal}(?![a-z])", new_pascal, name)
        return name

    def reword(self, text: str) -> str:
        """A text with the phrases replaced; a phrase is found between word boundaries, in its own case."""
        for old, new in self.texts.items():
            text = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", new.replace("\\", r"\\"), text)
        return text


def expand(document: dict[str, Any], terms: tuple[Term, ...]) -> Script:
    """Actions that rename the terms in `document`, which is changed with them.

    PipelineError lists names that two things would share.
    """
    script = Script(document)
    problems: list[Problem] = []
    for term in terms:
        run = _Run(script, term)
        run.write()
        problems += run.problems
    if problems:
        raise PipelineError(problems)
    return script


@define
class _Run:
    script: Script
    term: Term
    problems: list[Problem] = field(factory=list)

    def write(self) -> None:
        why = f"{self.term.old} is {self.term.new}"
        self._keys(("paths",), why)
        for section in self.script.document.get("components", {}):
            if section in COMPONENTS:
                self._keys(("components", section), why)
        self._references(why)
        for path, method, operation in list(operations(self.script.document)):
            for key in ("operationId", "x-call"):
                self._text(("paths", path, method), operation, key, self.term.rename, why)
            for number, tag in enumerate(operation.get("tags", [])):
                if self.term.rename(tag) != tag:
                    location = ("paths", path, method, "tags", number)
                    self.script.replace(location, self.term.rename(tag), f"{why}: tag", self.term.source)
        for number, tag in enumerate(self.script.document.get("tags", [])):
            self._text(("tags", number), tag, "name", self.term.rename, why)
        names = Names(self.script, self.term.rename, why, self.term.source)
        names.parameters(paths=True)  # the paths themselves are renamed above
        names.properties()
        self.problems += names.problems
        for node in list(walk(self.script.document)):
            if node.kind in _TEXT_KINDS and "$ref" not in node.value:
                for key in _TEXTS:
                    self._text(node.location, node.value, key, self.term.reword, f"{why}: text")

    def _keys(self, location: Location, why: str) -> None:
        """Rename the keys of an object, one at a time: each is a place of its own."""
        target: dict[str, Any] = self.script.document
        for step in location:
            target = target.get(str(step), {})
        for old in list(target):
            new = self.term.rename(old)
            if new == old:
                continue
            if new in target:
                message = f"would become {new!r}, which is there already"
                self.problems.append(Problem(pointer((*location, old)), message))
                continue
            self.script.rename(location, {old: new}, why, self.term.source)

    def _references(self, why: str) -> None:
        """Every reference to a renamed component, and every mapping of a discriminator to one."""
        for node in list(walk(self.script.document)):
            self._text(node.location, node.value, "$ref", self._reference, why)
            discriminator = node.value.get("discriminator") if node.kind == "schema" else None
            mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
            for key in list(mapping) if isinstance(mapping, dict) else ():
                location = (*node.location, "discriminator", "mapping")
                self._text(location, mapping, key, self._reference, why)

    def _reference(self, reference: str) -> str:
        prefix, slash, name = reference.rpartition("/")
        if slash and not prefix.startswith("#/components/"):
            return reference
        return f"{prefix}{slash}{self.term.rename(name)}"

    def _text(self, location: Location, holder: Any, key: str, change: Any, why: str) -> None:
        old = holder.get(key) if isinstance(holder, dict) else None
        if not isinstance(old, str) or change(old) == old:
            return
        self.script.replace((*location, key), change(old), f"{why}: {key}", self.term.source)
