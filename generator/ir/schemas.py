"""From raw schemas to types: every object with properties becomes a model, every enum a class."""

from __future__ import annotations

import re
from collections import deque

from attrs import define, field

from generator.ir import across, limits, names
from generator.ir.allof import Combiner, is_component
from generator.ir.conditions import conditional_schemas
from generator.ir.enums import members_of, scalars
from generator.ir.facets import Choice, Conflict, Facets
from generator.ir.model import (
    Discriminator,
    Enumeration,
    EnumRef,
    Kind,
    ListOf,
    Literal,
    MapOf,
    Model,
    ModelRef,
    Nullable,
    Property,
    Rule,
    Scalar,
    Type,
)
from generator.ir.notes import Annotations
from generator.ir.nullable import Nullability
from generator.ir.parts import Part, Parts
from generator.ir.references import Raw, child
from generator.ir.rules import RuleReader
from generator.ir.titles import Titles
from generator.ir.unions import ANY, Discriminators, combine, size_of
from generator.problems import PipelineError, Problem

MAX_NESTING = 60
MAX_VARIANTS = 1000
MAX_SIZE = 5000
_FORMATS = {"date": Kind.DATE, "date-time": Kind.DATETIME, "binary": Kind.BYTES}
_SCALARS = {"integer": Kind.INTEGER, "number": Kind.NUMBER, "boolean": Kind.BOOLEAN}
_NULL = Scalar(Kind.NULL)


