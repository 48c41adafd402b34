"""allOf: merged to one class, or to the class that says the same already."""

from __future__ import annotations

from generator.ir.model import Constraints, Kind, ListOf, Scalar
from tests.unit.ir.ir_documents import model, schema_problems, schemas, types, values


def test_properties_of_bases_siblings_and_members_come_together_in_order() -> None:
    ir = schemas(
        """
        Base: {type: object, required: [id], properties: {id: {type: string}, name: {type: string}}}
        Cat:
          allOf:
            - {$ref: '#/components/schemas/Base'}
            - {type: object, required: [name], properties: {lives: {type: integer}}}
          required: [lives]
          properties: {colour: {type: string}}
        """
    )
    assert types(ir, "Cat") == {"id": "string!", "name": "string!", "lives": "integer!", "colour": "string"}
    assert types(ir, "Base") == {"id": "string!", "name": "string"}


def test_a_wrapper_around_one_schema_is_that_schema() -> None:
    ir = schemas(
        """
        Pet: {type: object, properties: {name: {type: string}}}
        Size: {type: string, enum: [S, M]}
        Owner:
          type: object
          properties:
            pet: {allOf: [{$ref: '#/components/schemas/Pet'}], description: Theirs., default: {}}
            typed: {type: object, allOf: [{$ref: '#/components/schemas/Pet'}]}
            noted: {allOf: [{$ref: '#/components/schemas/Pet'}, {description: Words only.}]}
            size: {type: string, allOf: [{$ref: '#/components/schemas/Size'}], default: S}
        """
    )
    assert types(ir, "Owner") == {"pet": "Pet", "typed": "Pet", "noted": "Pet", "size": "Size"}
    assert [one.name for one in ir.models] == ["Pet", "Owner"]


def test_a_component_keeps_its_class_even_if_it_only_wraps_another() -> None:
    ir = schemas(
        """
        Base: {type: object, properties: {id: {type: string}}}
        Same: {description: Another., allOf: [{$ref: '#/components/schemas/Base'}]}
        """
    )
    assert types(ir, "Same") == {"id": "string"}


def test_items_of_a_base_list_are_narrowed() -> None:
    ir = schemas(
        """
        Page:
          type: object
          required: [items]
          properties: {items: {type: array, items: {type: object}}, next: {type: string, nullable: true}}
        Pet: {type: object, properties: {name: {type: string}}}
        PetPage:
          allOf:
            - {$ref: '#/components/schemas/Page'}
            - {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
        MixedPage:
          allOf:
            - {$ref: '#/components/schemas/Page'}
            - properties:
                items:
                  items: {oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Page'}]}
        """
    )
    assert types(ir, "Page") == {"items": "[{any}]!", "next": "string?"}
    assert types(ir, "PetPage") == {"items": "[Pet]!", "next": "string?"}
    assert types(ir, "MixedPage") == {"items": "[(Pet|Page)]!", "next": "string?"}


def test_nullable_around_a_reference_is_kept() -> None:
    ir = schemas(
        """
        Pet: {type: object, properties: {name: {type: string}}}
        Maybe: {nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}
        Owner:
          type: object
          properties:
            a: {nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}
            b: {type: object, nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}, {description: x}]}
            c: {$ref: '#/components/schemas/Maybe'}
            d: {type: array, items: {$ref: '#/components/schemas/Maybe'}}
        """
    )
    assert types(ir, "Owner") == {"a": "Pet?", "b": "Pet?", "c": "Maybe?", "d": "[Maybe?]"}


def test_a_type_around_schemas_that_may_be_null_is_not_null() -> None:
    ir = schemas(
        """
        Pet: {type: object, nullable: true, properties: {name: {type: string}}}
        Owner:
          type: object
          properties:
            a: {type: object, allOf: [{$ref: '#/components/schemas/Pet'}]}
            b: {allOf: [{$ref: '#/components/schemas/Pet'}]}
            c: {type: object, nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}
        """
    )
    assert types(ir, "Owner") == {"a": "Pet", "b": "Pet?", "c": "Pet?"}


def test_between_combined_schemas_the_stricter_word_on_null_counts() -> None:
    ir = schemas(
        """
        Base: {type: object, properties: {flag: {type: boolean, nullable: true}, both: {type: string, nullable: true}}}
        Strict:
          allOf:
            - {$ref: '#/components/schemas/Base'}
            - {properties: {flag: {type: boolean}, both: {type: string, nullable: true, maxLength: 3}}}
        """
    )
    assert types(ir, "Strict") == {"flag": "boolean", "both": "string?"}


