"""A document as programs read it: without the words that are for people, which are a third of its size packed."""

from __future__ import annotations

from typing import Any

from generator.document.facts import lines
from generator.document.walk import walk

_WORDS = frozenset({"description", "summary", "externalDocs", "x-source"})
"""Of objects of the grammar: a property may be called so, and stays."""
_DEPTH = 4
"""File, `components`, `schemas`: each path and each component has a line."""


def text(document: dict[str, Any]) -> str:
    """JSON of the document without its words; the argument is not changed."""
    grammar = {id(node.value) for node in walk(document) if node.kind != "example"}
    return lines(_plain(document, grammar), _DEPTH) + "\n"


def _plain(node: Any, grammar: set[int]) -> Any:
    if isinstance(node, dict):
        words = _WORDS if id(node) in grammar else ()
        return {key: _plain(value, grammar) for key, value in node.items() if key not in words}
    if isinstance(node, list):
        return [_plain(one, grammar) for one in node]
    return node