@define
class Schemas:
    """The classes of one document, found by asking for types."""

    raw: Raw
    titles: Titles
    combiner: Combiner = field(init=False)
    notes: Annotations = field(init=False)
    models: dict[str, Model] = field(init=False, factory=dict)
    enums: dict[str, Enumeration] = field(init=False, factory=dict)
    sources: dict[str, set[str]] = field(init=False, factory=dict)
    """Class name to the raw schemas that went into it."""
    problems: list[Problem] = field(init=False, factory=list)
    _nullability: Nullability = field(init=False)
    _discriminators: Discriminators = field(init=False)
    _rules: RuleReader = field(init=False)
    _types: dict[Parts, Type] = field(init=False, factory=dict)
    _failures: dict[Parts, PipelineError] = field(init=False, factory=dict)
    _names: dict[Parts, str] = field(init=False, factory=dict)
    _queue: deque[tuple[str, Parts]] = field(init=False, factory=deque)
    _active: dict[Parts, int] = field(init=False, factory=dict)
    _containers: int = field(init=False, default=0)
    _cuts: int = field(init=False, default=0)
    _variants: int = field(init=False, default=0)
    _sizes: dict[int, tuple[int, Type]] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.combiner = Combiner(self.raw)
        self.notes = Annotations(self.raw)
        self._nullability = Nullability(self.raw)
        self._discriminators = Discriminators(self.raw, self.combiner)
        self._rules = RuleReader(self.raw, lambda parts: self.combiner.facets(parts).types)

    def type(self, parts: Parts, hint: str) -> Type:
        """The type of a value that meets all `parts`.

        `hint` names a class that has no place of its own. Problems are kept in `problems`; the type is
        ANY then.
        """
        try:
            inner = self._inner(parts, hint)
            nullable = self._nullability.of(parts)
        except Conflict as error:
            if len(parts) > 1:
                # A property, or the items of a list, that an extending schema states anew: it has the word.
                return self.type(parts[1:], hint)
            self.problems += error.problems
            return ANY
        except PipelineError as error:
            self.problems += error.problems
            return ANY
        return Nullable(inner) if nullable and inner not in (ANY, _NULL) else inner

    def finish(self) -> None:
        """Read the properties of all models that were met, and of those met on the way."""
        while self._queue:
            name, parts = self._queue.popleft()
            try:
                self.models[name] = self._model(name, parts)
            except PipelineError as error:
                self.problems += error.problems

    def _inner(self, original: Parts, hint: str) -> Type:
        known = self._types.get(original)
        if known is not None:
            return known
        if original in self._failures:
            raise self._failures[original]
        try:
            return self._read(original, hint)
        except PipelineError as error:
            self._failures[original] = error
            raise

    def _read(self, original: Parts, hint: str) -> Type:
        parts = self.combiner.reduce(original)
        if parts in self._active:
            if self._active[parts] < self._containers:
                # A list or map of itself, with no class between: typed to this depth.
                self._cuts += 1
                return ANY
            raise PipelineError.one(parts[-1].pointer, "the schema is defined by nothing but itself")
        if len(self._active) > MAX_NESTING:
            raise PipelineError.one(parts[-1].pointer, f"types are nested deeper than {MAX_NESTING} levels")
        if not self._active:
            self._variants = 0
        cuts = self._cuts
        self._active[parts] = self._containers
        try:
            result = self._fresh(original, parts, hint)
        finally:
            del self._active[parts]
        if size_of(result, self._sizes) > MAX_SIZE:
            raise PipelineError.one(parts[-1].pointer, f"the type has more than {MAX_SIZE} parts")
        if cuts == self._cuts:
            self._types[original] = result
        return result

    def _fresh(self, original: Parts, parts: Parts, hint: str) -> Type:
        facets = self.combiner.facets(parts)
        rules: list[Rule] = []
        for choice in facets.choices:
            rule = self._rules.read(choice, facets)
            if rule is None:
                return self._union(parts, choice, hint)
            rules.append(rule)
        children = self._discriminators.children(parts)
        if children is not None:
            return self._polymorphic(parts, *children, hint)
        types = _types(facets)
        if facets.properties and (facets.values is not None or "object" not in types):
            # Properties of what is never an object: no value has them, but the class is there to read.
            self._object(original, parts, facets, hint)
        if facets.values is not None:
            return self._enum(original, parts, facets, hint)
        if not types:
            return _NULL if facets.types == () else ANY
        return combine([self._of_type(kind, original, parts, facets, hint) for kind in types])

    def _union(self, parts: Parts, choice: Choice, hint: str) -> Type:
        owner = choice.pointer.rpartition("/")[0]
        rest = tuple(
            Part(atom.pointer, True, (*atom.skip, choice.keyword)) if atom.pointer == owner else atom
            for atom in self.combiner.atoms(parts)
        )
        self._variants += len(choice.members)
        if self._variants > MAX_VARIANTS:
            raise PipelineError.one(choice.pointer, f"more than {MAX_VARIANTS} variants of one value")
        types = [
            (member, self._inner((*rest, member), self.titles.variant(hint, member.pointer)))
            for member in choice.members
        ]
        return combine([kind for _, kind in types], self._discriminators.of_choice(choice, types))

    def _polymorphic(self, parts: Parts, name: str, mapping: dict[str, str], hint: str) -> Type:
        """A base schema with a mapping stands for the schemas that extend it."""
        found = {value: self._inner((Part(target),), hint) for value, target in mapping.items()}
        for kind in found.values():
            if isinstance(kind, ModelRef):
                self._remember(kind.name, parts)
        named = tuple((value, kind.name) for value, kind in found.items() if isinstance(kind, ModelRef))
        return combine(found.values(), Discriminator(name, named) if len(named) == len(found) else None)

    def _enum(self, original: Parts, parts: Parts, facets: Facets, hint: str) -> Type:
        values = facets.values or ()
        if not values:
            return _NULL
        if (
            True in values
            and False in values
            and len(values) == 2
            and all(isinstance(v, bool) for v in values)
        ):
            return Scalar(Kind.BOOLEAN)
        known = scalars(values)
        if known is None or facets.constant:
            return Literal(values)
        pointer = parts[-1].pointer
        name = self._name(original, parts, hint)
        if name not in self.enums:
            self.enums[name] = Enumeration(
                name=name,
                module="",
                members=members_of(known, pointer),
                pointer=pointer,
                description=self.notes.of(parts).description,
                deprecated=self.notes.own(pointer).deprecated,
            )
        return EnumRef(name)

    def _name(self, original: Parts, parts: Parts, hint: str) -> str:
        """The class name of `parts`, given out on first use."""
        if parts not in self._names:
            first, pointer = parts[0], parts[-1].pointer
            if len(parts) > 1 or first.own or first.skip:
                self._names[parts] = self.titles.take(hint, pointer)
            elif is_component(pointer):
                self._names[parts] = self.titles.component(pointer)
            else:
                self._names[parts] = self.titles.take(self.titles.inline(pointer), pointer)
        self._remember(self._names[parts], original)
        return self._names[parts]

    def _remember(self, name: str, parts: Parts) -> None:
        """Note that a class has all that `parts` have."""
        known = self.sources.setdefault(name, set())
        for atom in self.combiner.atoms(parts):
            if atom.pointer not in known:
                known.add(atom.pointer)
                known.update(place for place, _ in conditional_schemas(self.raw, atom.pointer))

    def _of_type(self, kind: str, original: Parts, parts: Parts, facets: Facets, hint: str) -> Type:
        cut = limits.of_kind(facets.limits, kind)
        if kind == "object":
            return self._object(original, parts, facets, hint)
        if kind == "array":
            return ListOf(self._item(facets, hint), cut)
        if kind == "string":
            found = _FORMATS.get(facets.format, Kind.STRING)
            return Scalar(found, limits.NONE if found is Kind.BYTES else cut)
        return Scalar(_SCALARS[kind], cut)

    def _object(self, original: Parts, parts: Parts, facets: Facets, hint: str) -> Type:
        closed = facets.closed and not facets.patterned
        if facets.properties or facets.required or facets.mentioned or facets.choices or closed:
            fresh = parts not in self._names
            name = self._name(original, parts, hint)
            if fresh:
                self._queue.append((name, parts))
            return ModelRef(name)
        self._containers += 1
        try:
            value = self._additional(facets, f"{hint}Value")
        finally:
            self._containers -= 1
        return MapOf(ANY if value is None else value, limits.of_kind(facets.limits, "object"))

    def _item(self, facets: Facets, hint: str) -> Type:
        self._containers += 1
        try:
            found = [self.type((part,), f"{hint}Item{n}") for n, part in enumerate(facets.prefix, 1)]
            if facets.items:
                found.append(self.type(facets.items, f"{hint}Item"))
        finally:
            self._containers -= 1
        return _either(found) if found else ANY

    def _additional(self, facets: Facets, hint: str) -> Type | None:
        patterned = [self.type((part,), hint) for part in facets.patterned]
        if facets.additional:
            return _either([self.type(facets.additional, hint), *patterned])
        if facets.closed:
            return _either(patterned) if patterned else None
        return ANY

    def _model(self, name: str, parts: Parts) -> Model:
        facets = self.combiner.facets(parts)
        pointer = parts[-1].pointer
        rules = [self._rules.read(choice, facets) for choice in facets.choices]
        for choice in facets.choices:
            self.sources[name].update(member.pointer for member in choice.members)
        wires = dict.fromkeys((*facets.properties, *facets.mentioned, *facets.required))
        properties = [self._property(name, wire, facets, pointer) for wire in wires]
        self._check_names(properties)
        return Model(
            name=name,
            module="",
            properties=tuple(properties),
            additional=self._additional(facets, f"{name}Value"),
            pointer=pointer,
            description=self.notes.of(parts).description,
            source=self.notes.own(pointer).source,
            deprecated=self.notes.own(pointer).deprecated,
            rules=tuple(rule for rule in rules if rule is not None),
            advice=self._rules.advice(pointer, facets),
            descending=across.descending(self.raw.object(pointer), pointer),
            constraints=limits.of_kind(facets.limits, "object"),
        )

    def _property(self, owner: str, wire: str, facets: Facets, pointer: str) -> Property:
        parts = facets.properties.get(wire, ())
        hint = owner + (names.pascal(wire) if re.search("[A-Za-z0-9]", wire) else "Property")
        if parts:
            kind = self.type(parts, hint)
        else:
            # Named by conditions or `required` only: each condition may give it another type.
            kind = _either([self.type((part,), hint) for part in facets.mentioned.get(wire, ())])
            parts = facets.mentioned.get(wire, ())
        notes = self.notes.of(parts)
        where = parts[-1].pointer if parts else child(pointer, "required")
        try:
            name = names.attribute(notes.name or wire)
        except names.UnusableName as error:
            raise PipelineError.one(where, str(error), "name the attribute by x-name") from None
        return Property(
            wire=wire,
            name=name,
            type=kind,
            required=wire in facets.required and notes.from_path is None,
            pointer=where,
            description=notes.description,
            read_only=notes.read_only,
            write_only=notes.write_only,
            deprecated=notes.deprecated,
            default=notes.default,
            from_path=notes.from_path,
        )

    def _check_names(self, properties: list[Property]) -> None:
        taken: dict[str, Property] = {}
        for one in properties:
            other = taken.setdefault(one.name, one)
            if other is not one:
                message = f"gives the attribute name {one.name}, as {other.pointer} does"
                self.problems.append(Problem(one.pointer, message, "set x-name on one of them"))


def _types(facets: Facets) -> tuple[str, ...]:
    """The stated types, or those that only make sense of the other keywords."""
    if facets.types is not None:
        return facets.types
    objects = (facets.properties, facets.required, facets.mentioned, facets.additional, facets.patterned)
    if any(objects) or facets.closed:
        return ("object",)
    if facets.items or facets.prefix:
        return ("array",)
    return ("string",) if facets.format in _FORMATS else ()


def _either(types: list[Type]) -> Type:
    """One of several types that may be nullable each."""
    if not types:
        return ANY
    bare = combine([kind.inner if isinstance(kind, Nullable) else kind for kind in types if kind != _NULL])
    nullable = any(isinstance(kind, Nullable) or kind == _NULL for kind in types)
    return Nullable(bare) if nullable and bare != ANY else bare
