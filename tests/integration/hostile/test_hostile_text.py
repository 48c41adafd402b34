"""Texts that are refused before anybody looks for OpenAPI in them."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from tests.integration.hostile.harness import build, judge_refusal
from tests.integration.hostile.payloads import CANARY

HEAD = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\n"
SETENV = f"[HOSTILE, {CANARY}]"

REFUSED: dict[str, tuple[str | bytes, str]] = {
    "tag: apply": (HEAD + f"x: !!python/object/apply:os.putenv {SETENV}\n", "the tag "),
    "tag: new": (HEAD + "x: !!python/object/new:os.system ['true']\n", "the tag "),
    "tag: name": (HEAD + "x: !!python/name:os.system\n", "the tag "),
    "tag: module": (HEAD + "x: !!python/module:antigravity\n", "the tag "),
    "tag: in a key": (HEAD + "!!python/name:os.system x: 1\n", "the tag "),
    "tag: on the document": ("!!python/object/apply:os.getcwd\nopenapi: 3.1.0\n", "the tag "),
    "tag: local": (HEAD + "x: !env HOME\n", "the tag "),
    "tag: include": (HEAD + "x: !include /etc/passwd\n", "the tag "),
    "tag: handle": ("%TAG ! tag:yaml.org,2002:python/\n---\n" + HEAD + "x: !name:os.system\n", "the tag "),
    "tag: java": (
        HEAD + 'x: !!java.net.URL ["http://127.0.0.1:9"]\n',
        "the tag ",
    ),
    "alias bomb": (
        HEAD
        + "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + "".join(
            f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(12)
        ),
        "aliases written out",
    ),
    "alias bomb of text": (
        HEAD + f"a: &a {'x' * 500_000}\nb: [{','.join(['*a'] * 500)}]\n",
        "aliases written out",
    ),
    "alias to itself": (HEAD + "a: &a {b: *a}\n", "stands within what it stands for"),
    "merge key": (HEAD + "a: &a {b: 1}\nc: {<<: *a}\n", "the merge key << is refused"),
    "deep flow lists": (HEAD + f"a: {'[' * 100_000}\n", "nested deeper"),
    "deep flow objects": (HEAD + f"a: {'{a: ' * 100_000}\n", "nested deeper"),
    "deep block lists": (HEAD + f"a:\n  {'- ' * 50_000}x\n", "nested deeper"),
    "deep json": ('{"a":' * 100_000 + "1" + "}" * 100_000, "nested deeper"),
    "deep json lists": ('{"a":' + "[" * 100_000 + "]" * 100_000 + "}", "nested deeper"),
    "duplicate key": (HEAD + "info: {title: b, version: '2'}\n", "stands twice"),
    "duplicate key in json": ('{"openapi": "3.1.0", "openapi": "3.0.0"}', "stands twice"),
    "two documents": (HEAD + "---\n" + HEAD, "a second YAML document"),
    "not a number": (HEAD + "x: .nan\n", "JSON does not have"),
    "infinity in json": ('{"openapi": Infinity}', "JSON does not have"),
    "endless integer": (HEAD + f"x: {'9' * 100_000}\n", "is too long"),
    "endless exponent": (HEAD + "x: 1e99999999\n", "is too large"),
    "half a pair": ('{"openapi": "3.1.0", "x": "\\ud800"}', "half a surrogate pair"),
    "nul": (HEAD + "x: a\0b\n", "NUL"),
    "control character": (HEAD + "x: a\x07b\n", "is not YAML"),
    "latin-1": (HEAD.encode() + b"x: \xe9\n", "is not UTF-8"),
    "utf-7 in disguise": (b"+ADwAIQ-DOCTYPE", "not an object"),
    "utf-32": (HEAD.encode("utf-32"), "holds a NUL byte"),
    "compressed": (gzip.compress(HEAD.encode()), "is not UTF-8 text (compressed"),
    "pickle": (b"\x80\x04\x95\x1c\x00\x00\x00\x00\x00\x00\x00\x8c\x05posix", "is not UTF-8"),
    "zip": (b"PK\x03\x04" + bytes(60), "NUL"),
    "html": ("<!doctype html><title>Sign in</title>", "is an HTML page titled 'Sign in'"),
    "html with a hostile title": ("<html><title>\x1b[2J\u202e{CODE}</title>", "\\x1b[2J\\u202e"),
    "xml": (
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
        "is XML",
    ),
    "empty": ("", "is empty"),
    "swagger": ("swagger: '2.0'\ninfo: {}\n", "is Swagger '2.0'"),
    "another format": ("asyncapi: 3.0.0\ninfo: {title: a, version: '1'}\n", "it has no `openapi`"),
    "openapi 4": (HEAD.replace("3.1.0", "4.0.0"), "not a version text 3.0.x or 3.1.x"),
    "a version like a float": (HEAD.replace("3.1.0", "3.1"), "(quote it)"),
    "a hostile version": (HEAD.replace("3.1.0", '"3.1.0\\n__import__"'), "not a version text"),
    "a list": ("- openapi: 3.1.0\n", "not an object"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused_with_one_line(case: str, tmp_path: Path) -> None:
    text, message = REFUSED[case]
    outcome = build(text, tmp_path)
    judge_refusal(outcome)
    assert len(outcome.said) == 1
    assert message in outcome.said[0]


@pytest.mark.parametrize("name", ["a b.yaml", "a'b;$(x).yaml", "\u202e.json", "%s{x}.yaml", "-x.yaml"])
def test_the_name_of_the_file_is_no_code_either(name: str, tmp_path: Path) -> None:
    outcome = build("[]", tmp_path, name=name)
    assert outcome.code == 1
    assert len(outcome.said) == 1