def test_limits_and_types_are_combined() -> None:
    ir = schemas(
        """
        Base:
          type: object
          properties:
            n: {type: number, minimum: 1, maximum: 10}
            s: {type: string, minLength: 2}
            l: {type: array, items: {type: string}, maxItems: 9}
        Narrow:
          allOf:
            - {$ref: '#/components/schemas/Base'}
            - properties:
                n: {type: integer, minimum: 0, maximum: 5}
                s: {type: string, maxLength: 4, pattern: '^a'}
                l: {type: array, maxItems: 3, uniqueItems: true, items: {type: string, minLength: 1}}
        """
    )
    by_wire = {one.wire: one.type for one in model(ir, "Narrow").properties}
    assert types(ir, "Narrow") == {"n": "integer", "s": "string", "l": "[string]"}
    assert isinstance(by_wire["n"], Scalar) and isinstance(by_wire["s"], Scalar)
    assert by_wire["n"].constraints == Constraints(minimum=1, maximum=5)
    assert by_wire["s"].constraints == Constraints(min_length=2, max_length=4, pattern="^a")
    assert isinstance(by_wire["l"], ListOf)
    assert by_wire["l"].constraints == Constraints(max_items=3, unique_items=True)


def test_an_enum_is_narrowed_to_a_class_of_its_own_and_kept_where_it_is_the_same() -> None:
    ir = schemas(
        """
        Size: {type: string, enum: [S, M, L]}
        Base: {type: object, properties: {size: {$ref: '#/components/schemas/Size'}, same: {$ref: '#/components/schemas/Size'}}}
        Small:
          allOf:
            - {$ref: '#/components/schemas/Base'}
            - {properties: {size: {type: string, enum: [S, M]}, same: {type: string, enum: [S, M, L]}}}
        """
    )
    assert types(ir, "Small") == {"size": "SmallSize", "same": "Size"}
    assert values(ir, "SmallSize") == ["S", "M"]


def test_inline_classes_of_a_base_are_shared_by_what_extends_it() -> None:
    ir = schemas(
        """
        Derived: {allOf: [{$ref: '#/components/schemas/Base'}]}
        Base: {type: object, properties: {state: {type: string, enum: [A]}, inner: {type: object, properties: {x: {type: string}}}}}
        """
    )
    assert types(ir, "Derived") == types(ir, "Base") == {"state": "BaseState", "inner": "BaseInner"}


def test_an_inline_object_is_merged_with_the_class_it_extends() -> None:
    ir = schemas(
        """
        Inner: {type: object, properties: {x: {type: string}}}
        Base: {type: object, properties: {inner: {$ref: '#/components/schemas/Inner'}}}
        Derived:
          allOf:
            - {$ref: '#/components/schemas/Base'}
            - {properties: {inner: {type: object, required: [x], properties: {y: {type: integer}}}}}
        """
    )
    assert types(ir, "Derived") == {"inner": "DerivedInner"}
    assert types(ir, "DerivedInner") == {"x": "string!", "y": "integer"}


def test_all_of_around_a_choice_gives_each_member_what_the_others_lack() -> None:
    ir = schemas(
        """
        Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
        Dog: {type: object, properties: {tricks: {type: integer}}}
        Pet:
          type: object
          required: [kind]
          properties: {kind: {type: string}}
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
        Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
        """
    )
    assert types(ir, "Owner") == {"pet": "(Cat|PetDog)"}
    assert types(ir, "PetDog") == {"kind": "string!", "tricks": "integer"}


def test_an_extending_schema_has_the_last_word_on_a_property() -> None:
    ir = schemas(
        """
        Base: {type: object, properties: {values: {type: array, items: {type: string}}}}
        Derived:
          allOf:
            - {$ref: '#/components/schemas/Base'}
            - {properties: {values: {type: array, items: {type: integer}}}}
        """
    )
    assert types(ir, "Derived") == {"values": "[integer]"}


def test_what_no_value_can_meet_is_an_error() -> None:
    (problem,) = schema_problems("A: {allOf: [{type: string}, {type: object}]}")
    assert problem.where == "#/components/schemas/A/allOf/1"
    assert problem.message == "a value cannot be both string and object"
    (problem,) = schema_problems("A: {allOf: [{type: string, enum: [a]}, {type: string, enum: [b]}]}")
    assert "no value in common" in problem.message


def test_additional_properties_are_combined() -> None:
    ir = schemas(
        """
        Open: {type: object, properties: {a: {type: string}}, additionalProperties: {type: number}}
        Both: {allOf: [{$ref: '#/components/schemas/Open'}, {properties: {b: {type: string}}, additionalProperties: {type: integer}}]}
        Closed: {allOf: [{$ref: '#/components/schemas/Open'}], properties: {c: {type: string}}, unevaluatedProperties: false}
        """,
        "3.1.0",
    )
    assert model(ir, "Open").additional == Scalar(Kind.NUMBER)
    assert model(ir, "Both").additional == Scalar(Kind.INTEGER)
    assert list(types(ir, "Closed")) == ["a", "c"]
