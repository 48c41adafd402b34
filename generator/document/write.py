"""Canonical YAML text of plain data, and files that are replaced whole or not at all."""

from __future__ import annotations

import contextlib
import math
import os
import re
import tempfile
from pathlib import Path
from typing import Any

import yaml

_NOT_PLAIN = re.compile(
    # YAML 1.2 numbers which YAML 1.1 takes for text; the other way round PyYAML quotes by itself
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
)


class _Dumper(yaml.CSafeDumper):
    """Block style, no aliases, text quoted whenever any YAML version could read it as something else."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _text(dumper: _Dumper, data: str) -> yaml.Node:
    style = None
    if "\n" in data and not re.search(r"[^\S\n]\n|[^\S\n]$|\A\s|[^\n\x20-\x7e\xa0-\ud7ff]", data):
        style = "|"
    elif _NOT_PLAIN.fullmatch(data):
        style = "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", data, style=style)


def _float(dumper: _Dumper, data: float) -> yaml.Node:
    if not math.isfinite(data):
        raise ValueError(f"{data!r} is not a JSON number")
    text = repr(data)
    if "e" in text and "." not in text:
        text = text.replace("e", ".0e")
    return dumper.represent_scalar("tag:yaml.org,2002:float", text)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(float, _float)


def dump(document: Any, *, header: str = "") -> str:
    """YAML of JSON-like data: same data in the same order, same bytes. `header` becomes comment lines.

    Raises ValueError for what JSON does not have.
    """
    text = yaml.dump(
        document,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=False,
        width=2**31 - 1,
        indent=2,
    )
    return "".join(f"# {line}".rstrip() + "\n" for line in header.splitlines()) + text


def replace(path: Path, text: str) -> None:
    """Write the file beside its place and move it there, so that readers see the old text or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(temporary).chmod(0o644)  # mkstemp makes files private, a document is not
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
