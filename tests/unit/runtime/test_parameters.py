from __future__ import annotations

import urllib.parse
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import operation as o
from generator.runtime import schema as s
from generator.runtime.errors import InvalidArgumentError
from tests.unit.runtime.sample import parameter, sent, steady

LIST = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


def operation(*parameters: o.Parameter, path: str = "/x") -> o.Operation[None]:
    return o.Operation("op", "GET", path, parameters)


def one(location: Any, style: Any, explode: bool, value: Any, **more: Any) -> Any:
    spec = parameter("color", location, s.Any(), style=style, explode=explode, **more)
    path = "/x/{color}" if location == "path" else "/x"
    return sent(operation(spec, path=path), {"color": value})


@pytest.mark.parametrize(
    ("style", "explode", "scalar", "listed", "mapped"),
    [
        ("simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
        ("simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
        ("label", False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        ("label", True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        ("matrix", False, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
        ("matrix", True, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
    ],
)
def test_path_styles(style: str, explode: bool, scalar: str, listed: str, mapped: str) -> None:
    for value, expected in (("blue", scalar), (LIST, listed), (OBJECT, mapped)):
        assert one("path", style, explode, value).url.raw_path.decode() == f"/v1/x/{expected}"


@pytest.mark.parametrize(
    ("style", "explode", "scalar", "listed", "mapped"),
    [
        ("form", False, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        ("form", True, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
        (
            "spaceDelimited",
            False,
            "color=blue",
            "color=blue%20black%20brown",
            "color=R%20100%20G%20200%20B%20150",
        ),
        (
            "pipeDelimited",
            False,
            "color=blue",
            "color=blue%7Cblack%7Cbrown",
            "color=R%7C100%7CG%7C200%7CB%7C150",
        ),
        ("spaceDelimited", True, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
        ("deepObject", True, "color=blue", None, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ],
)
def test_query_styles(style: str, explode: bool, scalar: str, listed: str | None, mapped: str) -> None:
    for value, expected in (("blue", scalar), (LIST, listed), (OBJECT, mapped)):
        if expected is None:
            with pytest.raises(InvalidArgumentError):
                one("query", style, explode, value)
        else:
            assert one("query", style, explode, value).url.query.decode() == expected


def test_an_object_in_an_object_has_brackets_behind_brackets() -> None:
    sent = one("query", "deepObject", True, {"R": "1", "of": {"é": {"G": 2}}})
    assert sent.url.query.decode() == "color%5BR%5D=1&color%5Bof%5D%5B%C3%A9%5D%5BG%5D=2"


@pytest.mark.parametrize("value", [{"a": {}}, {"a": []}, {"a": {"b": [1]}}, {"a]": 1}, {"a": {"[b": 1}}])
def test_what_brackets_cannot_tell_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="color"):
        one("query", "deepObject", True, value)


@pytest.mark.parametrize(
    ("explode", "value", "expected"),
    [
        (False, "blue", "blue"),
        (False, LIST, "blue,black,brown"),
        (True, LIST, "blue,black,brown"),
        (False, OBJECT, "R,100,G,200,B,150"),
        (True, OBJECT, "R=100,G=200,B=150"),
        (False, "", ""),
    ],
)
def test_header_style(explode: bool, value: Any, expected: str) -> None:
    assert one("header", "simple", explode, value).headers["color"] == expected


@pytest.mark.parametrize(
    ("explode", "value", "expected"),
    [
        (False, "blue; x", "color=blue%3B%20x"),
        (False, LIST, "color=blue,black,brown"),
        (True, LIST, "color=blue; color=black; color=brown"),
        (True, OBJECT, "R=100; G=200; B=150"),
    ],
)
def test_cookie_style(explode: bool, value: Any, expected: str) -> None:
    assert one("cookie", "form", explode, value).headers["cookie"] == expected


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-7, "-7"),
        (1.0, "1.0"),
        (2**70, str(2**70)),
        ("", ""),
        (1e22, "1e%2B22"),
    ],
)
def test_scalars_as_text(value: Any, text: str) -> None:
    assert one("query", "form", True, value).url.query.decode() == f"color={text}"


def test_delimiters_inside_values_are_told_apart() -> None:
    value = ["a,b", "c&d=e", "f g", "#?/", "100%", "ä+"]
    query = one("query", "form", False, value).url.query.decode()
    assert [urllib.parse.unquote(item) for item in query.removeprefix("color=").split(",")] == value


@pytest.mark.parametrize(
    ("location", "style", "explode"),
    [
        ("query", "form", False),
        ("header", "simple", True),
        ("header", "simple", False),
        ("cookie", "form", False),
    ],
)
def test_one_empty_text_is_refused_where_it_looks_like_no_item(
    location: str, style: str, explode: bool
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^color\[0\]: one empty text cannot be told"):
        one(location, style, explode, [""])


def test_one_empty_text_is_sent_where_the_name_says_that_it_is_there() -> None:
    assert one("query", "form", True, [""]).url.query == b"color="
    assert one("query", "form", False, ["", ""]).url.query == b"color=,"


def test_reserved_characters_stay_where_the_document_allows_it() -> None:
    query = one(
        "query", "form", True, "https://x.org/a?b=1&c=#d e%20+", allow_reserved=True
    ).url.query.decode()
    assert query == "color=https://x.org/a?b=1%26c=%23d%20e%2520%2B"
    query = one("query", "form", False, ["a,b", "c:d"], allow_reserved=True).url.query.decode()
    assert query == "color=a%2Cb,c:d"


def test_json_parameters() -> None:
    query = one("query", "form", True, {"a": [1, None, "ä"]}, json=True).url.query.decode()
    assert urllib.parse.unquote(query) == 'color={"a":[1,null,"ä"]}'


@pytest.mark.parametrize(
    "value", ["", ".", "..", "a/b", "a\\b", "a\nb", "\x00", "\x7f", "\x85", [""], ["a", "b/c"], [], {}, None]
)
def test_unsafe_path_values_are_refused(value: Any) -> None:
    for style, explode in (("simple", False), ("label", True), ("matrix", True)):
        with pytest.raises(InvalidArgumentError) as caught:
            one("path", style, explode, value)
        assert caught.value.argument.startswith("color")


@pytest.mark.parametrize("value", ["a?b", "a#b", "a b", "ä", "%2e%2e", "%2F", "...", "a;b", "~", "x" * 500])
def test_other_path_values_arrive(value: str) -> None:
    raw = one("path", "simple", False, value).url.raw_path.decode()
    assert urllib.parse.unquote(raw.removeprefix("/v1/x/")) == value
    assert "?" not in raw
    assert "#" not in raw


def test_a_value_never_makes_a_dot_segment() -> None:
    spec = parameter("a", "path", s.Any()), parameter("b", "path", s.Any())
    with pytest.raises(InvalidArgumentError):
        sent(operation(*spec[:1], path="/x/.{a}/y"), {"a": "."})
    assert sent(operation(*spec, path="/{a}{b}/y"), {"a": "{b}", "b": "1"}).url.raw_path == b"/v1/%7Bb%7D1/y"


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        {},
        [None],
        [["a"]],
        {"a": None},
        {"a": {}},
        float("nan"),
        float("inf"),
        b"x",
        object(),
        {1: 2},
        {"a"},
        "\ud800",
    ],
)
def test_what_a_query_cannot_hold_is_refused(value: Any) -> None:
    for explode in (False, True):
        with pytest.raises(InvalidArgumentError) as caught:
            one("query", "form", explode, value)
        assert caught.value.argument.startswith("color")
        assert caught.value.rule


@pytest.mark.parametrize("value", ["a\r\nb", "\n", " a", "a ", "ä", "\x00", ["a,b"], None])
def test_what_a_header_cannot_hold_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="color"):
        one("header", "simple", False, value)


@pytest.mark.parametrize(("style", "value"), [("spaceDelimited", ["a b"]), ("pipeDelimited", ["a|b"])])
def test_a_delimiter_that_cannot_be_told_apart_is_refused(style: str, value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="separates"):
        one("query", style, False, value)
    with pytest.raises(InvalidArgumentError, match="separates"):
        one("path", "label", True, ["a.b"])


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@steady
@given(st.dictionaries(st.sampled_from("abc"), st.lists(TEXT, min_size=1, max_size=3), min_size=1))
def test_every_query_can_be_read_again(values: dict[str, list[str]]) -> None:
    exploded = [parameter(name, "query", s.Any()) for name in values]
    query = sent(operation(*exploded), values).url.query.decode("ascii")
    assert urllib.parse.parse_qs(query, keep_blank_values=True) == values
    joined = [parameter(name, "query", s.Any(), explode=False) for name in values]
    if [""] in values.values():
        with pytest.raises(InvalidArgumentError, match="one empty text"):
            sent(operation(*joined), values)
        return
    query = sent(operation(*joined), values).url.query.decode("ascii")
    pairs = dict(pair.split("=") for pair in query.split("&"))
    assert {k: [urllib.parse.unquote(x) for x in v.split(",")] for k, v in pairs.items()} == values


@steady
@given(TEXT)
def test_every_path_value_arrives_or_is_refused(value: str) -> None:
    try:
        request = sent(operation(parameter("a", "path", s.String()), path="/{a}/end"), {"a": value})
    except InvalidArgumentError as error:
        assert error.argument == "a"
        return
    _, version, segment, end = request.url.raw_path.decode("ascii").split("/")
    assert (version, urllib.parse.unquote(segment), end) == ("v1", value, "end")
