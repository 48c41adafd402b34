"""The parser's picture of the document against ours: each class, property, parameter and body in both.

Anything that only one of them has, or that they see differently, ends the run.
"""

from __future__ import annotations

from attrs import define, field

from generator.ir.model import (
    Content,
    Enumeration,
    EnumRef,
    Kind,
    ListOf,
    Literal,
    Location,
    MapOf,
    Model,
    ModelRef,
    Operation,
    Scalar,
    Type,
)
from generator.ir.parse import Parsed, ParsedField, ParsedModel
from generator.ir.unions import leaves
from generator.ir.view import View, aliases, seen_in
from generator.problems import PipelineError, Problem


@define
class Join:
    """Compares one document."""

    parsed: Parsed
    view: View
    problems: list[Problem] = field(init=False, factory=list)

    def check(self) -> None:
        """Raises PipelineError with every difference."""
        for model in self.view.models:
            self._model(model)
        for enum in self.view.enums:
            self._enum(enum)
        ours = self.view.class_names() | self.view.maps.keys()
        for name in sorted({*self.parsed.models, *self.parsed.enums} - ours):
            self._differ("#", f"the class {name} is only known to the parser")
        operations = {one.name: one for one in self.parsed.operations}
        for index, operation in enumerate(self.view.operations):
            parsed = operations.pop(f"operation_{index}", None)
            if parsed is None or parsed.method != operation.method.lower():
                self._differ(operation.pointer, "the parser left the operation out")
                continue
            for location in Location:
                self._parameters(operation, location, parsed.parameters[location])
            contents = operation.body.contents if operation.body is not None else ()
            self._contents(operation.pointer, contents, [kind for _, kind in parsed.bodies])
            self._responses(operation, dict(parsed.responses))
        if self.problems:
            raise PipelineError(self.problems)

    def _differ(self, where: str, message: str) -> None:
        self.problems.append(Problem(where, message))

    def _model(self, model: Model) -> None:
        parsed = self.parsed.models.get(model.name)
        if parsed is None:
            self._differ(model.pointer, f"the parser left the model {model.name} out")
            return
        seen_as = aliases(one.wire for one in model.properties)
        theirs = {one.name: one for one in parsed.properties}
        for one in model.properties:
            self._field(one.pointer, one.type, one.required, theirs.pop(seen_as[one.wire], None))
        for name in theirs:
            self._differ(model.pointer, f"the property {name} is only known to the parser")
        if (model.additional is None) != (parsed.additional is None) or (
            model.additional is not None
            and parsed.additional is not None
            and not self._agree(model.additional, parsed.additional)
        ):
            self._differ(model.pointer, "the parser sees other additional properties")

    def _enum(self, enum: Enumeration) -> None:
        parsed = self.parsed.enums.get(enum.name)
        if parsed is None:
            self._differ(enum.pointer, f"the parser left the enum {enum.name} out")
        elif [name for name, _ in parsed.values] != [member.name for member in enum.members]:
            self._differ(enum.pointer, f"the parser sees other values of the enum {enum.name}")

    def _field(self, where: str, kind: Type, required: bool, parsed: ParsedField | None) -> None:
        if parsed is None:
            self._differ(where, "the parser left it out")
        elif parsed.required != required:
            self._differ(where, "the parser disagrees on whether it is required")
        elif not self._agree(kind, parsed.type):
            self._differ(where, f"the parser sees another type: {parsed.type} for {kind}")

    def _parameters(self, operation: Operation, location: Location, parsed: tuple[ParsedField, ...]) -> None:
        here = [one for one in operation.parameters if one.location is location]
        seen_as = aliases(one.wire for one in here)
        theirs = {one.name: one for one in parsed}
        for one in here:
            self._field(one.pointer, seen_in(one), one.required, theirs.pop(seen_as[one.wire], None))
        for name in theirs:
            self._differ(operation.pointer, f"the parameter {name} is only known to the parser")

    def _contents(self, where: str, contents: tuple[Content, ...], parsed: list[Type]) -> None:
        if len(contents) != len(parsed):
            self._differ(where, f"the parser sees {len(parsed)} request bodies of {len(contents)}")
            return
        for content, kind in zip(contents, parsed, strict=True):
            if not self._agree(content.type, kind):
                self._differ(content.pointer, f"the parser sees another type: {kind} for {content.type}")

    def _responses(self, operation: Operation, parsed: dict[str, Type | None]) -> None:
        if parsed.keys() != {one.status for one in operation.responses}:
            self._differ(operation.pointer, f"the parser sees only the responses {', '.join(parsed)}")
            return
        for response in operation.responses:
            kind = parsed[response.status]
            if not response.contents and kind is None:
                continue
            if not response.contents or kind is None or not self._agree(response.contents[0].type, kind):
                self._differ(response.pointer, f"the parser sees another response: {kind}")

    def _agree(self, ours: Type, theirs: Type) -> bool:
        """True if the parser's type is ours, up to what it cannot express."""
        mine, other = leaves(ours), leaves(theirs)
        return all(any(self._same(a, b) for b in other) for a in mine) and all(
            any(self._same(a, b) for a in mine) for b in other
        )

    def _same(self, ours: Type, theirs: Type) -> bool:
        if isinstance(ours, Scalar):
            kind = Kind.STRING if ours.kind is Kind.ID else ours.kind
            return isinstance(theirs, Scalar) and theirs.kind is kind
        if isinstance(ours, Literal):
            plain = len(ours.values) == 1 and isinstance(ours.values[0], str | int | float)
            return theirs == Literal(ours.values) if plain else theirs == Scalar(Kind.ANY)
        if isinstance(ours, EnumRef | ModelRef):
            return ours == theirs
        if isinstance(ours, ListOf):
            return isinstance(theirs, ListOf) and self._agree(ours.item, theirs.item)
        if isinstance(ours, MapOf):
            return isinstance(theirs, ModelRef) and self._same_map(ours, self.parsed.models.get(theirs.name))
        raise AssertionError(f"{ours} is no leaf")

    def _same_map(self, ours: MapOf, parsed: ParsedModel | None) -> bool:
        if (
            parsed is None
            or parsed.name not in self.view.maps
            or parsed.additional is None
            or parsed.properties
        ):
            return False
        return self.view.maps[parsed.name].value == ours.value and self._agree(ours.value, parsed.additional)
