"""Types and values in words: as a user of the package reads them, in printable ASCII."""

from __future__ import annotations

from generator.ir import model as ir

_SCALARS = {
    ir.Kind.STRING: "str",
    ir.Kind.INTEGER: "int",
    ir.Kind.NUMBER: "float",
    ir.Kind.BOOLEAN: "bool",
    ir.Kind.DATE: "date",
    ir.Kind.DATETIME: "datetime",
    ir.Kind.BYTES: "bytes",
    ir.Kind.ID: "str (an id)",
    ir.Kind.NULL: "None",
    ir.Kind.ANY: "Any",
}
_LONGEST = 160


def value(stated: ir.JsonValue) -> str:
    """A literal, cut where it is long."""
    text = ascii(stated)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def type_(stated: ir.Type) -> str:
    """For example ``list[State] | None``."""
    match stated:
        case ir.Scalar(kind):
            return _SCALARS[kind]
        case ir.EnumRef(name) | ir.ModelRef(name):
            return name
        case ir.Nullable(inner):
            return f"{type_(inner)} | None"
        case ir.ListOf(item):
            return f"list[{type_(item)}]"
        case ir.MapOf(inner):
            return f"dict[str, {type_(inner)}]"
        case ir.Union(members):
            return " | ".join(dict.fromkeys(map(type_, members)))
        case ir.Literal(values):
            return f"Literal[{', '.join(map(value, values))}]"
