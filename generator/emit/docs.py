"""What docstrings say besides the document's own words. Plain text: templates print it through `prose`."""

from __future__ import annotations

from collections.abc import Iterable

from generator.emit.literals import literal
from generator.ir import model as ir

_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "410": "EndpointRetiredError",
    "422": "BadRequestError",
    "429": "RateLimitError",
}


_READS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


def error_class(response: ir.Response) -> str:
    """Class of the error that the runtime raises for a documented error response."""
    if response.status.startswith("5"):
        return "ServerError"
    return _ERRORS.get(response.status, "APIStatusError")


def is_writing(operation: ir.Operation) -> bool:
    """Whether the call may change something, by its method."""
    return operation.method not in _READS


def status(response: ir.Response) -> str:
    """In words."""
    return "any other status" if response.status == "default" else f"status {response.status}"


def about(described: ir.Property | ir.Parameter) -> str:
    """The description of a property or parameter, then what the document states as limits."""
    facts = [described.description.strip(), *_limits(described.type)]
    if described.default is not None:
        facts.append(f"The API's default: {literal(described.default)}.")
    if isinstance(described, ir.Property):
        if described.read_only:
            facts.append("Read-only.")
        if described.from_path:
            facts.append(f"Filled from {described.from_path} of the path when not set.")
    if described.deprecated:
        facts.append("Deprecated.")
    return " ".join(fact for fact in facts if fact)


def rules(model: ir.Model) -> list[str]:
    """What has to hold between the fields of a class, in the document's words."""
    more = [model.descending.description] if model.descending else []
    return [*(rule.description for rule in model.rules), *more]


def scopes(operation: ir.Operation) -> list[str]:
    """What a token must be allowed, each alternative once."""
    found: dict[str, None] = {}
    for alternative in operation.security:
        named = [scope for scheme in alternative for scope in scheme.scopes]
        if named:
            found[", ".join(named)] = None
    return list(found)


def succession(successor: ir.Successor) -> str:
    """What takes the place of a call: ``In v2: GET /path.``"""
    version = f"In {successor.version}" if successor.version else "In the next version"
    call = f"``{successor.call}``" if successor.call else "nothing takes its place"
    return f"{version}: {call}. {successor.note}".rstrip()


def spanning(span: ir.Span) -> str:
    """What becomes of more days than one request may span."""
    by_step = "".join(f", of {step} {days}" for step, days in span.apart_by_step)
    joined = ", ".join(step for step, _ in span.borders)
    return (
        f"One request spans {span.apart} days at most{by_step}. More are asked for piece by piece, oldest first; "
        f"only {joined} rows can be."
    )


def _limits(type_: ir.Type) -> Iterable[str]:
    match type_:
        case ir.Nullable(inner):
            yield from _limits(inner)
        case ir.ListOf(item, limits):
            yield from _range(limits.min_items, limits.max_items, "items")
            if limits.unique_items:
                yield "No item twice."
            yield from (f"Each item: {text}" for text in _limits(item))
        case ir.MapOf(_, limits):
            yield from _range(limits.min_properties, limits.max_properties, "entries")
        case ir.Scalar(_, limits):
            yield from _range(limits.min_length, limits.max_length, "characters")
            yield from _range(limits.minimum, limits.maximum)
            if limits.exclusive_minimum is not None:
                yield f"More than {literal(limits.exclusive_minimum)}."
            if limits.exclusive_maximum is not None:
                yield f"Less than {literal(limits.exclusive_maximum)}."
            if limits.multiple_of is not None:
                yield f"A multiple of {literal(limits.multiple_of)}."
            if limits.pattern is not None:
                yield f"Matches `{limits.pattern}`."


def _range(least: float | None, most: float | None, unit: str = "") -> Iterable[str]:
    if least is not None and least == most:
        yield f"Exactly {_counted(least, unit)}."
    elif least is not None and most is not None:
        yield f"{literal(least)} to {_counted(most, unit)}."
    elif least is not None:
        yield f"At least {_counted(least, unit)}."
    elif most is not None:
        yield f"At most {_counted(most, unit)}."


def _counted(number: float, unit: str) -> str:
    return f"{literal(number)} {unit.removesuffix('s') if number == 1 else unit}".rstrip()
