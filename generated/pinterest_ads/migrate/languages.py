# Made from generator/migrate.
"""Which reader a file is for."""

from __future__ import annotations

import re
import warnings
from pathlib import PurePosixPath

from attrs import evolve

from . import documents, language, postman, python, script, shell
from .site import Reading

_SHELL = frozenset(("sh", "bash", "zsh", "ksh", "fish", "bats", "envrc"))
_MARKDOWN = frozenset(("md", "markdown", "mdx", "mkd", "rmd", "qmd"))
_SETTINGS = {
    **dict.fromkeys(("yml", "yaml", "toml", "env", "conf", "http", "rest", "tf", "hcl"), "#"),
    **dict.fromkeys(("ini", "cfg", "properties"), ";#"),
}
_PAGES = frozenset(("html", "htm", "vue", "svelte", "xhtml", "hbs", "ejs"))
_JSON = frozenset(("json", "jsonc", "json5", "ipynb", "har"))
_NAMED = frozenset(("Dockerfile", "Makefile", ".env"))
_SHEBANG = re.compile(
    r"#!\S*?(?:/env\s+(?:-S\s+)?)?/?(?:\w*/)*(python|bash|zsh|sh|node|ruby|php|perl)[\d.]*\b"
)
_OF_SHEBANG = {"python": "py", "node": "js", "ruby": "rb", "php": "php", "perl": "pl"}


def read(source: str, path: str) -> Reading:
    """What a source says, read as the language that its name (or its first line) stands for."""
    try:
        return _read(source, path)
    except RecursionError:
        return _with(documents.plain(source), "is nested too deeply; read line by line")


def _read(source: str, path: str) -> Reading:
    name = PurePosixPath(path).name
    suffix = PurePosixPath(path).suffix.lower().lstrip(".")
    if not suffix and (found := _SHEBANG.match(source)):
        suffix = _OF_SHEBANG.get(found[1], "sh")
    if suffix in ("py", "pyi", "pyw"):
        return _python(source)
    if suffix in _SHELL:
        return shell.read(source)
    if suffix in _MARKDOWN:
        return documents.markdown(source, read)
    if suffix in _PAGES:
        return documents.page(source, read)
    if suffix in _JSON:
        return _json(source)
    if suffix in _SETTINGS or name in _NAMED or name.startswith(".env"):
        return documents.settings(source, _SETTINGS.get(suffix, "#"))
    if known := language.of(f"x.{suffix}"):
        return script.read(source, known)
    return documents.plain(source)


def _python(source: str) -> Reading:
    try:
        with warnings.catch_warnings():
            # Invalid escapes of the scanned file are not our users' concern.
            warnings.simplefilter("ignore")
            return python.read(source)
    except (SyntaxError, ValueError, RecursionError) as error:
        line = f" (line {error.lineno})" if isinstance(error, SyntaxError) and error.lineno else ""
        reason = error.msg if isinstance(error, SyntaxError) else str(error)
        reading = script.read(source, language.PYTHON_2)
        return _with(reading, f"no Python 3{line}: {reason}; read by its tokens")


def _json(source: str) -> Reading:
    try:
        return postman.read(source)
    except (postman.BrokenError, RecursionError) as error:
        return _with(documents.plain(source), f"no JSON: {error}; read line by line")


def _with(reading: Reading, problem: str) -> Reading:
    return evolve(reading, problem=problem)
