"""Annotations of what a call gives, for either client."""

from __future__ import annotations

from attrs import frozen

from generator.emit.annotations import annotation, either
from generator.emit.literals import Code
from generator.emit.outcomes import Batched, Outcome, Paged, Unwrap, successes_of
from generator.emit.scope import Scope
from generator.emit.served import Served
from generator.ir import model as ir
from generator.ir.sides import Side


@frozen
class Result:
    verb: str
    """Method of the runtime's client that makes the call."""
    sync: Code
    asynchronous: Code

    @property
    def awaited(self) -> bool:
        """Whether the async form is a coroutine: pages are fetched when they are iterated over."""
        return self.verb != "pages"


def result_of(served: Served, scope: Scope) -> Result:
    """What the two forms of a call give."""
    operation, outcome = served.operation, served.outcome
    scope = scope.typing
    if served.started is not None:
        status = carried_by(served.started.status, served.started.told, scope)
        job, async_job = scope.helper(".sync_jobs", "Job"), scope.helper(".async_jobs", "AsyncJob")
        return Result("job", _of(job, status), _of(async_job, status))
    if isinstance(outcome, Paged):
        item = _plain(operation, outcome, scope)
        pages, async_pages = scope.helper(".sync_pages", "Pages"), scope.helper(".async_pages", "AsyncPages")
        return Result("pages", _of(pages, item), _of(async_pages, item))
    carried = carried_by(operation, outcome, scope)
    return Result("call", carried, carried)


def spelled_result_of(served: Served, scope: Scope) -> Result:
    """What the call gives that spells out its body: a shortcut has one item then, and gives what became of it."""
    if served.origin is None:
        return result_of(served, scope)
    plain = _plain(served.operation, served.outcome, scope.typing)
    return Result("call", plain, plain)


def open_result_of(served: Served, scope: Scope) -> Result:
    """What the call gives, whichever way it is called."""
    whole, spelled = result_of(served, scope), spelled_result_of(served, scope)
    return Result(
        whole.verb, either([spelled.sync, whole.sync]), either([spelled.asynchronous, whole.asynchronous])
    )


def carried_by(operation: ir.Operation, outcome: Outcome, scope: Scope) -> Code:
    """What the `Operation` of the runtime is of: the success of one request."""
    scope = scope.typing
    plain = _plain(operation, outcome, scope)
    if isinstance(outcome, Paged):
        return _of(scope.helper(".page", "Page"), plain)
    if isinstance(outcome, Batched):
        return _of(scope.helper(".batches", "BatchResult"), plain)
    return plain


def _plain(operation: ir.Operation, outcome: Outcome, scope: Scope) -> Code:
    match outcome:
        case Unwrap(_, optional, types):
            none = [Code("None")] if optional else []
            return either([*_annotations(types, scope), *none])
        case Paged(types=types) | Batched(types=types):
            return either(_annotations(types, scope))
    return _whole(successes_of(operation), scope)


def _annotations(types: tuple[ir.Type, ...], scope: Scope) -> list[Code]:
    return [annotation(type_, Side.RESPONSE, scope) for type_ in types]


def _whole(successes: tuple[ir.Response, ...], scope: Scope) -> Code:
    parts: list[Code] = []
    for response in successes:
        if not response.contents:
            parts.append(Code("None"))
        for content in response.contents:
            if content.kind is ir.BodyKind.TEXT:
                parts.append(scope.builtin("str"))
            elif content.kind is ir.BodyKind.BINARY:
                parts.append(scope.builtin("bytes"))
            else:
                parts.append(annotation(content.type, Side.RESPONSE, scope))
    return either(parts or [Code("None")])


def _of(outer: Code, inner: Code) -> Code:
    return outer + Code("[") + inner + Code("]")
