# Made from generator/sandbox.
"""Terms that go with others, made of the ones that are asked about."""

from __future__ import annotations

from typing import Any

from ..calls import Call, handles
from ..metrics.dice import number

_BEFORE = ("cute", "best", "easy", "modern", "small", "vintage", "cheap", "simple")
_AFTER = (
    "ideas",
    "for women",
    "for kids",
    "outfit",
    "aesthetic",
    "on a budget",
    "inspiration",
    "for men",
    "sale",
    "diy",
)


@handles("terms.related")
def related_terms(call: Call) -> dict[str, Any]:
    entries = [{"term": term, "related_terms": _related(call, term)} for term in call.query["terms"]]
    return {
        "id": call.query["terms"][0],
        "related_term_count": sum(len(entry["related_terms"]) for entry in entries),
        "related_terms_list": entries,
    }


@handles("terms.suggested")
def suggested_terms(call: Call) -> list[str]:
    """Terms that begin with the one that is asked about, `limit` of them."""
    term = call.query["term"]
    return [f"{term} {word}" for word in _drawn(call, _AFTER, term)][: call.query["limit"]]


def _related(call: Call, term: str) -> list[str]:
    return [f"{word} {term}" for word in _drawn(call, _BEFORE, term)[:3]]


def _drawn(call: Call, words: tuple[str, ...], term: str) -> list[str]:
    return sorted(words, key=lambda word: number(call.state.options.seed, "term", term, word))
