# Made from generator/migrate/python.py by `make generate`; edit that file, not this one.
"""Python, by its syntax tree."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from . import pystrings
from .language import PYTHON_2
from .lexer import Lexed
from .site import METHODS, Method, Reading, Role, Site, Word
from .text import EMPTY, Text, joined, replaced, url_joined

_DEPTH = 12
"""Constants made of constants are followed so far."""
_SAYING = re.compile(
    r"(?i)^(print|pprint|_?log(ger|ging)?|warn(ings?)?|debug|info|error|exception|critical|echo|secho|fail|skip|\w*(error|exception|warning))$"
)
_ALWAYS = frozenset(("echo", "secho", "warn", "fail", "xfail", "skip", "critical"))
_FOR_PEOPLE = frozenset(("help", "description", "epilog", "msg", "message", "detail", "reason", "summary"))
_ASKING = frozenset(("startswith", "endswith", "find", "index", "match", "search", "fullmatch", "count"))
_WRAPPING = frozenset(("str", "URL", "Url", "furl"))
_PLAIN = Site(text=EMPTY)
_VERB = re.compile(
    r"(?i)(?:^|_)(get|post|put|patch|delete)(?:$|_|json)|^(get|post|put|patch|delete)(?=[A-Z]|$)"
)
_PERCENT = re.compile(r"%(?:\((\w+)\))?[-+ #0]*\d*(?:\.\d+)?[sdifr]")
_BRACES = re.compile(r"(?<!\{)\{(\w*)(?:[.\[!:][^{}]*)?\}(?!\})")


class Module:
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

    # names

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
                    name = f"{target.id}[{_said(key)}]"
                    self._values.setdefault(name, []).append((function, target.lineno, inside))
            self._values.setdefault(target.id, []).append((function, target.lineno, value))
        elif isinstance(target, ast.Attribute):
            # Attributes are looked up by their name alone: `self.base` is the same in all methods.
            self._values.setdefault(f".{target.attr}", []).append((None, target.lineno, value))

    def _use(self, *nodes: ast.AST) -> None:
        """They are parts of a text; where a name leads to them, they are still texts of their own."""
        if not self._elsewhere:
            self._consumed.update(id(node) for node in nodes)

    def _lookup(self, name: str, user: ast.AST, depth: int) -> Text | None:
        function = self._functions.get(id(user))
        line = getattr(user, "lineno", 0)
        found = self._values.get(name, [])
        own = [entry for entry in found if entry[0] is function]
        if own and (function is not None or len(own) > 1):
            # The value that was given last, above; in a loop it may be one from below.
            values = [([entry for entry in own if entry[1] < line] or own)[-1][2]]
        else:
            values = [value for owner, _, value in found if owner is None]
        texts = [self._constant(value, depth) if value else None for value in values]
        first = texts[0] if texts else None
        same = first is not None and all(text is not None and text.chars == first.chars for text in texts)
        return first if same else None

    def _constant(self, value: ast.expr, depth: int) -> Text | None:
        if id(value) not in self._constants:
            self._constants[id(value)] = None  # what leads back to itself is not known
            self._elsewhere += 1
            self._constants[id(value)] = self._text(value, depth + 1)
            self._elsewhere -= 1
        return self._constants[id(value)]

    # texts

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

    def _text(self, node: ast.expr, depth: int = 0) -> Text | None:
        """What an expression is as a string; None where nothing says that it is one."""
        if depth > _DEPTH:
            return None
        text = self._made(node, depth)
        if text is not None:
            self._use(node)
        return text

    def _made(self, node: ast.expr, depth: int) -> Text | None:
        match node:
            case ast.Constant(value=str()):
                return joined(
                    part for part in pystrings.parts(self.source, *self._span(node)) if isinstance(part, Text)
                )
            case ast.JoinedStr():
                return self._formatted(node, depth)
            case ast.BinOp(op=ast.Add()):
                left, right = self._text(node.left, depth), self._text(node.right, depth)
                if left is None and right is None:
                    return None
                return (left or self._hole(node.left)) + (right or self._hole(node.right))
            case ast.BinOp(op=ast.Mod()):
                left = self._text(node.left, depth)
                return left and self._percent(left, node.right, depth)
            case ast.Call():
                return self._call(node, depth)
            case ast.Name():
                return self._lookup(node.id, node, depth)
            case ast.Subscript(slice=ast.Constant(value=str(key))):
                return self._lookup(f"{_name(node.value)}[{key}]", node, depth)
            case ast.Attribute():
                return self._lookup(f".{node.attr}", node, depth) or self._lookup(node.attr, node, depth)
        return None

    def _or_hole(self, node: ast.expr, depth: int) -> Text:
        return self._text(node, depth) or self._hole(node)

    def _formatted(self, node: ast.JoinedStr, depth: int) -> Text:
        self._use(*node.values)
        values = [value.value for value in node.values if isinstance(value, ast.FormattedValue)]
        result, number = EMPTY, 0
        for part in pystrings.parts(self.source, *self._span(node)):
            if isinstance(part, Text):
                result += part
                continue
            named = values[number] if number < len(values) else None
            number += 1
            known = self._text(named, depth) if isinstance(named, ast.Name | ast.Attribute) else None
            result += known or Text.hole(self.source[part[0] + 1 : part[1] - 1], part[0])
        return result

    def _percent(self, left: Text, right: ast.expr, depth: int) -> Text:
        spots = list(_PERCENT.finditer(left.chars))
        named = zip(right.keys, right.values, strict=True) if isinstance(right, ast.Dict) else ()
        by_name = {_said(key): value for key, value in named}
        values = list(right.elts) if isinstance(right, ast.Tuple) else [right]

        def filling(number: int) -> Text:
            spot = spots[number]
            value = by_name.get(spot[1]) if spot[1] else values[number] if number < len(values) else None
            return self._filled(left, spot, value, depth)

        return replaced(left, [spot.span() for spot in spots], filling)

    def _call(self, node: ast.Call, depth: int) -> Text | None:
        name = _name(node.func)
        if name == "urljoin" and len(node.args) == 2:
            return url_joined(self._or_hole(node.args[0], depth), self._or_hole(node.args[1], depth))
        if not isinstance(node.func, ast.Attribute):
            return self._text(node.args[0], depth) if name in _WRAPPING and len(node.args) == 1 else None
        if name == "format":
            left = self._text(node.func.value, depth)
            return left and self._braces(left, node, depth)
        if name in ("rstrip", "lstrip", "strip"):
            return self._stripped(node, name, depth)
        if name == "join":
            return self._joined(node, depth)
        return None

    def _stripped(self, node: ast.Call, name: str, depth: int) -> Text | None:
        assert isinstance(node.func, ast.Attribute)
        text = self._text(node.func.value, depth)
        if text is None or len(node.args) != 1 or not isinstance(node.args[0], ast.Constant):
            return text
        self._use(node.args[0])
        chars = str(node.args[0].value)
        start = 0 if name == "rstrip" else len(text.chars) - len(text.chars.lstrip(chars))
        end = len(text.chars) if name == "lstrip" else len(text.chars.rstrip(chars))
        return text[start:end]

    def _joined(self, node: ast.Call, depth: int) -> Text | None:
        assert isinstance(node.func, ast.Attribute)
        separator = self._text(node.func.value, depth)
        items: Sequence[ast.expr] = node.args
        slash = Text("/", (-1,))
        if separator is None:
            if _name(node.func.value) not in ("path", "posixpath") or len(items) < 2:
                return None
            separator = slash
        elif len(items) == 1 and isinstance(items[0], ast.List | ast.Tuple):
            items = items[0].elts
        else:
            return None
        return joined((self._or_hole(item, depth) for item in items), separator)

    def _braces(self, left: Text, node: ast.Call, depth: int) -> Text:
        spots = list(_BRACES.finditer(left.chars))
        by_name = {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
        plain = [number for number, spot in enumerate(spots) if not spot[1]]

        def filling(number: int) -> Text:
            named = spots[number][1]
            place = int(named) if named.isdigit() else plain.index(number) if not named else -1
            value = node.args[place] if 0 <= place < len(node.args) else by_name.get(named)
            return self._filled(left, spots[number], value, depth)

        return replaced(left, [spot.span() for spot in spots], filling)

    def _filled(self, left: Text, spot: re.Match[str], value: ast.expr | None, depth: int) -> Text:
        known = (
            self._text(value, depth) if isinstance(value, ast.Name | ast.Attribute | ast.Constant) else None
        )
        if known is not None and known.known:
            return known
        start, end = self._span(value) if value is not None else (0, 0)
        return Text.hole(self.source[start:end] or spot[0], left.at[spot.start()])

    # sites

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
                    if "pinterest" in _name(value.func).lower():
                        found.setdefault(name.lstrip("."), _name(value.func))
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
                    yield value, evolve(plain, about=_said(key) or context.about)
            case ast.Assign() | ast.AnnAssign():
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                yield from ((target, plain) for target in targets)
                if node.value is not None:
                    yield node.value, evolve(plain, about=f"{context.about} {_name(targets[0])}".strip())
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
                inner = evolve(plain, about=" ".join(map(_name, parts)), role=role)
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
        receiver = _name(node.func.value) if isinstance(node.func, ast.Attribute) else ""
        if _is_saying(node.func):
            role = "said"
        elif role == "value" and _name(node.func) in _ASKING:
            role = "asked"
        inner = Site(text=EMPTY, method=method, body=body, role=role, receiver=receiver)
        yield node.func, evolve(_PLAIN, role=role)
        for argument in node.args:
            yield argument, evolve(inner, about=_name(node.func) if len(node.args) == 1 else "")
        for keyword in node.keywords:
            said = keyword.arg in _FOR_PEOPLE and inner.role == "value"
            yield keyword.value, evolve(inner, about=keyword.arg or "", role="said" if said else inner.role)

    def _method(self, node: ast.Call) -> Method | None:
        """Of the request that a call makes."""
        for value in [
            *node.args[:2],
            *(keyword.value for keyword in node.keywords if keyword.arg == "method"),
        ]:
            if (
                isinstance(value, ast.Constant)
                and isinstance(value.value, str)
                and value.value.upper() in METHODS
            ):
                start, _ = self._span(value)
                return Method(value.value.upper(), start + 1, len(value.value))
            if isinstance(value, ast.Attribute) and value.attr in METHODS:
                _, end = self._span(value)
                return Method(value.attr, end - len(value.attr), len(value.attr))
        name = _name(node.func)
        if not (found := _VERB.search(name)):
            return None
        verb = found[1] or found[2]
        end = self.offset(node.func.end_lineno or 0, node.func.end_col_offset or 0)
        return Method(verb.upper(), end - len(name) + found.start(1 if found[1] else 2), len(verb))


def read(source: str) -> Reading:
    """What a Python source says. Raises SyntaxError where it is no Python of today."""
    return Module(source).reading()


def _said(node: ast.expr | None) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _name(node: ast.AST) -> str:
    """The last name of a dotted one, a key that something is looked up by."""
    match node:
        case ast.Name():
            return node.id
        case ast.Attribute():
            return node.attr
        case ast.Subscript():
            return _said(node.slice)
        case ast.Call():
            return _said(node.args[0]) if node.args else _name(node.func)
    return ""


def _is_saying(function: ast.expr) -> bool:
    if not isinstance(function, ast.Attribute):
        return bool(_SAYING.match(_name(function)))
    if function.attr in _ALWAYS:
        return True
    names = {_name(node) for node in ast.walk(function.value) if isinstance(node, ast.Name | ast.Attribute)}
    if function.attr == "write":
        return bool(names & {"stderr", "stdout"})
    return bool(_SAYING.match(function.attr)) and (
        function.attr[:1].isupper() or any(_SAYING.match(name) or "log" in name.lower() for name in names)
    )
