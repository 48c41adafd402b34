"""Python names for what the document calls its operations, schemas, properties and parameters.

The only way from document text to an identifier. ASCII letters, digits and underscores; anything else
separates words. What has no usable character has no name, and that is an error, not a guess.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping
from typing import Any

_WORD = re.compile(r"[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
CALL_OPTIONS = frozenset({"timeout", "extra_headers", "extra_query", "extra_body", "idempotent"})
"""What every call takes beside its own arguments; a test compares it with the runtime's `CallOptions`."""
CLIENT_ATTRIBUTES = frozenset(
    {
        "aclose",
        "build",
        "call",
        "close",
        "exchange",
        "job",
        "oauth_app",
        "open_stream",
        "pages",
        "raw",
        "raw_call",
        "refuse",
        "request",
        "resume",
        "streaming",
        "user_agent",
        "with_options",
    }
)
"""What clients of the runtime call their own; a test compares."""
_RESERVED_ARGUMENTS = CALL_OPTIONS | {"self", "cls", "body", "options"}
_RESERVED_ATTRIBUTES = frozenset({"self", "extra", "to_dict", "to_json", "from_dict", "from_json"})
_RESERVED_CALLS = frozenset({"with_raw_response", "with_streaming_response"})
_LOCATIONS = ("path", "query", "header", "cookie")


class UnusableName(ValueError):
    """The text holds no ASCII letter or digit to make a name of."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text[:60]!r} holds no ASCII letter or digit to make a Python name of")


def words(text: str) -> list[str]:
    """`petTagIds` and `pet_tag/ids` both give ``["pet", "Tag", "Ids"]`` up to case; digits stay attached."""
    joined: list[str] = []
    for chunk in re.split(r"[^A-Za-z0-9]+", text):
        start = True
        for word in _WORD.findall(chunk):
            if word.isdigit() and not start:
                joined[-1] += word
            else:
                joined.append(word)
            start = False
    return joined


def snake(text: str) -> str:
    """`snake_case`, safe as an attribute, argument, method or module name."""
    # A name that is snake_case already stays as it is, so that JSON keys and attributes agree.
    if re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", text):
        name = text
    else:
        name = "_".join(word.lower() for word in words(text))
    if not name:
        raise UnusableName(text)
    if name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def pascal(text: str) -> str:
    """`PascalCase`, safe as a class name."""
    name = "".join(
        word[:1].upper() + (word[1:].lower() if word.isupper() and len(word) > 3 else word[1:])
        for word in words(text)
    )
    if not name:
        raise UnusableName(text)
    if name[0].isdigit():
        name = f"N{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def attribute(wire: str) -> str:
    """Attribute of a model for a property: the wire name itself where that is a legal public name."""
    if re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", wire) and not keyword.iskeyword(wire):
        return f"{wire}_" if wire in _RESERVED_ATTRIBUTES else wire
    return snake(wire)


def enum_member(value: str | int) -> str:
    """`UPPER_CASE` member for an enum value."""
    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"VALUE_NEGATIVE_{-value}"
    if value == "":
        return "EMPTY"
    if re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", value):
        name = value
    else:
        name = "_".join(word.upper() for word in words(value))
    if not name:
        raise UnusableName(value)
    return f"VALUE_{name}" if name[0].isdigit() else name


def argument(name: str) -> str:
    """`name` as an argument: one that every call has already gets an underscore."""
    return f"{name}_" if name in _RESERVED_ARGUMENTS else name


def arguments(parameters: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Argument names for (location, wire name) pairs of one operation.

    A name taken twice keeps its plain form for the first location in the order path, query, header,
    cookie; the others get the location as a suffix.
    """
    ordered = sorted(parameters, key=lambda pair: _LOCATIONS.index(pair[0]))
    taken: dict[str, tuple[str, str]] = {}
    result: dict[tuple[str, str], str] = {}
    for location, wire in ordered:
        name = argument(snake(wire))
        if name in taken:
            name = f"{name}_{location}"
        taken[name] = (location, wire)
        result[location, wire] = name
    return result


def call(operation: Mapping[str, Any], method: str, path: str) -> tuple[str, str]:
    """(resource, method) that serve a raw operation object.

    `x-call: pets.list` decides where it is present. Else the first tag names the resource and the
    operationId, less a leading resource name, the method; without an operationId, method and path do.
    """
    explicit = operation.get("x-call")
    if isinstance(explicit, str) and explicit.count(".") == 1:
        resource, _, verb = explicit.partition(".")
        return snake(resource), _free(snake(verb))
    tags = operation.get("tags")
    first = tags[0] if isinstance(tags, list) and tags else None
    resource = snake(first) if isinstance(first, str) else "default"
    operation_id = operation.get("operationId")
    verb = snake(operation_id if isinstance(operation_id, str) else f"{method.lower()} {path}")
    prefix = f"{resource}_"
    if verb.startswith(prefix) and len(verb) > len(prefix):
        verb = snake(verb[len(prefix) :])
    return resource, _free(verb)


def _free(call: str) -> str:
    """`call`, but for what every resource has already."""
    return f"{call}_" if call in _RESERVED_CALLS else call


def client_attribute(resource: str) -> str:
    """Attribute of a client for a resource: its name, but where clients have an attribute of that name themselves."""
    return f"{resource}_" if resource in CLIENT_ATTRIBUTES else resource
