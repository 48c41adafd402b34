"""The template environment: prints `Code` and refuses everything else.

Text of the document can therefore not reach the output without a filter of `literals.py`; a template that
tries does not render. What a macro or ``{% set %}`` block collects is `Code` again, because each of its
parts was.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from pathlib import Path

import jinja2

from generator.emit import across, docs, literals, outcomes
from generator.emit.annotations import annotation
from generator.emit.kinds import kind
from generator.emit.literals import Code, Unprintable
from generator.emit.stated import told
from generator.ir.model import Kind, Scalar
from generator.ir.sides import Side, optional

_TEMPLATES = Path(__file__).resolve().parent.parent / "templates"


def _concat(parts: Iterable[str]) -> Code:
    return Code("".join(parts))


class _Environment(jinja2.Environment):
    concat = staticmethod(_concat)


def _only_code(value: object) -> Code:
    if isinstance(value, jinja2.Undefined):
        str(value)  # raises, and names what is undefined
    if not isinstance(value, Code):
        raise Unprintable(f"a template prints a {type(value).__name__} that went through no filter")
    return value


def environment(loader: jinja2.BaseLoader) -> jinja2.Environment:
    """Templates of `loader` under our rules: no undefined names, no plain text, our filters."""
    env = _Environment(
        loader=loader,
        autoescape=False,
        finalize=_only_code,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.filters.update(
        about=docs.about,
        annotation=annotation,
        comment=literals.comment,
        descending=across.descending,
        error_class=docs.error_class,
        kind=kind,
        literal=literals.literal,
        literals=literals.literals,
        module=literals.module,
        name=literals.name,
        outcome_class=lambda outcome: type(outcome).__name__,
        outcome_fields=outcomes.runtime_fields,
        prose=literals.prose,
        rules=docs.rules,
        scopes=docs.scopes,
        side=Side.of,
        span=across.span,
        spanning=docs.spanning,
        status=docs.status,
        succession=docs.succession,
        words=literals.words,
    )
    env.tests.update(
        anything=lambda type_: type_ == Scalar(Kind.ANY),
        optional_in=optional,
        told_in=told,
        writing=docs.is_writing,
    )
    return env


@functools.cache
def _own() -> jinja2.Environment:
    return environment(jinja2.FileSystemLoader(_TEMPLATES))


def render(template: str, **context: object) -> Code:
    """The output of one of our templates.

    Raises:
        Unprintable: a value has no safe form in Python.
    """
    return _only_code(_own().get_template(template).render(**context))


def macro(template: str, name: str, *arguments: object, **keywords: object) -> Code:
    """The output of a macro, for a part that is rendered on its own. Raises as `render` does."""
    return _only_code(getattr(_own().get_template(template).module, name)(*arguments, **keywords))
