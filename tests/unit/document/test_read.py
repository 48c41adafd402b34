"""The reader: core types, limits, and one clear line for everything that is refused."""

from __future__ import annotations

import json
import math
import random
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.document import read
from generator.problems import PipelineError


def load(text: str | bytes, name: str = "x.yaml", **limits: int) -> dict[str, Any]:
    data = text.encode() if isinstance(text, str) else text
    return read.load(data, name=name, limits=read.Limits(**limits))


def refusal(text: str | bytes | Path, name: str = "x.yaml", **limits: int) -> str:
    with pytest.raises(PipelineError) as caught:
        read.load(
            text if isinstance(text, Path) else text.encode() if isinstance(text, str) else text,
            name=name,
            limits=read.Limits(**limits),
        )
    message = str(caught.value)
    assert len(message.splitlines()) == len(caught.value.problems)
    assert all(len(str(problem)) < 400 for problem in caught.value.problems)
    assert message.isprintable() or "\n" in message
    return message


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2021-01-02", "2021-01-02"),
        ("2021-01-02T03:04:05Z", "2021-01-02T03:04:05Z"),
        ("12:30:45", "12:30:45"),
        ("yes", "yes"),
        ("No", "No"),
        ("on", "on"),
        ("Off", "Off"),
        ("y", "y"),
        ("true", True),
        ("False", False),
        ("TRUE", True),
        ("tRUE", "tRUE"),
        ("null", None),
        ("~", None),
        ("", None),
        ("NULL", None),
        ("12", 12),
        ("-12", -12),
        ("+12", 12),
        ("012", 12),
        ("0o17", 15),
        ("0x1F", 31),
        ("0b11", "0b11"),
        ("1_000", "1_000"),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("-1.5E-3", -0.0015),
        ("1.2.3", "1.2.3"),
        (".", "."),
        ("+", "+"),
        ("...x", "...x"),
        ("=", "="),
        ("'12'", "12"),
        ('"true"', "true"),
        ('"\\u00e9\\0\\x85"', "\xe9\0\x85"),
        ("|\n  12\n", "12\n"),
        (">-\n  12\n", "12"),
        ("[]", []),
        ("{}", {}),
        ("{a: 1, b: [2]}", {"a": 1, "b": [2]}),
    ],
)
def test_scalars_follow_the_core_schema(text: str, value: Any) -> None:
    result = load(f"a: {text}")["a"]
    assert result == value
    assert type(result) is type(value)


def test_keys_are_the_texts_that_stand_there() -> None:
    document = load("200: a\ntrue: b\nnull: c\n0x10: d\n1.0: e\n2020-01-01: f\n'<<': g\n? long\n: h\n'': i\n")
    assert list(document) == ["200", "true", "null", "0x10", "1.0", "2020-01-01", "<<", "long", ""]


def test_two_keys_of_one_text_are_duplicates_whatever_their_quotes() -> None:
    assert refusal("200: a\n'200': b\n") == "x.yaml:2:1: the key '200' stands twice in one object"


def test_every_duplicate_is_reported_with_its_place() -> None:
    text = "a: 1\nb: {c: 1, c: 2}\na: 2\nd: [{e: 1}, {e: 1}]\n"
    assert refusal(text).splitlines() == [
        "x.yaml:2:11: the key 'c' stands twice in one object",
        "x.yaml:3:1: the key 'a' stands twice in one object",
    ]


def test_a_duplicate_in_json_has_its_place_too() -> None:
    text = '{\n\t"a": {"b": 1,\n\t\t"b": 2}\n}'
    assert refusal(text, "x.json") == "x.json:3:3: the key 'b' stands twice in one object"


def test_an_endless_list_of_problems_is_cut() -> None:
    with pytest.raises(PipelineError) as caught:
        load("".join("a: 1\n" for _ in range(500)))
    assert len(caught.value.problems) == 20


