"""What is generated from what: one TOML file a target."""

from __future__ import annotations

import tomllib
from pathlib import Path

from attrs import frozen

from generator.emit import sections
from generator.emit.sections import Sections
from generator.problems import PipelineError, Problem

ROOT = Path(__file__).resolve().parent.parent
_FOLDER = Path(__file__).resolve().parent / "targets"
_TEXTS = ("package", "module", "client", "upstream", "overlays", "document")
_LISTS = ("programs", "tables")
_KEYS = frozenset({*_TEXTS, *_LISTS, "lock", "default", "own", "page"}) | sections.NAMES


@frozen
class Target:
    """One document and the package made of it. Paths are relative to the repository."""

    name: str
    package: str
    module: str
    client: str
    default: bool
    upstream: Path
    overlays: Path
    document: Path
    sections: Sections
    own: bool = False
    """Whether the upstream document is of our own making: then it leaves nothing undescribed."""
    programs: tuple[str, ...] = ()
    """Folders of `generator` whose programs are of this document, and go into the package."""
    tables: tuple[Path, ...] = ()
    """Tables that ship with the package as they are."""
    lock: Path | None = None
    """Of the document that the last update was made of, where document and package are not committed."""
    page: Path | None = None
    """The page of documentation that `generator/migrate` makes of the tables."""

    @property
    def settings(self) -> Path:
        """The file that states the target."""
        return _FOLDER / f"{self.name}.toml"


def names() -> list[str]:
    """Every target that has a file."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


def siblings(chosen: Target) -> tuple[str, ...]:
    """Modules of the other targets in the same package."""
    others = (load(name) for name in names() if name != chosen.name)
    return tuple(sorted(other.module for other in others if other.package == chosen.package))


def load(name: str) -> Target:
    """The target of that name.

    Raises:
        PipelineError: there is no such target, or its file has unknown, missing or wrongly typed keys.
    """
    path = _FOLDER / f"{name}.toml"
    where = f"generator/targets/{path.name}"
    if name not in names():
        raise PipelineError.one(where, f"no target {name!r}", f"there are: {', '.join(names())}")
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise PipelineError.one(where, f"not valid TOML: {error}") from None
    problems = [Problem(where, f"unknown key {key!r}") for key in sorted(data.keys() - _KEYS)]
    problems += [
        Problem(where, f"{key!r} must be a string") for key in _TEXTS if not isinstance(data.get(key), str)
    ]
    problems += [
        Problem(where, f"{key!r} must be a list of strings")
        for key in _LISTS
        if key in data and data[key] != _strings(data[key])
    ]
    if not isinstance(data.get("page", ""), str):
        problems.append(Problem(where, "'page' must be a file"))
    problems += [
        Problem(where, f"there is no program generator/{program}")
        for program in _strings(data.get("programs"))
        if not (ROOT / "generator" / program / "__init__.py").is_file()
    ]
    if not isinstance(data.get("lock", ""), str):
        problems.append(Problem(where, "'lock' must be a string"))
    problems += [
        Problem(where, f"{key!r} must be true or false")
        for key in ("default", "own")
        if not isinstance(data.get(key, False), bool)
    ]
    if problems:
        raise PipelineError(problems)
    return Target(
        name=name,
        package=data["package"],
        module=data["module"],
        client=data["client"],
        default=data.get("default", False),
        upstream=ROOT / data["upstream"],
        overlays=ROOT / data["overlays"],
        document=ROOT / data["document"],
        sections=sections.read(data, where),
        own=data.get("own", False),
        programs=tuple(data.get("programs", [])),
        tables=tuple(ROOT / item for item in data.get("tables", [])),
        page=ROOT / data["page"] if "page" in data else None,
        lock=ROOT / data["lock"] if "lock" in data else None,
    )


def _strings(value: object) -> list[str]:
    """The strings of a list; none of anything else."""
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
