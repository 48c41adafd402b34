"""Operations: calls, parameters, bodies, responses, servers and security."""

from __future__ import annotations

import pytest

from generator.ir.build import build
from generator.ir.model import BodyKind, Location, Security, Style
from generator.ir.sides import used
from tests.unit.ir.ir_documents import (
    document,
    operation,
    paths,
    paths_document,
    problems_of,
    show,
    types,
)


def test_names_of_operations() -> None:
    ir = paths(
        """
        /a: {get: {operationId: pets/list, tags: [Pets], responses: {}}}
        /b: {get: {operationId: petsGet, tags: [Pets], x-call: animals.fetch, responses: {}}}
        /c/{id}:
          delete: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {}}
        """
    )
    assert [(one.operation_id, one.resource, one.call, one.method, one.tag) for one in ir.operations] == [
        ("pets/list", "pets", "list", "GET", "Pets"),
        ("petsGet", "animals", "fetch", "GET", "Pets"),
        ("delete_c_id", "default", "delete_c_id", "DELETE", ""),
    ]


@pytest.mark.parametrize(
    ("second", "words"),
    [
        ("{operationId: one, tags: [x], responses: {}}", "has the operationId 'one'"),
        ("{operationId: two, x-call: t.one, responses: {}}", "would be called t.one"),
    ],
)
def test_two_operations_of_one_name_are_an_error_that_names_both(second: str, words: str) -> None:
    raw = paths_document(f"/a: {{get: {{operationId: one, tags: [t], responses: {{}}}}, post: {second}}}")
    (problem,) = problems_of(raw)
    assert problem.where == "#/paths/~1a/post"
    assert words in problem.message and "#/paths/~1a/get" in problem.message


def test_a_call_must_be_resource_and_method() -> None:
    (problem,) = problems_of(paths_document("/a: {get: {x-call: 'a.b.c', responses: {}}}"))
    assert problem.where == "#/paths/~1a/get/x-call"


def test_parameters_of_the_path_item_are_shared_and_may_be_overridden() -> None:
    ir = paths(
        """
        /a/{x}/{y}:
          parameters:
            - {name: y, in: path, required: true, schema: {type: string}}
            - {name: q, in: query, description: Shared., schema: {type: string}}
            - {name: r, in: query, schema: {type: string}}
          get:
            operationId: get
            parameters:
              - {name: q, in: query, required: true, description: Own., deprecated: true, schema: {type: integer}}
              - {name: x, in: path, schema: {type: integer, nullable: true}}
            responses: {}
        """
    )
    found = operation(ir, "get").parameters
    assert [(one.wire, show(one.type), one.required, one.description) for one in found] == [
        ("x", "integer", True, ""),
        ("y", "string", True, ""),
        ("q", "integer", True, "Own."),
        ("r", "string", False, ""),
    ]
    assert found[2].deprecated and found[2].pointer == "#/paths/~1a~1{x}~1{y}/get/parameters/0"


def test_styles_and_their_defaults() -> None:
    ir = paths(
        """
        /a/{p}:
          get:
            operationId: get
            parameters:
              - {name: p, in: path, required: true, style: matrix, explode: true, schema: {type: array, items: {type: string}}}
              - {name: q, in: query, schema: {type: array, items: {type: string}}}
              - {name: c, in: query, explode: false, schema: {type: array, items: {type: string}}}
              - {name: l, in: query, style: pipeDelimited, schema: {type: array, items: {type: integer}}}
              - {name: d, in: query, style: deepObject, allowReserved: true, schema: {type: object, properties: {a: {type: string}}}}
              - {name: X-H, in: header, schema: {type: array, items: {type: string}}}
              - {name: k, in: cookie, schema: {type: string, format: date}}
              - {name: j, in: query, content: {application/json: {schema: {type: object, properties: {deep: {type: string}}}}}}
            responses: {}
        """
    )
    found = {one.wire: one for one in operation(ir, "get").parameters}
    assert {wire: (one.location, one.style, one.explode) for wire, one in found.items()} == {
        "p": (Location.PATH, Style.MATRIX, True),
        "q": (Location.QUERY, Style.FORM, True),
        "c": (Location.QUERY, Style.FORM, False),
        "l": (Location.QUERY, Style.PIPE_DELIMITED, False),
        "d": (Location.QUERY, Style.DEEP_OBJECT, False),
        "X-H": (Location.HEADER, Style.SIMPLE, False),
        "k": (Location.COOKIE, Style.FORM, True),
        "j": (Location.QUERY, Style.FORM, True),
    }
    assert found["d"].allow_reserved
    assert (found["j"].content, show(found["j"].type)) == ("application/json", "GetJ")
    assert [one.name for one in found.values()] == ["p", "q", "c", "l", "d", "x_h", "k", "j"]
    assert types(ir, "GetJ") == {"deep": "string"}


