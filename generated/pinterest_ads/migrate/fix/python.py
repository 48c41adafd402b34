# Made from generator/migrate.
"""Python, read by its own parser."""

from __future__ import annotations

import ast
import re
import warnings
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from .pyscope import certain_name
from .pystrings import literals_of, parts_of
from .source import JOINERS, Assignment, Call, Chain, Edit, Lines, Literal, Part, Unparsable


class PythonSource:
    """See `Source`."""

    comment = "#"

    def __init__(self, text: str) -> None:
        self.data = text.encode()
        self.lines = Lines(self.data)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                self._tree = ast.parse(text)
                compile(self._tree, "<migrate>", "exec", dont_inherit=True)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            raise Unparsable(f"is no valid Python: {error}") from None
        self._parents = {child: node for node in ast.walk(self._tree) for child in ast.iter_child_nodes(node)}
        every = list(ast.walk(self._tree))
        self._sums: frozenset[ast.AST] = frozenset(_sums(every))
        nodes = [node for node in every if isinstance(node, ast.stmt)]
        self._statements = sorted(((*self.span(node), node) for node in nodes), key=lambda one: one[:1])
        self._starts = [start for start, _, _ in self._statements]
        self._within: list[tuple[int, int, int]] = []
        """First and last line of literals over more than one, and where their statement begins."""
        self._nodes: dict[Literal, ast.expr] = {}
        self._on_line: dict[int, list[Literal]] = {}
        self.chains: Sequence[Chain] = [Chain(tuple(p)) for p in map(self._parts, self._roots()) if p]
        self.assignments: Sequence[Assignment] = list(self._assigned())

    def span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        assert node.end_lineno is not None and node.end_col_offset is not None
        return (
            self.lines.start(node.lineno) + node.col_offset,
            self.lines.start(node.end_lineno) + node.end_col_offset,
        )

    def _roots(self) -> Iterator[ast.expr]:
        """Strings, and sums of them, that are no part of a longer one; no docstrings."""
        for node in ast.walk(self._tree):
            parent = self._parents.get(node)
            if (
                isinstance(parent, ast.Expr)
                or parent in self._sums
                or isinstance(parent, ast.JoinedStr | ast.FormattedValue)
            ):
                continue
            if _is_string(node) or node in self._sums:
                assert isinstance(node, ast.expr)
                yield node

    def _parts(self, root: ast.expr) -> list[Part]:
        found: list[Part] = []
        pending = [root]
        while pending:
            node = pending.pop()
            if node in self._sums and isinstance(node, ast.BinOp):
                pending += [node.right, node.left]
            elif _is_string(node):
                found += self._string(node)
            else:
                found.append(Part(*self.span(node), None, expression=True))
        return found

    def _string(self, node: ast.expr) -> Sequence[Part]:
        start, end = self.span(node)
        literals = literals_of(self.data, start, end)
        first = self._statement(node).lineno
        for token in literals or [Literal(start, end, start, end, False)]:
            begun, ended = self.lines.at(token.start), self.lines.at(token.end)
            if begun < ended:
                self._within.append((begun, ended, first))
        if literals is None:
            return [Part(start, end, None, expression=True)]
        for literal in literals:
            self._nodes[literal] = node
            self._on_line.setdefault(self.lines.at(literal.start), []).append(literal)
        return [part for literal in literals for part in parts_of(self.data, literal)]

    def _assigned(self) -> Iterator[Assignment]:
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Assign):
                targets, value = node.targets, node.value
            elif isinstance(node, ast.AnnAssign) and node.value is not None:
                targets, value = [node.target], node.value
            elif isinstance(node, ast.keyword) and node.arg is not None:
                yield Assignment(node.arg, *self.span(node.value))
                continue
            else:
                continue
            for target in targets:
                if isinstance(target, ast.Name | ast.Attribute):
                    name = target.id if isinstance(target, ast.Name) else target.attr
                    yield Assignment(name, *self.span(value))

    def _statement(self, node: ast.AST) -> ast.stmt:
        while not isinstance(node, ast.stmt):
            node = self._parents[node]
        return node

    def _innermost(self, at: int) -> ast.stmt | None:
        for start, end, node in reversed(self._statements[: bisect_right(self._starts, at)]):
            if start <= at < end:
                return node
        return None

    def statement(self, at: int) -> tuple[int, int]:
        node = self._innermost(at)
        if node is None:
            return 0, len(self.data)
        start, end = self.span(node)
        body = getattr(node, "body", None)
        return (start, self.span(body[0])[0]) if isinstance(body, list) and body else (start, end)

    def call(self, at: int) -> Call | None:
        node = self._innermost(at)
        around = [
            call
            for call in (ast.walk(node) if node else ())
            if isinstance(call, ast.Call) and self.span(call.func)[1] <= at < self.span(call)[1]
        ]
        for call in sorted(around, key=lambda one: self.span(one.func)[1], reverse=True):
            name = str(getattr(call.func, "attr", getattr(call.func, "id", "")))
            if name not in JOINERS:
                return Call(name, self.data[self.span(call.func)[1] : self.span(call)[1]])
        return None

    def advertiser(self, at: int) -> str | None:
        node = self._innermost(at)
        return certain_name(node, self._parents, self.span, at) if node else None

    def weave(self, literal: Literal, name: str) -> tuple[bytes, list[Edit]] | None:
        text = f"{{{name}}}".encode()
        if literal.woven:
            return text, []
        content = self.data[literal.inner : literal.outer]
        prefix = self.data[literal.start : literal.inner].rstrip(b"\"'").lower()
        # Braces would become expressions, and a format's % would meet an id; of templates nothing is known.
        if re.search(rb"[{}%\\]", content) or prefix not in {b"", b"r"}:
            return None
        node = self._nodes[literal]
        parent = self._parents[node]
        if isinstance(parent, ast.Attribute) or (isinstance(parent, ast.Dict) and node in parent.keys):
            return None
        return text, [Edit(literal.start, literal.start, b"f")]

    def names(self, line: int, name: str) -> list[Edit]:
        wanted = name.encode()
        return [
            Edit(literal.inner, literal.outer, b"%s")
            for literal in self._on_line.get(line, ())
            if self.data[literal.inner : literal.outer] == wanted
        ]

    def commentable(self, line: int) -> int | None:
        for begun, ended, first in self._within:
            if begun < line <= ended:
                line = min(line, first)
        while line > 1 and self.lines.text(line - 1).rstrip(b"\r\n").endswith(b"\\"):
            line -= 1
        return line


def _is_string(node: object) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _sums(nodes: Sequence[ast.AST]) -> Iterator[ast.BinOp]:
    """Where strings are added: something of it is a string. The nodes come with what holds them first."""
    found: set[ast.AST] = set()
    for node in reversed(nodes):
        if not (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add)):
            continue
        if any(_is_string(side) or side in found for side in (node.left, node.right)):
            found.add(node)
            yield node
