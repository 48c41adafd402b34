"""The golden record: what the made-up library's document becomes, file by file.

    python -m tests.unit.emit.regenerate_golden

rewrites it; look at the difference before you commit it.
"""

from __future__ import annotations

from pathlib import Path

from generator.emit.format import format_files
from generator.emit.package import document_files
from tests.unit.emit import library

FOLDER = Path(__file__).parent / "golden"

# Not the runtime's own classes: the record shows what emission does, whatever the runtime becomes.
_RUNTIME = {
    "errors.py": "class LibraryError(Exception): ...\nclass NotFoundError(LibraryError): ...\nclass _Private: ...\n"
}


def made() -> dict[str, str]:
    """Name in the record to text. The suffix keeps tools from taking the files for code of ours."""
    files = format_files(document_files(library.DOCUMENT, library.TARGET_LAYOUT, _RUNTIME))
    return {f"{path}.txt": text for path, text in files.items()}


def recorded() -> dict[str, str]:
    return {
        path.relative_to(FOLDER).as_posix(): path.read_text(encoding="utf-8")
        for path in FOLDER.rglob("*.txt")
    }


def main() -> None:
    files = made()
    for stale in recorded().keys() - files.keys():
        (FOLDER / stale).unlink()
    for path, text in files.items():
        (FOLDER / path).parent.mkdir(parents=True, exist_ok=True)
        (FOLDER / path).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
