"""oneOf and anyOf: unions, identifiers, discriminators, rules."""

from __future__ import annotations

from generator.ir.model import Branch, Discriminator, PropertyTest, Rule, Union
from tests.unit.ir.ir_documents import model, schema_problems, schemas, types

PETS = """
Cat: {type: object, required: [kind], properties: {kind: {type: string, enum: [cat]}, lives: {type: integer}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string, enum: [dog]}, tricks: {type: integer}}}
"""


def test_members_without_a_name_get_one_from_title_or_number() -> None:
    ir = schemas(
        """
        Pet:
          oneOf:
            - {type: object, title: a Cat, properties: {lives: {type: integer}}}
            - {type: object, properties: {tricks: {type: integer}}}
        Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
        """
    )
    assert types(ir, "Owner") == {"pet": "(PetACat|PetVariant2)"}


def test_nested_and_equal_members_become_one_flat_union() -> None:
    ir = schemas(
        """
        Inner: {anyOf: [{type: string}, {type: integer}]}
        Holder:
          type: object
          properties:
            it: {oneOf: [{$ref: '#/components/schemas/Inner'}, {type: string}, {type: boolean}]}
            one: {anyOf: [{type: string}, {type: string}]}
            any: {anyOf: [{type: string}, {}]}
            wrapped: {anyOf: [{type: string}]}
        """
    )
    assert types(ir, "Holder") == {
        "it": "(string|integer|boolean)",
        "one": "string",
        "any": "any",
        "wrapped": "string",
    }


def test_digits_or_an_integer_is_an_identifier() -> None:
    ir = schemas(
        r"""
        Id: {anyOf: [{type: string, pattern: '^\d+$'}, {type: integer}]}
        Other: {anyOf: [{type: integer, minimum: 1}, {type: string, pattern: '^[0-9]+$', nullable: true}]}
        Name: {anyOf: [{type: string, pattern: '^[a-z]+$'}, {type: integer}]}
        Holder:
          type: object
          properties:
            id: {$ref: '#/components/schemas/Id'}
            other: {$ref: '#/components/schemas/Other'}
            ids: {type: array, items: {$ref: '#/components/schemas/Id'}}
            maybe: {allOf: [{$ref: '#/components/schemas/Id'}], nullable: true}
            name: {$ref: '#/components/schemas/Name'}
        """
    )
    assert types(ir, "Holder") == {
        "id": "id",
        "other": "id?",
        "ids": "[id]",
        "maybe": "id?",
        "name": "(string|integer)",
    }


def tell(text: str) -> Discriminator | None:
    """The discriminator of the property `pet` of the model `Owner`."""
    ir = schemas(
        PETS + text + "Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}\n"
    )
    kind = model(ir, "Owner").properties[0].type
    assert isinstance(kind, Union)
    return kind.discriminator


MEMBERS = "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]"


def test_a_mapping_may_name_schemas_by_reference_or_name() -> None:
    mapping = "{meow: '#/components/schemas/Cat', woof: Dog, bark: Dog}"
    found = tell(f"Pet: {{{MEMBERS}, discriminator: {{propertyName: kind, mapping: {mapping}}}}}\n")
    assert found == Discriminator("kind", (("meow", "Cat"), ("woof", "Dog"), ("bark", "Dog")))


def test_without_a_mapping_the_values_of_the_members_tell_and_else_their_names() -> None:
    assert tell(f"Pet: {{{MEMBERS}, discriminator: {{propertyName: kind}}}}\n") == Discriminator(
        "kind", (("cat", "Cat"), ("dog", "Dog"))
    )
    assert tell(f"Pet: {{{MEMBERS}, discriminator: {{propertyName: type}}}}\n") == Discriminator(
        "type", (("Cat", "Cat"), ("Dog", "Dog"))
    )


def test_without_a_discriminator_there_is_none() -> None:
    assert tell(f"Pet: {{{MEMBERS}}}\n") is None


def test_unions_in_a_union_keep_what_tells_their_members() -> None:
    inner = f"One: {{{MEMBERS}, discriminator: {{propertyName: kind}}}}\n"
    birds = "Bird: {type: object, properties: {kind: {type: string}}}\n"
    pet = "Pet: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Bird'}]}\n"
    assert tell(inner + birds + pet) == Discriminator("kind", (("cat", "Cat"), ("dog", "Dog")))
    other = f"Two: {{{MEMBERS}, discriminator: {{propertyName: kind, mapping: {{cat: Dog, dog: Dog}}}}}}\n"
    pet = "Pet: {oneOf: [{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}]}\n"
    assert tell(inner + other + pet) == Discriminator(
        "kind", (("cat", "Cat"), ("dog", "Dog"), ("cat", "Dog"))
    )
    other = f"Two: {{{MEMBERS}, discriminator: {{propertyName: type}}}}\n"
    assert tell(inner + other + pet) is None


