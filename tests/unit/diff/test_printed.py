"""What is printed: one line each, and nothing of a document becomes markup."""

from __future__ import annotations

import json

import pytest

from generator.diff import printed
from generator.diff.change import Change, Difference, Level, merged


def change(level: Level = Level.FIX, **more: object) -> Change:
    stated: dict[str, object] = {
        "kind": "field.type",
        "names": ("Pet.name",),
        "what": "is new",
        "pointer": "#/a",
    }
    return Change(level=level, **{**stated, **more})  # type: ignore[arg-type]


HOSTILE = "<img src=x onerror=1> @team [a](https://evil.example) ``` `x` \u202e\n# head"


def test_markdown_of_a_hostile_document_is_text() -> None:
    one = change(Level.BREAKING, names=(HOSTILE,), what=HOSTILE, advice=HOSTILE, before=("a",), after=("b",))
    text = printed.markdown(Difference("1", "2", (one,)))
    outside = "\n".join(line for line in text.splitlines() if "<img" not in line.replace("\\<", ""))
    assert "\u202e" not in text and "\n# head" not in text
    assert "](https:" not in outside.replace("\\]", "") and " @team" not in outside
    # In its code span the name is as it was, and the span is longer than any run of backticks in it.
    assert "```` <img" in text and "@team \\[a\\]" not in text


@pytest.mark.parametrize("name", ["a", "a`b", "``", "\n"])
def test_a_code_span_holds_its_text(name: str) -> None:
    span = printed.code(name)
    fence = span[: len(span) - len(span.lstrip("`"))]
    assert span.endswith(fence) and fence not in span[len(fence) : -len(fence)] and "\n" not in span


def test_text_and_json_say_the_same() -> None:
    found = Difference(
        "1", "2", (change(Level.BREAKING, before=("x",), after=("y",), advice="Do."), change())
    )
    lines = printed.text(found).splitlines()
    assert lines[0].startswith("breaking") and [line.strip() for line in lines[1:4]] == ["- x", "+ y", "Do."]
    data = json.loads(printed.as_json(found))
    assert data["level"] == "breaking" and [one["level"] for one in data["changes"]] == ["breaking", "fix"]
    assert printed.summary(found) == "breaking: 2 changes (1 breaking, 1 fix)"
    assert printed.summary(Difference("1", "1", ())) == "no changes"


def test_one_place_is_one_change_and_the_worst_comes_first() -> None:
    found = merged([change(), change(names=("Pet.age",)), change(Level.FEATURE), change(pointer="#/b")])
    assert [(one.level, one.names) for one in found] == [
        (Level.FEATURE, ("Pet.name",)),
        (Level.FIX, ("Pet.name", "Pet.age")),
        (Level.FIX, ("Pet.name",)),
    ]
