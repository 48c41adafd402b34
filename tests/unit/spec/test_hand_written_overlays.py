"""Hand-written overlays are short, say why and from where, and notice when what they change has changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.document import read

FOLDER = Path(__file__).parents[3] / "overlays" / "v4"
FILES = sorted(FOLDER.glob("[0-9]*.yaml"))
ACTIONS = [
    pytest.param(action, id=f"{path.name} {number}")
    for path in FILES
    for number, action in enumerate(read.load(path, name=path.name)["actions"])
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_files_are_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 80


@pytest.mark.parametrize("action", ACTIONS)
def test_actions_say_why_and_from_where(action: dict[str, Any]) -> None:
    assert action["description"].endswith(".")
    assert action["x-source"]


@pytest.mark.parametrize("action", ACTIONS)
def test_what_is_removed_or_replaced_is_expected(action: dict[str, Any]) -> None:
    replaces = "update" in action and not isinstance(action["update"], (dict, list))
    if "remove" in action or replaces:
        assert "x-expect" in action


@pytest.mark.parametrize("action", ACTIONS)
def test_actions_are_portable(action: dict[str, Any]) -> None:
    assert action.get("remove", True) is True
