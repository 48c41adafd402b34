"""Which operations a step between two documents reaches: theirs are the contract tests that can say something new."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.diff.unshown import canonical
from generator.ir.operations import METHODS
from generator.ir.references import segments

_APART = frozenset({"info", "paths", "components", "tags"})
"""Of the members of a document: what concerns no operation, or only those that refer to it."""


def operations(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[str, ...]:
    """Operations of `new`, as ``GET /path``, that are not in `old` or refer to anything that is another there.

    All of them where servers, security or anything else differs that is everybody's.
    """
    before = dict(_operations(old))
    everything = _shared(old) != _shared(new)
    return tuple(label for label, said in _operations(new) if everything or before.get(label) != said)


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Each with all that it says and refers to, as one text."""
    for path, item in document.get("paths", {}).items():
        around = {key: value for key, value in item.items() if key not in METHODS}
        for method in METHODS:
            if method in item:
                said = [around, item[method]]
                yield f"{method.upper()} {path}", canonical([said, _reached(said, document)])


def _reached(node: Any, document: Mapping[str, Any]) -> dict[str, Any]:
    """What the node refers to, and what that refers to, by reference."""
    found: dict[str, Any] = {}
    pending = [node]
    while pending:
        one = pending.pop()
        if isinstance(one, dict):
            reference = one.get("$ref")
            if isinstance(reference, str) and reference not in found:
                found[reference] = _at(reference, document)
                pending.append(found[reference])
            pending.extend(one.values())
        elif isinstance(one, list):
            pending.extend(one)
    return found


def _at(reference: str, document: Mapping[str, Any]) -> Any:
    """What lint has followed before; None for a key `$ref` that is text of an example."""
    node: Any = document if reference.startswith("#/") else None
    for name in segments(reference):
        node = node.get(name) if isinstance(node, Mapping) else None
    return node


def _shared(document: Mapping[str, Any]) -> str:
    components = document.get("components", {})
    return canonical(
        [
            {key: value for key, value in document.items() if key not in _APART},
            components.get("securitySchemes"),
        ]
    )
