"""Texts that are damaged, in ways that editors and merges damage them: no crash, nothing twice, nothing invalid."""

from __future__ import annotations

import random

import pytest
from pinterest_ads.migrate import scan
from pinterest_ads.migrate.fix import fix

from tests.integration.migrate.labels import CORPUS, HALVES, snippets

ENDINGS = (".py", ".mjs", ".js", ".ts", ".jsx", ".php", ".json")
SIGNS = ("'", '"', "{", "}", "`", "\\", "%s", "/", "(", ")", "ü", "ads/v3", "$", "#", "//", "<<<T\n")
TEXTS = {
    f"{half}/{file}": (CORPUS / half / file).read_text(encoding="utf-8").split("\n")
    for half in HALVES
    for file in snippets(half)
    if file.endswith(ENDINGS)
}


def damaged(dice: random.Random, name: str) -> str:
    lines = list(TEXTS[name])
    alike = [other for other in TEXTS if other.rpartition(".")[2] == name.rpartition(".")[2]]
    for _ in range(dice.randint(1, 3)):
        at = dice.randrange(len(lines))
        match dice.randrange(5):
            case 0:
                del lines[at : at + dice.randint(1, 3)]
            case 1:
                lines[at:at] = lines[max(0, at - 6) : at]
            case 2:
                other = TEXTS[dice.choice(alike)]
                begin = dice.randrange(len(other))
                lines[at:at] = other[begin : begin + dice.randint(1, 12)]
            case 3:
                column = dice.randint(0, len(lines[at]))
                lines[at] = lines[at][:column] + dice.choice(SIGNS) + lines[at][column:]
            case _:
                lines[at : at + 2] = ["".join(lines[at : at + 2])]
        lines = lines or [""]
    return "\n".join(lines)


def judge(seed: int) -> None:
    dice = random.Random(seed)
    name = dice.choice(sorted(TEXTS))
    path, text = name.partition("/")[2], damaged(dice, name)
    once = fix(text, path, scan)
    assert "by a fix" not in once.problem and "anew" not in once.problem, (name, seed)
    assert not once.problem or once.text == text, (name, seed)
    again = fix(once.text, path, scan)
    assert (again.text, again.rewritten) == (once.text, 0), (name, seed)


@pytest.mark.parametrize("seed", range(4))
def test_damaged_texts(seed: int) -> None:
    for number in range(15):
        judge(seed * 15 + number)


@pytest.mark.full
@pytest.mark.parametrize("seed", range(4, 104))
def test_more_damaged_texts(seed: int) -> None:
    test_damaged_texts(seed)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.py", "u = 'https://api.pinterest.com/ads/v3/'" + " + 'a'" * 3000 + "\n"),
        ("a.js", "const u = 'https://api.pinterest.com/ads/v3/'" + " + 'a'" * 1000 + ";\n"),
        ("a.php", "<?php $u = 'https://api.pinterest.com/ads/v3/'" + " . 'a'" * 1000 + ";\n"),
        ("a.json", "[" * 3000 + '"https://api.pinterest.com/ads/v3"' + "]" * 3000),
    ],
)
def test_what_is_nested_deeply_is_read_or_refused(path: str, text: str) -> None:
    fixed = fix(text, path, scan)
    assert fixed.left
    assert fixed.problem or path.endswith((".js", ".php"))
