# Made from generator/migrate.
"""Python's expressions as strings."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence

from . import pystrings
from .pynames import Names, last_name, said
from .text import EMPTY, Text, joined, replaced, url_joined

_DEPTH = 12
"""Constants made of constants are followed so far."""
_WRAPPING = frozenset(("str", "URL", "Url", "furl"))
_PERCENT = re.compile(r"%(?:\((\w+)\))?[-+ #0]*\d*(?:\.\d+)?[sdifr]")
_BRACES = re.compile(r"(?<!\{)\{(\w*)(?:[.\[!:][^{}]*)?\}(?!\})")


class Texts(Names):
    """What expressions are as strings, as far as the file tells."""

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
                return self._lookup(f"{last_name(node.value)}[{key}]", node, depth)
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
        by_name = {said(key): value for key, value in named}
        values = list(right.elts) if isinstance(right, ast.Tuple) else [right]

        def filling(number: int) -> Text:
            spot = spots[number]
            value = by_name.get(spot[1]) if spot[1] else values[number] if number < len(values) else None
            return self._filled(left, spot, value, depth)

        return replaced(left, [spot.span() for spot in spots], filling)

    def _call(self, node: ast.Call, depth: int) -> Text | None:
        name = last_name(node.func)
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
            if last_name(node.func.value) not in ("path", "posixpath") or len(items) < 2:
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
