"""The Overlay specification's published examples."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.document.overlay import apply

_DATA = yaml.safe_load((Path(__file__).parent / "overlay_examples.yaml").read_text(encoding="utf-8"))


def _steps(pointer: str) -> list[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def _at(document: Any, steps: list[str]) -> Any:
    for step in steps:
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document


def _key(holder: Any, step: str) -> Any:
    return int(step) if isinstance(holder, list) else step


def _changed(example: dict[str, Any]) -> dict[str, Any]:
    """The document as the example says that it comes out."""
    result: dict[str, Any] = deepcopy(_DATA["document"])
    changes = dict(example.get("expected", {}))
    for target, origin in example.get("same", {}).items():
        changes[target] = _at(result, _steps(origin))
    gone = list(example.get("gone", []))
    for origin, target in example.get("moved", {}).items():
        changes[target] = _at(result, _steps(origin))
        gone.append(origin)
    for pointer, value in changes.items():
        *parents, last = _steps(pointer)
        holder = _at(result, parents)
        if isinstance(holder, list) and int(last) == len(holder):
            holder.append(deepcopy(value))
        else:
            holder[_key(holder, last)] = deepcopy(value)
    for pointer in gone:
        *parents, last = _steps(pointer)
        holder = _at(result, parents)
        del holder[_key(holder, last)]
    return result


@pytest.mark.parametrize("example", _DATA["examples"], ids=lambda example: example["name"])
def test_example(example: dict[str, Any]) -> None:
    overlay = {
        "overlay": example["overlay"],
        "info": {"title": example["name"], "version": "1.0.0"},
        **({"extends": example["extends"]} if "extends" in example else {}),
        "actions": example["actions"],
    }
    document = deepcopy(_DATA["document"])
    applied = apply(document, overlay, name="example", strict=True)
    assert applied.document == _changed(example)
    assert applied.document != document
    assert document == _DATA["document"]
