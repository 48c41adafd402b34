"""A document without its sentences: names, types, values and limits stay, a text becomes a digest of itself.

Two of them differ where the documents do, also in their words, and what is made of one differs from what is made of
the whole document in docstrings alone. So it can stand in for a document that is not ours to publish again.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

from generator.document.walk import walk

_TEXTS = frozenset({"description", "summary", "example", "examples", "externalDocs"})
"""Of objects of the grammar: a property may be called so, and is none."""
_VALUES = frozenset({"enum", "const", "default", "pattern", "title"})
"""What code is made of, whatever stands in it; classes are called by titles."""
_SENTENCE = re.compile(r"\S\s+\S+\s+\S")
"""Three words: two are a method and a path, or a name."""


def facts(document: dict[str, Any]) -> dict[str, Any]:
    """The document with a digest in the place of each text; the argument is not changed."""
    texts = {
        id(node.value): _TEXTS.intersection(node.value) for node in walk(document) if node.kind != "example"
    }
    result: dict[str, Any] = _plain(document, texts)
    return result


def _plain(node: Any, texts: dict[int, frozenset[str]]) -> Any:
    if isinstance(node, dict):
        digested = texts.get(id(node), frozenset())
        return {
            key: _digest(value)
            if key in digested
            else value
            if key in _VALUES and not isinstance(value, dict)
            else _plain(value, texts)
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_plain(one, texts) for one in node]
    return _digest(node) if isinstance(node, str) and _SENTENCE.search(node) else node


def _digest(value: Any) -> str:
    """Equal for texts that differ in blanks around them only, as they do not differ for readers."""
    text = value.strip() if isinstance(value, str) else json.dumps(value, sort_keys=True)
    return f"text-{hashlib.sha256(text.encode()).hexdigest()[:10]}" if text else ""


def lines(node: Any, depth: int) -> str:
    """JSON with the members of the outer `depth` objects on lines of their own: a change shows where it is."""
    if depth == 0 or not isinstance(node, dict) or not node:
        return json.dumps(node, ensure_ascii=True, separators=(",", ":"))
    members = ",\n".join(f"{json.dumps(key)}:{lines(value, depth - 1)}" for key, value in node.items())
    return f"{{\n{members}\n}}"