def test_header_parameters_that_bodies_and_security_state_are_ignored() -> None:
    ir = paths(
        """
        /a:
          get:
            operationId: get
            parameters:
              - {name: Accept, in: header, schema: {type: string}}
              - {name: authorization, in: header, schema: {type: string}}
            responses: {}
        """
    )
    assert operation(ir, "get").parameters == ()


@pytest.mark.parametrize(
    ("path", "parameters", "where", "words"),
    [
        ("/a/{b}", "[]", "#/paths/~1a~1{b}/get", "no such parameter is declared"),
        ("/a", "[{name: b, in: path, schema: {}}]", "#/paths/~1a/get/parameters/0", "has no {b}"),
        ("/a/{b", "[]", "#/paths/~1a~1{b/get", "not well-formed"),
        ("/a/{b}/{b}", "[{name: b, in: path, schema: {}}]", "#/paths/~1a~1{b}~1{b}/get", "not well-formed"),
        ("/a b", "[]", "#/paths/~1a b", "no path template"),
        ("a", "[]", "#/paths/a", "no path template"),
        ("/a", "[{name: b, in: body, schema: {}}]", "#/paths/~1a/get/parameters/0", "needs a name"),
        ("/a/{b}", "[{name: b, in: path, schema: {enum: [null]}}]", "#/paths/~1a~1{b}/get/parameters/0", "cannot be null"),
        ("/a", "[{name: b, in: query}]", "#/paths/~1a/get/parameters/0", "needs a schema"),
        ("/a", "[{name: b, in: query, style: simple, schema: {}}]", "#/paths/~1a/get/parameters/0/style", "cannot be used"),
        ("/a", "[{name: b, in: query, schema: {}}, {name: b, in: query, schema: {}}]", "#/paths/~1a/get/parameters/1", "twice"),
        ("/a", "[{name: a-b, in: query, schema: {}}, {name: a_b, in: query, schema: {}}, {name: a.b, in: query, schema: {}}]", "#/paths/~1a/get/parameters/2", "argument name"),
        ("/a", "[{name: 'a b', in: header, schema: {}}]", "#/paths/~1a/get/parameters/0", "cannot be the name"),
        ("/a", "[{name: '?', in: query, schema: {}}]", "#/paths/~1a/get", "no letter or digit"),
        ("/a", "[{name: b, in: query, content: {text/plain: {}}}]", "#/paths/~1a/get/parameters/0/content/text~1plain", "only JSON"),
    ],
)  # fmt: skip
def test_bad_parameters_are_errors_with_their_place(
    path: str, parameters: str, where: str, words: str
) -> None:
    raw = document(f"paths: {{'{path}': {{get: {{parameters: {parameters}, responses: {{}}}}}}}}")
    assert [(one.where, words in one.message) for one in problems_of(raw)] == [(where, True)]


def test_one_wire_name_in_two_places_gives_two_arguments() -> None:
    ir = paths(
        """
        /a/{id}:
          get:
            operationId: get
            parameters:
              - {name: id, in: query, schema: {type: string}}
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: body, in: query, schema: {type: string}}
            responses: {}
        """
    )
    assert [(one.location.value, one.name) for one in operation(ir, "get").parameters] == [
        ("path", "id"),
        ("query", "id_query"),
        ("query", "body_"),
    ]


