"""One direction: sources, overlays, document, parsed operations and models, templates, package."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
GENERATOR = ROOT / "generator"

# What each stage may import of the generator; `problems` is everybody's.
ALLOWED = {
    "document": {"document"},
    "ir": {"ir"},
    # The stage that renders sees the parsed document's classes and its naming rules, nothing else of it.
    "emit": {"emit", "ir.model", "ir.names", "ir.sides", "ir.spelled"},
    # Judges what users see, so it asks what a call returns where that is decided; it writes no Python.
    "diff": {"diff", "ir", "emit.outcomes", "emit.sections"},
    # Of a difference, not of how it was found.
    "release": {"release", "diff.change", "diff.printed"},
    # Of files and an index; what an entry of the changelog is, the release stage knows.
    "publish": {"publish", "release.changelog"},
    # Independent views: they read packages.
    "judges": {"judges"},
    "runtime": {"runtime"},
    # Judged by what it does not share: the server knows nothing of the client either.
    "sandbox": {"sandbox"},
    # `python -m` of a verb is the command; the verbs are each a program of their own.
    "migrate": {"migrate", "command"},
    "command": {"command", "migrate"},
    # Each ships as it is, beside the client.
    "idea_metrics": {"idea_metrics"},
    # Makes models, which are its neighbours where it ships.
    "audiences": {"audiences", "_runtime", "v4"},
}


def _modules(path: Path) -> Iterator[str]:
    """Absolute names of what a file imports, also inside functions and under TYPE_CHECKING."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def _python(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


@pytest.mark.parametrize("stage", sorted(ALLOWED))
def test_stage_imports_no_other_stage(stage: str) -> None:
    files = _python(GENERATOR / stage)
    assert files
    wrong = [
        f"{path.relative_to(ROOT)} imports {module}"
        for path in files
        for module in _modules(path)
        if module.startswith("generator.")
        and module.split(".")[1] not in {"problems"}
        and not any(
            module == f"generator.{allowed}" or module.startswith(f"generator.{allowed}.")
            for allowed in ALLOWED[stage]
        )
        # `from generator.ir import model` names the package first.
        and not any(f"generator.{allowed}".startswith(f"{module}.") for allowed in ALLOWED[stage])
    ]
    assert wrong == []


def test_the_parser_library_is_touched_in_one_module() -> None:
    importers = [
        path.relative_to(ROOT).as_posix()
        for path in _python(GENERATOR)
        if any(module.split(".")[0] == "openapi_python_client" for module in _modules(path))
    ]
    assert importers == ["generator/ir/parse.py"]


def test_griffe_is_known_to_the_judges_alone() -> None:
    importers = {
        path.relative_to(GENERATOR).parts[0]
        for path in _python(GENERATOR)
        if any(module.split(".")[0] == "griffe" for module in _modules(path))
    }
    assert importers == {"judges"}


def test_the_runtime_knows_httpx_in_one_module() -> None:
    importers = [
        path.relative_to(ROOT).as_posix()
        for path in _python(GENERATOR / "runtime")
        if any(module.split(".")[0] in {"httpx", "httpcore"} for module in _modules(path))
    ]
    assert importers == ["generator/runtime/transport.py"]


def test_jinja_is_known_to_the_emit_stage_alone() -> None:
    importers = {
        path.relative_to(GENERATOR).parts[0]
        for path in _python(GENERATOR)
        if any(module.split(".")[0] == "jinja2" for module in _modules(path))
    }
    assert importers == {"emit"}


def test_no_advertising_word_in_the_general_half_of_the_generator() -> None:
    """The generator builds any document, so what it knows of this one is data."""
    words = re.compile(
        r"pinterest|advertiser|campaign|ad_?group|pin_?promotion|bookmark|/ads\b", re.IGNORECASE
    )
    exempt = {"targets", "runtime", "sandbox", "migrate", "command", "idea_metrics", "audiences"}
    hits = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in sorted(GENERATOR.rglob("*"))
        if path.suffix in {".py", ".jinja"} and path.relative_to(GENERATOR).parts[0] not in exempt
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if words.search(line)
    ]
    assert hits == []


def test_templates_stay_short() -> None:
    lengths = {
        path.name: len(path.read_text(encoding="utf-8").splitlines())
        for path in (GENERATOR / "templates").rglob("*.jinja")
    }
    assert lengths
    assert {name: length for name, length in lengths.items() if length > 120} == {}
