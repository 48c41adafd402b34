"""Nothing gets lost between the document, the parser and the IR, and if it did the run would end."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from generator.ir import complete
from generator.ir.build import build
from generator.ir.join import Join
from generator.ir.model import Document, EnumMember, Kind, Scalar
from generator.ir.parse import parse
from generator.ir.references import Raw
from generator.ir.view import View
from generator.problems import PipelineError
from tests.unit.ir.ir_documents import (
    document,
    operation,
    paths,
    problems_of,
    schema_problems,
    schemas,
    types,
)

PETS = """
/pets/{id}:
  post:
    operationId: add
    parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
      - {name: size, in: query, schema: {type: string, enum: [S, M]}}
    requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
    responses:
      '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      '404': {description: ''}
"""
PET = """
schemas:
  Pet:
    type: object
    required: [name]
    properties:
      name: {type: string}
      tags: {type: object, additionalProperties: {type: array, items: {type: string}}}
      either: {oneOf: [{type: string, nullable: true}, {type: integer}]}
"""


@pytest.fixture
def ir() -> Document:
    return paths(PETS, PET)


def view_of(ir: Document) -> View:
    """The view that `build` made of an IR."""
    return View(list(ir.models), list(ir.enums), list(ir.operations))


def differences(ir: Document, change: Any) -> list[str]:
    """What the join says when the parser sees the document after `change`."""
    view = view_of(ir)
    seen = view.document({})
    change(seen)
    join = Join(parse(seen), view)
    with pytest.raises(PipelineError) as caught:
        join.check()
    return [problem.message for problem in caught.value.problems]


def test_the_parser_agrees_with_the_ir(ir: Document) -> None:
    view = view_of(ir)
    Join(parse(view.document({})), view).check()


def pet(seen: dict[str, Any]) -> dict[str, Any]:
    """The model in the view."""
    found: dict[str, Any] = seen["components"]["schemas"]["Pet"]
    return found


def post(seen: dict[str, Any]) -> dict[str, Any]:
    """The operation in the view."""
    (item,) = seen["paths"].values()
    found: dict[str, Any] = item["post"]
    return found


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda seen: pet(seen)["properties"].pop("tags"), "the parser left it out"),
        (lambda seen: pet(seen)["properties"].update(new={}), "only known to the parser"),
        (lambda seen: pet(seen)["properties"].update(name={"type": "integer"}), "the parser sees another type"),
        (lambda seen: pet(seen)["properties"].update(either={"type": "string"}), "the parser sees another type"),
        (lambda seen: pet(seen).update(required=[]), "disagrees on whether it is required"),
        (lambda seen: pet(seen).update(additionalProperties=False), "other additional properties"),
        (lambda seen: seen["components"]["schemas"].update(More={"type": "object"}), "only known to the parser"),
        (lambda seen: seen["paths"].clear(), "the parser left the operation out"),
        (lambda seen: post(seen)["parameters"].pop(1), "the parser left it out"),
        (lambda seen: post(seen).pop("requestBody"), "the parser sees 0 request bodies of 1"),
        (lambda seen: post(seen)["responses"].pop("404"), "the parser sees only the responses 200"),
        (lambda seen: post(seen)["responses"]["200"].pop("content"), "the parser sees another response"),
    ],
)  # fmt: skip
def test_every_difference_to_the_parser_is_an_error(ir: Document, change: Any, words: str) -> None:
    assert any(words in message for message in differences(ir, change))


def test_other_values_of_an_enum_are_a_difference(ir: Document) -> None:
    (enum,) = ir.enums
    fewer = evolve(enum, members=(EnumMember("S", "S"),))
    view = View(list(ir.models), [fewer], list(ir.operations))
    join = Join(parse(view_of(ir).document({})), view)
    with pytest.raises(PipelineError, match="other values of the enum"):
        join.check()


def test_what_the_parser_refuses_is_an_error_at_its_raw_place() -> None:
    seen = View([], [], []).document({"Bad": Scalar(Kind.ANY)})
    seen["components"]["schemas"]["Bad"] = {"type": "array", "x-pointer": "#/raw/place"}
    with pytest.raises(PipelineError) as caught:
        parse(seen)
    (problem,) = caught.value.problems
    assert problem.where == "#/raw/place"
    assert "type array must have items" in problem.message


def test_what_the_parser_refuses_of_an_operation_is_an_error_at_the_operation(ir: Document) -> None:
    seen = view_of(ir).document({})
    post(seen)["responses"]["200"]["content"] = {"image/png": {"schema": {"type": "string"}}}
    with pytest.raises(PipelineError) as caught:
        parse(seen)
    (problem,) = caught.value.problems
    assert problem.where == "#/paths/~1pets~1{id}/post"
    assert "Unsupported content_type" in problem.message


def test_what_the_parser_trips_over_is_an_error() -> None:
    seen = View([], [], []).document({})
    seen["components"]["schemas"]["Bad"] = {"enum": ["a", "A"], "type": "string"}
    with pytest.raises(PipelineError, match="Duplicate key"):
        parse(seen)
    seen["openapi"] = "2.0"
    with pytest.raises(PipelineError, match="Failed to parse OpenAPI document"):
        parse(seen)


def test_a_property_that_no_model_has_is_found() -> None:
    raw = document(
        "components: {schemas: {A: {type: object, properties: {a: {type: string}, b: {type: string}}}}}"
    )
    (model,) = schemas("A: {type: object, properties: {a: {type: string}, b: {type: string}}}").models
    sources = {"A": {"#/components/schemas/A"}}
    assert complete.lost(Raw(raw), {"A": model}, sources) == []
    shorter = evolve(model, properties=model.properties[:1])
    (problem,) = complete.lost(Raw(raw), {"A": shorter}, sources)
    assert problem.where == "#/components/schemas/A/properties/b"
    assert len(complete.lost(Raw(raw), {"A": model}, {})) == 2


def test_places_of_schemas_are_found_wherever_they_are() -> None:
    schema = "{schema: {type: object}}"
    content = f"{{content: {{application/json: {schema}}}}}"
    raw = document(
        f"""
        paths:
          /a:
            parameters: [{{name: p, in: query, schema: {{}}}}]
            get:
              parameters: [{{name: q, in: query, content: {{application/json: {schema}}}}}]
              requestBody: {content}
              responses: {{'200': {content}}}
              callbacks: {{done: {{'{{$url}}': {{post: {{requestBody: {content}}}}}}}}}
        webhooks: {{hook: {{post: {{requestBody: {content}}}}}}}
        components:
          schemas: {{S: {{}}}}
          parameters: {{P: {{name: p, in: query, schema: {{}}}}}}
          requestBodies: {{B: {content}}}
          responses: {{R: {content}}}
          pathItems: {{I: {{get: {{responses: {{default: {content}}}}}}}}}
          callbacks: {{C: {{'{{$url}}': {{post: {{requestBody: {content}}}}}}}}}
        """
    )
    json = "content/application~1json/schema"
    assert list(complete.schema_places(raw)) == [
        "#/components/schemas/S",
        "#/components/parameters/P/schema",
        f"#/components/requestBodies/B/{json}",
        f"#/components/responses/R/{json}",
        "#/paths/~1a/parameters/0/schema",
        f"#/paths/~1a/get/parameters/0/{json}",
        f"#/paths/~1a/get/requestBody/{json}",
        f"#/paths/~1a/get/responses/200/{json}",
        f"#/paths/~1a/get/callbacks/done/{{$url}}/post/requestBody/{json}",
        f"#/webhooks/hook/post/requestBody/{json}",
        f"#/components/pathItems/I/get/responses/default/{json}",
        f"#/components/callbacks/C/{{$url}}/post/requestBody/{json}",
    ]


def test_classes_in_unused_components_webhooks_and_callbacks_are_built() -> None:
    ir = paths(
        """
        /a:
          post:
            operationId: send
            callbacks: {done: {'{$url}': {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {c: {type: string}}}}}}}}}}
            responses: {}
        """,
        """
        parameters: {Odd: {name: odd, in: query, schema: {type: string, enum: [x]}}}
        responses: {Rare: {description: '', content: {application/json: {schema: {type: object, properties: {r: {type: string}}}}}}}
        schemas: {Lone: {type: object, properties: {inner: {type: object, properties: {x: {type: string}}}}}}
        """,
    )
    assert [one.name for one in ir.enums] == ["Odd"]
    assert {wire for one in ir.models for wire in types(ir, one.name)} == {"r", "inner", "x", "c"}
    assert operation(ir, "send").responses == ()


def test_conditions_on_nested_properties_count_as_kept_where_the_property_is_declared() -> None:
    text = """
        A:
          type: object
          properties:
            address: {type: object, properties: {zip: {type: string}}}
            rows: {type: array, items: {type: object, properties: {n: {type: integer}}}}
          if: {properties: {address: {properties: {zip: {const: x}}}}}
          then:
            properties: {address: {properties: {%s: {minLength: 3}}}, rows: {items: {properties: {n: {minimum: 1}}}}}
        """
    assert types(schemas(text % "zip", "3.1.0"), "A") == {"address": "AAddress", "rows": "[ARowsItem]"}
    (problem,) = schema_problems(text % "street", "3.1.0")
    assert problem.where == "#/components/schemas/A/then/properties/address/properties/street"


def test_definitions_inside_of_schemas_have_classes() -> None:
    ir = schemas(
        """
        A:
          type: object
          $defs: {Part: {type: object, properties: {d: {type: string}}}}
          properties:
            rows: {type: array, items: {type: string}, contains: {type: object, properties: {c: {type: string}}}}
        """,
        "3.1.0",
    )
    assert {wire for one in ir.models for wire in types(ir, one.name)} == {"rows", "d", "c"}


@pytest.mark.parametrize("junk", [None, 5, "x", [], True, [{}]])
@pytest.mark.parametrize(
    "place",
    [
        "paths",
        "components",
        "components/schemas",
        "components/schemas/A/properties",
        "paths/~1a/get",
        "servers",
    ],
)
def test_junk_anywhere_is_a_document_or_an_error_never_a_traceback(place: str, junk: object) -> None:
    raw = document(
        """
        servers: [{url: 'https://example.com'}]
        paths: {/a: {get: {operationId: a, responses: {}}}}
        components: {schemas: {A: {type: object, properties: {a: {type: string}}}}}
        """
    )
    *path, last = place.replace("~1", "\0").split("/")
    node: Any = raw
    for segment in path:
        node = node[segment.replace("\0", "/")]
    node[last.replace("\0", "/")] = junk
    try:
        build(raw)
    except PipelineError as error:
        assert error.problems and all(problem.where.startswith("#") for problem in error.problems)


def test_keys_that_are_no_strings_are_refused() -> None:
    (problem,) = problems_of(document("components: {schemas: {1: {type: string}}}"))
    assert "not a string" in problem.message
