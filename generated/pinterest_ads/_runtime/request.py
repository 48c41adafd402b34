# Made from generator/runtime/request.py by `make generate`; edit that file, not this one.
"""From the arguments of a call to the request that leaves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from .bodies import body_bytes
from .credentials import Credentials
from .encoding import quote
from .errors import InvalidArgumentError
from .operation import Content, Operation, Parameter
from .parameters import cookie_pairs, header_text, path_text, query_pairs
from .plain import plain
from .problems import Problems
from .schema import Kind
from .servers import Server
from .unset import UNSET

# Not encoded in the literal parts of a path template.
_PATH_CHARACTERS = "/:@!$&'()*+,;=%"


@frozen
class Request:
    """One HTTP request, complete."""

    operation: str
    method: str
    url: str = field(repr=False)
    """Path and query percent-encoded; may hold an API key."""
    shown_url: str
    """The same without credentials, for errors."""
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    content: bytes | None = field(repr=False)


@frozen
class Settings:
    """What a client adds to every request."""

    server: Server
    credentials: Credentials
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    strict: bool


def build_request(
    operation: Operation[Any],
    arguments: Mapping[str, object],
    body: object,
    content_type: str | None,
    settings: Settings,
) -> Request:
    """Raises InvalidArgumentError with everything that is wrong, before anything is sent."""
    problems = Problems()
    try:
        request = _build(operation, arguments, body, content_type, settings, problems)
    except RecursionError:
        problems.add("body", "is nested too deeply, or holds itself")
        request = None
    if problems or request is None:
        raise InvalidArgumentError(problems.items)
    return request


def _build(
    operation: Operation[Any],
    arguments: Mapping[str, object],
    body: object,
    content_type: str | None,
    settings: Settings,
    problems: Problems,
) -> Request | None:
    path_parts: dict[str, str] = {}
    query: list[str] = []
    headers: list[tuple[str, str]] = []
    cookies: list[str] = []
    fills: dict[str, Any] = {}
    for parameter in operation.parameters:
        value = arguments.get(parameter.name, UNSET)
        if value is UNSET:
            if parameter.required or parameter.location == "path":
                problems.add(parameter.name, "required, but missing")
            continue
        before = len(problems)
        data = _wire_value(parameter, value, settings, problems)
        if len(problems) > before:
            continue
        if parameter.location == "path":
            fills[parameter.wire] = data
            path_parts[parameter.wire] = path_text(parameter, data, problems)
        elif parameter.location == "query":
            query += query_pairs(parameter, data, problems)
        elif parameter.location == "header":
            headers.append((parameter.wire, header_text(parameter, data, problems)))
        else:
            cookies += cookie_pairs(parameter, data, problems)
    _refuse_unknown(operation, arguments, problems)
    content, media_type = _content(operation, body, content_type, fills, settings, problems)
    if problems:
        return None
    path = _expand(operation.path, path_parts)
    if any(segment in (".", "..") for segment in path.split("/")):
        problems.add(next(iter(path_parts), "path"), "makes a '.' or '..' segment of the path")
        return None
    authorization = settings.credentials.authorize(operation)
    base = settings.server.base_for(operation.server) + path
    headers.append(("Accept", _accept(operation)))
    if media_type is not None:
        headers.append(("Content-Type", media_type))
    headers += authorization.headers
    cookies += authorization.cookies
    if cookies:
        headers.append(("Cookie", "; ".join(cookies)))
    given = {name.lower() for name, _ in headers}
    headers += [pair for pair in settings.headers if pair[0].lower() not in given]
    return Request(
        operation=operation.operation_id,
        method=operation.method,
        url=_with_query(base, [*query, *authorization.query]),
        shown_url=_with_query(base, query),
        headers=tuple(headers),
        content=content,
    )


def _prepared(
    kind: Kind, data: Any, name: str, fills: Mapping[str, Any], settings: Settings, problems: Problems
) -> Any:
    data = kind.prepare(data, name, problems, fills)
    if settings.strict:
        before = {path for path, _ in problems.items}
        strict = Problems()
        kind.check(data, name, strict, reply=False)
        # What could not be right at all has been reported already.
        problems.items += [item for item in strict.items if item[0] not in before]
    return data


def _wire_value(parameter: Parameter, value: object, settings: Settings, problems: Problems) -> Any:
    data = plain(value, parameter.name, problems)
    return _prepared(parameter.kind, data, parameter.name, {}, settings, problems)


def _refuse_unknown(operation: Operation[Any], arguments: Mapping[str, object], problems: Problems) -> None:
    for name in arguments.keys() - {parameter.name for parameter in operation.parameters}:
        problems.add(name, "the operation takes no such argument")


def _content(
    operation: Operation[Any],
    body: object,
    content_type: str | None,
    fills: Mapping[str, Any],
    settings: Settings,
    problems: Problems,
) -> tuple[bytes | None, str | None]:
    if operation.body is None:
        if body is not UNSET:
            problems.add("body", "the operation takes no body")
        return None, None
    content = _chosen(operation.body.contents, content_type)
    if content is None:
        known = ", ".join(item.media_type for item in operation.body.contents)
        problems.add("content_type", f"must be one of {known}")
        return None, None
    if body is UNSET:
        if operation.body.required:
            problems.add("body", "required, but missing")
        return None, None
    data = plain(body, "body", problems, files=content.form in ("multipart", "binary"))
    if not problems:
        data = _prepared(content.kind, data, "body", fills, settings, problems)
    if problems:
        return None, None
    return body_bytes(content, data, problems)


def _chosen(contents: tuple[Content, ...], content_type: str | None) -> Content | None:
    if content_type is None:
        return contents[0]
    return next((content for content in contents if content.media_type == content_type), None)


def _expand(template: str, parts: Mapping[str, str]) -> str:
    # One pass, so that a value cannot bring a placeholder of its own.
    pieces = re.split(r"\{([^{}]*)\}", template)
    return "".join(
        parts[piece] if index % 2 else quote(piece, keep=_PATH_CHARACTERS)
        for index, piece in enumerate(pieces)
    )


def _with_query(url: str, pairs: list[str]) -> str:
    return f"{url}?{'&'.join(pairs)}" if pairs else url


def _accept(operation: Operation[Any]) -> str:
    types = dict.fromkeys(
        content.media_type for response in operation.responses for content in response.contents
    )
    return ", ".join(types) or "*/*"
