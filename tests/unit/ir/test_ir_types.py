"""Scalars, lists, maps, null and open objects, in the spellings of 3.0 and 3.1."""

from __future__ import annotations

import pytest
from attrs import evolve

from generator.ir.model import Constraints, Kind, Literal, MapOf, Scalar
from tests.unit.ir.ir_documents import model, schema_problems, schemas, show, types


def property_type(text: str, version: str = "3.1.0") -> str:
    """The type of one property of this schema."""
    return types(schemas(f"Holder: {{type: object, properties: {{it: {text}}}}}", version), "Holder")["it"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{type: string}", "string"),
        ("{type: string, format: uuid}", "string"),
        ("{type: string, format: date}", "date"),
        ("{type: string, format: date-time}", "datetime"),
        ("{type: string, format: binary}", "bytes"),
        ("{type: integer, format: int64}", "integer"),
        ("{type: number}", "number"),
        ("{type: boolean}", "boolean"),
        ("{}", "any"),
        ("true", "any"),
        ("{description: Anything.}", "any"),
        ("{type: 'null'}", "null"),
        ("{enum: [null]}", "null"),
        ("{type: object}", "{any}"),
        ("{type: object, additionalProperties: true}", "{any}"),
        ("{additionalProperties: {type: integer}}", "{integer}"),
        ("{type: object, additionalProperties: {type: array, items: {type: string}}}", "{[string]}"),
        (
            "{type: object, patternProperties: {'^x': {type: integer}}, additionalProperties: false}",
            "{integer}",
        ),
        ("{type: object, patternProperties: {'^x': {type: integer}}}", "{any}"),
        ("{type: array}", "[any]"),
        ("{items: {type: string}}", "[string]"),
        ("{type: array, items: {type: array, items: {type: number}}}", "[[number]]"),
        ("{type: array, prefixItems: [{type: string}, {type: integer}], items: false}", "[(string|integer)]"),
        (
            "{type: array, prefixItems: [{type: string}], items: {type: [integer, 'null']}}",
            "[(string|integer)?]",
        ),
        ("{type: [string, 'null']}", "string?"),
        ("{type: [string, integer]}", "(string|integer)"),
        ("{type: [string, integer, 'null']}", "(string|integer)?"),
        ("{type: [object, string], properties: {a: {type: string}}}", "(HolderIt|string)"),
        ("{type: string, nullable: true}", "string?"),
        ("{nullable: true}", "any"),
        ("{oneOf: [{type: string}, {type: 'null'}]}", "string?"),
        ("{anyOf: [{type: string}, {type: integer}, {type: 'null'}]}", "(string|integer)?"),
        ("{const: 5}", "=5"),
        ("{const: [1, {a: 2}]}", "=[1, {'a': 2}]"),
        ("{const: null}", "null"),
        ("{type: boolean, enum: [true, false]}", "boolean"),
        ("{type: boolean, enum: [true]}", "=True"),
        ("{enum: [1.5, a, null]}", "=1.5,'a'?"),
    ],
)
def test_schemas_have_their_types(text: str, expected: str) -> None:
    assert property_type(text) == expected


def test_limits_are_kept_with_what_they_limit() -> None:
    ir = schemas(
        """
        Holder:
          type: object
          properties:
            s: {type: string, minLength: 1, maxLength: 2, pattern: '^a$', maximum: 3}
            n: {type: number, minimum: 0, exclusiveMinimum: true, maximum: 5, multipleOf: 0.5, maxLength: 9}
            l: {type: array, items: {type: string}, minItems: 1, maxItems: 2, uniqueItems: true}
            m: {type: object, additionalProperties: {type: string}, minProperties: 1, maxProperties: 2}
        """
    )
    found = {one.wire: one.type.constraints for one in model(ir, "Holder").properties}  # type: ignore[union-attr]
    assert found == {
        "s": Constraints(min_length=1, max_length=2, pattern="^a$"),
        "n": Constraints(exclusive_minimum=0, maximum=5, multiple_of=0.5),
        "l": Constraints(min_items=1, max_items=2, unique_items=True),
        "m": Constraints(min_properties=1, max_properties=2),
    }


def test_exclusive_limits_of_3_1_are_numbers() -> None:
    ir = schemas("Holder: {type: object, properties: {n: {type: integer, exclusiveMaximum: 7}}}", "3.1.0")
    (one,) = model(ir, "Holder").properties
    assert one.type == Scalar(Kind.INTEGER, Constraints(exclusive_maximum=7))


@pytest.mark.parametrize("limit", ["minLength: -1", "maxLength: x", "minimum: true", "pattern: 5"])
def test_limits_that_are_none_are_errors(limit: str) -> None:
    (problem,) = schema_problems(f"A: {{type: string, {limit}}}")
    assert problem.where == f"#/components/schemas/A/{limit.partition(':')[0]}"


