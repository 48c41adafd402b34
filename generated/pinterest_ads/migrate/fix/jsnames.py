# Made from generator/migrate.
"""Which name surely holds the advertiser's id at a place of a JavaScript or TypeScript module."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .naming import CERTAIN
from .trees import up

if TYPE_CHECKING:
    from tree_sitter import Node

_FUNCTIONS = frozenset(
    {
        "arrow_function",
        "function_declaration",
        "function_expression",
        "generator_function",
        "generator_function_declaration",
        "method_definition",
    }
)


class Names:
    """The names of one text."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._declared_in: dict[int, list[tuple[int, str]]] = {}

    def text(self, node: Node) -> bytes:
        return self._data[node.start_byte : node.end_byte]

    def certain(self, place: Node) -> str | None:
        """The expression, found from the inside out; None where there is none, or more than one at the same level."""
        below, own = place, True
        for node in up(below.parent):
            names = set(self._at(node, below, own))
            if names:
                return names.pop() if len(names) == 1 else None
            own = own and not _rebinds_this(node)
            below = node
        return None

    def _at(self, node: Node, below: Node, own: bool) -> Iterator[str]:
        """What one level around the place gives; `own` is whether `this` is still that of a class's method."""
        if node.type in _FUNCTIONS and below == node.child_by_field_name("body"):
            yield from self._parameters(node)
        elif node.type == "for_in_statement" and below == node.child_by_field_name("body"):
            left = node.child_by_field_name("left")
            yield from self._names(left) if left else ()
        elif node.type in ("statement_block", "program"):
            yield from (name for at, name in self._declarations(node) if at < below.start_byte)
        elif node.type == "class_body" and below.type == "method_definition" and own and not _static(below):
            yield from self._attributes(node)

    def _declarations(self, block: Node) -> list[tuple[int, str]]:
        """The names that a block's statements declare, and where."""
        if block.id not in self._declared_in:
            self._declared_in[block.id] = [
                (child.start_byte, name) for child in block.named_children for name in self._declared(child)
            ]
        return self._declared_in[block.id]

    def _parameters(self, function: Node) -> Iterator[str]:
        alone = function.child_by_field_name("parameter")
        listed = function.child_by_field_name("parameters")
        for node in [alone] if alone else listed.named_children if listed else []:
            if node.type == "required_parameter":
                pattern, kind = node.child_by_field_name("pattern"), node.child_by_field_name("type")
                if node.child_by_field_name("value") or (kind and not _is_one(self.text(kind))):
                    continue
                node = pattern or node
            yield from self._names(node)

    def _names(self, pattern: Node) -> Iterator[str]:
        inner = pattern.named_children if pattern.type == "object_pattern" else [pattern]
        for node in inner:
            name = self.text(node).decode()
            if node.type in ("identifier", "shorthand_property_identifier_pattern") and CERTAIN.fullmatch(
                name
            ):
                yield name

    def _declared(self, statement: Node) -> Iterator[str]:
        if statement.type == "export_statement":
            inner = statement.child_by_field_name("declaration")
            if inner:
                yield from self._declared(inner)
        elif statement.type == "import_statement":
            for node in _all(statement, "import_specifier"):
                given = node.child_by_field_name("alias") or node.child_by_field_name("name")
                if given:
                    yield from self._names(given)
        elif statement.type in ("lexical_declaration", "variable_declaration"):
            for node in statement.named_children:
                name, value = node.child_by_field_name("name"), node.child_by_field_name("value")
                if name and value and value.type not in ("null", "undefined", "array", "object"):
                    yield from self._names(name)

    def _attributes(self, body: Node) -> Iterator[str]:
        """What the constructor always sets."""
        for method in body.named_children:
            name = method.child_by_field_name("name")
            if method.type != "method_definition" or name is None or self.text(name) != b"constructor":
                continue
            listed, block = method.child_by_field_name("parameters"), method.child_by_field_name("body")
            for node in listed.named_children if listed else []:
                shown = {child.type for child in node.children} & {"accessibility_modifier", "readonly"}
                pattern = node.child_by_field_name("pattern")
                if node.type == "required_parameter" and shown and pattern:
                    yield from (f"this.{name}" for name in self._names(pattern))
            for statement in block.named_children if block else []:
                found = re.fullmatch(rb"this\.(\w+)\s*=\s*(\w+);?", self.text(statement))
                if found and CERTAIN.fullmatch(found[1].decode()) and found[2] in set(self._given(listed)):
                    yield f"this.{found[1].decode()}"

    def _given(self, parameters: Node | None) -> Iterator[bytes]:
        """The names of parameters that are never left out."""
        for node in parameters.named_children if parameters else []:
            pattern = node.child_by_field_name("pattern") if node.type == "required_parameter" else node
            if pattern and not node.child_by_field_name("value"):
                inner = pattern.named_children if pattern.type == "object_pattern" else [pattern]
                yield from (self.text(one) for one in inner)


def _is_one(annotation: bytes) -> bool:
    return bool(
        re.fullmatch(
            rb":\s*(?:string|number|bigint|\w*Id|\w*ID|string \| number|number \| string)", annotation
        )
    )


def _static(method: Node) -> bool:
    return any(child.type == "static" for child in method.children)


def _rebinds_this(node: Node) -> bool:
    """Whether `this` is another one inside of this function than around it, and no class's."""
    if node.type == "method_definition":
        return node.parent is None or node.parent.type != "class_body"
    return node.type in _FUNCTIONS and node.type != "arrow_function"


def _all(node: Node, kind: str) -> Iterator[Node]:
    for child in node.named_children:
        if child.type == kind:
            yield child
        else:
            yield from _all(child, kind)
