"""The hand-written half of the package, compiled: stamped, and with the sync half derived.

Every module whose name begins with ``async_`` is a source: an ordered list of substitutions makes its
``sync_`` twin of it. A rule that finds nothing to replace in any of them has been overtaken by the
sources, and fails the run.
"""

from __future__ import annotations

import re
from pathlib import Path

from generator.problems import PipelineError, Problem

SOURCE = Path(__file__).resolve().parent.parent / "runtime"
_SHOWN = "generator/runtime"
_RULES = "generator/emit/runtime.py"
_STAMP = f"# Made from {_SHOWN}.\n"
"""Of every file alike, in one line of few bytes: which file it was made from, its name says."""

# In order: the earlier ones would otherwise be cut up by the later ones.
SUBSTITUTIONS = (
    (r'(?<=""")The async\b', "The sync"),
    (r" The sync one is derived from this file\.", ""),
    (r"\basync (?=def\b|for\b|with\b)", ""),
    (r"\bawait ", ""),
    (r"\baclose\b", "close"),
    (r"\b__a(?=enter__|exit__|iter__|next__)", "__"),
    (r"\bAwaitable, ", ""),
    (r"\bAwaitable\[(\w+\[\w+\]|\w+)\]", r"\1"),
    (r"\bgenerated async clients\b", "generated sync clients"),
    # Ours that have a sync twin of the plain name, and those of the standard library.
    (r"\bAsync(?=Ahead\b|Itera(?:tor|ble)\b|Job\b|OAuth\b|Pages\b|StreamedResponse\b)", ""),
    (r"\bAsync(?=[A-Z])", "Sync"),
    (r"(?<![A-Za-z0-9])async_(?=[a-z])", "sync_"),
    (r"\bStopAsyncIteration\b", "StopIteration"),
    (r"\basyncio_(?=stream\b|waiting\b)", "thread_"),
)


def compile_runtime(source: Path = SOURCE) -> dict[str, str]:
    """The files of `_runtime/`, by path relative to it. Raises PipelineError."""
    files: dict[str, str] = {}
    derived: dict[str, str] = {}
    for path in sorted(source.rglob("*.py")):
        name = path.relative_to(source).as_posix()
        text = path.read_text(encoding="utf-8")
        files[name] = _STAMP + text
        if path.name.startswith("async_"):
            derived[name] = text
    for name, text in derive_sync(derived).items():
        files[name.replace("async_", "sync_")] = _STAMP + text
    return dict(sorted(files.items()))


def derive_sync(texts: dict[str, str]) -> dict[str, str]:
    """The sync twin of each async module, by the name of its source.

    Raises PipelineError where a rule matches nothing, or where something async is left.
    """
    problems: list[Problem] = []
    for pattern, replacement in SUBSTITUTIONS:
        total = 0
        for name, text in texts.items():
            texts = {**texts, name: (changed := re.subn(pattern, replacement, text))[0]}
            total += changed[1]
        if not total:
            problems.append(Problem(_SHOWN, f"the substitution of {pattern} matches nothing", _RULES))
    for name, text in texts.items():
        for left in sorted(set(re.findall(r"\w*(?:async|await)\w*", text, re.IGNORECASE))):
            problems.append(Problem(f"{_SHOWN}/{name}", f"no substitution covers {left}", _RULES))
    if problems:
        raise PipelineError(problems)
    return texts
