"""Class names: components by their key, inline schemas by where they stand, never twice the same."""

from __future__ import annotations

import hashlib
import re

from generator.ir import names
from generator.ir.media import kind_of
from generator.ir.model import BodyKind
from generator.ir.references import Raw, child, segments
from generator.problems import PipelineError, Problem

_SKIPPED = frozenset({"allOf", "schema", "not", "if", "then", "else"})
_LONGEST = 90


def key(name: str) -> str:
    """Equal for names that a file system or a reader would confuse."""
    return name.replace("_", "").lower()


def pascal(text: str, pointer: str) -> str:
    """A class name for text of the document. Raises PipelineError with its place."""
    try:
        return names.pascal(text)
    except names.UnusableName as error:
        raise PipelineError.one(pointer, str(error), "rename it, or name the class by x-name") from None


class Titles:
    """Hands out the class names of one document."""

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self._taken: dict[str, str] = {}
        """Name keys and the pointers that took them."""
        self._components: dict[str, str] = {}
        self._bases: dict[str, str] = {}
        """Pointer prefix (a component or operation) to the word its inline schemas start with."""
        self._reserve_components()
        for group in ("parameters", "requestBodies", "responses"):
            for name in raw.members("#", "components", group):
                if re.search("[A-Za-z0-9]", name):
                    self.base(child("#", "components", group, name), names.pascal(name))

    def _reserve_components(self) -> None:
        problems: list[Problem] = []
        wanted: dict[str, list[str]] = {}
        for name, node in self._raw.members("#", "components", "schemas").items():
            pointer = child("#", "components", "schemas", name)
            chosen = node.get("x-name") if isinstance(node, dict) else None
            try:
                wanted.setdefault(pascal(chosen if isinstance(chosen, str) else name, pointer), []).append(
                    pointer
                )
            except PipelineError as error:
                problems += error.problems
        for name, pointers in wanted.items():
            for pointer, final in zip(pointers, _apart(name, pointers), strict=True):
                first = self._taken.get(final)
                if first is not None:
                    problems.append(
                        Problem(
                            pointer,
                            f"gives the class name {final}, as {first} does",
                            "set x-name on one of them",
                        )
                    )
                self._taken[final] = pointer
                self._components[pointer] = final
        if problems:
            raise PipelineError(problems)
        self._taken = {key(name): pointer for name, pointer in self._taken.items()}

    def component(self, pointer: str) -> str:
        """The name of a component schema."""
        return self._components[pointer]

    def base(self, prefix: str, word: str) -> None:
        """State the word that names of schemas below a pointer start with."""
        self._bases[prefix] = word

    def inline(self, pointer: str) -> str:
        """The name that the place of an inline schema suggests."""
        prefix = pointer
        while prefix not in self._components and prefix not in self._bases:
            prefix, _, _ = prefix.rpartition("/")
            if not prefix:
                return "Inline" + self._suffix("#", segments(pointer))
        word = self._components.get(prefix) or self._bases[prefix]
        return word + self._suffix(prefix, segments("#" + pointer[len(prefix) :]))

    def _suffix(self, prefix: str, rest: list[str]) -> str:
        words: list[str] = []
        place = prefix
        position = 0
        while position < len(rest):
            segment = rest[position]
            place = child(place, segment)
            following = rest[position + 1] if position + 1 < len(rest) else None
            if (
                segment in ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
                and following
            ):
                place = child(place, following)
                words.append(
                    pascal(following, place) if re.search("[A-Za-z0-9]", following) else f"Property{position}"
                )
                position += 1
            elif segment in ("oneOf", "anyOf", "prefixItems") and following:
                place = child(place, following)
                words.append(self.member(place))
                position += 1
            elif segment == "allOf":
                place = child(place, following or "")
                position += 1
            elif segment == "content" and following:
                place = child(place, following)
                kind = kind_of(following)
                words += [] if kind is BodyKind.JSON else [kind.value.capitalize()]
                position += 1
            elif segment == "items":
                words.append("Item")
            elif segment in ("additionalProperties", "unevaluatedProperties"):
                words.append("Value")
            elif segment not in _SKIPPED:
                words.append(
                    pascal(segment, place) if re.search("[A-Za-z0-9]", segment) else f"Part{position}"
                )
            position += 1
        return "".join(words)

    def member(self, pointer: str) -> str:
        """What tells one member of a choice from the others: its name, title or number."""
        node = self._raw.object(pointer)
        if "$ref" in node:
            target = self._raw.follow(pointer)
            if target in self._components:
                return self._components[target]
        title = node.get("title")
        if isinstance(title, str) and re.search("[A-Za-z]", title):
            return names.pascal(title)
        return f"Variant{int(segments(pointer)[-1]) + 1}"

    def variant(self, owner: str, pointer: str) -> str:
        """A name for one member of a choice, as the class named `owner` extends it."""
        member = self.member(pointer)
        shared = 0
        for word, other in zip(names.words(owner), names.words(member), strict=False):
            if word != other:
                break
            shared += len(word)
        return owner + (member[shared:] or member)

    def take(self, wanted: str, pointer: str) -> str:
        """`wanted`, or the next free name like it, for an inline schema."""
        if len(wanted) > _LONGEST:
            digest = hashlib.sha256(wanted.encode()).hexdigest()[:8].upper()
            wanted = f"{wanted[: _LONGEST - 9]}X{digest}"
        name, number = wanted, 1
        while key(name) in self._taken:
            number += 1
            name = f"{wanted}{number}"
        self._taken[key(name)] = pointer
        return name


def _apart(name: str, pointers: list[str]) -> list[str]:
    """Names for components that share one: their own spelling, where that is a class name already."""
    if len(pointers) == 1:
        return [name]
    spelled = [segments(pointer)[2] for pointer in pointers]
    if all(re.fullmatch(r"[A-Z][A-Za-z0-9]*", text) for text in spelled):
        return spelled
    return [name] * len(pointers)
