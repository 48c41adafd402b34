# Made from generator/migrate.
"""How languages write comments and strings."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Literal

from attrs import frozen

Interpolation = Literal["", "dollar", "php", "ruby", "braces", "shell", "swift"]


@frozen(kw_only=True)
class Language:
    """What a tokeniser has to know."""

    name: str
    line: tuple[str, ...] = ()
    """What a comment to the end of its line begins with."""
    block: tuple[tuple[str, str], ...] = (("/*", "*/"),)
    quotes: tuple[tuple[str, Interpolation], ...] = (('"', ""), ("'", ""))
    """The longest first."""
    joins: tuple[str, ...] = ("+",)
    """Operators that put strings together."""
    regex: bool = False
    """Whether there are literals between slashes."""
    heredoc: bool = False
    members: tuple[str, ...] = (".", "?.", "::")
    semicolons: bool = True
    """Whether statements end with one."""


_C: tuple[tuple[str, Interpolation], ...] = (('"', ""), ("'", ""))
_SCRIPT = Language(
    name="javascript", line=("//",), quotes=(("`", "dollar"), *_C), regex=True, semicolons=False
)
_PHP = Language(
    name="php",
    line=("//", "#"),
    quotes=(('"', "php"), ("'", "")),
    joins=(".",),
    heredoc=True,
    members=("->", "?->", "::"),
)
_RUBY = Language(
    name="ruby",
    line=("#",),
    block=(("\n=begin", "\n=end"),),
    quotes=(('"', "ruby"), ("`", "ruby"), ("'", "")),
    joins=("+", "<<"),
    heredoc=True,
    members=(".", "&.", "::"),
    semicolons=False,
)
_JAVA = Language(name="java", line=("//",), quotes=(('"""', ""), *_C))
_KOTLIN = Language(
    name="kotlin", line=("//",), quotes=(('"""', "dollar"), ('"', "php"), ("'", "")), semicolons=False
)
_SWIFT = Language(name="swift", line=("//",), quotes=(('"""', "swift"), ('"', "swift")), semicolons=False)
_SHARP = Language(name="csharp", line=("//",), quotes=(('$"', "braces"), ('@"', ""), *_C))
_GO = Language(name="go", line=("//",), quotes=(("`", ""), *_C), semicolons=False)
_PERL = Language(
    name="perl",
    line=("#",),
    block=(("\n=pod", "\n=cut"),),
    quotes=(('"', "php"), ("'", "")),
    joins=(".",),
    members=("->", "::"),
)
_LUA = Language(name="lua", line=("--",), block=(("--[[", "]]"),), joins=("..",), semicolons=False)
PYTHON_2 = Language(
    name="python",
    line=("#",),
    block=(),
    quotes=(('"""', ""), ("'''", ""), *_C),
    joins=("+", "%"),
    members=(".",),
    semicolons=False,
)
_C_FAMILY = Language(name="c", line=("//",))

_BY_SUFFIX = {
    **dict.fromkeys(("js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts", "coffee"), _SCRIPT),
    **dict.fromkeys(("php", "phtml", "php5", "inc"), _PHP),
    **dict.fromkeys(("rb", "rake", "erb", "gemspec", "cr"), _RUBY),
    **dict.fromkeys(("java", "groovy", "gradle", "scala"), _JAVA),
    **dict.fromkeys(("kt", "kts", "dart"), _KOTLIN),
    **dict.fromkeys(("cs", "fs", "vb"), _SHARP),
    "go": _GO,
    "swift": _SWIFT,
    **dict.fromkeys(("pl", "pm", "t"), _PERL),
    "lua": _LUA,
    "sql": Language(name="sql", line=("--", "#")),
    **dict.fromkeys(("c", "h", "cc", "cpp", "hpp", "m", "mm", "rs", "as", "ex", "exs"), _C_FAMILY),
}


def of(path: str) -> Language | None:
    """The language of programs that a file's name stands for."""
    return _BY_SUFFIX.get(PurePosixPath(path).suffix.lower().lstrip("."))