def test_an_object_is_open_unless_it_is_closed() -> None:
    ir = schemas(
        """
        Silent: {type: object, properties: {a: {type: string}}}
        Closed: {type: object, properties: {a: {type: string}}, additionalProperties: false}
        Typed: {type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}
        Empty: {type: object, additionalProperties: false}
        Patterned:
          type: object
          properties: {a: {type: string}}
          patternProperties: {'^x': {type: object, properties: {deep: {type: string}}}}
          additionalProperties: false
        """,
        "3.1.0",
    )
    assert model(ir, "Silent").additional == Scalar(Kind.ANY)
    assert model(ir, "Closed").additional is None
    assert model(ir, "Typed").additional == Scalar(Kind.INTEGER)
    assert (model(ir, "Empty").additional, model(ir, "Empty").properties) == (None, ())
    assert show(model(ir, "Patterned").additional) == "PatternedX"  # type: ignore[arg-type]
    assert types(ir, "PatternedX") == {"deep": "string"}


def test_required_names_without_a_property_are_required_all_the_same() -> None:
    ir = schemas("A: {type: object, required: [a, b], properties: {a: {type: string}}}")
    assert types(ir, "A") == {"a": "string!", "b": "any!"}


def test_conditions_lose_no_property_and_narrow_none() -> None:
    ir = schemas(
        """
        A:
          type: object
          properties: {kind: {type: string}}
          if: {properties: {kind: {const: x}, seen: {const: 1}}}
          then: {properties: {kind: {minLength: 3}, only_x: {type: integer}}, required: [only_x]}
          else: {properties: {other: {type: string}, only_x: {type: string}}}
          dependentSchemas: {kind: {properties: {late: {type: object, properties: {deep: {type: string}}}}}}
          dependentRequired: {kind: [other]}
          not: {properties: {never: {type: string}}, required: [never]}
        """,
        "3.1.0",
    )
    assert types(ir, "A") == {
        "kind": "string",
        "seen": "any",
        "only_x": "(integer|string)",
        "other": "string",
        "never": "any",
        "late": "AKindLate",
    }
    assert types(ir, "AKindLate") == {"deep": "string"}


def test_notes_of_properties_are_kept() -> None:
    ir = schemas(
        """
        Named: {type: string, description: From the schema.}
        A:
          type: object
          description: The model.
          deprecated: true
          properties:
            r: {type: string, readOnly: true, description: Read.}
            w: {type: string, writeOnly: true, deprecated: true}
            n: {$ref: '#/components/schemas/Named'}
            f: {type: string, x-from-path: owner_id}
          required: [f, r]
        """
    )
    found = {one.wire: one for one in model(ir, "A").properties}
    assert (found["r"].read_only, found["r"].description, found["r"].required) == (True, "Read.", True)
    assert (found["w"].write_only, found["w"].deprecated) == (True, True)
    assert found["n"].description == "From the schema."
    assert (found["f"].from_path, found["f"].required) == ("owner_id", False)
    assert (model(ir, "A").description, model(ir, "A").deprecated) == ("The model.", True)
    assert found["r"].pointer == "#/components/schemas/A/properties/r"


def test_defaults_are_noted_and_change_no_type() -> None:
    with_default = schemas("A: {type: object, properties: {a: {type: string, default: x}}}")
    without = schemas("A: {type: object, properties: {a: {type: string}}}")
    (one,) = model(with_default, "A").properties
    assert (one.default, one.required) == ("x", False)
    assert evolve(one, default=None) == model(without, "A").properties[0]


def test_properties_of_what_is_no_object_still_have_a_class() -> None:
    ir = schemas(
        """
        Odd: {type: string, properties: {scope: {type: string}}}
        Holder: {type: object, properties: {odd: {$ref: '#/components/schemas/Odd'}}}
        """
    )
    assert types(ir, "Holder") == {"odd": "string"}
    assert types(ir, "Odd") == {"scope": "string"}


def test_maps_of_maps_and_literals_reach_the_parser() -> None:
    ir = schemas(
        """
        A:
          type: object
          properties:
            m: {type: object, additionalProperties: {type: object, additionalProperties: {const: x}}}
        """,
        "3.1.0",
    )
    assert model(ir, "A").properties[0].type == MapOf(MapOf(Literal(("x",))))


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("A: {type: text}", "#/components/schemas/A/type"),
        ("A: {enum: []}", "#/components/schemas/A/enum"),
        ("A: {enum: x}", "#/components/schemas/A/enum"),
        ("A: {allOf: {type: string}}", "#/components/schemas/A/allOf"),
        ("A: {properties: [a]}", "#/components/schemas/A/properties"),
        ("A: {properties: {a: 5}}", "#/components/schemas/A/properties/a"),
        ("A: 5", "#/components/schemas/A"),
    ],
)
def test_malformed_schemas_are_errors_with_their_place(text: str, where: str) -> None:
    assert where in {problem.where for problem in schema_problems(text)}


def test_limits_on_the_size_of_an_object_with_properties_are_kept() -> None:
    ir = schemas("A: {type: object, minProperties: 1, maxProperties: 3, properties: {a: {type: string}}}")
    limits = model(ir, "A").constraints
    assert (limits.min_properties, limits.max_properties) == (1, 3)