@pytest.mark.parametrize(
    "text",
    [
        "a: !!python/object/apply:os.system ['true']",
        "a: !!python/name:os.system",
        "!!python/object/new:os.system [true]",
        "a: !!binary aGk=",
        "a: !!str 12",
        "a: !local x",
        "a: ! x",
        "!!map {a: 1}",
        "!!set {a}",
        "%TAG ! tag:example.com,2000:\n---\na: !x y",
        "!!str a: 1",
        "a: !<tag:yaml.org,2002:python/module:os> ''",
    ],
)
def test_tags_are_refused(text: str) -> None:
    assert "the tag " in refusal(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: &x {b: 1}\nc:\n  <<: *x\n", "x.yaml:3:3: the merge key << is refused"),
        ("a: .inf", "x.yaml:1:4: the number '.inf' is one that JSON does not have"),
        ("a: -.INF", "is one that JSON does not have"),
        ("a: .NaN", "is one that JSON does not have"),
        ("a: 1e999", "x.yaml:1:4: the number '1e999' is too large"),
        ("a: " + "9" * 5000, "is too long"),
        ("a: " + "9" * 5000 + ".5", "is too long"),
        ("a: *x", "x.yaml:1:4: the alias '*x' has no anchor before it"),
        ("a: &x [*x]", "x.yaml:1:8: the alias '*x' stands within what it stands for"),
        ("a: &x {b: {c: *x}}", "stands within what it stands for"),
        ("&x [a]: 1", "x.yaml:1:1: a key is a list or an object"),
        ("? {a: 1}\n: 1", "a key is a list or an object"),
        ("a: &x b\n*x : c\n", "x.yaml:2:1: the alias '*x' is a key"),
        ("a: 1\n---\nb: 2\n", "x.yaml:2:1: a second YAML document begins"),
        ("a: [1, 2", "x.yaml:2:1: is not YAML: did not find expected ',' or ']'"),
        ("a: 1\n b: 2\n", "x.yaml:2:3: is not YAML: mapping values are not allowed in this context"),
        ("a: 'x", "is not YAML"),
        ("a:\n\t- b\n", "x.yaml:2:1: is not YAML"),
        ("a: \x07", "is not YAML"),
        ("- a\n- b\n", "x.yaml: holds a list, not an object"),
        ("just words", "x.yaml: holds a text, not an object"),
        ("12", "x.yaml: holds a number, not an object"),
        ("", "x.yaml: is empty"),
        (" \n\n\t ", "x.yaml: is empty"),
        ("# only a comment\n", "x.yaml: holds nothing, not an object"),
        ("~", "x.yaml: holds nothing, not an object"),
        ("a: b\0c", "x.yaml:1: holds a NUL byte"),
        (b"a: 1\nb: \xff\xfa\n", "x.yaml:2: is not UTF-8 text"),
        (b"\x1f\x8b\x08\x00\x00\x00\x00\x00", "x.yaml:1: is not UTF-8 text"),
        (b"\xff\xfea\xd8", "is not UTF-16 text"),
        (
            "<!DOCTYPE html><html><head><title>Log in\n to X</title>",
            "is an HTML page titled 'Log in to X', not",
        ),
        ("\n  <HTML lang=en>", "x.yaml: is an HTML page, not an OpenAPI document (a login or error page?)"),
        ("<?xml version='1.0'?><Error/>", "x.yaml: is XML, not an OpenAPI document"),
    ],
)
def test_refused_with_one_clear_line(text: str | bytes, message: str) -> None:
    assert message in refusal(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": 1,\n "b" 2}', "x.json:2:6: is not JSON: Expecting ':' delimiter"),
        ('{"a": 1', "x.json:1:8: is not JSON: Expecting ',' delimiter"),
        ('{"a": NaN}', "x.json: holds the number 'NaN', which JSON does not have"),
        ('{"a": -Infinity}', "holds the number '-Infinity'"),
        ('{"a": 1e999}', "holds the number '1e999'"),
        ('{"a": ' + "9" * 5000 + "}", "holds the number '999999"),
        ('{"a": "\\ud800"}', "x.json: holds half a surrogate pair in '\\ud800'"),
        ('{"\\udc00": 1}', "holds half a surrogate pair"),
        ("[1]", "x.json: holds a list, not an object"),
        ("a: 1", "x.json:1:1: is not JSON"),
        ('{"a": "x\ny"}', "x.json:1:9: is not JSON: Invalid control character at"),
    ],
)
def test_json_refused_with_one_clear_line(text: str, message: str) -> None:
    assert message in refusal(text, "x.json")


