"""The raw OpenAPI document, read for judging: operations, their parameters, bodies, replies and servers.

Deliberately not the generator's reader: only the naming rules (`generator.ir.names`) are shared, because
they say how a call is found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urljoin

from attrs import field, frozen

from generator.ir import names

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Raw = dict[str, Any]


class BrokenDocument(Exception):
    """The document cannot be read at all (a reference to nothing, a parameter without a place)."""


@frozen
class Parameter:
    """One parameter of an operation, references resolved."""

    wire: str
    location: str
    argument: str
    required: bool
    style: str
    explode: bool
    raw: Raw = field(repr=False)
    schema: Any = field(repr=False)
    is_json: bool = False
    """Described by `content`: the value travels as JSON text."""


@frozen
class Reply:
    """One documented reply; `media` maps media types to raw schemas."""

    status: str
    media: dict[str, Any] = field(repr=False)


@frozen
class Shortcut:
    """A call of an operation with some properties of every item set (`x-shortcuts`)."""

    resource: str
    call: str
    sets: dict[str, Any]


@frozen
class Operation:
    method: str
    path: str
    base_url: str
    """Absolute, without a trailing slash."""
    resource: str
    call: str
    parameters: tuple[Parameter, ...]
    body: dict[str, Any] | None
    """Media type to raw schema; None where the operation takes no body."""
    body_required: bool
    replies: tuple[Reply, ...] = field(repr=False)
    security: tuple[tuple[str, ...], ...] = ()
    """Alternatives; each a set of kinds: bearer, basic, apiKey:<in>:<name>."""
    shortcuts: tuple[Shortcut, ...] = ()
    descending: tuple[str, ...] = ()
    """Query parameters of which none may be larger than the one before (`x-descending`)."""
    span: Raw | None = field(default=None, repr=False)
    """Over how many days a request may reach (`x-span`)."""

    @property
    def label(self) -> str:
        return f"{self.method} {self.path}"

    def argument(self, location: str, wire: str) -> str:
        for parameter in self.parameters:
            if (parameter.location, parameter.wire) == (location, wire):
                return parameter.argument
        raise KeyError((location, wire))


_DEFAULT_STYLE = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


class Document:
    """A document and its operations. Raises BrokenDocument on first use of a part that cannot be read."""

    def __init__(self, raw: Raw) -> None:
        self.raw = raw

    def resolve(self, node: Any) -> Any:
        """Follow `$ref`s of the node itself; siblings of a `$ref` are ignored."""
        seen: set[str] = set()
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            reference: str = node["$ref"]
            if reference in seen:
                raise BrokenDocument(f"{reference} refers to itself")
            seen.add(reference)
            node = self.at(reference)
        return node

    def at(self, reference: str) -> Any:
        """What a local reference points to."""
        if not reference.startswith("#/"):
            raise BrokenDocument(f"{reference} is not a local reference")
        node: Any = self.raw
        for token in reference[2:].split("/"):
            token = token.replace("~1", "/").replace("~0", "~")
            try:
                node = node[int(token)] if isinstance(node, list) else node[token]
            except (KeyError, IndexError, ValueError, TypeError):
                raise BrokenDocument(f"{reference} points to nothing") from None
        return node

    def operations(self) -> tuple[Operation, ...]:
        return tuple(self._operation(method, path, item, raw) for method, path, item, raw in self._raw())

    def _raw(self) -> Iterator[tuple[str, str, Raw, Raw]]:
        for path, item in self.raw.get("paths", {}).items():
            item = self.resolve(item)
            for method in METHODS:
                if method in item:
                    yield method, path, item, item[method]

    def _operation(self, method: str, path: str, item: Raw, raw: Raw) -> Operation:
        merged: dict[tuple[str, str], Raw] = {}
        for source in (item, raw):
            for reference in source.get("parameters") or []:
                parameter = self.resolve(reference)
                try:
                    merged[parameter["in"], parameter["name"]] = parameter
                except KeyError:
                    raise BrokenDocument(f"{method} {path}: a parameter without a name or place") from None
        # These three are not parameters: the specification says to ignore them.
        reserved = {"accept", "content-type", "authorization"}
        merged = {
            key: value
            for key, value in merged.items()
            if key[0] != "header" or key[1].lower() not in reserved
        }
        arguments = names.arguments(merged)
        body = self.resolve(raw["requestBody"]) if raw.get("requestBody") else None
        resource, call = names.call(raw, method, path)
        return Operation(
            method=method.upper(),
            path=path,
            base_url=self._base_url(item, raw),
            resource=resource,
            call=call,
            parameters=tuple(
                self._parameter(location, wire, parameter, arguments[location, wire])
                for (location, wire), parameter in merged.items()
            ),
            body={kind: content.get("schema", {}) for kind, content in body["content"].items()}
            if body
            else None,
            body_required=bool(body and body.get("required")),
            replies=tuple(
                self._reply(str(status), reply) for status, reply in raw.get("responses", {}).items()
            ),
            security=self._security(raw),
            shortcuts=tuple(
                Shortcut(*one["call"].split("."), one["sets"]) for one in raw.get("x-shortcuts", ())
            ),
            descending=tuple(raw.get("x-descending", {}).get("names", ())),
            span=raw.get("x-span"),
        )

    def _parameter(self, location: str, wire: str, raw: Raw, argument: str) -> Parameter:
        style = raw.get("style", _DEFAULT_STYLE[location])
        schema, is_json = raw.get("schema", {}), False
        if "content" in raw:
            (content,) = raw["content"].values()
            schema, is_json = content.get("schema", {}), True
        return Parameter(
            wire=wire,
            location=location,
            argument=argument,
            required=bool(raw.get("required", False)) or location == "path",
            style=style,
            explode=bool(raw.get("explode", style == "form")),
            raw=raw,
            schema=schema,
            is_json=is_json,
        )

    def _reply(self, status: str, reference: Raw) -> Reply:
        reply = self.resolve(reference)
        return Reply(
            status.upper() if status != "default" else status,
            {kind: content.get("schema", {}) for kind, content in (reply.get("content") or {}).items()},
        )

    def _base_url(self, item: Raw, raw: Raw) -> str:
        for holder in (raw, item, self.raw):
            if holder.get("servers"):
                server = holder["servers"][0]
                url: str = server["url"]
                for name, variable in (server.get("variables") or {}).items():
                    url = url.replace("{" + name + "}", str(variable["default"]))
                return urljoin("http://localhost/", url).rstrip("/")
        return "http://localhost"

    def _security(self, raw: Raw) -> tuple[tuple[str, ...], ...]:
        alternatives = raw["security"] if "security" in raw else self.raw.get("security", [])
        schemes: Mapping[str, Any] = self.raw.get("components", {}).get("securitySchemes", {})
        return tuple(
            tuple(_kind(self.resolve(schemes.get(name, {}))) for name in alternative)
            for alternative in alternatives
        )


def _kind(scheme: Raw) -> str:
    if scheme.get("type") == "apiKey":
        return f"apiKey:{scheme.get('in')}:{scheme.get('name')}"
    if scheme.get("type") == "http" and str(scheme.get("scheme", "")).lower() == "basic":
        return "basic"
    return "bearer"
