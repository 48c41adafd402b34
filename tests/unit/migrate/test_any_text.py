"""Whatever a file holds, `scan` answers, and what it says stands there."""

from __future__ import annotations

import itertools
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pinterest_ads.migrate import scan

from tests.integration.migrate.labels import CORPUS, snippets

SUFFIXES = (
    "py",
    "js",
    "ts",
    "php",
    "rb",
    "java",
    "go",
    "cs",
    "kt",
    "sh",
    "md",
    "json",
    "yml",
    "ini",
    "txt",
    "lua",
    "pl",
)
PIECES = (
    *(
        "https://api.pinterest.com/ads/v3",
        "/campaigns/",
        "campaigns/1/",
        '"',
        "'",
        "`",
        "${x}",
        "{x}",
        "{",
        "}",
        "(",
        ")",
    ),
    *(
        "[",
        "]",
        "+",
        ".",
        "%",
        "=",
        ":",
        ";",
        ",",
        "\n",
        "\r\n",
        "\\",
        "#",
        "//",
        "/*",
        "*/",
        "<<EOF\n",
        "EOF\n",
        "<?php",
    ),
    *(
        "$x",
        "$(",
        "curl -X PUT ",
        "'''",
        '"""',
        'f"',
        "%s",
        "\x00",
        "é",
        "\u2028",
        "\x0c",
        "😀",
        "is_managed",
        "TRAFFIC",
    ),
    *(
        "objective_type",
        "x-userendpoint-ratelimit-limit",
        "put(",
        "method: 'PUT'",
        "pin_promotions",
        " ",
        "```\n",
        "~~~py\n",
    ),
    *("\ufffd", "<!--", "-->", "%(a)s", "urljoin(", ".format(", "define('A', ", "{{ads}}", '{"url": "'),
)


@cache
def sources() -> tuple[tuple[str, str], ...]:
    return tuple((name, (CORPUS / "tuned" / name).read_text(encoding="utf-8")) for name in snippets("tuned"))


def _holds(text: str, path: str) -> None:
    for finding in scan(text, path):
        assert 0 <= finding.start < finding.end <= len(text)
        line = text.split("\n")[finding.line - 1]
        place = sum(len(one) + 1 for one in text.split("\n")[: finding.line - 1]) + finding.column - 1
        assert place == finding.start and finding.column - 1 <= len(line)
        shown = " ".join(text[finding.start : finding.end].split())
        assert finding.found == shown or finding.found.endswith("…")
        assert finding.message


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), max_size=30), st.sampled_from(SUFFIXES))
def test_pieces_in_any_order(pieces: list[str], suffix: str) -> None:
    _holds("".join(pieces), f"x.{suffix}")


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_snippets_cut_and_joined(data: st.DataObject) -> None:
    name, text = data.draw(st.sampled_from(sources()))
    _, other = data.draw(st.sampled_from(sources()))
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    at = data.draw(st.integers(0, len(other)))
    _holds(text[:start] + other[at:] + text[end:], name)


@pytest.mark.parametrize("suffix", ["py", "js", "php", "sh", "json", "yml", "md"])
def test_deep_and_long_texts(suffix: str) -> None:
    base = "https://api.pinterest.com/ads/v3/campaigns/"
    for text in (
        "(" * 5000 + f'"{base}"',
        "[" * 3000 + "]" * 3000 + f"'{base}'",
        " + ".join([f'"{base}"'] * 400),
    ):
        _holds(text, f"x.{suffix}")


@pytest.mark.full
@settings(max_examples=3000, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(PIECES), max_size=60), st.sampled_from(SUFFIXES))
def test_many_pieces_in_any_order(pieces: list[str], suffix: str) -> None:
    _holds("".join(pieces), f"x.{suffix}")


@pytest.mark.parametrize(("newline", "bom"), list(itertools.product(("\n", "\r\n"), ("", "\ufeff"))))
def test_line_ends_and_marks_change_nothing(newline: str, bom: str) -> None:
    for name, text in sources():
        as_it_is = [(one.line, one.kind, one.row) for one in scan(text, name)]
        changed = [(one.line, one.kind, one.row) for one in scan(bom + text.replace("\n", newline), name)]
        assert changed == as_it_is, name


@pytest.mark.parametrize(
    ("path", "line"),
    [("x.py", "a = a + a\n"), ("x.php", "$a = $a . $a;\n"), ("x.sh", 'a="$a$a"\n'), ("x.js", "a = a + a;\n")],
)
def test_a_constant_that_doubles_does_not_grow_without_end(path: str, line: str) -> None:
    first = {"x.php": "<?php $a", "x.js": "let a"}.get(path, "a")
    spaced = "=" if path == "x.sh" else " = "
    text = f"{first}{spaced}'https://api.pinterest.com/ads/v3/books_closed/'{';' * (path != 'x.py')}\n"
    assert (1, "GET books_closed/") in {(one.line, one.row) for one in scan(text + line * 60, path)}


URL = "https://api.pinterest.com/ads/v3/campaigns/"
LONG = "Ab0/" * 50_000


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("x.json", f'{{"a": "{LONG}", "u": "{URL}"}}'),
        ("x.js", f'a = "{LONG}"; u = "{URL}";'),
        ("x.yml", f"a: {LONG}\nu: {URL}\n"),
        ("x.txt", f"{LONG}\n{URL}\n"),
        ("x.md", "```\n" * 8001 + f"\n{URL}\n"),
        ("x.html", "<script>" * 10_000 + "<!-- " * 10_000 + f"\n{URL}\n"),
    ],
    ids=lambda value: value[:6],
)
def test_long_texts_take_no_time_that_grows_with_their_square(path: str, text: str) -> None:
    # A pattern that tries every beginning takes minutes here.
    assert [one.row for one in scan(text, path)] == ["GET campaigns/"]


@pytest.mark.parametrize("text", ["$(" * 20_000, '"$(' * 3000, "`" * 3001])
def test_commands_inside_commands_end(text: str) -> None:
    _holds(f"{text}\ncurl {URL}\n", "x.sh")
