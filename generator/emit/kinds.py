"""Expressions that build the runtime's description of a type."""

from __future__ import annotations

from generator.emit.literals import Code, Unprintable, call, join, literal, literals, name, sequence
from generator.emit.scope import Scope
from generator.ir import model as ir

_MAX_DEPTH = 30
_SCALARS = {
    ir.Kind.STRING: Code("String"),
    ir.Kind.INTEGER: Code("Integer"),
    ir.Kind.NUMBER: Code("Number"),
    ir.Kind.BOOLEAN: Code("Boolean"),
    ir.Kind.DATE: Code("Date"),
    ir.Kind.DATETIME: Code("DateTime"),
    ir.Kind.BYTES: Code("Bytes"),
    ir.Kind.ID: Code("Id"),
    ir.Kind.NULL: Code("Null"),
    ir.Kind.ANY: Code("Any"),
}
_NUMERIC = ("minimum", "maximum", "exclusive_minimum", "exclusive_maximum", "multiple_of")
_LIMITS = {
    ir.Kind.STRING: ("min_length", "max_length", "pattern"),
    ir.Kind.INTEGER: _NUMERIC,
    ir.Kind.NUMBER: _NUMERIC,
}
_LIST_LIMITS = ("min_items", "max_items", "unique_items")
_MAP_LIMITS = ("min_properties", "max_properties")


def kind(type_: ir.Type, scope: Scope, _depth: int = 0) -> Code:
    """For example ``_s.ListOf(_s.String(max_length=5), max_items=3)``."""
    if _depth > _MAX_DEPTH:
        raise Unprintable(f"a type is nested more than {_MAX_DEPTH} levels deep")
    depth = _depth + 1
    match type_:
        case ir.Scalar(scalar, constraints):
            return call(_schema(scope, _SCALARS[scalar]), **_limits(constraints, _LIMITS.get(scalar, ())))
        case ir.Nullable(inner):
            return call(_schema(scope, Code("NullableOf")), kind(inner, scope, depth))
        case ir.Literal(values):
            return call(_schema(scope, Code("Literal")), literals(values))
        case ir.EnumRef(reference):
            return call(_schema(scope, Code("EnumOf")), scope.type(reference))
        case ir.ModelRef(reference):
            return _model(scope, reference)
        case ir.ListOf(item, constraints):
            limits = _limits(constraints, _LIST_LIMITS)
            return call(_schema(scope, Code("ListOf")), kind(item, scope, depth), **limits)
        case ir.MapOf(value, constraints):
            limits = _limits(constraints, _MAP_LIMITS)
            return call(_schema(scope, Code("MapOf")), kind(value, scope, depth), **limits)
        case ir.Union(members, discriminator):
            return call(
                _schema(scope, Code("UnionOf")),
                sequence(kind(member, scope, depth) for member in members),
                discriminator=_discriminator(discriminator, members, scope) if discriminator else None,
            )


def _model(scope: Scope, reference: str) -> Code:
    return call(_schema(scope, Code("ModelOf")), scope.type(reference))


def _discriminator(discriminator: ir.Discriminator, members: tuple[ir.Type, ...], scope: Scope) -> Code:
    leading: dict[str, list[str]] = {}
    for value, member in discriminator.mapping:
        leading.setdefault(value, []).append(member)
    pairs: list[Code] = []
    for value, names in leading.items():
        models = [_model(scope, one) for one in names]
        pairs.append(literal(value) + Code(": ") + (models[0] if len(models) == 1 else sequence(models)))
    mapping = Code("{") + join(Code(", "), pairs) + Code("}")
    told = {ir.ModelRef(member) for _, member in discriminator.mapping}
    whole = None if told.issuperset(members) else literal(False)
    called = _schema(scope, Code("Discriminator"))
    return call(called, literal(discriminator.property), mapping, whole=whole)


def _limits(constraints: ir.Constraints, names: tuple[str, ...]) -> dict[str, Code]:
    stated = ((limit, getattr(constraints, limit)) for limit in names)
    return {limit: literal(value) for limit, value in stated if value is not None and value is not False}


def _schema(scope: Scope, class_name: Code) -> Code:
    return scope.part("schema", "_s") + Code(".") + name(class_name)
