# Made from generator/migrate.
"""Python, by its syntax tree."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from attrs import evolve

from .language import PYTHON_2
from .lexer import Lexed
from .pycalls import Calls, is_saying
from .pynames import last_name, said
from .site import Reading, Role, Site, Word
from .text import EMPTY

_FOR_PEOPLE = frozenset(("help", "description", "epilog", "msg", "message", "detail", "reason", "summary"))
_ASKING = frozenset(("startswith", "endswith", "find", "index", "match", "search", "fullmatch", "count"))
_PLAIN = Site(text=EMPTY)


class Module(Calls):
    """One file as a reading."""

    def reading(self) -> Reading:
        """Texts at the expressions that make them whole; docstrings are none."""
        sites = tuple(self._visit(self.tree, _PLAIN))
        return Reading(
            sites=sites,
            words=tuple(self._words()),
            code=Lexed(self.source, PYTHON_2).code,
            clients=self._clients(),
        )

    def _words(self) -> Iterator[Word]:
        called = {id(node.func) for node in ast.walk(self.tree) if isinstance(node, ast.Call)}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Attribute) and id(node) not in called:
                yield Word(
                    node.attr, self.offset(node.end_lineno or 0, node.end_col_offset or 0) - len(node.attr)
                )
            elif isinstance(node, ast.keyword) and node.arg:
                yield Word(node.arg, self.offset(node.lineno, node.col_offset))
            elif isinstance(node, ast.ClassDef):
                for part in node.body:
                    if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
                        yield Word(part.target.id, self.offset(part.lineno, part.col_offset))

    def _clients(self) -> dict[str, str]:
        """Names of what a call with a URL has made."""
        found: dict[str, str] = {}
        for name, values in self._values.items():
            for _, _, value in values:
                if isinstance(value, ast.Call) and self._text(value) is None:
                    for argument in [*value.args, *(keyword.value for keyword in value.keywords)]:
                        text = self._text(argument)
                        if text is not None and "://" in text.chars:
                            found[name.lstrip(".")] = text.chars
                    if "pinterest" in last_name(value.func).lower():
                        found.setdefault(name.lstrip("."), last_name(value.func))
        return found

    def _visit(self, node: ast.AST, context: Site) -> Iterator[Site]:
        if id(node) in self._consumed or (
            isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        ):
            return
        if isinstance(getattr(node, "ctx", None), ast.Store):
            return
        if isinstance(node, ast.expr) and (text := self._text(node)) is not None:
            if text.known:
                start, end = self._span(node)
                yield evolve(context, text=text, start=start, end=end)
            context = _PLAIN
        for child, inner in self._children(node, context):
            yield from self._visit(child, inner)

    def _children(self, node: ast.AST, context: Site) -> Iterator[tuple[ast.AST, Site]]:
        # What is denied is denied in all its parts; what is said are the texts themselves.
        plain = evolve(_PLAIN, role="denied" if context.role == "denied" else "value")
        match node:
            case ast.Call():
                yield from self._arguments(node, plain.role)
            case ast.Subscript():
                yield from ((child, _PLAIN) for child in (node.value, node.slice))
            case ast.Dict():
                for key, value in zip(node.keys, node.values, strict=True):
                    if key is not None:
                        yield key, evolve(plain, about=context.about)
                    yield value, evolve(plain, about=said(key) or context.about)
            case ast.Assign() | ast.AnnAssign():
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                yield from ((target, plain) for target in targets)
                if node.value is not None:
                    yield node.value, evolve(plain, about=f"{context.about} {last_name(targets[0])}".strip())
            case ast.ClassDef():
                # A member of an enumeration is about what the enumeration is about.
                inner = evolve(_PLAIN, about=node.name)
                yield from (
                    (child, inner if child in node.body else _PLAIN) for child in ast.iter_child_nodes(node)
                )
            case ast.Compare():
                parts = (node.left, *node.comparators)
                role = plain.role
                if any(isinstance(op, ast.NotIn | ast.NotEq) for op in node.ops):
                    role = "denied"
                elif role == "value" and any(isinstance(op, ast.In) for op in node.ops):
                    role = "asked"
                inner = evolve(plain, about=" ".join(map(last_name, parts)), role=role)
                yield from ((part, inner) for part in parts)
            case ast.Assert():
                yield node.test, plain
                if node.msg:
                    yield node.msg, evolve(plain, role="said")
            case ast.UnaryOp(op=ast.Not()):
                yield node.operand, evolve(plain, role="denied")
            case ast.List() | ast.Tuple() | ast.Set() | ast.IfExp() | ast.BoolOp() | ast.Starred():
                yield from ((child, context) for child in ast.iter_child_nodes(node))
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                names = [*node.args.posonlyargs, *node.args.args]
                defaults = node.args.defaults
                about = {
                    id(value): name.arg
                    for name, value in zip(names[len(names) - len(defaults) :], defaults, strict=True)
                }
                for child in ast.walk(node.args):
                    if isinstance(child, ast.expr) and id(child) in about:
                        yield child, evolve(_PLAIN, about=about[id(child)])
                yield from (
                    (child, _PLAIN)
                    for child in [*node.args.kw_defaults, *node.decorator_list, *node.body]
                    if child
                )
            case _:
                yield from ((child, plain) for child in ast.iter_child_nodes(node))

    def _arguments(self, node: ast.Call, role: Role) -> Iterator[tuple[ast.AST, Site]]:
        method = self._method(node)
        body = any(keyword.arg in ("json", "data", "body") for keyword in node.keywords)
        receiver = last_name(node.func.value) if isinstance(node.func, ast.Attribute) else ""
        if is_saying(node.func):
            role = "said"
        elif role == "value" and last_name(node.func) in _ASKING:
            role = "asked"
        inner = Site(text=EMPTY, method=method, body=body, role=role, receiver=receiver)
        yield node.func, evolve(_PLAIN, role=role)
        for argument in node.args:
            yield argument, evolve(inner, about=last_name(node.func) if len(node.args) == 1 else "")
        for keyword in node.keywords:
            said = keyword.arg in _FOR_PEOPLE and inner.role == "value"
            yield keyword.value, evolve(inner, about=keyword.arg or "", role="said" if said else inner.role)


def read(source: str) -> Reading:
    """What a Python source says. Raises SyntaxError where it is no Python of today."""
    return Module(source).reading()
