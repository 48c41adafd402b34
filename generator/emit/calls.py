"""How an operation is called from Python: arguments, their defaults, and what comes back."""

from __future__ import annotations

from attrs import frozen

from generator.emit.annotations import Side, annotation, either
from generator.emit.docs import about
from generator.emit.literals import Code, join, literal
from generator.emit.scope import Scope
from generator.ir import model as ir


@frozen
class Argument:
    name: ir.PyName
    annotation: Code
    default: Code | None
    """None where the caller must give it."""
    about: str


@frozen
class Call:
    operation: ir.Operation
    body: Argument | None
    keywords: tuple[Argument, ...]
    content_type: ir.PyName | None
    """Argument that chooses the media type of the body, where there are several."""
    result: Code
    successes: tuple[ir.Response, ...]
    errors: tuple[ir.Response, ...]

    @property
    def arguments(self) -> tuple[Argument, ...]:
        return (*([self.body] if self.body else []), *self.keywords)

    @property
    def expects_any(self) -> bool:
        """Whether the document says what any status means."""
        return any(response.status == "default" for response in self.errors)


def call_of(operation: ir.Operation, scope: Scope) -> Call:
    """The call that serves an operation, annotated for `scope`."""
    keywords = [
        _argument(
            p.name,
            annotation(p.type, Side.REQUEST, scope, optional=not p.required),
            p.required,
            about(p),
            scope,
        )
        for p in operation.parameters
    ]
    keywords.sort(key=lambda argument: argument.default is not None)
    body = _body(operation.body, scope) if operation.body else None
    chooser = _content_type(operation, scope)
    successes = _successes(operation)
    return Call(
        operation=operation,
        body=body,
        keywords=(*keywords, chooser) if chooser else tuple(keywords),
        content_type=chooser.name if chooser else None,
        result=_result(successes, scope),
        successes=successes,
        errors=tuple(r for r in operation.responses if r.is_error and r not in successes),
    )


def _successes(operation: ir.Operation) -> tuple[ir.Response, ...]:
    """Responses that a call returns; ``default`` only where the document states no success."""
    stated = tuple(response for response in operation.responses if response.status.startswith("2"))
    return stated or tuple(response for response in operation.responses if response.status == "default")


def _argument(name: str, annotated: Code, required: bool, text: str, scope: Scope) -> Argument:
    default = None if required else scope.helper(".unset", "UNSET")
    return Argument(name, annotated, default, text)


def _body(body: ir.Body, scope: Scope) -> Argument:
    parts = [annotation(content.type, Side.REQUEST, scope) for content in body.contents]
    if not body.required:
        parts.append(scope.helper(".unset", "Unset"))
    return _argument("body", either(parts), body.required, body.description.strip(), scope)


def _content_type(operation: ir.Operation, scope: Scope) -> Argument | None:
    if operation.body is None or len(operation.body.contents) < 2:
        return None
    name = "content_type"
    while any(parameter.name == name for parameter in operation.parameters):
        name = f"body_{name}"
    choices = join(Code(", "), [literal(content.media_type) for content in operation.body.contents])
    annotated = scope.helper("typing", "Literal") + Code("[") + choices + Code("]")
    return Argument(
        name, annotated, literal(_preferred(operation.body).media_type), "Media type of the body."
    )


def _preferred(body: ir.Body) -> ir.Content:
    """What is sent when the caller names no media type: JSON where there is a choice."""
    return next((content for content in body.contents if content.kind is ir.BodyKind.JSON), body.contents[0])


def _result(successes: tuple[ir.Response, ...], scope: Scope) -> Code:
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
