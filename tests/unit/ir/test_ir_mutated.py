"""Documents with junk in seeded places: built, or refused with places, never a traceback."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest

from generator.ir.build import build
from generator.problems import PipelineError
from tests.unit.ir.ir_documents import document

WHOLE = """
servers: [{url: 'https://{r}.example.com', variables: {r: {default: eu}}}]
security: [{token: []}]
paths:
  /pets/{id}:
    parameters: [{$ref: '#/components/parameters/Id'}]
    post:
      operationId: pets/add
      tags: [pets]
      parameters: [{name: size, in: query, style: form, explode: false, schema: {type: array, items: {enum: [S, M]}}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses:
        '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
        default: {$ref: '#/components/responses/Error'}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
  parameters: {Id: {name: id, in: path, required: true, schema: {type: integer}}}
  responses: {Error: {description: '', content: {text/plain: {schema: {type: string}}}}}
  schemas:
    Base: {type: object, required: [items], properties: {items: {type: array, items: {}}, next: {type: string, nullable: true}}}
    Page: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {items: {items: {$ref: '#/components/schemas/Pet'}}}}]}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}}
    Cat:
      type: object
      required: [kind]
      properties: {kind: {const: cat}, lives: {type: integer, minimum: 1}, child: {$ref: '#/components/schemas/Cat'}}
      anyOf: [{required: [lives]}, {not: {required: [child]}}]
      if: {properties: {lives: {const: 9}}}
      then: {properties: {note: {type: string, x-from-path: id}}}
    Dog: {type: object, properties: {kind: {enum: [dog, null]}, tags: {type: object, additionalProperties: {type: [string, 'null']}}}}
"""
JUNK: list[Any] = [
    *(None, 5, -1, 1.5, "x", "", [], {}, True, False, [1], [None], [[]], [{}], {"a": 1}, 10**400, float("nan")),
    *({"$ref": "#/components"}, {"$ref": "#"}, {"allOf": []}, {"oneOf": [{}, {"type": "string"}]}, "\u202e\n'\"\"\""),
]  # fmt: skip


def places(node: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) of a document, in order."""
    found: list[tuple[Any, Any]] = []
    keys: list[Any] = list(node) if isinstance(node, dict) else list(range(len(node)))
    for key in keys:
        found.append((node, key))
        if isinstance(node[key], dict | list):
            found += places(node[key])
    return found


@pytest.mark.parametrize("seed", range(10))
def test_junk_never_gives_a_traceback(seed: int) -> None:
    draw = random.Random(seed)
    whole = document(WHOLE, "3.1.0")
    build(whole)
    refused = 0
    for _ in range(40):
        raw = copy.deepcopy(whole)
        container, key = draw.choice(places(raw))
        if draw.random() < 0.2:
            del container[key]
        else:
            container[key] = copy.deepcopy(draw.choice(JUNK))
        try:
            build(raw)
        except PipelineError as error:
            refused += 1
            assert error.problems
            assert all(problem.where.startswith("#") and problem.message for problem in error.problems)
    assert 5 < refused < 40
