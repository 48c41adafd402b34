# Made from generator/migrate.
"""What JavaScript, TypeScript and PHP have in common when tree-sitter reads them."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from .source import JOINERS, Assignment, Call, Chain, Edit, Lines, Literal, Part, Unparsable

if TYPE_CHECKING:
    from tree_sitter import Language, Node


class TreeSource(ABC):
    """See `Source`."""

    comment = "//"
    strings: ClassVar[dict[str, bool]]
    """Types of string nodes, and whether expressions stand in them."""
    contents: ClassVar[frozenset[str]]
    plus: ClassVar[str]
    given: ClassVar[dict[str, tuple[str, str]]]
    """Types of nodes that give a name a value, with the fields of both."""
    properties: ClassVar[frozenset[str]] = frozenset()
    opaque: ClassVar[frozenset[str]]
    """Types of nodes in which a comment would be text."""
    blocks: ClassVar[frozenset[str]]

    def __init__(self, text: str, language: Language) -> None:
        from tree_sitter import Parser

        self.data = text.encode()
        self.lines = Lines(self.data)
        self.root = Parser(language).parse(self.data).root_node
        if self.root.has_error:
            raise Unparsable("cannot be parsed")
        self._literals: dict[Literal, Node] = {}
        self.nodes = list(_walk(self.root))
        self._sums = frozenset(self._find_sums())
        self.chains: Sequence[Chain] = [
            Chain(tuple(self._parts(node))) for node in self.nodes if self._is_root(node)
        ]
        self.assignments: Sequence[Assignment] = list(self._assigned())

    def statement(self, at: int) -> tuple[int, int]:
        node = next(
            (node for node in _up(self.at(at)) if node.parent and node.parent.type in self.blocks), self.root
        )
        return node.start_byte, node.end_byte

    def call(self, at: int) -> Call | None:
        for node in _up(self.at(at)):
            if node.parent is None or node.parent.type in self.blocks:
                return None
            if node.type == "arguments":
                function = node.parent.child_by_field_name("function") or node.parent.child_by_field_name(
                    "name"
                )
                word = re.search(rb"(\w+)\W*$", self.text(function)) if function else None
                name = word[1].decode() if word else ""
                if name not in JOINERS:
                    return Call(name, self.text(node))
        return None

    @abstractmethod
    def advertiser(self, at: int) -> str | None: ...

    @abstractmethod
    def weave(self, literal: Literal, name: str) -> tuple[bytes, list[Edit]] | None: ...

    def node(self, literal: Literal) -> Node:
        return self._literals[literal]

    def text(self, node: Node) -> bytes:
        return self.data[node.start_byte : node.end_byte]

    def at(self, offset: int) -> Node:
        found = self.root.descendant_for_byte_range(offset, offset)
        return found or self.root

    def _find_sums(self) -> Iterator[int]:
        """The ids of nodes in which strings are put together, from the innermost out."""
        found: set[int] = set()
        for node in reversed(self.nodes):
            if node.type != "binary_expression":
                continue
            operator = node.child_by_field_name("operator")
            sides = [node.child_by_field_name("left"), node.child_by_field_name("right")]
            if operator is None or operator.type != self.plus:
                continue
            if any(side is not None and (side.type in self.strings or side.id in found) for side in sides):
                found.add(node.id)
                yield node.id

    def _is_sum(self, node: Node | None) -> bool:
        return node is not None and node.id in self._sums

    def _is_root(self, node: Node) -> bool:
        return (node.type in self.strings or self._is_sum(node)) and not self._is_sum(node.parent)

    def _parts(self, node: Node) -> Iterator[Part]:
        pending = [node]
        while pending:
            node = pending.pop()
            if self._is_sum(node):
                sides = [node.child_by_field_name("right"), node.child_by_field_name("left")]
                pending += [side for side in sides if side is not None]
            elif node.type in self.strings:
                yield from self._string(node)
            else:
                yield Part(node.start_byte, node.end_byte, None, expression=True)

    def _string(self, node: Node) -> Iterator[Part]:
        body = node.child_by_field_name("value") if node.type in ("heredoc", "nowdoc") else None
        inner, outer = (body.start_byte, body.end_byte) if body else (node.start_byte + 1, node.end_byte - 1)
        literal = Literal(node.start_byte, node.end_byte, inner, outer, self.strings[node.type])
        self._literals[literal] = node
        at = inner
        for child in (body or node).children:
            if child.start_byte < inner or child.end_byte > outer or child.type in self.contents:
                continue
            if child.start_byte < at:
                continue
            if at < child.start_byte:
                yield Part(at, child.start_byte, literal)
            at = self._close(child)
            yield Part(child.start_byte, at, literal, expression=True)
        if at < outer:
            yield Part(at, outer, literal)

    def _close(self, node: Node) -> int:
        """Where an expression in a string ends: in PHP its braces are nodes of their own."""
        while node.type in ("{", "${") and (after := node.next_sibling) is not None:
            if after.type == "}":
                return after.end_byte
            node = after
            while (further := node.next_sibling) is not None and node.type != "}":
                node = further
        return node.end_byte

    def _assigned(self) -> Iterator[Assignment]:
        for node in self.nodes:
            if node.type not in self.given:
                continue
            name, value = (self._field(node, field) for field in self.given[node.type])
            if name is not None and value is not None:
                word = re.search(rb"(\w+)\W*$", self.text(name))
                if word:
                    yield Assignment(word[1].decode(), value.start_byte, value.end_byte)

    def _field(self, node: Node, name: str) -> Node | None:
        """The child of a field, or the first or last one that has a name."""
        if name in ("first", "last"):
            return node.named_children[0 if name == "first" else -1] if node.named_child_count > 1 else None
        return node.child_by_field_name(name)

    @cached_property
    def _named(self) -> dict[tuple[int, bytes], list[Edit]]:
        """Where each name is a whole literal or a property, by line."""
        found: dict[tuple[int, bytes], list[Edit]] = {}
        for literal in self._literals:
            key = self.lines.at(literal.start), self.data[literal.inner : literal.outer]
            found.setdefault(key, []).append(Edit(literal.inner, literal.outer, b"%s"))
        for node in self.nodes:
            if node.type in self.properties:
                name = self.text(node)
                text = b"%s: " + name if node.type.startswith("shorthand") else b"%s"
                key = self.lines.at(node.start_byte), name
                found.setdefault(key, []).append(Edit(node.start_byte, node.end_byte, text))
        return found

    def names(self, line: int, name: str) -> list[Edit]:
        return self._named.get((line, name.encode()), [])

    def commentable(self, line: int) -> int | None:
        for _ in range(100):
            start = self.lines.start(line)
            around = [node for node in _up(self.at(start)) if node.start_byte < start]
            opaque = [node for node in around if node.type in self.opaque]
            if not opaque:
                return line if self._free(line) else None
            statement = next(
                (node for node in _up(opaque[-1]) if node.parent and node.parent.type in self.blocks), None
            )
            if statement is None or statement.type in self.opaque:
                return None
            line = self.lines.at(statement.start_byte)
        return None

    def _free(self, line: int) -> bool:
        """Whether a line above this one is one of code."""
        return True


def _walk(node: Node) -> Iterator[Node]:
    pending = [node]
    while pending:
        node = pending.pop()
        yield node
        pending += reversed(node.children)


def _up(node: Node | None) -> Iterator[Node]:
    while node is not None:
        yield node
        node = node.parent


up = _up
