"""How an operation is called from Python: arguments, their defaults, and what comes back."""

from __future__ import annotations

from attrs import frozen

from generator.emit.annotations import annotation, either
from generator.emit.arguments import Argument
from generator.emit.docs import about
from generator.emit.keywords import Keyword, spelled_by
from generator.emit.literals import Code, join, literal
from generator.emit.outcomes import successes_of
from generator.emit.results import Result, open_result_of, result_of, spelled_result_of
from generator.emit.scope import Scope
from generator.emit.served import Served
from generator.ir import model as ir
from generator.ir.sides import Side


@frozen
class Call:
    operation: ir.Operation
    function: ir.PyName
    """As of a `Served`."""
    body: Argument | None
    keywords: tuple[Argument, ...]
    """Parameters of the operation, and what chooses the media type of its body."""
    properties: tuple[Keyword, ...]
    """What the body may be spelled out by instead."""
    content_type: ir.PyName | None
    """Argument that chooses the media type of the body, where there are several."""
    bound: ir.PyName | None
    """Parameter that is no argument, because the scope that the call belongs to has its value."""
    documented: str
    """Where the full docstring is, of a call with `bound`."""
    options: Code
    """Annotation of what every call takes."""
    result: Result
    spelled_result: Result
    """Where the body is spelled out; the same, but for shortcuts."""
    open_result: Result
    """Whichever way it is called."""
    sets: dict[str, ir.JsonValue] | None
    """What a shortcut sets in every item; None for what is no shortcut."""
    find_out: str
    """As of a `Served`."""
    successes: tuple[ir.Response, ...]
    errors: tuple[ir.Response, ...]

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """Everything that can be given, as the docstring lists it."""
        return (*([self.body] if self.body else []), *self.keywords, *self.wide)

    @property
    def wide(self) -> tuple[Argument, ...]:
        """What spells out the body, all of it open, because the body may be given instead."""
        return tuple(one.wide for one in self.properties)

    @property
    def spelled_out(self) -> tuple[Argument, ...]:
        """The keyword arguments of a call that spells out its body, the necessary ones first."""
        found = [*self.keywords, *(one.stated for one in self.properties)]
        return tuple(sorted(found, key=lambda argument: argument.default is not None))

    @property
    def expects_any(self) -> bool:
        """Whether the document says what any status means."""
        return any(response.status == "default" for response in self.errors)


def call_of(served: Served, scope: Scope, bound: ir.PyName | None = None, documented: str = "") -> Call:
    """The call that serves an operation, annotated for `scope`."""
    operation = served.operation
    arguments = [
        _argument(
            p.name,
            annotation(p.type, Side.REQUEST, scope.typing, optional=not p.required),
            p.required,
            about(p),
            scope,
        )
        for p in operation.parameters
        if p.name != bound
    ]
    arguments.sort(key=lambda argument: argument.default is not None)
    chooser = _content_type(operation, scope)
    properties = spelled_by(served, scope)
    successes = successes_of(operation)
    return Call(
        operation=operation,
        function=served.function,
        body=_body(operation.body, scope) if operation.body else None,
        keywords=(*arguments, chooser) if chooser else tuple(arguments),
        properties=properties,
        content_type=chooser.name if chooser else None,
        bound=bound,
        documented=documented,
        options=_options(scope),
        result=result_of(served, scope),
        spelled_result=spelled_result_of(served, scope),
        open_result=open_result_of(served, scope),
        sets=dict(served.sets) if served.origin is not None else None,
        find_out=served.find_out,
        successes=successes,
        errors=tuple(r for r in operation.responses if r.is_error and r not in successes),
    )


def _argument(name: str, annotated: Code, required: bool, text: str, scope: Scope) -> Argument:
    default = None if required else scope.helper(".unset", "UNSET")
    return Argument(name, annotated, default, text)


def _body(body: ir.Body, scope: Scope) -> Argument:
    parts = [annotation(content.type, Side.REQUEST, scope.typing) for content in body.contents]
    if not body.required:
        parts.append(scope.typing.helper(".unset", "Unset"))
    return _argument("body", either(parts), body.required, body.description.strip(), scope)


def _content_type(operation: ir.Operation, scope: Scope) -> Argument | None:
    if operation.body is None or len(operation.body.contents) < 2:
        return None
    name = "content_type"
    while any(parameter.name == name for parameter in operation.parameters):
        name = f"body_{name}"
    choices = join(Code(", "), [literal(content.media_type) for content in operation.body.contents])
    annotated = scope.typing.helper("typing", "Literal") + Code("[") + choices + Code("]")
    return Argument(
        name, annotated, literal(_preferred(operation.body).media_type), "Media type of the body."
    )


def _preferred(body: ir.Body) -> ir.Content:
    """What is sent when the caller names no media type: JSON where there is a choice."""
    return next((content for content in body.contents if content.kind is ir.BodyKind.JSON), body.contents[0])


def _options(scope: Scope) -> Code:
    unpack = scope.typing.helper("typing", "Unpack")
    return unpack + Code("[") + scope.typing.helper(".options", "CallOptions") + Code("]")
