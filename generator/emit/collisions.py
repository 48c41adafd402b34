"""Names that the IR promises to be unique. Two of one kind would silently make one thing in Python."""

from __future__ import annotations

from generator.emit.faults import Faults
from generator.ir.model import Document, Enumeration, Model

_LONGEST_FILE_NAME = 120


def check(document: Document, faults: Faults) -> None:
    """Every name that two things of the document share is a fault, as is one too long for a file."""
    classes: dict[str, str] = {}
    entries: tuple[Model | Enumeration, ...] = (*document.models, *document.enums)
    for entry in entries:
        faults.unique(classes, f"class {entry.name}", entry.pointer)
        _file(entry.module, entry.pointer, faults)
    for model in document.models:
        attributes: dict[str, str] = {}
        for stated in model.properties:
            faults.unique(attributes, f"attribute {model.name}.{stated.name}", stated.pointer)
    for enumeration in document.enums:
        members: dict[str, str] = {}
        for number, member in enumerate(enumeration.members, start=1):
            where = f"{enumeration.pointer} value {number}"
            faults.unique(members, f"member {enumeration.name}.{member.name}", where)
    for operation in document.operations:
        arguments: dict[str, str] = {}
        for parameter in operation.parameters:
            faults.unique(arguments, f"argument {parameter.name}", parameter.pointer)
        _file(operation.resource, operation.pointer, faults)


def _file(module: str, pointer: str, faults: Faults) -> None:
    if len(module) > _LONGEST_FILE_NAME:
        faults.add(pointer, f"its module's name is longer than {_LONGEST_FILE_NAME} characters")
