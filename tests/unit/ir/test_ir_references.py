"""References: followed wherever they may stand, refused where they lead out or in circles."""

from __future__ import annotations

import pytest

from generator.ir.build import build
from tests.unit.ir.ir_documents import (
    document,
    model,
    operation,
    paths,
    paths_document,
    problems_of,
    schema_problems,
    schemas,
    show,
    types,
)


def test_aliases_and_chains_of_references_lead_to_one_class() -> None:
    ir = schemas(
        """
        Pet: {type: object, properties: {name: {type: string}}}
        Alias: {$ref: '#/components/schemas/Pet'}
        Further: {$ref: '#/components/schemas/Alias'}
        Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Further'}}}
        """
    )
    assert [one.name for one in ir.models] == ["Pet", "Owner"]
    assert types(ir, "Owner") == {"pet": "Pet"}


def test_a_reference_into_another_schema_is_the_same_class() -> None:
    ir = schemas(
        """
        Owner: {type: object, properties: {pet: {type: object, properties: {name: {type: string}}}}}
        Shop: {type: object, properties: {pet: {$ref: '#/components/schemas/Owner/properties/pet'}}}
        """
    )
    assert types(ir, "Shop") == {"pet": "OwnerPet"}
    assert [one.name for one in ir.models if one.name.endswith("Pet")] == ["OwnerPet"]


def test_escaped_and_percent_encoded_references_are_read() -> None:
    ir = schemas(
        """
        'a/b c': {type: object, properties: {x: {type: string}}}
        Holder: {type: object, properties: {it: {$ref: '#/components/schemas/a~1b%20c'}}}
        """
    )
    assert types(ir, "Holder") == {"it": "ABC"}


def test_siblings_of_a_reference_count() -> None:
    ir = schemas(
        """
        Pet: {type: object, description: A pet., properties: {name: {type: string}}}
        Owner:
          type: object
          properties:
            pet: {$ref: '#/components/schemas/Pet', nullable: true, description: Their pet., readOnly: true}
            named: {$ref: '#/components/schemas/Pet', required: [name]}
        """
    )
    assert types(ir, "Owner") == {"pet": "Pet?", "named": "OwnerNamed"}
    assert types(ir, "OwnerNamed") == {"name": "string!"}
    pet = model(ir, "Owner").properties[0]
    assert (pet.description, pet.read_only) == ("Their pet.", True)


def test_recursive_schemas_refer_to_themselves() -> None:
    ir = schemas(
        """
        Tree:
          type: object
          properties:
            children: {type: array, items: {$ref: '#/components/schemas/Tree'}}
            by_name: {type: object, additionalProperties: {$ref: '#/components/schemas/Tree'}}
            parent: {$ref: '#/components/schemas/Node'}
        Node: {type: object, properties: {tree: {$ref: '#/components/schemas/Tree'}}}
        """
    )
    assert types(ir, "Tree") == {"children": "[Tree]", "by_name": "{Tree}", "parent": "Node"}
    assert types(ir, "Node") == {"tree": "Tree"}


def test_a_recursive_value_without_a_class_is_typed_to_its_first_level() -> None:
    ir = schemas(
        """
        Json:
          anyOf:
            - {type: string}
            - {type: array, items: {$ref: '#/components/schemas/Json'}}
        Holder: {type: object, properties: {value: {$ref: '#/components/schemas/Json'}}}
        """
    )
    assert types(ir, "Holder") == {"value": "(string|[any])"}