def test_json_is_recognised_without_its_name_and_its_errors_are_those_of_json() -> None:
    assert load(' {"a": "\\ud83d\\ude00", "b": true}') == {"a": "\U0001f600", "b": True}
    assert "x.yaml:1:8: is not JSON: Expecting ',' delimiter" in refusal('{"a": 1')
    # NaN would be a text in YAML; it is refused, not reinterpreted.
    assert "NaN" in refusal('{"a": NaN}')
    assert load("{a: 1}") == {"a": 1}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("text", ['{"a": "\xe9\U0001f600"}', "a: \xe9\U0001f600\n"])
def test_encodings(encoding: str, text: str) -> None:
    assert load(text.encode(encoding)) == {"a": "\xe9\U0001f600"}


def test_aliases_become_values_of_their_own() -> None:
    document = load("a: &x {b: [1]}\nc: *x\nd: [*x, &y z, *y]\ne: &x 2\nf: *x\n")
    assert document == {"a": {"b": [1]}, "c": {"b": [1]}, "d": [{"b": [1]}, "z", "z"], "e": 2, "f": 2}
    document["a"]["b"].append(2)
    assert document["c"] == {"b": [1]}
    assert document["d"][0] == {"b": [1]}


def test_an_anchored_key_can_be_used_as_a_value() -> None:
    assert load("&k a: 1\nb: *k\n") == {"a": 1, "b": "a"}


def test_alias_bombs_are_refused_before_they_grow() -> None:
    laughs = "a0: &a0 [x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join(f'*a{n - 1}' for _ in range(10))}]\n" for n in range(1, 30)
    )
    assert "holds more than 2000000 values" in refusal(laughs)
    long = "a: &a " + "x" * 100_000 + "\nb: [" + ", ".join("*a" for _ in range(1000)) + "]\n"
    assert "or 67108864 characters" in refusal(long)
    chain = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 5000))
    assert "is nested deeper than 100 levels" in refusal(chain)


@pytest.mark.parametrize("depth", [101, 1000, 100_000])
@pytest.mark.parametrize("name", ["x.yaml", "x.json"])
@pytest.mark.parametrize("shape", [('{"a": ', "1", "}"), ('{"a": [', "1", "]}")])
def test_deep_nesting_is_refused(depth: int, name: str, shape: tuple[str, str, str]) -> None:
    first, core, last = shape
    assert "is nested deeper than 100 levels" in refusal(first * depth + core + last * depth, name)


def test_deep_block_nesting_is_refused() -> None:
    text = "".join(f"{' ' * n}a:\n" for n in range(3000))
    assert "is nested deeper than 100 levels" in refusal(text)
    assert "is nested deeper than 100 levels" in refusal("- " * 5000 + "x")


@pytest.mark.parametrize("name", ["x.yaml", "x.json"])
def test_the_greatest_depth_is_read(name: str) -> None:
    text = '{"a": ' * 100 + "1" + "}" * 100
    assert load(text, name)
    assert "deeper" in refusal('{"a": ' * 101 + "1" + "}" * 101, name)


def test_size_limits() -> None:
    assert "is larger than the limit of 10 bytes" in refusal("a: 12345678", bytes=10)
    assert load("a: 1234567", bytes=10)
    assert "holds more than 5 values" in refusal('{"a": [1, 2, 3, 4, 5]}', "x.json", nodes=5)
    assert "holds more than 5 values" in refusal("a: [1, 2, 3, 4, 5]", nodes=5)


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    assert refusal(path, "a.yaml") == "a.yaml: does not exist"
    path.write_text("a: 1")
    assert read.load(path, name="a.yaml") == {"a": 1}
    assert "is larger than the limit" in refusal(path, "a.yaml", bytes=3)
    assert refusal(tmp_path, "folder") == "folder: is not a file"
    assert refusal(Path("/dev/zero"), "zero") == "zero: is not a file"
    assert "x: " in refusal(Path("a\0b"), "x")
    assert "does not exist" in refusal(path / "below", "x") or "cannot be read" in refusal(
        path / "below", "x"
    )


def test_reading_needs_no_recursion() -> None:
    limit = sys.getrecursionlimit()
    try:
        sys.setrecursionlimit(200)
        assert load('{"a": ' * 60 + "1" + "}" * 60)
        assert load("b: &x " + "[" * 60 + "]" * 60 + "\nc: *x\n")
    finally:
        sys.setrecursionlimit(limit)