def test_bodies_of_every_kind() -> None:
    ir = paths(
        """
        /a:
          post:
            operationId: send
            parameters: [{name: content_type, in: query, schema: {type: string}}]
            requestBody:
              description: What to send.
              required: true
              content:
                application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}
                multipart/form-data: {schema: {type: object, properties: {f: {type: string, format: binary}}}}
                application/vnd.thing+json; v=2: {schema: {type: array, items: {type: integer}}}
                text/csv: {schema: {type: string, maxLength: 9}}
                image/png: {schema: {type: string, format: binary}}
                application/octet-stream: {}
                application/json: {}
            responses: {}
        """
    )
    body = operation(ir, "send").body
    assert body is not None and (body.required, body.description) == (True, "What to send.")
    assert [(one.media_type, one.kind, show(one.type)) for one in body.contents] == [
        ("application/vnd.thing+json; v=2", BodyKind.JSON, "[integer]"),
        ("application/json", BodyKind.JSON, "any"),
        ("application/x-www-form-urlencoded", BodyKind.FORM, "SendBody"),
        ("multipart/form-data", BodyKind.MULTIPART, "SendBodyMultipart"),
        ("text/csv", BodyKind.TEXT, "string"),
        ("image/png", BodyKind.BINARY, "bytes"),
        ("application/octet-stream", BodyKind.BINARY, "bytes"),
    ]
    assert types(ir, "SendBodyMultipart") == {"f": "bytes"}
    assert [one.name for one in operation(ir, "send").parameters] == ["content_type_query"]


def test_any_media_type_with_a_binary_schema_is_binary() -> None:
    content = "{'*/*': {schema: {type: string, format: binary}}}"
    ir = paths(f"/a: {{post: {{operationId: a, requestBody: {{content: {content}}}, responses: {{}}}}}}")
    body = operation(ir, "a").body
    assert body is not None
    assert [(one.kind, show(one.type)) for one in body.contents] == [(BodyKind.BINARY, "bytes")]


def test_responses_of_every_kind() -> None:
    ir = paths(
        """
        /a:
          get:
            operationId: get
            responses:
              '200':
                description: Good.
                headers: {X-Rate: {schema: {type: integer}}}
                content:
                  application/json: {schema: {type: object, properties: {a: {type: string}}}}
                  text/csv: {schema: {type: string}}
              '201': {description: '', content: {application/pdf: {}}}
              '204': {description: None.}
              4xx: {description: '', content: {application/json: {schema: {type: object, properties: {e: {type: string}}}}}}
              default: {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/E'}}}}
        """,
        "schemas: {E: {type: object, properties: {e: {type: string}}}}",
    )
    found = operation(ir, "get").responses
    assert [
        (one.status, [show(content.type) for content in one.contents], one.is_error) for one in found
    ] == [
        ("200", ["GetResponse", "string"], False),
        ("201", ["bytes"], False),
        ("204", [], False),
        ("4XX", ["GetResponse4XX"], True),
        ("default", ["E"], True),
    ]
    assert found[0].description == "Good."


@pytest.mark.parametrize("status", ["600", "abc", "20", "2X"])
def test_a_status_that_is_none_is_an_error(status: str) -> None:
    (problem,) = problems_of(
        paths_document(f"/a: {{get: {{responses: {{'{status}': {{description: ''}}}}}}}}")
    )
    assert problem.where == f"#/paths/~1a/get/responses/{status}"


def test_a_media_type_that_is_none_is_an_error() -> None:
    raw = paths_document('/a: {post: {requestBody: {content: {"a/b\\r\\nX: y": {}}}, responses: {}}}')
    assert [one.message.endswith("is no media type") for one in problems_of(raw)] == [True]


def test_servers_of_document_path_and_operation() -> None:
    ir = build(
        document(
            """
            servers:
              - {url: 'https://{region}.example.com/v1/', variables: {region: {default: eu}}}
              - {url: 'https://other.example.com'}
            paths:
              /a:
                servers: [{url: 'https://a.example.com/x'}]
                get: {operationId: a, responses: {}}
                post: {operationId: b, servers: [{url: /v2}], responses: {}}
              /c: {get: {operationId: c, responses: {}}}
            """
        )
    )
    assert ir.server == "https://eu.example.com/v1"
    assert {one.operation_id: one.server for one in ir.operations} == {
        "a": "https://a.example.com/x",
        "b": "https://eu.example.com/v2",
        "c": None,
    }


def test_a_document_without_an_absolute_server_has_none() -> None:
    assert paths("/a: {get: {operationId: a, responses: {}}}").server == ""
    assert build(document("servers: [{url: /v1}]")).server == ""


@pytest.mark.parametrize(
    "url",
    ["ftp://a.example", "javascript:alert(1)", "https://a b", "https://u:p@h", "https://h/?q=1", "https://h:99999", "https://h/{x}", "https://h/'\\n"],
)  # fmt: skip
def test_an_address_that_is_no_plain_server_is_an_error(url: str) -> None:
    raw = document("servers: []")
    raw["servers"] = [{"url": url}]
    (problem,) = problems_of(raw)
    assert problem.where == "#/servers/0/url"


