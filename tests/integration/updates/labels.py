"""The labelled updates: which two documents each is about, and what is to be found between them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

from generator.document import overlay, read

FOLDER = Path(__file__).parent
REPOSITORY = FOLDER.parents[2]
DOCUMENTS = {"updates.yaml": FOLDER / "document.yaml", "ads.yaml": REPOSITORY / "spec" / "ads-v4.yaml"}
BASES = ("0.4.1", "1.4.1")
"""The versions that `next` of a label starts from."""
RANKS = ("none", "fix", "feature", "breaking")


@frozen
class Update:
    file: str
    name: str
    class_: str
    next: tuple[str, ...]
    changes: Mapping[str, str]
    """Kind and place of each change, and its class."""
    steps: Mapping[str, Any]

    def documents(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """The effective document before and after the update."""
        before = _applied(_document(self.file), self.steps.get("before"), self.name)
        after = _applied(before, self.steps.get("actions"), self.name)
        for old, new in self.steps.get("rename", {}).items():
            after = _renamed(after, old, new)
        return before, _reversed(after) if self.steps.get("reverse") else after


def updates(file: str) -> list[Update]:
    """All updates of one file of labels."""
    return [
        Update(file, one["name"], one["class"], tuple(one["next"]), one["changes"], one)
        for one in yaml.safe_load((FOLDER / file).read_text())["updates"]
    ]


def releases() -> dict[str, Any]:
    """What is known of the steps between published documents."""
    found: dict[str, Any] = yaml.safe_load((FOLDER / "releases.yaml").read_text())
    return found


@cache
def _document(file: str) -> dict[str, Any]:
    return read.load(DOCUMENTS[file], name=file)


def _applied(document: dict[str, Any], actions: object, name: str) -> dict[str, Any]:
    if actions is None:
        return document
    made = {"overlay": "1.1.0", "info": {"title": name, "version": "1"}, "actions": actions}
    return overlay.apply(document, made, name=name, strict=True).document


def _renamed(document: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    prefix = "#/components/schemas/"
    text = json.dumps(document).replace(f'"{prefix}{old}"', f'"{prefix}{new}"')
    made: dict[str, Any] = json.loads(text)
    schemas = made["components"]["schemas"]
    made["components"]["schemas"] = {new if name == old else name: one for name, one in schemas.items()}
    return made


def _reversed(node: Any) -> Any:
    """The same JSON with the keys of each object in the opposite order."""
    if isinstance(node, dict):
        return {key: _reversed(node[key]) for key in reversed(node)}
    return [_reversed(one) for one in node] if isinstance(node, list) else deepcopy(node)
