"""Which models msgspec can decode straight into.

It must make of every reply exactly what the runtime's own decoders make of it, or refuse it. So a model
is left to those where an attribute has another name than its property, where a value could be of two
forms that msgspec cannot tell apart, and where a value must remember how it was spelled.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.ir import model as ir

_Forms = frozenset[str]
_FORMS: dict[ir.Kind, _Forms] = {
    ir.Kind.STRING: frozenset({"text"}),
    ir.Kind.DATE: frozenset({"text"}),
    ir.Kind.ID: frozenset({"text"}),
    ir.Kind.INTEGER: frozenset({"integer"}),
    ir.Kind.NUMBER: frozenset({"real"}),
    ir.Kind.BOOLEAN: frozenset({"boolean"}),
    ir.Kind.NULL: frozenset({"null"}),
}
_ANY = frozenset({"any"})


def direct_models(models: Mapping[str, ir.Model], enums: Mapping[str, ir.Enumeration]) -> frozenset[str]:
    """Names of the models of replies that fit, together with everything that they hold."""
    fitting = {name for name, model in models.items() if model.in_response}
    while True:
        refused = {
            name
            for name in fitting
            if not all(
                stated.name == stated.wire and _form(stated.type, fitting, enums) is not None
                for stated in models[name].properties
            )
        }
        if not refused:
            return frozenset(fitting)
        fitting -= refused


def _form(type_: ir.Type, fitting: set[str], enums: Mapping[str, ir.Enumeration]) -> _Forms | None:
    """The forms of JSON that a type stands for; None where it does not fit."""
    match type_:
        case ir.Nullable(inner):
            return _form(inner, fitting, enums)
        case ir.Scalar(ir.Kind.ANY):
            return _ANY
        case ir.Scalar(kind):
            return _FORMS.get(kind)
        case ir.EnumRef(name):
            return _of_values(tuple(member.value for member in enums[name].members))
        case ir.Literal(values):
            return _of_values(values)
        case ir.ModelRef(name):
            return frozenset({"object"}) if name in fitting else None
        case ir.ListOf(item):
            return frozenset({"list"}) if _form(item, fitting, enums) else None
        case ir.MapOf(value):
            return frozenset({"object"}) if _form(value, fitting, enums) else None
        case ir.Union(members):
            forms = [_form(member, fitting, enums) for member in members]
            return _together([form for form in forms if form]) if all(forms) else None


def _together(forms: list[_Forms]) -> _Forms | None:
    """All of them, where JSON tells them apart."""
    result = frozenset().union(*forms)
    return result if _ANY not in forms and len(result) == sum(map(len, forms)) else None


def _of_values(values: tuple[ir.JsonValue, ...]) -> _Forms | None:
    if values and all(type(value) is str for value in values):
        return frozenset({"text"})
    # Beside any number at all: which of the two a number is would depend on the order.
    return frozenset({"integer", "real"}) if values and all(type(value) is int for value in values) else None
