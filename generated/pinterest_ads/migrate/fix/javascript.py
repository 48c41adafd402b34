# Made from generator/migrate.
"""JavaScript and TypeScript, read by tree-sitter (extra ``cli``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .jsnames import Names
from .source import Edit, Literal
from .trees import TreeSource

if TYPE_CHECKING:
    from tree_sitter import Language

# Where a template may stand in place of a string.
_EXPRESSIONS = frozenset(
    {
        "arguments",
        "array",
        "arrow_function",
        "assignment_expression",
        "binary_expression",
        "pair",
        "parenthesized_expression",
        "return_statement",
        "template_substitution",
        "ternary_expression",
        "variable_declarator",
    }
)


class JavaScriptSource(TreeSource):
    strings = {"string": False, "template_string": True}
    contents = frozenset({"string_fragment", "escape_sequence"})
    plus = "+"
    given = {
        "variable_declarator": ("name", "value"),
        "assignment_expression": ("left", "right"),
        "pair": ("key", "value"),
        "field_definition": ("property", "value"),
        "public_field_definition": ("first", "value"),
    }
    properties = frozenset(
        {"property_identifier", "shorthand_property_identifier", "shorthand_property_identifier_pattern"}
    )
    opaque = frozenset(
        {
            "template_string",
            "string",
            "jsx_element",
            "jsx_fragment",
            "jsx_self_closing_element",
            "comment",
            "regex",
        }
    )
    blocks = frozenset({"program", "statement_block", "class_body", "switch_case", "switch_default"})

    def __init__(self, text: str, language: Language) -> None:
        super().__init__(text, language)
        self._names = Names(self.data)

    def weave(self, literal: Literal, name: str) -> tuple[bytes, list[Edit]] | None:
        content = self.data[literal.inner : literal.outer]
        text = f"${{{name}}}".encode()
        if literal.woven:
            return None if b"%s" in content else (text, [])
        node = self.node(literal)
        parent = node.parent
        # Of `:id`, `{id}` and `%s` something else makes a path later; a template must not see it as its own.
        if re.search(rb"[{}%\\`$]|:\w", content) or parent is None or parent.type not in _EXPRESSIONS:
            return None
        if parent.type == "pair" and parent.child_by_field_name("key") == node:
            return None
        return text, [
            Edit(literal.start, literal.inner, b"`"),
            Edit(literal.outer, literal.end, b"`"),
        ]

    def advertiser(self, at: int) -> str | None:
        return self._names.certain(self.at(at))
