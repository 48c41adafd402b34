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


def test_what_happened_to_several_is_told_once() -> None:
    gone = {"kind": "value.removed", "what": "is gone", "advice": "Use another value."}
    same = [
        change(
            Level.BREAKING, names=(f"Size.{name}",), before=(f"Size.{name}",), after=("# nothing",), **gone
        )
        for name in ("S", "M", "L")
    ]
    renamed = change(Level.BREAKING, what="is called Mass", before=("Weight",), after=("Mass",))
    text = printed.items([same[0], renamed, *same[1:]])
    assert text.count("- `Size.S`, `Size.M`, `Size.L` are gone. Use another value.\n") == 1
    assert "  - Size.S\n  - Size.M\n  - Size.L\n  + # nothing\n" in text
    assert "  - Weight\n  + Mass\n" in text


def test_whatever_breaks_is_named() -> None:
    names = tuple(f"client.shops.call_{number}(shop_id=)" for number in range(60))
    assert printed.items([change(Level.BREAKING, names=names)]).count("call_") == 60
    assert " and 20 more are new." in printed.items([change(names=names)])


@pytest.mark.parametrize(
    "text", ["max_items 14 (was 15)", "is list[State], was State | None", "[] and [a]", "a_b", "{x}", "a > b"]
)
def test_pages_can_be_read_unprinted(text: str) -> None:
    assert printed.escaped(text).replace("\\|", "|") == text


@pytest.mark.parametrize(
    "text",
    ["[a](b)", "[a][b]", "[a]: b", "_a_", "*a*", "`a`", "<a>", "#12", "a@b", "https://a", "www.a", "~~a~~"],
)
def test_pages_get_no_markup(text: str) -> None:
    from markdown_it import MarkdownIt

    html = MarkdownIt("gfm-like", {"linkify": False}).renderInline(printed.escaped(text))
    assert "<" not in html.replace("&lt;", ""), html


def test_what_is_said_of_several_is_said_in_the_plural() -> None:
    def gone(name: str) -> Change:
        what, advice = "can be given as well, and has to be", "Give it."
        return Change(
            kind="field.access", level=Level.BREAKING, names=(name,), what=what, pointer="#", advice=advice
        )

    assert "- `A.x` can be given as well, and has to be. Give it.\n" in printed.items([gone("A.x")])
    both = printed.items([gone("A.x"), gone("B.x")])
    assert "- `A.x`, `B.x` can be given as well, and have to be. Give them.\n" in both
