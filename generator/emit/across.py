"""What holds between several values, with the names, defaults and values of the document filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.emit.literals import Code, Unprintable, call, join, literal, literals
from generator.emit.scope import Scope
from generator.ir import model as ir


def descending(rule: ir.Descending, fields: Sequence[ir.Parameter | ir.Property], scope: Scope) -> Code:
    """For example ``_s.Descending(("a", "b"), defaults=(30, 1), values=(1, 7, 30), message="...")``.

    Raises Unprintable where the document has no such numbers, or states no defaults for them.
    """
    known = {field.wire: field for field in fields}
    defaults: list[int] = []
    values: list[set[ir.JsonValue]] = []
    for wire in rule.names:
        if wire not in known:
            raise Unprintable(f"x-descending names {wire[:60]!r}, which is not there")
        default = known[wire].default
        if type(default) is not int:
            raise Unprintable(f"x-descending needs a default of {wire[:60]!r}, a whole number")
        defaults.append(default)
        type_ = known[wire].type
        listed = scope.types.enums[type_.name].members if isinstance(type_, ir.EnumRef) else ()
        values.append({member.value for member in listed})
    if defaults != sorted(defaults, reverse=True):
        raise Unprintable("the defaults of x-descending break its rule")
    if any(one != values[0] for one in values):
        raise Unprintable("the numbers of x-descending have different values")
    made = scope.part("schema", "_s") + Code(".Descending")
    return call(
        made,
        literals(rule.names),
        defaults=literals(defaults),
        values=literals(_sorted(values[0])),
        message=literal(rule.description),
    )


def _sorted(values: set[ir.JsonValue]) -> list[ir.JsonValue]:
    numbers = [value for value in values if isinstance(value, int)]
    if len(numbers) < len(values):
        raise Unprintable("x-descending is about whole numbers")
    return [*sorted(numbers)]


def span(stated: ir.Span, parameters: Sequence[ir.Parameter], scope: Scope) -> Code:
    """For example ``_spans.Span("start", "end", "step", apart=90, ...)``.

    Raises Unprintable where the document has no such parameters.
    """
    known = {one.wire: one for one in parameters}
    for wire, kind in ((stated.start, ir.Kind.DATE), (stated.end, ir.Kind.DATE), (stated.step, None)):
        if wire not in known or not known[wire].required:
            raise Unprintable(f"x-span names {wire[:60]!r}, which is no required parameter")
        type_ = known[wire].type
        if kind is not None and not (isinstance(type_, ir.Scalar) and type_.kind is kind):
            raise Unprintable(f"x-span: {wire[:60]!r} is no date")
        if kind is None and isinstance(type_, ir.EnumRef):
            _check_steps(stated, scope.types.enums[type_.name])
    return call(
        scope.part("spans", "_spans") + Code(".Span"),
        literal(known[stated.start].name),
        literal(known[stated.end].name),
        literal(known[stated.step].name),
        apart=literal(stated.apart),
        apart_by_step=_mapping(dict(stated.apart_by_step)),
        borders=_mapping(dict(stated.borders)),
    )


def _check_steps(stated: ir.Span, enum: ir.Enumeration) -> None:
    steps = {member.value for member in enum.members}
    for step, _ in (*stated.apart_by_step, *stated.borders):
        if step not in steps:
            raise Unprintable(f"x-span: {step[:60]!r} is no value of {enum.name}")


def _mapping(values: Mapping[str, ir.JsonValue]) -> Code:
    pairs = (literal(key) + Code(": ") + literal(value) for key, value in values.items())
    return Code("{") + join(Code(", "), pairs) + Code("}")
