# Made from generator/runtime.
"""Which models msgspec may encode: for each class one function in straight lines, compiled on first use.

msgspec writes models in C, but it would also write what JSON does not have (bytes, sets, decimals, not a
number as null), and knows nothing of ids, required properties and rules. So a model is vetted first. What
is not vouched for here goes the long way through `plain.plain` and `Kind.prepare`, which send it or say
what is wrong with it. As with the decoders, the source text holds no text of a document but the names of
attributes.
"""

from __future__ import annotations

import keyword
from collections.abc import Callable
from math import isfinite
from typing import TYPE_CHECKING, Any

from ..rules import Branch, Descending, PropertyTest, Rule
from ..unset import UNSET
from .base import Kind
from .choices import EnumOf, Literal
from .containers import ListOf, NullableOf
from .objects import Field, ModelOf, schema_of
from .scalars import Any as AnyKind
from .scalars import Boolean, Bytes, Id, Integer, Number, Scalar, String

if TYPE_CHECKING:
    from ..jsontext import Json
    from ..models import Model

Vetter = Callable[[Any], bool]

_VETTERS: dict[type[Model], Vetter] = {}
_SIMPLE = frozenset({str, int, bool, type(None)})
# Huge integers are looked for in the text that is made of them.
_USUAL: dict[type[Kind], str] = {
    String: "type({v}) is str",
    Integer: "type({v}) is int",
    Boolean: "type({v}) is bool",
    Number: "(type({v}) is float and LOW < {v} < HIGH)",
    Id: "(type({v}) is str and {v}.isascii() and {v}.isdigit())",
}


def vetter_of(model: type[Model]) -> Vetter:
    """What says whether msgspec may write an object of exactly this class.

    It may raise TypeError and RecursionError, which are refusals. A property that the path fills is left
    to the caller.
    """
    vetter = _VETTERS.get(model)
    if vetter is None:
        text = _Text()
        source = text.function(model)
        exec(compile(source, f"<vetter of {model.__qualname__}>", "exec"), text.names)
        vetter = _VETTERS[model] = text.names["vet"]
    return vetter


