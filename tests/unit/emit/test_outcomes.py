"""Which replies are envelopes, pages and batches: told by their properties and the settings alone."""

from __future__ import annotations

import attrs
import pytest

from generator.emit.faults import Faults
from generator.emit.layout import Layout
from generator.emit.outcomes import Batched, Outcome, Paged, Unwrap, Whole, outcome_of, runtime_fields
from generator.emit.sections import Batches, Envelope, Pages, Sections
from generator.emit.served import served_by
from generator.ir import model as ir
from tests.unit.emit.library import (
    DOCUMENT,
    LAYOUT,
    STRING,
    TARGET_LAYOUT,
    json_content,
    model,
    parameter,
    prop,
    reply,
)

ENVELOPE = Envelope("status", ("failure",), "code", "message", data="data")
BATCHES = Batches("data", "entity", "exceptions", "code", "message")
SECTIONS = Sections(envelope=ENVELOPE, pages=Pages("data", "next"), batches=BATCHES)
PET = ir.ModelRef("Pet")
ENTRY = model("Entry", "entry", prop("entity", ir.Nullable(PET)), prop("exceptions", ir.ListOf(STRING)))
CURSOR = parameter("next", ir.Location.QUERY, STRING, name="next_")


def outcome(
    *properties: ir.Property,
    parameters: tuple[ir.Parameter, ...] = (),
    sections: Sections = SECTIONS,
    more: tuple[ir.Response, ...] = (),
    body: ir.Body | None = None,
) -> Outcome:
    models = {one.name: one for one in (model("Reply", "reply", *properties), ENTRY, model("Pet", "pet"))}
    models["Careful"] = model("Careful", "careful", prop("exceptions", STRING))
    operation = ir.Operation(
        operation_id="x",
        resource="pets",
        call="x",
        method="GET",
        path="/x",
        server=None,
        tag="",
        pointer="#/x",
        parameters=parameters,
        body=body,
        responses=(reply("200", json_content(ir.ModelRef("Reply"))), *more),
    )
    return outcome_of(operation, models, sections)


def status() -> ir.Property:
    return prop("status", STRING)


def data(type_: ir.Type, *, required: bool = True) -> ir.Property:
    return prop("data", type_, required=required)


def test_an_envelope_has_both_its_fields() -> None:
    assert outcome(status(), data(PET)) == Unwrap("data", False, (PET,))
    assert outcome(status(), data(PET, required=False)) == Unwrap("data", True, (PET,))
    assert outcome(data(PET)) == Whole()
    assert outcome(status()) == Whole()
    assert outcome(status(), data(PET), sections=Sections()) == Whole()
    assert (
        outcome(status(), data(PET), sections=Sections(envelope=attrs.evolve(ENVELOPE, data=""))) == Whole()
    )


def test_a_page_has_a_list_a_cursor_and_a_parameter_that_takes_it() -> None:
    pets = data(ir.ListOf(PET))
    cursor = prop("next", ir.Nullable(STRING))
    paged = Paged("data", "next", "next_", (PET,))
    assert outcome(status(), pets, cursor, parameters=(CURSOR,)) == paged
    assert outcome(data(ir.Nullable(ir.ListOf(PET))), cursor, parameters=(CURSOR,)) == paged
    unwrapped = Unwrap("data", False, (ir.ListOf(PET),))
    assert outcome(status(), pets, cursor) == unwrapped
    assert outcome(status(), pets, parameters=(CURSOR,)) == unwrapped
    assert outcome(status(), pets, prop("next", ir.ListOf(STRING)), parameters=(CURSOR,)) == unwrapped
    elsewhere = attrs.evolve(CURSOR, location=ir.Location.HEADER)
    assert outcome(status(), pets, cursor, parameters=(elsewhere,)) == unwrapped
    assert outcome(status(), data(PET), cursor, parameters=(CURSOR,)) == Unwrap("data", False, (PET,))
    # A search may take a body, which goes out with each page.
    body = ir.Body((json_content(PET),), True, "#/b")
    assert outcome(status(), pets, cursor, parameters=(CURSOR,), body=body) == paged


def test_a_batch_has_entries_with_an_entity_and_its_failures() -> None:
    entries = data(ir.ListOf(ir.ModelRef("Entry")))
    assert outcome(status(), entries) == Batched(BATCHES, (PET,))
    assert outcome(entries) == Batched(BATCHES, (PET,))
    # Entities that merely know of failures are none.
    careful = ir.ListOf(ir.ModelRef("Careful"))
    assert outcome(status(), data(careful)) == Unwrap("data", False, (careful,))
    assert outcome(status(), data(ir.ModelRef("Entry"))) == Unwrap("data", False, (ir.ModelRef("Entry"),))
    assert outcome(status(), entries, sections=attrs.evolve(SECTIONS, batches=None)) == Unwrap(
        "data", False, (ir.ListOf(ir.ModelRef("Entry")),)
    )


def test_all_successes_have_to_agree() -> None:
    enveloped = reply("202", json_content(ir.ModelRef("Reply")))
    assert outcome(status(), data(PET), more=(enveloped,)) == Unwrap("data", False, (PET,))
    assert outcome(status(), data(PET), more=(reply("204"),)) == Whole()
    assert outcome(status(), data(PET), more=(reply("202", json_content(PET)),)) == Whole()
    assert outcome(status(), data(PET), more=(reply("400", json_content(PET)),)) == Unwrap(
        "data", False, (PET,)
    )


@pytest.mark.parametrize(
    ("layout", "expected"),
    [
        (LAYOUT, {"Whole"}),
        (
            TARGET_LAYOUT,
            {
                "books/list": "Paged",
                "books/update": "Batched",
                "books/get": "Unwrap",
                "books/create": "Whole",
            },
        ),
    ],
)
def test_the_library(layout: Layout, expected: dict[str, str] | set[str]) -> None:
    faults = Faults()
    found = {
        one.operation.operation_id: type(one.outcome).__name__ for one in served_by(DOCUMENT, layout, faults)
    }
    faults.stop()
    if isinstance(expected, set):
        assert set(found.values()) == expected
    else:
        assert expected.items() <= found.items()


def test_writes_know_the_call_that_tells_what_became_of_them() -> None:
    found = {one.operation.operation_id: one.find_out for one in served_by(DOCUMENT, LAYOUT, Faults())}
    assert found["books/create"] == found["books/update"] == "books.list"
    # The same path comes before the same resource; reads have nothing to find out.
    assert found["books/delete"] == "books.get"
    assert found["books/list"] == found["fines/pay"] == ""


def test_what_the_runtime_is_told() -> None:
    assert runtime_fields(Whole()) == []
    assert runtime_fields(Unwrap("data", False, (PET,))) == [("field", "data")]
    assert runtime_fields(Unwrap("data", True, (PET,)))[1] == ("optional", True)
    assert [value for _, value in runtime_fields(Paged("data", "next", "next_", (PET,)))] == [
        "data",
        "next",
        "next_",
    ]
    assert dict(runtime_fields(Batched(BATCHES, (PET,)))) == attrs.asdict(BATCHES)
