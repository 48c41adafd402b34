# Made from generator/migrate.
"""Which name surely holds the advertiser's id at a place of a Python module."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping

from .naming import CERTAIN

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_Span = Callable[[ast.expr | ast.stmt], tuple[int, int]]


def certain_name(statement: ast.stmt, parents: Mapping[ast.AST, ast.AST], span: _Span, at: int) -> str | None:
    """The expression, found from the inside out; None where there is none, or more than one at the same level.

    Args:
        statement: The innermost one around the place.
    """
    for scope in _scopes(statement, parents, span, at):
        names = set(scope)
        if names:
            return names.pop() if len(names) == 1 else None
    return None


def _scopes(
    statement: ast.stmt, parents: Mapping[ast.AST, ast.AST], span: _Span, at: int
) -> Iterator[Iterator[str]]:
    node: ast.AST | None = statement
    in_function = in_class = False
    while node is not None:
        if isinstance(node, ast.For | ast.AsyncFor) and span(node.body[0])[0] <= at < span(node.body[-1])[1]:
            yield (
                name.id
                for name in ast.walk(node.target)
                if isinstance(name, ast.Name) and CERTAIN.fullmatch(name.id)
            )
        elif isinstance(node, _Function) and at >= span(node.body[0])[0]:
            in_function = True
            yield _parameters(node)
            yield _before(node.body, span, at)
            parent = parents[node]
            first = [*node.args.posonlyargs, *node.args.args][:1]
            if isinstance(parent, ast.ClassDef) and first and first[0].arg == "self":
                yield _attributes(parent)
        elif isinstance(node, ast.ClassDef | _Function):
            in_class = True
        elif isinstance(node, ast.Module) and (in_function or not in_class):
            # A function runs when all of the module has run.
            yield _before(node.body, span, None if in_function else at)
        node = parents.get(node)


def _parameters(function: _Function) -> Iterator[str]:
    return (name for name in _given(function) if CERTAIN.fullmatch(name))


def _given(function: _Function) -> Iterator[str]:
    """The parameters that each call gives one value."""
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = [*[None] * (len(positional) - len(arguments.defaults)), *arguments.defaults]
    for argument, default in [
        *zip(positional, defaults, strict=True),
        *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
    ]:
        if default is None and _is_one(argument.annotation):
            yield argument.arg


def _is_one(annotation: ast.expr | None) -> bool:
    """Whether the annotation, if there is one, is that of one id."""
    return annotation is None or bool(
        re.fullmatch(r"[\"']?(?:int|str|\w*Id|\w*ID)[\"']?", ast.unparse(annotation))
    )


def _before(body: list[ast.stmt], span: _Span, at: int | None) -> Iterator[str]:
    """What the statements of a body, up to the place, give a value on every way through."""
    for statement in body:
        if at is not None and span(statement)[1] > at:
            return
        if isinstance(statement, ast.Assign):
            targets = statement.targets
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            targets = [statement.target]
        elif isinstance(statement, ast.Import | ast.ImportFrom):
            yield from (
                alias.asname or alias.name
                for alias in statement.names
                if CERTAIN.fullmatch(alias.asname or alias.name)
            )
            continue
        else:
            continue
        if isinstance(statement.value, ast.List | ast.Tuple | ast.Dict | ast.Set) or _is_none(
            statement.value
        ):
            continue
        for target in targets:
            if isinstance(target, ast.Name) and CERTAIN.fullmatch(target.id):
                yield target.id


def _is_none(value: ast.expr | None) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _optional(function: _Function) -> set[str]:
    """The parameters that may be left out, or be None."""
    every = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    return {argument.arg for argument in every} - set(_given(function))


def _name(value: ast.expr | None) -> str:
    return value.id if isinstance(value, ast.Name) else ""


def _attributes(owner: ast.ClassDef) -> Iterator[str]:
    """Attributes that `__init__` sets always, and fields of a data class."""
    for statement in owner.body:
        if isinstance(statement, ast.FunctionDef) and statement.name == "__init__":
            left_out = _optional(statement)
            for inner in statement.body:
                if isinstance(inner, ast.Assign | ast.AnnAssign) and _name(inner.value) in left_out:
                    continue
                targets = inner.targets if isinstance(inner, ast.Assign) else []
                if isinstance(inner, ast.AnnAssign) and inner.value is not None:
                    targets = [inner.target]
                for target in targets:
                    if isinstance(target, ast.Attribute) and CERTAIN.fullmatch(target.attr.lstrip("_")):
                        yield f"self.{target.attr}"
        elif (
            isinstance(statement, ast.AnnAssign)
            and isinstance(statement.target, ast.Name)
            and owner.decorator_list
            and statement.value is None
            and CERTAIN.fullmatch(statement.target.id)
            and _is_one(statement.annotation)
        ):
            yield f"self.{statement.target.id}"
