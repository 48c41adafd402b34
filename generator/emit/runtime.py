"""The hand-written half of the package, compiled: stamped, and with the sync client derived.

The async client is the source. An ordered list of substitutions makes the sync one of it; a rule that
finds nothing to replace has been overtaken by the source, and fails the run.
"""

from __future__ import annotations

import re
from pathlib import Path

from generator.problems import PipelineError, Problem

SOURCE = Path(__file__).resolve().parent.parent / "runtime"
_SHOWN = "generator/runtime"
_DERIVED = {"async_client.py": "sync_client.py"}

# In order: the earlier ones would otherwise be cut up by the later ones.
SUBSTITUTIONS = (
    (
        r'"""The async client: sends a request and reads the reply\. .*"""',
        '"""The sync client: sends a request and reads the reply."""',
    ),
    (r"\basync def\b", "def"),
    (r"\basync for\b", "for"),
    (r"\bawait ", ""),
    (r"\baclose\b", "close"),
    (r"\b__aenter__\b", "__enter__"),
    (r"\b__aexit__\b", "__exit__"),
    (r"\baiter_bytes\b", "iter_bytes"),
    (r"\bnew_async_http\b", "new_sync_http"),
    (r"\bgenerated async clients\b", "generated sync clients"),
    (r"\bAsync(?=Client\b|HTTP\b|Transport\b)", "Sync"),
)


def compile_runtime(source: Path = SOURCE) -> dict[str, str]:
    """The files of `_runtime/`, by path relative to it. Raises PipelineError."""
    files: dict[str, str] = {}
    for path in sorted(source.rglob("*.py")):
        name = path.relative_to(source).as_posix()
        text = path.read_text(encoding="utf-8")
        files[name] = _stamp(name) + text
        if name in _DERIVED:
            files[_DERIVED[name]] = _stamp(name) + derive_sync(text, where=f"{_SHOWN}/{name}")
    missing = [name for name in _DERIVED if name not in files]
    if missing:
        raise PipelineError(
            Problem(f"{_SHOWN}/{name}", "the source of the sync client is missing") for name in missing
        )
    return dict(sorted(files.items()))


def derive_sync(text: str, *, where: str) -> str:
    """The sync half of an async module. Raises PipelineError where a rule matches nothing, or where
    something async is left."""
    problems: list[Problem] = []
    for pattern, replacement in SUBSTITUTIONS:
        text, count = re.subn(pattern, replacement, text)
        if not count:
            problems.append(
                Problem(where, f"the substitution of {pattern} matches nothing", "generator/emit/runtime.py")
            )
    for left in sorted(set(re.findall(r"\w*(?:async|await)\w*", text, re.IGNORECASE))):
        problems.append(Problem(where, f"no substitution covers {left}", "generator/emit/runtime.py"))
    if problems:
        raise PipelineError(problems)
    return text


def _stamp(name: str) -> str:
    return f"# Made from {_SHOWN}/{name} by `make generate`; edit that file, not this one.\n"
