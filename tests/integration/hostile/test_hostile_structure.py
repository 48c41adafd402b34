"""Documents whose shape is the attack: references, cycles, blow-ups, names that meet, values of the wrong kind."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.document import read
from tests.integration.hostile import corpus
from tests.integration.hostile.harness import Outcome, build, judge, judge_package, judge_refusal

Schemas = dict[str, Any]


def around(schemas: Schemas | None = None, **operation: Any) -> dict[str, Any]:
    """A document with these schemas, the first of them sent and received by its one operation."""
    schemas = {"A": {"type": "object"}} if schemas is None else schemas
    first = {"$ref": f"#/components/schemas/{next(iter(schemas))}"}
    content = {"application/json": {"schema": first}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "a", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {
            "/a": {
                "post": {
                    "operationId": "doIt",
                    "requestBody": {"content": content},
                    "responses": {"200": {"description": "", "content": content}},
                    **operation,
                }
            }
        },
        "components": {"schemas": schemas},
    }


def with_path(path: str, item: Any) -> dict[str, Any]:
    return {**around(), "paths": {path: item}}


def get(**operation: Any) -> dict[str, Any]:
    return {"get": {"responses": {"200": {"description": ""}}, **operation}}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def parameter(**parts: Any) -> dict[str, Any]:
    return around(parameters=[{"name": "p", "in": "query", "schema": {"type": "string"}, **parts}])


def prop(schema: Any) -> dict[str, Any]:
    return around({"A": {"type": "object", "properties": {"p": schema}}})


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd", "/etc/passwd", "other.yaml#/a", "http://127.0.0.1:9/x.json", "https://example.com/x#/y",
        "../elsewhere/spec.json", "spec.json#/components/schemas/A", "#anchor", "#/components/schemas/Nope", "", "#",
        "#/", "#/info/title", "#/components/schemas/A/properties/q", "data:,{}", "\\\\host\\a",
        "#/components/schemas/%41%", "#/components/schemas/A~2",
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", ["schema", "parameter", "response", "path item", "items"])
def test_references_outside_the_document_or_to_nothing_are_refused(
    target: str, place: str, tmp_path: Path
) -> None:
    reference = {"$ref": target}
    document = {
        "schema": prop(reference),
        "items": prop({"type": "array", "items": reference}),
        "parameter": around(parameters=[reference]),
        "response": around(responses={"200": reference}),
        "path item": with_path("/a", reference),
    }[place]
    outcome = build(document, tmp_path)
    judge_refusal(outcome)


def _tower(count: int, entry: Any) -> Schemas:
    """A0 is built of A1, which is built of A2 ..."""
    schemas = {f"A{n}": entry(n) for n in range(count)}
    schemas[f"A{count}"] = {"type": "object", "properties": {"p": {"type": "string"}}}
    return schemas


def _inline(depth: int) -> Any:
    schema: Any = {"type": "string"}
    for _ in range(depth):
        schema = {"type": "object", "properties": {"p": schema}}
    return schema


LEGAL: dict[str, Any] = {
    "list of itself": around({"A": {"type": "array", "items": ref("A")}}),
    "map of itself": around({"A": {"type": "object", "additionalProperties": ref("A")}}),
    "union with itself in a list": around({"A": {"oneOf": [{"type": "string"}, {"type": "array", "items": ref("A")}]}}),
    "ring of models": around({f"A{n}": {"type": "object", "properties": {"p": ref(f"A{(n + 1) % 60}")}} for n in range(60)}),
    "tower of allOf": around(_tower(40, lambda n: {"allOf": [ref(f"A{n + 1}")]})),
    "doubling allOf": around(_tower(24, lambda n: {"allOf": [ref(f"A{n + 1}"), ref(f"A{n + 1}")]})),
    "doubling properties": around(_tower(30, lambda n: {"type": "object", "properties": {"a": ref(f"A{n + 1}"), "b": ref(f"A{n + 1}")}})),
    "tower of aliases": around(_tower(60, lambda n: ref(f"A{n + 1}"))),
    "many properties": around({"A": {"type": "object", "properties": {f"p{n}": {"type": "string"} for n in range(1500)}}}),
    "many enum values": around({"A": {"type": "string", "enum": [f"V{n}" for n in range(3000)]}}),
    "many members": around({"A": {"oneOf": [{"type": "object", "required": [f"p{n}"], "properties": {f"p{n}": {"type": "string"}}} for n in range(60)]}}),
    "long regex": prop({"type": "string", "pattern": "(a|b)" * 5000}),
    "no operations": {**around(), "paths": {}},
    "no components": with_path("/a", get()),
    "extensions of every kind": {**around(), "x-a": [1, {"b": None}], "x-": 1, "x-\n": "y"},
}  # fmt: skip


@pytest.mark.parametrize("case", LEGAL)
def test_strange_but_legal(case: str, tmp_path: Path) -> None:
    sent = judge_package(build(LEGAL[case], tmp_path), {})
    assert sent or not LEGAL[case]["paths"]


EITHER: dict[str, Any] = {
    "doubling oneOf": around(_tower(16, lambda n: {"oneOf": [ref(f"A{n + 1}"), {"type": "array", "items": ref(f"A{n + 1}")}]})),
    "tripling allOf of oneOf": around(_tower(12, lambda n: {"allOf": [{"oneOf": [ref(f"A{n + 1}"), ref(f"A{n + 1}")]}, {"oneOf": [ref(f"A{n + 1}")]}]})),
    "deep inline objects": prop(_inline(20)),
    "deepest inline objects": prop(_inline(40)),
    "regex that takes for ever": prop({"type": "string", "pattern": "^(a+)+$"}),
    "regex of another dialect": prop({"type": "string", "pattern": "^[\\p{L}--[a-z]]++(?<x>a)\\k<x>$"}),
    "regex that is none": prop({"type": "string", "pattern": "(["}),
    "regex with code": prop({"type": "string", "pattern": "(?{print 1})(?#\n)'\"\"\""}),
    "same name by case": around({"Thing": {"type": "object", "properties": {"p": ref("THING"), "q": ref("thing")}}, "THING": {"type": "object"}, "thing": {"type": "string", "enum": ["a"]}}),
    "properties that meet": around({"A": {"type": "object", "properties": {"a-b": {"type": "string"}, "a.b": {"type": "string"}, "a b": {}}}}),
    "properties by case": around({"A": {"type": "object", "properties": {"Name": {"type": "string"}, "name": {"type": "string"}, "NAME": {}}}}),
    "enum values that meet": prop({"type": "string", "enum": ["a", "A", "a ", "-a", "+a"]}),
    "enum values of signs only": prop({"type": "string", "enum": ["<", "<=", "=", "!", " ", ""]}),
    "enum values like members": prop({"type": "string", "enum": ["name", "value", "mro", "_missing_", "__class__", "is_known"]}),
    "enum of mixed kinds": prop({"enum": [1, 1.5, "1", True, None, [], {"a": 1}]}),
    "enum of equal values": prop({"enum": [1, 1.0, True, "1"]}),
    "enum that is empty": prop({"type": "string", "enum": []}),
    "enum of another type": prop({"type": "integer", "enum": ["a", "b"]}),
    "enum of huge integers": prop({"type": "integer", "enum": [10**200, -(10**200)]}),
    "const that is an object": prop({"const": {"a": ["'''", {"b": None}]}}),
    "parameters that meet": around(parameters=[{"name": n, "in": "query", "schema": {"type": "string"}} for n in ("a-b", "a_b", "A-B")]),
    "parameters twice": around(parameters=[{"name": "a", "in": "query", "schema": {"type": "string"}}] * 2),
    "operations that meet": {**around(), "paths": {f"/{n}": get(operationId=n) for n in ("do it", "doIt", "do_it", "DO-IT")}},
    "operations twice": {**around(), "paths": {f"/{n}": get(operationId="same") for n in "ab"}},
    "paths that meet": {**around(), "paths": {"/a/{b}": get(), "/a/{c}": get(), "/a/": get(), "/A": get(), "/a": get()}},
    "tags that meet": {**around(), "paths": {f"/{n}": get(tags=[n], operationId=f"x{i}") for i, n in enumerate(("Ads", "ads", "ADS", "a-d-s"))}},
    "default of another type": prop({"type": "integer", "default": "many"}),
    "default that is an object": prop({"type": "string", "default": {"a": "'''"}}),
    "default not in the enum": prop({"type": "string", "enum": ["a"], "default": "b"}),
    "unknown type": prop({"type": "file"}),
    "unknown format": prop({"type": "string", "format": "__import__('os')"}),
    "no type": prop({"description": "anything"}),
    "type list of one": prop({"type": ["string"]}),
    "false": prop(False),
    "true": prop(True),
    "not": prop({"not": {}}),
    "if": prop({"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}, "properties": {"a": {}, "b": {}}}),
    "patternProperties": prop({"type": "object", "patternProperties": {"^x": {"type": "string"}}}),
    "limits at odds": prop({"type": "string", "minLength": 9, "maxLength": 1}),
    "huge limits": prop({"type": "integer", "maximum": 10**290, "minimum": -(10**290)}),
    "a step of zero": prop({"type": "integer", "multipleOf": 0}),
    "server without a scheme": {**around(), "servers": [{"url": "/v1"}]},
    "server of nothing": {**around(), "servers": [{"url": ""}]},
    "no servers": {**around(), "servers": []},
    "server of another scheme": {**around(), "servers": [{"url": "file:///etc"}]},
    "server with credentials": {**around(), "servers": [{"url": "https://u:p@example.com"}]},
    "server with unknown variables": {**around(), "servers": [{"url": "https://{a}.example.com/{b}"}]},
    "server with a query": {**around(), "servers": [{"url": "https://example.com/?a=b#c"}]},
    "server with newlines": {**around(), "servers": [{"url": "https://example.com/\r\nX: y"}]},
    "security of nothing": around(security=[{"nope": []}]),
    "path without a slash": with_path("a", get()),
    "path to another host": with_path("//127.0.0.1:9/a", get()),
    "path that climbs": with_path("/../../etc", get()),
    "path with a query": with_path("/a?b=c#d", get()),
    "path with a host": with_path("@127.0.0.1:9/a", get()),
    "path of an empty name": with_path("/a/{}", get()),
    "path with open braces": with_path("/a/{b", get()),
    "path with nested braces": with_path("/a/{b{c}}", get()),
    "path with attribute access": with_path("/a/{b.__class__}", get(parameters=[{"name": "b.__class__", "in": "path", "required": True, "schema": {"type": "string"}}])),
    "path with an undeclared parameter": with_path("/a/{b}", get()),
    "path parameter that is nowhere": with_path("/a", get(parameters=[{"name": "b", "in": "path", "required": True, "schema": {"type": "string"}}])),
    "path parameter that is optional": with_path("/a/{b}", get(parameters=[{"name": "b", "in": "path", "schema": {"type": "string"}}])),
    "unknown method": with_path("/a", {"frobnicate": get()["get"], "TRACE": 1, **get()}),
    "unknown place": parameter(**{"in": "body"}),
    "parameter of nothing": around(parameters=[{"name": "p", "in": "query"}]),
    "parameter of both": parameter(content={"application/json": {"schema": {}}}),
    "unknown style": parameter(style="__import__"),
    "style of another place": parameter(style="matrix"),
    "header that is reserved": parameter(**{"in": "header", "name": "Content-Length"}),
    "header with a colon": parameter(**{"in": "header", "name": "X: y\r\nZ"}),
    "status of nothing": around(responses={}),
    "no responses": around(responses=None),
    "status of odd kinds": around(responses={s: {"description": ""} for s in ("2xx", "99", "1000", "20X", "200 ", "DEFAULT", "x-a", "")}),
    "status twice": around(responses={"200": {"description": ""}, "2XX": {"description": ""}, "default": {"description": ""}}),
    "media types of odd kinds": around(responses={"200": {"description": "", "content": {m: {"schema": {"type": "string"}} for m in ("", "x", "*/*", "text/*", "application/json; charset=\"'''\"", "a/b\r\nc: d", "multipart/mixed")}}}),
    "call of odd kinds": {**around(), "paths": {f"/{n}": get(**{"x-call": c}) for n, c in enumerate((5, "a", "a.b.c", "__init__.x", "a.__init__", "..", "client.close", "call.call", "a.import", "_a._b", None))}},
    "tag of odd kinds": {**around(), "paths": {f"/{n}": get(tags=t) for n, t in enumerate(([1], "x", [], [None], [""], ["../.."], ["__init__"], ["client"], ["models"], {}))}},
    "discriminator to nowhere": around({"A": {"oneOf": [ref("B"), ref("C")], "discriminator": {"propertyName": "k", "mapping": {"x": "Nope", "y": "file:///etc/passwd"}}}, "B": {"type": "object", "properties": {"k": {"type": "string"}}}, "C": {"type": "object", "properties": {"k": {"type": "string"}}}}),
    "discriminator without its property": around({"A": {"oneOf": [ref("B"), ref("C")], "discriminator": {"propertyName": "__class__"}}, "B": {"type": "object"}, "C": {"type": "object"}}),
    "required that is a text": around({"A": {"type": "object", "properties": {"a": {}}, "required": "a"}}),
    "type of nothing": prop({"type": []}),
    "oneOf of nothing": prop({"oneOf": []}),
    "parameters that are an object": around(parameters={}),
    "operationId of another kind": around(operationId=5),
    "x-from-path to nowhere": prop({"type": "string", "x-from-path": "nope"}),
    "x-from-path of another kind": prop({"type": "string", "x-from-path": ["a"]}),
}  # fmt: skip


@pytest.mark.parametrize("case", EITHER)
def test_refused_clearly_or_built_whole(case: str, tmp_path: Path) -> None:
    judge(build(EITHER[case], tmp_path), {})


NEVER: dict[str, Any] = {
    "reference to itself": around({"A": ref("A")}),
    "ring of references": around({"A": ref("B"), "B": ref("C"), "C": ref("A")}),
    "allOf of itself": around({"A": {"allOf": [ref("A"), {"type": "object"}]}}),
    "ring of allOf": around({"A": {"allOf": [ref("B")]}, "B": {"allOf": [ref("A")]}}),
    "union of itself": around({"A": {"anyOf": [ref("A"), {"type": "null"}]}}),
    "ring of unions": around({"A": {"oneOf": [ref("B"), {"type": "string"}]}, "B": {"oneOf": [ref("A"), {"type": "integer"}]}}),
    "parameter that is itself": {**around(parameters=[{"$ref": "#/components/parameters/P"}]), "components": {"schemas": {"A": {}}, "parameters": {"P": {"$ref": "#/components/parameters/P"}}}},
    "response that is itself": {**around(responses={"200": {"$ref": "#/components/responses/R"}}), "components": {"schemas": {"A": {}}, "responses": {"R": {"$ref": "#/components/responses/R"}}}},
    "path item that is itself": with_path("/a", {"$ref": "#/paths/~1a"}),
    "properties that are a list": around({"A": {"type": "object", "properties": [1]}}),
    "schema that is a text": prop("string"),
    "schema that is a list": prop([]),
    "schema that is null": prop(None),
    "items that are a text": prop({"type": "array", "items": "x"}),
    "a length of minus one": prop({"type": "string", "maxLength": -1}),
    "a length of text": prop({"type": "string", "maxLength": "5"}),
    "a minimum of text": prop({"type": "integer", "minimum": "5"}),
    "a pattern of null": prop({"type": "string", "pattern": None}),
    "enum that is a text": prop({"type": "string", "enum": "abc"}),
    "allOf that is an object": prop({"allOf": {"type": "string"}}),
    "operation that is a list": with_path("/a", {"get": []}),
    "operation that is null": with_path("/a", {"get": None}),
    "path item that is a text": with_path("/a", "x"),
    "parameter that is null": around(parameters=[None]),
    "parameter without a name": around(parameters=[{"in": "query", "schema": {}}]),
    "parameter with a name of another kind": parameter(name=5),
    "responses that are a list": around(responses=[]),
    "response that is a text": around(responses={"200": "x"}),
    "content that is a list": around(responses={"200": {"description": "", "content": []}}),
    "body that is a text": around(requestBody="x"),
    "servers that are a text": {**around(), "servers": "https://example.com"},
    "schemas that are a list": {**around(), "components": {"schemas": []}},
    "components that are a text": {**around(), "components": "x"},
    "security that is an object": around(security={}),
}  # fmt: skip


@pytest.mark.parametrize("case", NEVER)
def test_refused_clearly(case: str, tmp_path: Path) -> None:
    judge_refusal(build(NEVER[case], tmp_path))


_SHADOWS = (
    "str", "int", "list", "dict", "bool", "float", "bytes", "object", "type", "property", "classmethod", "Exception",
    "Any", "Literal", "TypeAlias", "Mapping", "Sequence", "TYPE_CHECKING", "define", "field", "attrs", "functools",
    "Model", "Unset", "UNSET", "ObjectSchema", "Field", "String", "ListOf", "OpenStrEnum", "Operation", "Resource",
    "AsyncResource", "Client", "AsyncClient", "annotations", "datetime", "date", "self", "cls", "Models", "Meta",
    "models", "client", "_runtime", "__future__", "typing", "None", "True", "print", "super", "mro", "to_dict",
    "from_dict", "extra", "to_json", "from_json", "_schema", "__init__", "__slots__", "__attrs_attrs__", "__eq__",
    "__class__", "__doc__", "__module__", "__weakref__", "__getattr__", "copy", "json", "enum", "name", "value",
)  # fmt: skip


@pytest.mark.parametrize("seed", [0, *(pytest.param(n, marks=pytest.mark.full) for n in range(1, 6))])
def test_names_of_the_generated_code_itself(seed: int, tmp_path: Path) -> None:
    """Schemas, properties, parameters, calls and tags called like what generated modules use."""
    source = random.Random(seed)
    names = source.sample(_SHADOWS, len(_SHADOWS) // 3)
    outcome = build(_shadowing(names), tmp_path / "all")
    judge(outcome, {})
    if outcome.code:
        # Some of them may meet; each alone must be no problem.
        for name in names[:4]:
            judge_package(build(_shadowing([name]), tmp_path / name), {})


def _shadowing(names: list[str]) -> dict[str, Any]:
    kinds: list[Any] = [
        {"type": "string"}, {"type": "array", "items": {"type": "integer"}}, {"type": ["number", "null"]},
        {"type": "string", "format": "date-time"}, {"type": "object", "additionalProperties": {"type": "string"}},
    ]  # fmt: skip
    properties = {name: kinds[index % len(kinds)] for index, name in enumerate(names)}
    schemas = {name: {"type": "object", "properties": {**properties, "other": ref(name)}} for name in names}
    document = around(schemas)
    document["paths"] |= {
        f"/{index}": get(
            tags=[name],
            operationId=name,
            parameters=[
                {"name": other, "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}
                for other in names
            ],
            responses={"200": {"description": "", "content": {"application/json": {"schema": ref(name)}}}},
        )
        for index, name in enumerate(names)
    }
    return document


_JUNK: list[Any] = [
    None, True, False, 0, -1, 1.5, 10**250, "", "x", "200", "object", "#/components/schemas/Dog", [], {}, [None], [[]],
    [{}], ["x", "x"], {"a": 1}, {"": None}, {"$ref": "#/components/schemas/Dog"}, {"$ref": 5}, {"type": "object"},
    {"type": ["null"]}, {"anyOf": [{}]}, {"allOf": [{"$ref": "#/components/schemas/Dog"}, True]}, "\ud7ff\u2028",
]  # fmt: skip


_DOCUMENTS = Path(__file__).resolve().parents[1] / "documents"


def _places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield (*path, key)
        yield from _places(child, (*path, key))


def _damage(document: Any, source: random.Random) -> None:
    path = source.choice(list(_places(document)))
    parent = document
    for key in path[:-1]:
        parent = parent[key]
    match source.randrange(5):
        case 0:
            del parent[path[-1]]
        case 1 if isinstance(parent, dict):
            parent[source.choice(["type", "$ref", "items", "properties", "schema", "name", "x"])] = (
                source.choice(_JUNK)
            )
        case 2 if isinstance(parent, list):
            parent.append(copy.deepcopy(parent[path[-1]]))
        case _:
            parent[path[-1]] = source.choice(_JUNK)


def _damaged(seed: int, tmp_path: Path) -> Outcome:
    source = random.Random(seed)
    name = source.choice(["", "library.yaml", "warehouse.yaml"])
    document = read.load(_DOCUMENTS / name, name=name) if name else corpus.document({})
    for _ in range(source.choice([1, 1, 1, 2, 4])):
        _damage(document, source)
    return build(document, tmp_path)


@pytest.mark.parametrize(
    "seed", [pytest.param(n, marks=[pytest.mark.full] if n >= 40 else []) for n in range(600)]
)
def test_damaged_documents_are_refused_clearly_or_built_whole(seed: int, tmp_path: Path) -> None:
    judge(_damaged(seed, tmp_path), {})
