"""Document text to Python source: what comes out reads back as what went in, whatever went in."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.emit.literals import (
    Code,
    Unprintable,
    call,
    comment,
    join,
    literal,
    literals,
    module,
    name,
    prose,
)

# Everything that has ended or hidden source text somewhere.
HOSTILE = (
    '"""',
    "'''",
    '"',
    '""',
    "\\",
    '\\"""',
    '"""\nimport os; os.abort()\n"""',
    "\\N{BULLET} \\x41 \\u0041 {0.__class__} %s {{ x }} {% raw %}",
    "a\rb\x0bc\x0cd\x1ce\x85f\u2028g\u2029h",
    "\x00\x07\x1b[31m\x7f\x9b",
    "\ud800 \udfff",
    "\u202e abc \u2066 def \u2069 \u200b\u200f\ufeff\u00ad\u061c",
    "\U000e0041\ufffe\uffff",
    "# coding: utf-7",
    "\ta\n\t\tb",
    "   leading",
    "trailing\\",
    'trailing"',
    '"leading',
    "é ü 漢字 🙂",
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**80), 2**80)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
repeatable = settings(derandomize=True, database=None, deadline=None, max_examples=150)


def _docstring(*texts: str) -> str:
    """The docstring of a module in which the texts stand side by side."""
    source = '"""' + "".join(prose(text) for text in texts) + '"""\n'
    tree = ast.parse(source.encode())
    assert len(tree.body) == 1
    found = ast.get_docstring(tree, clean=False)
    assert found is not None
    return found


@repeatable
@given(JSON)
def test_a_literal_reads_back_as_the_value(value: object) -> None:
    source = literal(value)  # type: ignore[arg-type]
    assert source.isascii()
    assert repr(ast.literal_eval(source)) == repr(value)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_literal_reads_back_as_the_text(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text


def test_a_string_that_is_no_plain_string_prints_as_its_characters() -> None:
    class Sly(str):
        def __str__(self) -> str:
            return "other"

        def __repr__(self) -> str:
            return "__import__('os')"

    assert ast.literal_eval(literal({"k": Sly("text")})) == {"k": "text"}


@pytest.mark.parametrize(
    "value", [math.inf, -math.inf, math.nan, 10**400, b"x", (1,), {1}, object(), {1: 2.5, "n": [math.inf]}]
)
def test_what_json_cannot_hold_is_refused(value: object) -> None:
    with pytest.raises(Unprintable):
        literal(value)  # type: ignore[arg-type]


def test_a_bottomless_value_is_refused() -> None:
    value: list[object] = []
    value.append(value)
    with pytest.raises(Unprintable, match="deep"):
        literal(value)  # type: ignore[arg-type]


def test_tuples_of_one_stay_tuples() -> None:
    assert [ast.literal_eval(literals(values)) for values in ([], ["a"], ["a", None])] == [
        (),
        ("a",),
        ("a", None),
    ]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_prose_stays_inside_its_docstring(text: str) -> None:
    expected = "\n".join(line.rstrip() for line in text.expandtabs(4).strip().splitlines())
    assert _docstring(text) == expected
    assert _docstring("a", text, "b") == f"a{expected}b"


@pytest.mark.parametrize("first", HOSTILE)
@pytest.mark.parametrize("second", ['"', '""', "\\", "n"])
def test_texts_side_by_side_make_nothing_new(first: str, second: str) -> None:
    assert _docstring(first, second) == _docstring(first, "|", second).replace("|", "", 1)


@repeatable
@given(
    st.lists(st.text(alphabet=st.sampled_from("\"\\\n\r\u2028N{}x0 '#a")) | st.text(), min_size=1, max_size=4)
)
def test_any_prose_stays_inside_its_docstring(texts: list[str]) -> None:
    _docstring(*texts)


@repeatable
@given(st.text(), st.integers(0, 16))
def test_prose_shows_what_python_reads(text: str, indent: int) -> None:
    shown = prose(text, indent)
    invisible = [
        c
        for c in shown
        if c != "\n" and (ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c in "\u202e\u2066\u200b\ufeff")
    ]
    assert invisible == []
    shown.encode()
    assert all(line.startswith(" " * indent) for line in shown.split("\n")[1:] if line)


def test_long_lines_wrap_at_words_and_under_their_list_item() -> None:
    words = "word " * 40
    assert [len(line) <= 110 for line in prose(words).split("\n")] == [True, True]
    assert prose(f"- {words}").split("\n")[1].startswith("  word")
    table = "|" + "x y |" * 60
    assert prose(table) == table
    assert prose("u" * 300) == "u" * 300


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (name, "a b"), (name, "class"), (name, "1a"), (name, "a\n"), (name, "é"), (name, ""), (name, "a.b"),
        (module, "a b"), (module, "a..b"), (module, ".import"), (module, "a;b"), (module, ""),
        (comment, "a\nb"), (comment, "\u2028"), (comment, "é"),
    ],
)  # fmt: skip
def test_names_and_comments_are_checked(check: Callable[[str], Code], text: str) -> None:
    with pytest.raises(Unprintable):
        check(text)


@pytest.mark.parametrize("text", ["a", "..a.b", "...", ".models.pet"])
def test_module_names_may_be_relative(text: str) -> None:
    assert module(text) == text


def test_code_takes_no_plain_text() -> None:
    with pytest.raises(TypeError):
        Code("a") + "b"
    with pytest.raises(TypeError):
        join(Code(", "), [Code("a"), "b"])  # type: ignore[list-item]
    with pytest.raises(Unprintable):
        call(Code("f"), **{"a b": Code("1")})
