# Made from generator/migrate.
"""Which reading of a text its name asks for."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import PurePath

from .collection import JsonSource
from .python import PythonSource
from .source import Source, Unparsable


def _javascript(text: str) -> Source:
    import tree_sitter_javascript
    from tree_sitter import Language

    from .javascript import JavaScriptSource

    return JavaScriptSource(text, Language(tree_sitter_javascript.language()))


def _typescript(text: str) -> Source:
    import tree_sitter_typescript
    from tree_sitter import Language

    from .javascript import JavaScriptSource

    return JavaScriptSource(text, Language(tree_sitter_typescript.language_typescript()))


def _tsx(text: str) -> Source:
    import tree_sitter_typescript
    from tree_sitter import Language

    from .javascript import JavaScriptSource

    return JavaScriptSource(text, Language(tree_sitter_typescript.language_tsx()))


def _php(text: str) -> Source:
    import tree_sitter_php
    from tree_sitter import Language

    from .php import PhpSource

    return PhpSource(text, Language(tree_sitter_php.language_php()))


_Reader = tuple[Callable[[str], Source], tuple[str, ...]]
_PYTHON: _Reader = (PythonSource, ())
_JAVASCRIPT: _Reader = (_javascript, ("tree_sitter", "tree_sitter_javascript"))
_TYPESCRIPT: _Reader = (_typescript, ("tree_sitter", "tree_sitter_typescript"))
_PHP: _Reader = (_php, ("tree_sitter", "tree_sitter_php"))
_READERS: dict[str, _Reader] = {
    **dict.fromkeys((".py", ".pyi", ".pyw"), _PYTHON),
    **dict.fromkeys(
        (".js", ".mjs", ".cjs", ".jsx"), (_javascript, ("tree_sitter", "tree_sitter_javascript"))
    ),
    **dict.fromkeys((".ts", ".mts", ".cts"), (_typescript, ("tree_sitter", "tree_sitter_typescript"))),
    ".tsx": (_tsx, ("tree_sitter", "tree_sitter_typescript")),
    **dict.fromkeys((".php", ".phtml", ".inc"), _PHP),
    ".json": (JsonSource, ()),
}


def source(text: str, path: str) -> Source:
    """The text as its language reads it.

    Raises:
        Unparsable: The text is not valid, nothing here can tell whether it is, or the extra ``cli`` is missing.
    """
    if re.search(r"\r(?!\n)", text):
        raise Unparsable("has carriage returns that end no line as others count them")
    suffix = PurePath(path).suffix.lower()
    if suffix not in _READERS:
        raise Unparsable(
            f"cannot be checked after a change: no parser for {suffix or 'a file without an ending'}"
        )
    reader, needed = _READERS[suffix]
    if missing := [name for name in needed if find_spec(name) is None]:
        raise Unparsable(f'needs {", ".join(missing)}: pip install "pinterest-ads[cli]"')
    try:
        return reader(text)
    except RecursionError:
        raise Unparsable("is nested too deeply") from None


def is_python(path: str) -> bool:
    return PurePath(path).suffix.lower() in (".py", ".pyi", ".pyw")
