# Made from generator/migrate.
"""Names of a Python module and the expressions that they are given."""

from __future__ import annotations

import ast
import re

from .text import Text


class Names:
    """One file. Raises SyntaxError where it is no Python."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.tree = ast.parse(source)
        starts = [0]
        # The lines that Python sees: a form feed, say, ends none.
        starts += [found.end() for found in re.finditer(r"\r\n|\r|\n", source)]
        self._starts = starts
        self._functions: dict[int, ast.AST] = {}
        self._values: dict[str, list[tuple[ast.AST | None, int, ast.expr | None]]] = {}
        self._consumed: set[int] = set()
        self._elsewhere = 0
        self._constants: dict[int, Text | None] = {}
        self._collect(self.tree, None)

    def _collect(self, node: ast.AST, function: ast.AST | None) -> None:
        """Which function each node is in, and every value that a name is given."""
        for child in ast.iter_child_nodes(node):
            inside = function
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                inside = child
                self._parameters(child.args, child)
            if function is not None:
                self._functions[id(child)] = function
            if isinstance(child, ast.Assign):
                for target in child.targets:
                    self._assigned(target, child.value, function)
            elif isinstance(child, ast.AnnAssign | ast.NamedExpr) and child.value is not None:
                self._assigned(child.target, child.value, function)
            elif isinstance(child, ast.AugAssign | ast.For | ast.AsyncFor | ast.comprehension):
                self._assigned(child.target, None, function)
            self._collect(child, inside)

    def _parameters(self, arguments: ast.arguments, function: ast.AST) -> None:
        names = [*arguments.posonlyargs, *arguments.args]
        defaults = [None] * (len(names) - len(arguments.defaults)) + [*arguments.defaults]
        for name, default in [
            *zip(names, defaults, strict=True),
            *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
        ]:
            self._values.setdefault(name.arg, []).append((function, name.lineno, default))

    def _assigned(self, target: ast.expr, value: ast.expr | None, function: ast.AST | None) -> None:
        if isinstance(target, ast.Tuple | ast.List):
            values = (
                value.elts
                if isinstance(value, ast.Tuple | ast.List) and len(value.elts) == len(target.elts)
                else None
            )
            for number, part in enumerate(target.elts):
                self._assigned(part, values[number] if values else None, function)
        elif isinstance(target, ast.Name):
            if isinstance(value, ast.Dict):
                for key, inside in zip(value.keys, value.values, strict=True):
                    name = f"{target.id}[{said(key)}]"
                    self._values.setdefault(name, []).append((function, target.lineno, inside))
            self._values.setdefault(target.id, []).append((function, target.lineno, value))
        elif isinstance(target, ast.Attribute):
            # Attributes are looked up by their name alone: `self.base` is the same in all methods.
            self._values.setdefault(f".{target.attr}", []).append((None, target.lineno, value))

    def offset(self, line: int, column: int) -> int:
        """Of a place in the syntax tree, whose columns count bytes of UTF-8."""
        start = self._starts[line - 1]
        text = self.source[start : self._starts[line] if line < len(self._starts) else None]
        return start + (column if text.isascii() else len(text.encode()[:column].decode(errors="ignore")))

    def _span(self, node: ast.AST) -> tuple[int, int]:
        start = self.offset(node.lineno, node.col_offset)  # type: ignore[attr-defined]
        return start, self.offset(node.end_lineno, node.end_col_offset)  # type: ignore[attr-defined]

    def _hole(self, node: ast.AST) -> Text:
        start, end = self._span(node)
        return Text.hole(self.source[start:end], start)


def said(node: ast.expr | None) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def last_name(node: ast.AST) -> str:
    """The last name of a dotted one, a key that something is looked up by."""
    match node:
        case ast.Name():
            return node.id
        case ast.Attribute():
            return node.attr
        case ast.Subscript():
            return said(node.slice)
        case ast.Call():
            return said(node.args[0]) if node.args else last_name(node.func)
    return ""
