"""Hostile documents through ``python -m generator build``: nothing of them ever runs, nothing escapes.

Where each way in is tried: docstrings, defaults, enum values and names, const, braces, Jinja, property, parameter,
header, cookie, class and call names, paths, media types, servers, security, statuses, discriminators, patterns,
formats and extensions: here, over every text of `corpus.document`. References, cycles, blow-ups, names that meet or
differ by case, regular expressions, values of the wrong kind, damage: `test_hostile_structure`. YAML tags, aliases,
depth, encodings: `test_hostile_text`. File names, links, what was there before: `test_hostile_output`.
"""

from __future__ import annotations

import random
import zlib
from pathlib import Path
from typing import Any

import pytest

from tests.integration.hostile import corpus
from tests.integration.hostile.harness import build, judge, judge_package
from tests.integration.hostile.payloads import NAMES, TEXTS


def _slice(cases: list[Any], count: int) -> list[Any]:
    """A seeded sample runs always, the rest is marked as the long form."""
    chosen = set(random.Random(20211103).sample(range(len(cases)), count))
    return [
        pytest.param(*case, marks=[] if index in chosen else [pytest.mark.full])
        for index, case in enumerate(cases)
    ]


# Every place meets every payload made for names, and a sample of those made for prose.
_NAMED = [(place, payload) for place in corpus.NAMED for payload in NAMES]
_NAMED += random.Random(1).sample([(place, payload) for place in corpus.NAMED for payload in TEXTS], 400)


def _body(texts: dict[str, str]) -> dict[str, Any]:
    name = texts.get("property", "name")
    return {name: "abc", "pet": {texts.get("discriminator", "kind"): texts.get("mapping key", "cat")}}


def test_the_harmless_document_is_built_and_called(tmp_path: Path) -> None:
    assert judge_package(build(corpus.document({}), tmp_path), _body({})) >= 8


@pytest.mark.parametrize("payload", _slice([(payload,) for payload in TEXTS], 16))
def test_prose_may_say_anything(payload: str, tmp_path: Path) -> None:
    """The same payload stands in every description, title, default and example at once."""
    texts = dict.fromkeys(corpus.PROSE, TEXTS[payload])
    assert judge_package(build(corpus.document(texts), tmp_path), _body({})) >= 8


@pytest.mark.parametrize(
    "seed", [pytest.param(n, marks=[pytest.mark.full] if n >= 8 else []) for n in range(60)]
)
def test_payloads_split_over_neighbouring_texts(seed: int, tmp_path: Path) -> None:
    source = random.Random(seed)
    texts = {place: source.choice([*TEXTS.values(), '"', '"""', "\\", ""]) for place in corpus.PROSE}
    assert judge_package(build(corpus.document(texts), tmp_path), _body({})) >= 8


@pytest.mark.parametrize(("place", "payload"), _slice(_NAMED, 60))
def test_names_are_refused_or_made_harmless(place: str, payload: str, tmp_path: Path) -> None:
    texts = {place: {**TEXTS, **NAMES}[payload]}
    judge(build(corpus.document(texts), tmp_path), _body(texts))


@pytest.mark.parametrize("payload", _slice([(payload,) for payload in NAMES], 20))
def test_names_in_three_places_at_a_time(payload: str, tmp_path: Path) -> None:
    places = random.Random(zlib.crc32(payload.encode())).sample(corpus.NAMED, 3)
    texts = dict.fromkeys(places, NAMES[payload])
    judge(build(corpus.document(texts), tmp_path), _body(texts))
