"""What a call returns: which of a document's replies are envelopes, pages and batches.

Told by the properties that a reply has and by the settings of the target, never by the name of anything.
"""

from __future__ import annotations

from typing import TypeAlias

from attrs import asdict, evolve, frozen

from generator.emit.sections import Batches, Envelope, Pages, Sections
from generator.ir import model as ir


@frozen
class Whole:
    """The body, or nothing where there is none."""


@frozen
class Unwrap:
    """One property of the body."""

    field: str
    optional: bool
    types: tuple[ir.Type, ...]
    """What it holds, in each reply of the operation."""


@frozen
class Paged:
    items: str
    cursor: str
    parameter: ir.PyName
    types: tuple[ir.Type, ...]
    """Of an item."""


@frozen
class Batched:
    settings: Batches
    types: tuple[ir.Type, ...]
    """Of an entity."""


Outcome: TypeAlias = Whole | Unwrap | Paged | Batched


def successes_of(operation: ir.Operation) -> tuple[ir.Response, ...]:
    """Responses that a call returns; ``default`` only where the document states no success."""
    stated = tuple(response for response in operation.responses if response.status.startswith("2"))
    return stated or tuple(response for response in operation.responses if response.status == "default")


def outcome_of(operation: ir.Operation, models: dict[str, ir.Model], sections: Sections) -> Outcome:
    """What becomes of the operation's successes; the whole body unless all of them say the same."""
    found: Outcome | None = None
    for response in successes_of(operation):
        if len(response.contents) != 1 or response.contents[0].kind is not ir.BodyKind.JSON:
            return Whole()
        one = _of(response.contents[0].type, operation, models, sections)
        joined = one if found is None else _joined(found, one)
        if joined is None:
            return Whole()
        found = joined
    return found or Whole()


def _of(type_: ir.Type, operation: ir.Operation, models: dict[str, ir.Model], sections: Sections) -> Outcome:
    properties: dict[str, ir.Property] = {}
    if isinstance(type_, ir.ModelRef):
        properties = {one.wire: one for one in models[type_.name].properties}
    if sections.batches and (entity := _entity(type_, properties, sections.batches, models)):
        return Batched(sections.batches, (entity,))
    if sections.pages and (page := _page(properties, sections.pages, operation)):
        return page
    return _unwrapped(properties, sections.envelope) or Whole()


def _entity(
    type_: ir.Type, properties: dict[str, ir.Property], batches: Batches, models: dict[str, ir.Model]
) -> ir.Type | None:
    """The type of the entities in a reply that holds an entry for each item; None where it is none."""
    listed = type_ if not batches.items else None
    if batches.items in properties:
        listed = properties[batches.items].type
    match listed and _bare(listed):
        case ir.ListOf(ir.ModelRef(name)):
            entry = {one.wire: one for one in models[name].properties}
            # A list of entities that merely know of failures is no batch: both have to be there.
            if batches.entity in entry and batches.failures in entry:
                return _bare(entry[batches.entity].type)
    return None


def _page(properties: dict[str, ir.Property], pages: Pages, operation: ir.Operation) -> Paged | None:
    listed, cursor = properties.get(pages.items), properties.get(pages.cursor)
    if listed is None or cursor is None:
        return None
    for one in operation.parameters:
        if one.wire == pages.cursor and one.location is ir.Location.QUERY:
            match _bare(listed.type), _bare(cursor.type):
                case ir.ListOf(item), ir.Scalar(ir.Kind.STRING):
                    return Paged(pages.items, pages.cursor, one.name, (item,))
    return None


def _unwrapped(properties: dict[str, ir.Property], envelope: Envelope | None) -> Unwrap | None:
    # The field that tells success from failure makes it an envelope: anything may have a field `data`.
    if envelope is None or not envelope.data or not {envelope.data, envelope.field} <= properties.keys():
        return None
    data = properties[envelope.data]
    return Unwrap(data.wire, not data.required, (data.type,))


def _joined(first: Outcome, second: Outcome) -> Outcome | None:
    """The outcome of either; None where they differ in more than types."""
    if isinstance(first, Whole) or isinstance(second, Whole):
        return first if first == second else None
    types = tuple(dict.fromkeys((*first.types, *second.types)))
    joined: Outcome = evolve(first, types=types)
    return joined if joined == evolve(second, types=types) else None


def _bare(type_: ir.Type) -> ir.Type:
    return type_.inner if isinstance(type_, ir.Nullable) else type_


def runtime_fields(outcome: Outcome) -> list[tuple[str, ir.JsonValue]]:
    """What the runtime's class for it is made with, by name or in order; nothing where it need not be told."""
    match outcome:
        case Unwrap(field, optional, _):
            return [("field", field), *([("optional", True)] if optional else [])]
        case Paged(items, cursor, parameter, _):
            return [("", items), ("", cursor), ("", parameter)]
        case Batched(settings, _):
            return list(asdict(settings).items())
    return []