def _random_value(source: random.Random, depth: int) -> Any:
    kind = source.randrange(8 if depth else 6)
    if kind == 0:
        return source.choice([None, True, False, 0, -1, 10**18, 1.5, -0.25, 1e-7])
    if kind < 6:
        alphabet = "ab1:#-?![]{}&*'\"\\%@`|>,. \n\t~=\xe9\u2028\x85\ufeff\U0001f600"
        return "".join(source.choice(alphabet) for _ in range(source.randrange(12)))
    if kind == 6:
        return [_random_value(source, depth - 1) for _ in range(source.randrange(4))]
    return {
        f"{_random_value(source, 0)}": _random_value(source, depth - 1) for _ in range(source.randrange(4))
    }


@pytest.mark.parametrize("seed", range(60))
def test_what_two_independent_writers_write_is_read_back(seed: int) -> None:
    source = random.Random(seed)
    document = {"root": [_random_value(source, 4) for _ in range(10)]}
    assert load(json.dumps(document), "x.json") == document
    assert load(json.dumps(document, ensure_ascii=False), "x.json") == document
    text = yaml.dump(document, Dumper=yaml.CSafeDumper, allow_unicode=bool(seed % 2))
    assert load(text) == document


@pytest.mark.parametrize("seed", range(40))
def test_damaged_text_is_read_or_refused_but_never_crashes(seed: int) -> None:
    source = random.Random(seed)
    text = yaml.dump({"paths": [_random_value(source, 4) for _ in range(8)], "a": {"b": 1}}).encode()
    for _ in range(30):
        damaged = bytearray(text)
        for _ in range(source.randrange(1, 5)):
            place = source.randrange(len(damaged))
            match source.randrange(3):
                case 0:
                    damaged[place] = source.randrange(256)
                case 1:
                    del damaged[place:]
                case _:
                    damaged[place:place] = source.choice(
                        [b"{", b"]", b"&a ", b"*a", b"!!x ", b": ", b"- ", b"'"]
                    )
            damaged = damaged or bytearray(b"a")
        try:
            document = load(bytes(damaged))
        except PipelineError as error:
            assert "\n" not in str(error.problems[0])
        else:
            json.dumps(document, allow_nan=False).encode()


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({"swagger": "2.0"}, "x: is Swagger '2.0', not OpenAPI 3.0 or 3.1"),
        ({"message": "Unauthorized", "code": 1}, "it has no `openapi`, but 'message', 'code'"),
        ({}, "it has no `openapi`, but nothing"),
        ({"openapi": 3.1, "info": {"title": "a", "version": "1"}, "paths": {}}, "(quote it)"),
        ({"openapi": "2.0", "info": {"title": "a", "version": "1"}, "paths": {}}, "`openapi` is '2.0'"),
        ({"openapi": "3.2.0", "info": {"title": "a", "version": "1"}, "paths": {}}, "`openapi` is '3.2.0'"),
        ({"openapi": "3.0.3", "info": [], "paths": {}}, "`info` is a list, not an object"),
        (
            {"openapi": "3.0.3", "info": {"title": "a", "version": 1.0}, "paths": {}},
            "`info.version` is a number",
        ),
        ({"openapi": "3.0.3", "info": {"version": "1"}, "paths": {}}, "`info.title` is nothing, not a text"),
        ({"openapi": "3.0.3", "info": {"title": "a", "version": "1"}}, "`paths` is nothing, not an object"),
    ],
)
def test_what_is_no_openapi_document(document: dict[str, Any], message: str) -> None:
    with pytest.raises(PipelineError) as caught:
        read.check_openapi(document, name="x")
    assert message in str(caught.value)


def test_all_faults_of_a_document_are_named_at_once() -> None:
    with pytest.raises(PipelineError) as caught:
        read.check_openapi({"openapi": "4", "info": {}, "paths": []}, name="x")
    assert len(caught.value.problems) == 4


@pytest.mark.parametrize("version", ["3.0.0", "3.0.3", "3.1.0", "3.1.1", "3.0", "3.1.0-rc0"])
def test_openapi_versions_that_are_read(version: str) -> None:
    read.check_openapi({"openapi": version, "info": {"title": "a", "version": "1"}, "paths": {}}, name="x")


def test_numbers_stay_finite_and_exact() -> None:
    document = load("a: 9007199254740993\nb: 0.1\nc: 5e-324\n")
    assert document == {"a": 9007199254740993, "b": 0.1, "c": 5e-324}
    assert all(math.isfinite(value) for value in document.values())