@pytest.mark.parametrize(
    ("text", "where", "words"),
    [
        ("A: {$ref: 'other.yaml#/A'}", "#/components/schemas/A/$ref", "does not point into this document"),
        (
            "A: {$ref: 'https://example.com/a.json'}",
            "#/components/schemas/A/$ref",
            "does not point into this document",
        ),
        ("A: {$ref: '#Anchor'}", "#/components/schemas/A/$ref", "does not point into this document"),
        ("A: {$ref: '#/components/schemas/B'}", "#/components/schemas/A/$ref", "points at nothing"),
        ("A: {$ref: 5}", "#/components/schemas/A/$ref", "must be a string"),
        ("A: {$ref: '#/components/schemas/A'}", "#/components/schemas/A", "contains itself"),
        (
            "A: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]}",
            "#/components/schemas/A",
            "nothing but itself",
        ),
        (
            "A: {allOf: [{$ref: '#/components/schemas/A'}, {type: object}]}",
            "#/components/schemas/A",
            "contains itself",
        ),
    ],
)
def test_bad_references_are_refused_with_their_place(text: str, where: str, words: str) -> None:
    found = [one for one in schema_problems(text) if words in one.message]
    assert where in {one.where for one in found}


def test_parameters_responses_bodies_and_path_items_may_be_references() -> None:
    ir = paths(
        """
        /pets: {$ref: '#/components/pathItems/Pets'}
        """,
        """
        pathItems:
          Pets:
            parameters: [{$ref: '#/components/parameters/Far'}]
            post:
              operationId: addPet
              requestBody: {$ref: '#/components/requestBodies/Pet'}
              responses: {'200': {$ref: '#/components/responses/Pet'}}
        parameters:
          Far: {$ref: '#/components/parameters/Near'}
          Near: {name: near, in: query, schema: {type: string}}
        requestBodies:
          Pet: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        responses:
          Pet: {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        schemas:
          Pet: {type: object, properties: {name: {type: string}}}
        """,
        "3.1.0",
    )
    found = operation(ir, "addPet")
    assert found.path == "/pets"
    assert [one.name for one in found.parameters] == ["near"]
    assert found.body is not None and found.body.required
    assert show(found.body.contents[0].type) == show(found.responses[0].contents[0].type) == "Pet"


def test_a_missing_parameter_component_is_an_error() -> None:
    raw = paths_document("/a: {get: {parameters: [{$ref: '#/components/parameters/No'}], responses: {}}}")
    (problem,) = problems_of(raw)
    assert problem.where == "#/paths/~1a/get/parameters/0/$ref"


def test_the_input_is_not_changed() -> None:
    raw = document("components: {schemas: {A: {type: object, properties: {a: {enum: [x, null]}}}}}")
    before = repr(raw)
    build(raw)
    assert repr(raw) == before


def test_endless_depth_is_an_error() -> None:
    deep: dict[str, object] = {"type": "string"}
    for _ in range(500):
        deep = {"type": "array", "items": deep}
    raw = document("components: {schemas: {}}")
    raw["components"]["schemas"]["Deep"] = deep
    (problem,) = problems_of(raw)
    assert "nested deeper" in problem.message
    loop: dict[str, object] = {"type": "array"}
    loop["items"] = loop
    raw["components"]["schemas"]["Deep"] = loop
    (problem,) = problems_of(raw)
    assert "nested deeper" in problem.message


def test_a_very_long_chain_of_schemas_is_an_error_not_a_traceback() -> None:
    raw = document("components: {schemas: {}}")
    parts = raw["components"]["schemas"]
    for side in "AB":
        for number in range(600):
            following = {"$ref": f"#/components/schemas/{side}{number + 1}"}
            parts[f"{side}{number}"] = {"type": "object", "properties": {"next": following}}
        parts[f"{side}600"] = {"type": "object", "properties": {"end": {"type": "string"}}}
    parts["Both"] = {"allOf": [{"$ref": "#/components/schemas/A0"}, {"$ref": "#/components/schemas/B0"}]}
    assert any("deeply" in problem.message for problem in problems_of(raw))


def test_references_that_double_at_each_step_are_an_error() -> None:
    raw = document("components: {schemas: {L0: {type: string}}}")
    for number in range(1, 40):
        ref = {"$ref": f"#/components/schemas/L{number - 1}"}
        both = {"anyOf": [{"type": "array", "items": ref}, {"type": "object", "additionalProperties": ref}]}
        raw["components"]["schemas"][f"L{number}"] = both
    assert any("parts" in problem.message for problem in problems_of(raw))
