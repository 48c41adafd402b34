"""A problem is one readable line, whatever it quotes."""

from __future__ import annotations

import pytest

from generator.problems import PipelineError, Problem


def test_a_problem_names_place_message_and_hint() -> None:
    assert str(Problem("#/paths", "is empty", "add one")) == "#/paths: is empty (add one)"
    assert str(PipelineError.one("#/paths", "is Größe")) == "#/paths: is Größe"


@pytest.mark.parametrize(
    "text", ["a\nb", "a\rb", "a\u2028b", "\x1b[31m", "\u202eb", "\0", "\ud800", "\uffff"]
)
def test_what_is_not_printable_is_escaped(text: str) -> None:
    line = str(Problem(f"#/{text}", text))
    assert line.isprintable()
    assert "\\" in line


def test_a_long_text_keeps_its_ends() -> None:
    line = str(Problem("#/" + "a" * 5000 + "/end", "start" + "b" * 5000))
    assert len(line) < 600
    assert line.startswith("#/aaa")
    assert "/end: start" in line
