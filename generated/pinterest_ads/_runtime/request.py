# Made from generator/runtime.
"""From the arguments of a call to the request that leaves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from msgspec import Struct, structs

from . import extras
from .bodies import body_bytes
from .credentials import Authorization
from .discreet import Discreet
from .encoding import quote
from .errors import InvalidArgumentError
from .operation import Content, Operation, Parameter
from .options import NO_OPTIONS, CallOptions
from .parameters import cookie_pairs, header_text, path_text, query_pairs
from .plain import plain
from .problems import Problems
from .schema import Kind
from .servers import Server
from .unset import UNSET

# Not encoded in the literal parts of a path template.
_PATH_CHARACTERS = "/:@!$&'()*+,;=%"
_DOTS = frozenset({".", ".."})


class Request(Discreet, Struct, frozen=True, gc=False):
    """One HTTP request, complete. It holds nothing that could hold it."""

    # Headers and URL may hold credentials, and the content is nobody else's business.
    _shown = ("operation", "method", "shown_url")
    operation: str
    method: str
    url: str
    """Path and query percent-encoded; may hold an API key."""
    shown_url: str
    """The same without credentials, for errors."""
    headers: tuple[tuple[str, str], ...]
    content: bytes | None
    scope: str = ""
    """What the API counts the call by, for example an advertiser's id."""
    find_out: str = ""
    """The call that tells whether this one took effect."""

    def about(self) -> dict[str, Any]:
        """What every error says of the request."""
        return {"operation": self.operation, "method": self.method, "url": self.shown_url}

    def authorized(self, authorization: Authorization) -> Request:
        """The same with credentials."""
        headers = (*self.headers, *authorization.headers)
        if authorization.cookies:
            kept = [value for name, value in headers if name == "Cookie"]
            headers = (
                *(pair for pair in headers if pair[0] != "Cookie"),
                ("Cookie", "; ".join([*kept, *authorization.cookies])),
            )
        url = self.url
        if authorization.query:
            url += ("&" if "?" in url else "?") + "&".join(authorization.query)
        return structs.replace(self, headers=headers, url=url)


class Settings(Discreet, Struct, frozen=True):
    """What a client adds to every request."""

    _shown = ("server", "strict", "scope")
    server: Server
    headers: tuple[tuple[str, str], ...]
    strict: bool
    scope: str = ""
    """Wire name of the path parameter that the API counts calls by."""


def build_request(
    operation: Operation[Any],
    arguments: Mapping[str, object],
    body: object,
    content_type: str | None,
    settings: Settings,
    options: CallOptions = NO_OPTIONS,
) -> Request:
    """Raises InvalidArgumentError with everything that is wrong, before anything is sent."""
    problems = Problems()
    try:
        request = _build(operation, arguments, body, content_type, settings, options, problems)
    except RecursionError:
        problems.add("body", "is nested too deeply, or holds itself")
        request = None
    if problems or request is None:
        raise InvalidArgumentError(problems.items)
    if problems.advice:
        from .advice import advise

        advise(problems.advice)
    return request


def _build(
    operation: Operation[Any],
    arguments: Mapping[str, object],
    body: Any,
    content_type: str | None,
    settings: Settings,
    options: CallOptions,
    problems: Problems,
) -> Request | None:
    path_parts: dict[str, str] = {}
    query: list[str] = []
    headers: list[tuple[str, str]] = []
    cookies: list[str] = []
    fills: dict[str, Any] = {}
    given: dict[str, Any] = {}
    for parameter in operation.parameters:
        value = arguments.get(parameter.name, UNSET)
        if value is UNSET:
            if parameter.required or parameter.location == "path":
                problems.add(parameter.name, "required, but missing")
            continue
        before = len(problems)
        data = given[parameter.wire] = _wire_value(parameter, value, settings, problems)
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
    if operation.descending is not None and not problems:
        operation.descending.check(given, None, problems)
    _refuse_unknown(operation, arguments, problems)
    extras.check(options, problems)
    body = extras.with_extra_body(body, options, problems)
    content, media_type = _content(operation, body, content_type, fills, settings, problems)
    query += extras.query_pairs(options, problems)
    if problems:
        return None
    path = _expand(operation.path, path_parts)
    if not _DOTS.isdisjoint(path.split("/")):
        problems.add(next(iter(path_parts), "path"), "makes a '.' or '..' segment of the path")
        return None
    headers.append(("Accept", _accept(operation)))
    if media_type is not None:
        headers.append(("Content-Type", media_type))
    if cookies:
        headers.append(("Cookie", "; ".join(cookies)))
    url = _with_query(settings.server.base_for(operation.server) + path, query)
    return Request(
        operation=operation.operation_id,
        method=operation.method,
        url=url,
        shown_url=url,
        headers=_merged(headers, options.get("extra_headers", {}), settings.headers),
        content=content,
        scope=f"{fills.get(settings.scope, '')} {operation.category}".strip(),
        find_out=operation.find_out,
    )


def _merged(
    own: list[tuple[str, str]], extra: Mapping[str, str], usual: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    """The headers of one request: the call's extra ones before the operation's, and those before the client's."""
    if not extra and not _names(usual).intersection([name.lower() for name, _ in own]):
        return (*own, *usual)
    headers = list(extra.items())
    for pairs in (own, usual):
        given = {name.lower() for name, _ in headers}
        headers += [pair for pair in pairs if pair[0].lower() not in given]
    return tuple(headers)


@lru_cache(maxsize=64)
def _names(headers: tuple[tuple[str, str], ...]) -> frozenset[str]:
    return frozenset(name.lower() for name, _ in headers)


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


def _wire_value(parameter: Parameter, value: Any, settings: Settings, problems: Problems) -> Any:
    data = plain(value, parameter.name, problems)
    return _prepared(parameter.kind, data, parameter.name, {}, settings, problems)


def _refuse_unknown(operation: Operation[Any], arguments: Mapping[str, object], problems: Problems) -> None:
    if unknown := arguments.keys() - _arguments(operation):
        for name in unknown:
            problems.add(name, "the operation takes no such argument")


@lru_cache(maxsize=1024)
def _arguments(operation: Operation[Any]) -> frozenset[str]:
    return frozenset(parameter.name for parameter in operation.parameters)


def _content(
    operation: Operation[Any],
    body: Any,
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
    if content.form == "json" and not settings.strict:
        # Imported late: most calls only read, and the first of them shall be quick.
        from .writing import written

        text = written(content.kind, body, fills)
        if text is not None:
            return text, content.media_type
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
    return "".join([parts[piece] if is_name else piece for is_name, piece in _pieces(template)])


@lru_cache(maxsize=1024)
def _pieces(template: str) -> tuple[tuple[bool, str], ...]:
    """The names in a template, and the text between them as it is sent."""
    # One pass, so that a value cannot bring a placeholder of its own.
    pieces = re.split(r"\{([^{}]*)\}", template)
    return tuple(
        (True, piece) if index % 2 else (False, quote(piece, keep=_PATH_CHARACTERS))
        for index, piece in enumerate(pieces)
    )


def _with_query(url: str, pairs: list[str]) -> str:
    return f"{url}?{'&'.join(pairs)}" if pairs else url


@lru_cache(maxsize=1024)
def _accept(operation: Operation[Any]) -> str:
    types = dict.fromkeys(
        content.media_type for response in operation.responses for content in response.contents
    )
    return ", ".join(types) or "*/*"
