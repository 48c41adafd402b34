"""What the judges see between two small packages of the shape that is generated."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.judges import annotations, names
from generator.judges.package import load
from generator.problems import PipelineError

FILES = {
    "__init__.py": "",
    "_runtime/__init__.py": "",
    "_runtime/options.py": "from typing import TypedDict\nclass CallOptions(TypedDict, total=False):\n    timeout: float\n",
    "models/__init__.py": "from .pet import Pet, PetCreate, Kind\n__all__ = ['Pet', 'PetCreate', 'Kind']\n",
    "models/pet.py": (
        "class Kind(OpenStrEnum):\n    CAT = 'cat'\n"
        "class Pet:\n    name: str\n    tags: list[str] | Unset = UNSET\n    kind: Kind\n"
        "class PetCreate:\n    name: str\n    age: int | Unset = UNSET\n"
    ),
    "resources/__init__.py": "",
    "resources/pets.py": (
        "from typing import Unpack, overload\nfrom .._runtime.options import CallOptions\n"
        "class PetsResource:\n"
        "    def get(self, *, id: str, size: int | Unset = UNSET, **options: Unpack[CallOptions]) -> Pet: ...\n"
        "    def create(self, body: PetCreate, **options: Unpack[CallOptions]) -> Pet: ...\n"
        "    def _own(self) -> None: ...\n"
    ),
}


def judged(tmp_path: Path, *edits: tuple[str, str, str]) -> set[str]:
    changed = dict(FILES)
    for name, old, new in edits:
        assert old in changed[name]
        changed[name] = changed[name].replace(old, new)
    for side, files in (("old", FILES), ("new", changed)):
        for name, text in files.items():
            path = tmp_path / side / "zoo" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    old, new = load(tmp_path / "old", "zoo"), load(tmp_path / "new", "zoo")
    return {str(one) for one in (*names.breaking(old, new), *annotations.breaking(old, new))}


CALLS, MODELS = "resources/pets.py", "models/pet.py"


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        (CALLS, ", size: int | Unset = UNSET", "", "size"),
        (CALLS, "size: int | Unset = UNSET", "size: int", "has to be given"),
        (CALLS, "size: int | Unset", "size: bool | Unset", "was int | Unset"),
        (CALLS, "id: str,", "id: str, more: str,", "more"),
        (CALLS, "-> Pet: ...\n    def create", "-> Pet | None: ...\n    def create", "returned Pet"),
        (CALLS, "def get", "def fetch", "removed"),
        (MODELS, "    name: str\n    tags", "    tags", "Pet.name"),
        (MODELS, "    name: str\n    tags", "    name: str | Unset = UNSET\n    tags", "was str"),
        (MODELS, "tags: list[str] | Unset", "tags: Sequence[str] | Unset", "was list[str]"),
        (
            MODELS,
            "    name: str\n    age: int | Unset = UNSET",
            "    name: str\n    age: int",
            "has to be given",
        ),
        (MODELS, "    name: str\n    age", "    name: str\n    size: int\n    age", "PetCreate.size"),
        (MODELS, "CAT = 'cat'", "DOG = 'dog'", "Kind.CAT"),
    ],
)
def test_what_breaks_is_seen(tmp_path: Path, name: str, old: str, new: str, said: str) -> None:
    found = judged(tmp_path, (name, old, new))
    assert any(said in one for one in found), found


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (CALLS, "size: int | Unset = UNSET", "size: float | Unset = UNSET"),
        (CALLS, "id: str,", "id: str | int, more: str = '',"),
        (CALLS, "body: PetCreate", "body: PetCreate | Mapping[str, Any]"),
        (CALLS, "def _own", "def _other"),
        (MODELS, "tags: list[str] | Unset = UNSET", "tags: list[str]"),
        (MODELS, "class Pet:\n    name: str", "class Pet:\n    more: int\n    name: str"),
        (MODELS, "age: int | Unset = UNSET", "age: int | str | Unset = UNSET"),
        (MODELS, "CAT = 'cat'", "CAT = 'cat'\n    DOG = 'dog'"),
    ],
)
def test_what_breaks_nobody_is_not(tmp_path: Path, name: str, old: str, new: str) -> None:
    assert judged(tmp_path, (name, old, new)) == set()


def test_a_class_may_move_below_models(tmp_path: Path) -> None:
    edit = (
        "models/__init__.py",
        "from .pet import Pet, PetCreate, Kind",
        "from .pet import Pet, PetCreate\nfrom .kind import Kind",
    )
    (tmp_path / "new" / "zoo" / "models").mkdir(parents=True)
    (tmp_path / "new" / "zoo" / "models" / "kind.py").write_text(
        "class Kind(OpenStrEnum):\n    CAT = 'cat'\n"
    )
    moved = (MODELS, "class Kind(OpenStrEnum):\n    CAT = 'cat'\n", "")
    assert judged(tmp_path, edit, moved) == set()


def test_no_package_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match="zoo"):
        load(tmp_path, "zoo")
