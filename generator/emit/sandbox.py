"""The hand-written server, stamped: what it serves is the document that ships beside it."""

from __future__ import annotations

from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "sandbox"
_SHOWN = "generator/sandbox"


def compile_sandbox(source: Path = SOURCE) -> dict[str, str]:
    """The files of `sandbox/`, by path relative to it."""
    files = {}
    for path in sorted(source.rglob("*.py")):
        name = path.relative_to(source).as_posix()
        stamp = f"# Made from {_SHOWN}/{name} by `make generate`; edit that file, not this one.\n"
        files[name] = stamp + path.read_text(encoding="utf-8")
    return files
