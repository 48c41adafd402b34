"""Small documents for the tests of the IR, and a short way to write types."""

from __future__ import annotations

import textwrap
from typing import Any

import pytest
import yaml

from generator.ir.build import build
from generator.ir.model import (
    Document,
    EnumRef,
    ListOf,
    Literal,
    MapOf,
    Model,
    ModelRef,
    Nullable,
    Operation,
    Scalar,
    Type,
)
from generator.problems import PipelineError, Problem


def document(text: str, version: str = "3.0.3") -> dict[str, Any]:
    """A whole document of the YAML text of some of its top-level keys."""
    start = {"openapi": version, "info": {"title": "Test", "version": "1"}, "paths": {}}
    return {**start, **yaml.safe_load(textwrap.dedent(text))}


def schemas(text: str, version: str = "3.0.3") -> Document:
    """The IR of a document that has only these component schemas."""
    return build(
        document(f"components:\n  schemas:\n{textwrap.indent(textwrap.dedent(text), '    ')}", version)
    )


def paths(text: str, components: str = "", version: str = "3.0.3") -> Document:
    """The IR of a document that has only these paths, and components."""
    return build(paths_document(text, components, version))


def paths_document(text: str, components: str = "", version: str = "3.0.3") -> dict[str, Any]:
    """The document that `paths` builds."""
    whole = f"paths:\n{textwrap.indent(textwrap.dedent(text), '  ')}"
    if components:
        whole += f"\ncomponents:\n{textwrap.indent(textwrap.dedent(components), '  ')}"
    return document(whole, version)


def problems_of(raw: dict[str, Any]) -> tuple[Problem, ...]:
    """What keeps a document from being built."""
    with pytest.raises(PipelineError) as caught:
        build(raw)
    return caught.value.problems


def schema_problems(text: str, version: str = "3.0.3") -> tuple[Problem, ...]:
    """What keeps these component schemas from being built."""
    indented = textwrap.indent(textwrap.dedent(text), "    ")
    return problems_of(document(f"components:\n  schemas:\n{indented}", version))


def model(ir: Document, name: str) -> Model:
    """The model of this name."""
    return {one.name: one for one in ir.models}[name]


def operation(ir: Document, operation_id: str) -> Operation:
    """The operation of this id."""
    return {one.operation_id: one for one in ir.operations}[operation_id]


def values(ir: Document, name: str) -> list[str | int]:
    """The values of an enum."""
    return [member.value for member in {one.name: one for one in ir.enums}[name].members]


def types(ir: Document, name: str) -> dict[str, str]:
    """The properties of a model by wire name; required ones end in ``!``."""
    return {one.wire: show(one.type) + ("!" if one.required else "") for one in model(ir, name).properties}


def show(kind: Type) -> str:
    """A type in a few characters: ``[Pet?]``, ``{string}``, ``(Cat|Dog)<kind>``."""
    if isinstance(kind, Scalar):
        return kind.kind.value
    if isinstance(kind, ModelRef | EnumRef):
        return kind.name
    if isinstance(kind, ListOf):
        return f"[{show(kind.item)}]"
    if isinstance(kind, MapOf):
        return f"{{{show(kind.value)}}}"
    if isinstance(kind, Nullable):
        return f"{show(kind.inner)}?"
    if isinstance(kind, Literal):
        return "=" + ",".join(repr(value) for value in kind.values)
    tell = f"<{kind.discriminator.property}>" if kind.discriminator else ""
    return f"({'|'.join(show(member) for member in kind.members)}){tell}"
