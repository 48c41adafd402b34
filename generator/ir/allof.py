"""Combining schemas: what `$ref`, `allOf` and siblings of both mean for one value.

The input is always a tuple of parts that a value must meet at once. `atoms` takes it apart into schemas
that only have own keywords, `facets` folds them to one set of facets, and `reduce` finds the shortest
way to say the same, so that ``allOf: [Base, {type: object}]`` is known to be `Base` and gets no class.
"""

from __future__ import annotations

from generator.ir import limits
from generator.ir.facets import CONSTRAINING, Choice, Facets, json_key, meet, members, read
from generator.ir.parts import Part, Parts
from generator.ir.references import Raw, child, schema_list, segments
from generator.problems import PipelineError

_CHOICES = ("oneOf", "anyOf")
MAX_PARTS = 400


def is_component(pointer: str) -> bool:
    """True of ``#/components/schemas/X``: what has a name of its own."""
    return pointer.startswith("#/components/schemas/") and pointer.count("/") == 3


class Combiner:
    """Answers about combinations of schemas of one document, remembered."""

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self._atoms: dict[Parts, Parts] = {}
        self._facets: dict[Parts, Facets] = {}
        self._entails: dict[tuple[Part, Parts], bool] = {}
        self._reduced: dict[Parts, Parts] = {}
        self._choices: dict[Part, tuple[Choice, ...]] = {}

    def atoms(self, parts: Parts) -> Parts:
        """The schemas behind `parts`, base first, each reduced to its own keywords."""
        if parts not in self._atoms:
            found: dict[Part, None] = {}
            for part in parts:
                self._collect(part, found, ())
            self._atoms[parts] = tuple(found)
        return self._atoms[parts]

    def _collect(self, part: Part, found: dict[Part, None], path: tuple[str, ...]) -> None:
        if part.own:
            found[part] = None
            return
        if part.pointer in path:
            raise PipelineError.one(part.pointer, "the schema contains itself through $ref or allOf")
        if Part(part.pointer, True, part.skip) in found:
            # With all that it brings: to take it apart again would double the work at each level.
            return
        if len(found) > MAX_PARTS or len(path) > MAX_PARTS // 4:
            raise PipelineError.one(part.pointer, f"more than {MAX_PARTS} schemas are combined to one")
        path = (*path, part.pointer)
        for pointer in self._brought(part):
            self._collect(Part(pointer), found, path)
        found[Part(part.pointer, True, part.skip)] = None

    def _brought(self, part: Part) -> list[str]:
        """Pointers of the schemas that a schema includes: `$ref`, `allOf`, and choices that are none."""
        raw, pointer = self._raw, part.pointer
        node = raw.object(pointer)
        found = [raw.target(pointer)] if "$ref" in node else []
        found += schema_list(raw, pointer, "allOf")
        for keyword in _CHOICES:
            if keyword in node and keyword not in part.skip:
                options = members(raw, pointer, keyword)
                if len(options) == 1:
                    found.append(options[0])
                elif common := self._common(options):
                    found.append(common)
        return found

    def _common(self, options: list[str]) -> str:
        """The schema that every member of a choice refers to beside other keywords."""
        raw = self._raw
        targets = {raw.target(option) if "$ref" in raw.object(option) else "" for option in options}
        return targets.pop() if len(targets) == 1 else ""

    def choices(self, part: Part) -> tuple[Choice, ...]:
        """The real choices among the own keywords of a schema."""
        if part not in self._choices:
            found: list[Choice] = []
            node = self._raw.object(part.pointer)
            for keyword in _CHOICES:
                if keyword not in node or keyword in part.skip:
                    continue
                options = members(self._raw, part.pointer, keyword)
                if len(options) > 1:
                    own = bool(self._common(options))
                    options_ = tuple(dict.fromkeys(Part(option, own) for option in options))
                    found.append(Choice(child(part.pointer, keyword), keyword, options_))
            self._choices[part] = tuple(found)
        return self._choices[part]

    def facets(self, parts: Parts) -> Facets:
        """All that `parts` say together. Raises Conflict where no value can meet them."""
        if parts not in self._facets:
            first, *others = self.atoms(parts)
            result = read(self._raw, first, self.choices(first))
            for atom in others:
                result = meet(result, read(self._raw, atom, self.choices(atom)), atom.pointer)
            self._facets[parts] = result
        return self._facets[parts]

    def reduce(self, parts: Parts) -> Parts:
        """The fewest parts that say the same, named schemas preferred."""
        if parts not in self._reduced:
            self._reduced[parts] = self._reduce(parts)
        return self._reduced[parts]

    def _reduce(self, parts: Parts) -> Parts:
        parts = tuple(dict.fromkeys(self._through(part) for part in parts))
        if len(parts) > 1:
            parts = self._without_entailed(parts)
        if len(parts) != 1:
            return parts
        part = parts[0]
        if part.own or part.skip or is_component(part.pointer):
            return parts
        brought = self._brought(part)
        if not brought:
            return parts
        pieces = tuple(dict.fromkeys((*(Part(p) for p in brought), Part(part.pointer, True))))
        shorter = self._without_entailed(pieces)
        return self.reduce(shorter) if len(shorter) == 1 and shorter != (part,) else parts

    def _through(self, part: Part) -> Part:
        """The schema that a pure reference or a wrapper around one schema stands for."""
        seen: set[str] = set()
        while not part.own and not part.skip and part.pointer not in seen:
            seen.add(part.pointer)
            keywords = [key for key in self._raw.object(part.pointer) if key in CONSTRAINING]
            if keywords == ["$ref"]:
                part = Part(self._raw.target(part.pointer))
            elif len(keywords) == 1 and not is_component(part.pointer) and not self.choices(part):
                brought = self._brought(part)
                if len(brought) != 1:
                    break
                part = Part(brought[0])
            else:
                break
        return part

    def _without_entailed(self, parts: Parts) -> Parts:
        def rank(part: Part) -> int:
            return 0 if part.own else 2 if is_component(part.pointer) else 1

        kept = list(parts)
        for part in sorted(parts, key=rank):
            rest = tuple(other for other in kept if other != part)
            if rest and self.entails(rest, part):
                kept.remove(part)
        return tuple(kept)

    def entails(self, rest: Parts, part: Part) -> bool:
        """True if `part` demands nothing beyond `rest`."""
        key = (part, rest)
        if key not in self._entails:
            # Assumed while it is being found out: so recursive schemas come to an end.
            self._entails[key] = True
            self._entails[key] = self._find_entailed(rest, part)
        return self._entails[key]

    def _find_entailed(self, rest: Parts, part: Part) -> bool:
        if part in self.atoms(rest):
            return True
        less = self.facets((part,))
        more = self.facets(rest)
        if (
            any(choice not in more.choices for choice in less.choices)
            or less.mentioned.keys() - more.mentioned.keys()
        ):
            return False
        if less.types is not None and not (more.types and set(more.types) <= _widened(less.types)):
            return False
        if less.values is not None and not (more.values is not None and _subset(more, less)):
            return False
        if less.format and less.format != more.format:
            return False
        if limits.meet(more.limits, less.limits) != more.limits:
            return False
        if set(less.required) - set(more.required) or (less.closed and not more.closed):
            return False
        if less.prefix and less.prefix != more.prefix:
            return False

        def covered(wide: Parts, narrow: Parts) -> bool:
            return all(bool(narrow) and self.entails(narrow, schema) for schema in wide)

        return (
            covered(less.items, more.items)
            and covered(less.additional, more.additional)
            and covered(less.patterned, more.patterned)
            and all(
                covered(schema, more.properties.get(name, ())) for name, schema in less.properties.items()
            )
        )


def _widened(types: tuple[str, ...]) -> set[str]:
    return {*types, "integer"} if "number" in types else set(types)


def _subset(more: Facets, less: Facets) -> bool:
    wide = {json_key(value) for value in less.values or ()}
    return all(json_key(value) in wide for value in more.values or ())


def component_name(pointer: str) -> str:
    """The name of ``#/components/schemas/X``."""
    return segments(pointer)[2]