def test_security_alternatives() -> None:
    ir = build(
        document(
            """
            security: [{Main Token: [read]}]
            paths:
              /a:
                get: {operationId: default, responses: {}}
                put: {operationId: none, security: [], responses: {}}
                post:
                  operationId: mixed
                  security: [{Main Token: [read, write], key: []}, {basic: []}, {tls: []}, {}]
                  responses: {}
            components:
              securitySchemes:
                Main Token: {type: oauth2, flows: {}}
                key: {type: apiKey, in: query, name: k}
                basic: {type: http, scheme: Basic}
                tls: {type: mutualTLS}
            """
        )
    )
    token = Security("main_token", "bearer", ("read",))
    assert operation(ir, "default").security == ((token,),)
    assert operation(ir, "none").security == ()
    assert operation(ir, "mixed").security == (
        (
            Security("main_token", "bearer", ("read", "write")),
            Security("key", "api_key", (), Location.QUERY, "k"),
        ),
        (Security("basic", "basic"),),
        (),
    )


@pytest.mark.parametrize(
    ("scheme", "words"),
    [
        ("{type: http, scheme: digest}", "not supported"),
        ("{type: apiKey, in: body, name: k}", "needs a name"),
        ("{type: magic}", "unknown security type"),
    ],
)
def test_security_that_cannot_be_served_is_an_error(scheme: str, words: str) -> None:
    raw = paths_document(
        "/a: {get: {security: [{s: []}], responses: {}}}", f"securitySchemes: {{s: {scheme}}}"
    )
    (problem,) = problems_of(raw)
    assert words in problem.message
    raw = paths_document("/a: {get: {security: [{missing: []}], responses: {}}}")
    (problem,) = problems_of(raw)
    assert "no security scheme" in problem.message


def test_classes_know_whether_they_are_sent_or_received() -> None:
    ir = paths(
        """
        /a:
          post:
            operationId: a
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}}
            responses:
              '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Got'}}}}
        """,
        """
        schemas:
          Sent: {type: object, properties: {both: {$ref: '#/components/schemas/Both'}}}
          Got: {type: object, properties: {both: {type: array, items: {$ref: '#/components/schemas/Both'}}, e: {type: string, enum: [x]}}}
          Both: {type: object, properties: {a: {type: string}}}
          Unused: {type: object, properties: {a: {type: string}}}
        """,
    )
    usage = {one.name: (one.in_request, one.in_response) for one in ir.models}
    usage |= {one.name: (one.in_request, one.in_response) for one in ir.enums}
    assert usage == {
        "Sent": (True, False),
        "Got": (False, True),
        "Both": (True, True),
        "Unused": (False, False),
        "GotE": (False, True),
    }
    seen = used(ir)
    assert {one.name for one in (*seen.models, *seen.enums)} == usage.keys() - {"Unused"}


def test_a_property_from_the_path_needs_a_path_that_has_it() -> None:
    operations = """
        /{path}:
          post:
            operationId: a
            parameters: [{name: owner, in: path, schema: {type: string}}]
            requestBody: {content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/A'}}}}}
            responses: {}
        """
    component = "schemas: {A: {type: object, properties: {o: {type: string, x-from-path: %s}}}}"
    ir = paths(operations.replace("{path}", "{owner}"), component % "owner")
    assert ir.models[0].properties[0].from_path == "owner"
    raw = paths_document(operations.replace("{path}", "{owner}"), component % "other")
    assert [(one.where, "no path parameter 'other'" in one.message) for one in problems_of(raw)] == [
        ("#/components/schemas/A/properties/o", True)
    ]


def test_all_problems_are_reported_at_once() -> None:
    raw = paths_document(
        "/a/{x}: {get: {responses: {}}}\n/b: {get: {x-call: no, responses: {}}}",
        "schemas: {A: {type: text}, B: {type: object, properties: {c: {$ref: '#/nowhere'}}}}",
    )
    assert [one.where for one in problems_of(raw)] == [
        "#/components/schemas/A/type",
        "#/components/schemas/B/properties/c/$ref",
        "#/paths/~1a~1{x}/get",
        "#/paths/~1b/get/x-call",
    ]