class _Text:
    """Source text, and the constants that it refers to."""

    def __init__(self) -> None:
        self.names: dict[str, Any] = {
            "UNSET": UNSET,
            "HIGH": float("inf"),
            "LOW": float("-inf"),
            "join": "".join,
        }

    def function(self, model: type[Model]) -> str:
        schema = schema_of(model)
        lines = ["def vet(self):", " try:", "  extra = self._extra"]
        lines += [" except AttributeError:", "  extra = self._undeclared()"]
        lines += [" if extra:", "  return False"]
        for item in schema.fields:
            if not item.attribute.isidentifier() or keyword.iskeyword(item.attribute):
                raise ValueError(f"{item.attribute!r} is no name of an attribute")
            # msgspec writes the names of attributes.
            lines += self.field(item) if item.attribute == item.wire else [" return False"]
        attributes = {item.wire: item.attribute for item in schema.fields}
        # Advice is given on the long way.
        for rule in (*schema.rules, *schema.advice):
            lines += [f" if not ({self.rule(rule, attributes)}):", "  return False"]
        return "\n".join([*lines, " return True", ""])

    def field(self, item: Field) -> list[str]:
        kind = item.kind
        nullable = isinstance(kind, NullableOf)
        while isinstance(kind, NullableOf):
            kind = kind.inner
        lines = [f" v = self.{item.attribute}"]
        missing = "" if item.is_required(reply=False) else " and v is not UNSET"
        null = " and v is not None" if nullable else ""
        return lines + self.value(kind, "v", f"{missing}{null}", 1)

    def value(self, kind: Kind, v: str, unless: str, depth: int) -> list[str]:
        """Statements that return False unless the value named `v` may be written."""
        pad = " " * depth
        refuse = f"{pad} return False"
        if isinstance(kind, ListOf):
            lines = [f"{pad}if type({v}) is list:"]
            inner = " " * (depth + 1)
            if type(kind.item) is String or _is_of_texts(kind.item):
                lines.append(f"{inner}join({v})")
            elif type(kind.item) is Id:
                lines.append(f"{inner}t = join({v})")
                lines.append(f"{inner}if {v} and not (t.isascii() and t.isdigit() and '' not in {v}):")
                lines.append(f"{inner} return False")
            else:
                lines.append(f"{inner}for {v}_ in {v}:")
                lines += self.value(kind.item, f"{v}_", "", depth + 2)
            return [*lines, f"{pad}elif {unless.removeprefix(' and ') or 'True'}:", refuse]
        if isinstance(kind, ModelOf):
            if schema_of(kind.model).filled:
                return [f"{pad}if {unless.removeprefix(' and ') or 'True'}:", refuse]
            lines = [f"{pad}if type({v}) is {self.constant('c', kind.model)}:"]
            lines += [f"{pad} if not {self.model(kind.model)}({v}):", f"{pad}  return False"]
            return [*lines, f"{pad}elif {unless.removeprefix(' and ') or 'True'}:", refuse]
        usual = _USUAL.get(type(kind), "False").format(v=v)
        if isinstance(kind, EnumOf):
            usual = f"type({v}) is {self.constant('c', kind.enum)} or type({v}) is str"
        test = f"not ({usual}){unless} and not {self.constant('a', _other_test(kind))}({v})"
        return [f"{pad}if {test}:", refuse]

    def rule(self, rule: Rule | Descending, attributes: dict[str, str]) -> str:
        """An expression for whether one of the branches holds."""
        if isinstance(rule, Descending):
            # Seldom given, and the long way says what is wrong with them.
            return " and ".join(f"self.{attributes[wire]} is UNSET" for wire in rule.wires)
        branches = (self.branch(branch, attributes) for branch in rule.branches)
        return " or ".join(f"({' and '.join(parts) or True})" for parts in branches) or "False"

    def branch(self, branch: Branch, attributes: dict[str, str]) -> list[str]:
        # What only `extra` could hold is not there.
        values = {wire: f"self.{attribute}" for wire, attribute in attributes.items()}
        parts = [f"{values.get(wire, 'UNSET')} is not UNSET" for wire in branch.required]
        parts += [f"{values.get(wire, 'UNSET')} is UNSET" for wire in branch.forbidden]
        return parts + [self.test(test, values[test.wire]) for test in branch.tests if test.wire in values]

    def test(self, test: PropertyTest, v: str) -> str:
        of_texts = all(type(value) is str for value in (*(test.values or ()), *test.refused))
        if not of_texts or test.pattern is not None or (test.values is None and test.min_length is not None):

            def holds(value: Any) -> bool:
                return value is UNSET or test.holds({test.wire: value})

            return f"{self.constant('t', holds)}({v})"
        parts: list[str] = []
        if test.values is not None:
            parts.append(f"{v} in {self.constant('v', test.values)}")
        if test.refused:
            parts.append(f"{v} not in {self.constant('v', test.refused)}")
        if test.not_null:
            parts.append(f"{v} is not None")
        if test.min_length is not None:
            parts.append(f"len({v}) >= {int(test.min_length)}")
        return f"({v} is UNSET or {' and '.join(parts) or True})"

    def model(self, model: type[Model]) -> str:
        """The name of another model's function, which is compiled when it is first called."""

        def first(value: Any) -> bool:
            vetter = self.names[name] = vetter_of(model)
            return vetter(value)

        name = self.constant("m", first)
        return name

    def constant(self, letter: str, value: object) -> str:
        name = f"{letter}{len(self.names)}"
        self.names[name] = value
        return name


def _is_of_texts(kind: Kind) -> bool:
    return isinstance(kind, EnumOf) and not kind.of_integers


def _other_test(kind: Kind) -> Vetter:
    """Tells what else may be written: any scalar for a scalar, as the long way has it."""
    if isinstance(kind, AnyKind):
        return _is_json
    # An id has its own rules, and what is of several kinds or spelled in its own way is not looked into.
    plain = isinstance(kind, Scalar) and not isinstance(kind, Id | Literal | Bytes)
    return _is_scalar if plain else lambda _: False


def _is_scalar(value: Json) -> bool:
    if type(value) is float:
        return isfinite(value)
    return type(value) in _SIMPLE


def _is_json(value: Json) -> bool:
    if type(value) is list:
        return all(map(_is_json, value))
    if type(value) is dict:
        return all(type(key) is str for key in value) and all(map(_is_json, value.values()))
    return _is_scalar(value)
