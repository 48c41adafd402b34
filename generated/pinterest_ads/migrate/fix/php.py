# Made from generator/migrate.
"""PHP, read by tree-sitter (extra ``cli``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .naming import CERTAIN
from .source import Edit, Literal
from .trees import TreeSource, up

if TYPE_CHECKING:
    from tree_sitter import Language, Node

_FUNCTIONS = frozenset({"function_definition", "method_declaration", "anonymous_function", "arrow_function"})
# Where PHP takes constants only.
_CONSTANT = frozenset(
    {
        "const_declaration",
        "property_declaration",
        "formal_parameters",
        "enum_case",
        "attribute_list",
        "static_variable_declaration",
    }
)


class PhpSource(TreeSource):
    strings = {"string": False, "encapsed_string": True, "heredoc": True, "nowdoc": False}
    contents = frozenset({"string_content", "escape_sequence", "nowdoc_string"})
    plus = "."
    given = {
        "assignment_expression": ("left", "right"),
        "const_element": ("first", "last"),
        "property_element": ("name", "default_value"),
        "array_element_initializer": ("first", "last"),
    }
    opaque = frozenset({"string", "encapsed_string", "heredoc", "nowdoc", "text", "comment"})
    blocks = frozenset(
        {"program", "compound_statement", "declaration_list", "case_statement", "default_statement"}
    )

    def __init__(self, text: str, language: Language) -> None:
        super().__init__(text, language)
        self._set_in: dict[int, list[tuple[int, str]]] = {}
        self._html = [node for node in self.nodes if node.type == "text"]

    def weave(self, literal: Literal, name: str) -> tuple[bytes, list[Edit]] | None:
        content = self.data[literal.inner : literal.outer]
        text = f"{{{name}}}".encode()
        # A format or a template of a router: an id must not meet its own placeholders.
        node = self.node(literal)
        if b"%" in content or node.type == "nowdoc" or any(one.type in _CONSTANT for one in up(node)):
            return None
        if literal.woven:
            return text, []
        if re.search(rb'["$\\{}]', content):
            return None
        return text, [Edit(literal.start, literal.inner, b'"'), Edit(literal.outer, literal.end, b'"')]

    def advertiser(self, at: int) -> str | None:
        below, variables, this = self.at(at), True, True
        for node in up(below.parent):
            names = set(self._at(node, below, variables, this))
            if names:
                return names.pop() if len(names) == 1 else None
            if node.type in _FUNCTIONS:
                variables = (
                    variables and node.type == "arrow_function"
                )  # what is around a function is not in it
                this = this and not _static(node)
            below = node
        return None

    def _at(self, node: Node, below: Node, variables: bool, this: bool) -> Iterator[str]:
        """What one level around the place gives."""
        if node.type in _FUNCTIONS and variables and below == node.child_by_field_name("body"):
            yield from self._parameters(node)
        elif node.type == "foreach_statement" and variables and below == node.child_by_field_name("body"):
            found = re.match(
                rb"foreach\s*\(.*?\bas\s+(?:\$\w+\s*=>\s*)?(\$\w+)\s*\)", self.text(node), re.DOTALL
            )
            if found and CERTAIN.fullmatch(found[1].decode().removeprefix("$")):
                yield found[1].decode()
        elif node.type in ("compound_statement", "program") and variables:
            yield from (name for at, name in self._assignments_in(node) if at < below.start_byte)
        elif node.type == "declaration_list" and below.type == "method_declaration" and this:
            yield from self._attributes(node)

    def _assignments_in(self, block: Node) -> list[tuple[int, str]]:
        """The variables that a block's statements set, and where."""
        if block.id not in self._set_in:
            self._set_in[block.id] = [
                (child.start_byte, name)
                for child in block.named_children
                for name in self._assigned_by(child)
            ]
        return self._set_in[block.id]

    def _parameters(self, function: Node) -> Iterator[str]:
        listed = function.child_by_field_name("parameters")
        captured = [
            child for child in function.named_children if child.type == "anonymous_function_use_clause"
        ]
        for node in [
            *(listed.named_children if listed else []),
            *(n for c in captured for n in c.named_children),
        ]:
            kind = node.child_by_field_name("type")
            if node.child_by_field_name("default_value") or (
                kind and self.text(kind) not in (b"string", b"int")
            ):
                continue
            name = self.text(node.child_by_field_name("name") or node).decode()
            if CERTAIN.fullmatch(name.removeprefix("$")):
                yield name

    def _assigned_by(self, statement: Node) -> Iterator[str]:
        found = re.match(rb"(\$\w+)\s*=\s*(?!null\b|\[|array\b|=)", self.text(statement), re.IGNORECASE)
        if statement.type == "expression_statement" and found:
            name = found[1].decode()
            if CERTAIN.fullmatch(name.removeprefix("$")):
                yield name

    def _attributes(self, body: Node) -> Iterator[str]:
        """What the constructor always sets."""
        for method in body.named_children:
            name = method.child_by_field_name("name")
            if (
                method.type != "method_declaration"
                or name is None
                or self.text(name).lower() != b"__construct"
            ):
                continue
            listed, block = method.child_by_field_name("parameters"), method.child_by_field_name("body")
            given = list(self._given(listed))
            for node in listed.named_children if listed else []:
                promoted = self.text(node.child_by_field_name("name") or node)
                if node.type == "property_promotion_parameter" and promoted in given:
                    yield from _attribute(promoted.decode().removeprefix("$"))
            for statement in block.named_children if block else []:
                found = re.fullmatch(rb"\$this->(\w+)\s*=\s*(\$\w+);", self.text(statement))
                if found and found[2] in given:
                    yield from _attribute(found[1].decode())

    def _given(self, parameters: Node | None) -> Iterator[bytes]:
        """The names of parameters that are never left out."""
        for node in parameters.named_children if parameters else []:
            kind, name = node.child_by_field_name("type"), node.child_by_field_name("name")
            optional = kind is not None and kind.type == "optional_type"
            if name and not optional and not node.child_by_field_name("default_value"):
                yield self.text(name)

    def _free(self, line: int) -> bool:
        text = self.lines.text(line)
        return b"<?" not in text and not any(
            node.type == "text" and node.start_byte <= self.lines.start(line) < node.end_byte
            for node in self.nodes
        )


def _static(function: Node) -> bool:
    return any(child.type in ("static_modifier", "static") for child in function.children)


def _attribute(name: str) -> Iterator[str]:
    if CERTAIN.fullmatch(name):
        yield f"$this->{name}"