def test_unions_told_by_different_properties_stay_apart() -> None:
    ir = schemas(
        PETS
        + f"One: {{{MEMBERS}, discriminator: {{propertyName: kind}}}}\n"
        + f"Two: {{{MEMBERS}, discriminator: {{propertyName: type}}}}\n"
        + "Owner: {type: object, properties: {pet: {oneOf: ["
        + "{$ref: '#/components/schemas/One'}, {$ref: '#/components/schemas/Two'}, {type: string}]}}}\n"
    )
    kind = model(ir, "Owner").properties[0].type
    assert isinstance(kind, Union)
    told = [
        one.discriminator.property for one in kind.members if isinstance(one, Union) and one.discriminator
    ]
    assert told == ["kind", "type"]
    assert len(kind.members) == 3


def test_a_mapping_that_leads_nowhere_is_an_error() -> None:
    base = f"{PETS}Pet: {{{MEMBERS}, discriminator: {{propertyName: kind, mapping: "
    (problem,) = schema_problems(f"{base}{{x: '#/components/schemas/No'}}}}}}\n")
    assert problem.where == "#/components/schemas/Pet/discriminator/mapping/x"
    (problem,) = schema_problems(
        f"{base}{{x: Bird}}}}}}\nBird: {{type: object, properties: {{a: {{type: string}}}}}}\n"
    )
    assert "not among the members" in problem.message


def test_a_base_with_a_mapping_stands_for_the_schemas_that_extend_it() -> None:
    ir = schemas(
        """
        Pet:
          type: object
          required: [kind]
          properties: {kind: {type: string}}
          discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {tricks: {type: integer}}}]}
        Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
        """
    )
    assert types(ir, "Owner") == {"pet": "(Cat|Dog)<kind>"}
    assert types(ir, "Cat") == {"kind": "string!", "lives": "integer"}


def rules(text: str) -> tuple[Rule, ...]:
    """The rules of the model `A`, which must be the only class."""
    ir = schemas(text)
    assert [one.name for one in ir.models] == ["A"]
    return model(ir, "A").rules


def test_a_choice_that_only_constrains_is_a_rule() -> None:
    found = rules(
        """
        A:
          type: object
          x-rule: a STORY needs a url
          properties: {kind: {type: string, enum: [STORY, OTHER]}, url: {type: string, nullable: true}}
          anyOf:
            - required: [kind, url]
              properties: {kind: {enum: [STORY]}, url: {type: string, minLength: 1}}
            - not: {required: [kind]}
            - {required: [kind], properties: {kind: {const: OTHER}}}
        """
    )
    assert found == (
        Rule(
            (
                Branch(
                    ("kind", "url"),
                    (),
                    (PropertyTest("kind", ("STORY",)), PropertyTest("url", None, True, 1)),
                ),
                Branch((), ("kind",), ()),
                Branch(("kind",), (), (PropertyTest("kind", ("OTHER",)),)),
            ),
            "#/components/schemas/A/anyOf",
            "a STORY needs a url",
        ),
    )


def test_exactly_one_of_several_names_forbids_the_others() -> None:
    (rule,) = rules(
        """
        A:
          type: object
          properties: {a: {type: string}, b: {type: string}, c: {type: string}}
          oneOf: [{required: [a]}, {required: [b]}, {required: [c]}]
        """
    )
    assert rule.branches == (
        Branch(("a",), ("b", "c")),
        Branch(("b",), ("a", "c")),
        Branch(("c",), ("a", "b")),
    )


def test_members_that_repeat_one_reference_are_a_rule_on_it() -> None:
    ir = schemas(
        """
        Base: {type: object, properties: {a: {type: string}, b: {type: string}}}
        A:
          anyOf:
            - {$ref: '#/components/schemas/Base', required: [a]}
            - {$ref: '#/components/schemas/Base', required: [b]}
        """
    )
    assert types(ir, "A") == {"a": "string", "b": "string"}
    (rule,) = model(ir, "A").rules
    assert rule.branches == (Branch(("a",)), Branch(("b",)))


def test_a_choice_that_adds_or_retypes_a_property_is_a_union() -> None:
    ir = schemas(
        """
        Adds:
          type: object
          properties: {a: {type: string}}
          anyOf: [{required: [a]}, {properties: {b: {type: string}}}]
        Retypes:
          type: object
          properties: {a: {oneOf: [{type: string}, {type: integer}]}}
          anyOf: [{properties: {a: {type: string}}}, {properties: {a: {type: integer}}}]
        Holder:
          type: object
          properties: {adds: {$ref: '#/components/schemas/Adds'}, retypes: {$ref: '#/components/schemas/Retypes'}}
        """
    )
    assert types(ir, "Holder") == {
        "adds": "(AddsVariant1|AddsVariant2)",
        "retypes": "(RetypesVariant1|RetypesVariant2)",
    }
    assert types(ir, "AddsVariant1") == {"a": "string!"}
    assert types(ir, "AddsVariant2") == {"a": "string", "b": "string"}
    assert types(ir, "RetypesVariant2") == {"a": "integer"}


def test_too_many_variants_are_an_error() -> None:
    many = ", ".join(f"{{properties: {{p{number}: {{type: string}}}}}}" for number in range(40))
    problems = schema_problems(f"A: {{oneOf: [{many}], anyOf: [{many}]}}")
    assert any("variants" in problem.message for problem in problems)
