"""A document as users see it: calls with their names and what they give, classes by name."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from generator.emit.outcomes import Batched, Outcome, Paged, Unwrap, outcome_of, successes_of
from generator.emit.sections import Sections
from generator.ir import model as ir
from generator.ir.names import client_attribute
from generator.ir.spelled import spelled


@frozen
class Call:
    operation: ir.Operation
    outcome: Outcome
    spelled: tuple[ir.Property, ...]
    """What the body may be spelled out by."""
    bound: bool
    """Whether the scope (``client.shop(id)``) offers it as well."""

    @property
    def path(self) -> str:
        """``client.pets.list``."""
        return f"client.{client_attribute(self.operation.resource)}.{self.operation.call}"

    @property
    def name(self) -> str:
        return f"{self.path}()"

    def argument(self, name: ir.PyName) -> str:
        return f"{self.path}({name}=)"

    @property
    def form(self) -> str:
        """What comes back, without its types."""
        if self.operation.job is not None:
            return "Job"
        match self.outcome:
            case Paged():
                return "Pages"
            case Batched():
                return "BatchResult"
            case Unwrap(_, optional):
                return "the payload, or None" if optional else "the payload"
        return "the reply"

    @property
    def types(self) -> tuple[ir.Type, ...]:
        """What comes back: each alternative. Bodies that are no JSON are their own."""
        if not isinstance(self.outcome, Paged | Batched | Unwrap):
            found: list[ir.Type] = []
            for response in successes_of(self.operation):
                found += [_held(one) for one in response.contents] or [ir.Scalar(ir.Kind.NULL)]
            return tuple(dict.fromkeys(found))
        return self.outcome.types


def _held(content: ir.Content) -> ir.Type:
    if content.kind is ir.BodyKind.TEXT:
        return ir.Scalar(ir.Kind.STRING)
    return ir.Scalar(ir.Kind.BYTES) if content.kind is ir.BodyKind.BINARY else content.type


def places(old: Call, new: Call) -> tuple[str, ...]:
    """Where the operation of a call is, in both documents."""
    return tuple(dict.fromkeys((new.operation.pointer, old.operation.pointer)))


@frozen
class Surface:
    document: ir.Document
    calls: tuple[Call, ...]
    models: Mapping[str, ir.Model]
    enums: Mapping[str, ir.Enumeration]

    def calls_with_body(self, model: ir.Model) -> list[Call]:
        """The calls whose body is that model, spelled out."""
        return [
            one
            for one in self.calls
            if one.spelled
            and one.operation.body is not None
            and one.operation.body.contents[0].type == ir.ModelRef(model.name)
        ]


def surface(document: ir.Document, sections: Sections) -> Surface:
    """What users see of a document, by the settings of its target."""
    document = sections.shown(document)
    models = {one.name: one for one in document.models}
    binding = sections.scope
    calls = tuple(
        Call(
            one,
            outcome_of(one, models, sections),
            spelled(one, models),
            binding is not None and any(p.name == binding.parameter and p.required for p in one.parameters),
        )
        for one in document.operations
    )
    return Surface(document, calls, models, {one.name: one for one in document.enums})
