"""Type annotations for types of the IR, as wide as the place allows."""

from __future__ import annotations

from collections.abc import Iterable

from generator.emit.literals import Code, Unprintable, join, literal
from generator.emit.scope import Scope
from generator.ir import model as ir
from generator.ir.sides import Side

_MAX_DEPTH = 30
_NONE = Code("None")


def annotation(type_: ir.Type, side: Side, scope: Scope, *, optional: bool = False) -> Code:
    """The annotation; `optional` adds ``Unset``."""
    parts = _members(type_, side, scope, 0)
    if optional:
        parts.append(scope.helper(".unset", "Unset"))
    return either(parts)


def either(parts: Iterable[Code]) -> Code:
    """``A | B``, each once, None last."""
    unique = list(dict.fromkeys(parts))
    ordered = [part for part in unique if part != _NONE] + [part for part in unique if part == _NONE]
    return join(Code(" | "), ordered)


def _members(type_: ir.Type, side: Side, scope: Scope, depth: int) -> list[Code]:
    if depth > _MAX_DEPTH:
        raise Unprintable(f"a type is nested more than {_MAX_DEPTH} levels deep")
    wide = side is not Side.RESPONSE
    match type_:
        case ir.Nullable(inner):
            return [*_members(inner, side, scope, depth + 1), _NONE]
        case ir.Union(members):
            return [part for member in members for part in _members(member, side, scope, depth + 1)]
        case ir.ModelRef(name):
            mapping = [_mapping(scope, scope.helper("typing", "Any"))] if side is Side.REQUEST else []
            return [scope.type(name), *mapping]
        case ir.EnumRef(name):
            return _enum(name, side, scope)
        case ir.ListOf(item):
            items = either(_members(item, side, scope, depth + 1))
            outer = scope.helper("collections.abc", "Sequence") if wide else scope.builtin("list")
            return [_subscript(outer, items)]
        case ir.MapOf(value):
            values = either(_members(value, side, scope, depth + 1))
            return [_mapping(scope, values) if wide else _dictionary(scope, values)]
        case ir.Literal(constants):
            return _literal(constants, scope)
        case ir.Scalar(kind):
            return _scalar(kind, side, scope)


def _enum(name: str, side: Side, scope: Scope) -> list[Code]:
    value_type = _value_type(scope.types.enums[name])
    match side:
        case Side.RESPONSE:
            return [scope.type(name)]
        case Side.SHARED:
            hint = scope.helper(".hints", "OrText" if value_type == "str" else "OrNumber")
            return [_subscript(hint, scope.type(name))]
        case Side.REQUEST:
            return [scope.type(name), scope.builtin(value_type)]


def _scalar(kind: ir.Kind, side: Side, scope: Scope) -> list[Code]:
    match kind:
        case ir.Kind.STRING:
            return [scope.builtin("str")]
        case ir.Kind.INTEGER:
            return [scope.builtin("int")]
        case ir.Kind.NUMBER:
            return [scope.builtin("float") if side is Side.REQUEST else scope.helper(".hints", "Real")]
        case ir.Kind.BOOLEAN:
            return [scope.builtin("bool")]
        case ir.Kind.BYTES:
            return [scope.builtin("bytes")]
        case ir.Kind.DATE:
            return [scope.module("datetime") + Code(".date")]
        case ir.Kind.DATETIME:
            return [scope.module("datetime") + Code(".datetime")]
        case ir.Kind.ID:
            if side is Side.SHARED:
                return [scope.helper(".hints", "IdText")]
            return [scope.builtin("str"), *([scope.builtin("int")] if side is Side.REQUEST else [])]
        case ir.Kind.NULL:
            return [_NONE]
        case ir.Kind.ANY:
            return [scope.helper("typing", "Any")]


def _literal(values: tuple[ir.JsonValue, ...], scope: Scope) -> list[Code]:
    """`typing.Literal` knows strings, integers and booleans; other constants have their type's annotation."""
    parts: list[Code] = []
    plain: list[Code] = []
    for value in values:
        match value:
            case bool() | int() | str():
                plain.append(literal(value))
            case None:
                parts.append(_NONE)
            case float():
                parts.append(scope.builtin("float"))
            case list():
                parts.append(_subscript(scope.builtin("list"), scope.helper("typing", "Any")))
            case dict():
                parts.append(_dictionary(scope, scope.helper("typing", "Any")))
    if plain:
        parts.insert(0, _subscript(scope.helper("typing", "Literal"), join(Code(", "), dict.fromkeys(plain))))
    return parts


def _value_type(enumeration: ir.Enumeration) -> str:
    return "int" if enumeration.members and isinstance(enumeration.members[0].value, int) else "str"


def _mapping(scope: Scope, value: Code) -> Code:
    key = scope.builtin("str")
    return _subscript(scope.helper("collections.abc", "Mapping"), join(Code(", "), [key, value]))


def _dictionary(scope: Scope, value: Code) -> Code:
    return _subscript(scope.builtin("dict"), join(Code(", "), [scope.builtin("str"), value]))


def _subscript(outer: Code, inner: Code) -> Code:
    return outer + Code("[") + inner + Code("]")
