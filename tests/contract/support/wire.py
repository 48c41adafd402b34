"""What the document demands of the wire for given values, and whether a request has exactly that.

An independent serializer: it knows RFC 6570 and the parameter styles of OpenAPI, not the client.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from email.message import Message
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl, quote, unquote_to_bytes, urlsplit

import httpx
from attrs import evolve, field, frozen

from tests.contract.support.document import Operation, Parameter
from tests.contract.support.exemplars import ABSENT
from tests.contract.support.shapes import Shapes, key_of, types_of

TOKEN = "contract-token"

_LEGAL = re.compile(r"(?:[A-Za-z0-9\-._~!$'()*,;:@/?\[\]&=+|]|%[0-9A-Fa-f]{2})*")
_ALWAYS = {"host", "accept", "accept-encoding", "connection", "user-agent", "content-length", "content-type"}
_DELIMITERS = {"form": ",", "simple": ",", "spaceDelimited": "%20", "pipeDelimited": "|"}


class Mismatch(AssertionError):
    """What crossed the transport, or came back, is not what the document says."""


@frozen
class Given:
    """Values of one call, by the document's names."""

    parameters: dict[tuple[str, str], Any] = field(factory=dict)
    body: Any = ABSENT
    media: str | None = None

    def __str__(self) -> str:
        text = f"{ {f'{place}:{wire}': value for (place, wire), value in self.parameters.items()} }"
        return text if self.body is ABSENT else f"{text} body={self.body!r}"


def demand(condition: bool, message: str) -> None:
    if not condition:
        raise Mismatch(message)


class Wire:
    """Judges requests for one operation."""

    def __init__(self, operation: Operation, shapes: Shapes) -> None:
        self._operation = operation
        self._shapes = shapes

    def check(self, request: httpx.Request, given: Given) -> None:
        """Raises Mismatch unless the request is what the document demands for these values."""
        given = evolve(given, parameters=self._by_digits(given))
        demand(
            request.method == self._operation.method, f"method {request.method}, not {self._operation.method}"
        )
        raw_path, _, raw_query = request.url.raw_path.decode("ascii").partition("?")
        demand(_LEGAL.fullmatch(raw_path) is not None, f"illegal character in path {raw_path!r}")
        self._server(request)
        self._path(raw_path, given)
        self._query(raw_query, given)
        self._headers(request, given)
        self._body(request, given)

    def _by_digits(self, given: Given) -> dict[tuple[str, str], Any]:
        """The parameters with ids as the text that is sent for them."""
        result = dict(given.parameters)
        for parameter in self._operation.parameters:
            key = (parameter.location, parameter.wire)
            schema = self._shapes.convert(parameter.schema)
            if key in result and self._shapes.is_id(schema):
                result[key] = digits(result[key])
            elif isinstance(result.get(key), list):
                items = self._shapes.expanded(schema)[0].get("items", {})
                if self._shapes.is_id(items):
                    result[key] = [digits(item) for item in result[key]]
        return result

    # Place

    def _server(self, request: httpx.Request) -> None:
        wanted = urlsplit(self._operation.base_url)
        demand(request.url.scheme == wanted.scheme, f"scheme {request.url.scheme}, not {wanted.scheme}")
        host = request.url.netloc.decode("ascii")
        demand(host == wanted.netloc, f"host {host}, not {wanted.netloc}")

    def _path(self, raw: str, given: Given) -> None:
        base = urlsplit(self._operation.base_url).path.rstrip("/")
        wanted = ""
        for part in re.split(r"(\{[^{}]+\})", base + self._operation.path):
            if part.startswith("{"):
                parameter = self._parameter("path", part[1:-1])
                wanted += expanded(parameter, given.parameters[parameter.location, parameter.wire])
            else:
                wanted += quote(part, safe="/%!$&'()*+,;=:@")
        demand(
            _normal(raw) == _normal(wanted),
            f"path {raw!r} does not follow {base + self._operation.path!r}: {wanted!r}",
        )

    def _parameter(self, location: str, wire: str) -> Parameter:
        for parameter in self._operation.parameters:
            if (parameter.location, parameter.wire) == (location, wire):
                return parameter
        raise Mismatch(f"the path names {wire!r}, which is no path parameter")

    # Values

    def _same_text(self, parameter: Parameter, text: str, value: Any) -> None:
        """`text` (raw, percent-encoded) carries `value` in the parameter's style."""
        where = f"{parameter.location} parameter {parameter.wire}"
        if parameter.is_json:
            demand(
                _json(_decoded(text, where)) == _loose(value), f"{where}: {text!r} is not JSON of {value!r}"
            )
            return
        if isinstance(value, list | dict):
            delimiter = _DELIMITERS.get(parameter.style, ",")
            pieces = text.split(delimiter) if text else []
            if delimiter == "|" and len(pieces) == 1:
                pieces = text.split("%7C") if text else []
            wanted = value if isinstance(value, list) else [part for pair in value.items() for part in pair]
            demand(
                len(pieces) == len(wanted),
                f"{where}: {text!r} has {len(pieces)} pieces for {len(wanted)} values",
            )
            for piece, item in zip(pieces, wanted, strict=True):
                self._same_scalar(where, piece, item)
            return
        self._same_scalar(where, text, value)

    def _same_scalar(self, where: str, text: str, value: Any) -> None:
        demand(scalar_equal(_decoded(text, where), value), f"{where}: {text!r} sent for {value!r}")

    # Query

    def _query(self, raw: str, given: Given) -> None:
        demand(_LEGAL.fullmatch(raw) is not None, f"illegal character in query {raw!r}")
        pairs: list[tuple[str, str]] = []
        for piece in raw.split("&") if raw else []:
            name, _, text = piece.partition("=")
            pairs.append((_decoded(name, "query"), text))
        for parameter in self._operation.parameters:
            if parameter.location == "query":
                value = given.parameters.get((parameter.location, parameter.wire), ABSENT)
                pairs = self._take(parameter, value, pairs)
        keys = {kind.split(":", 2)[2] for kind in self._kinds() if kind.startswith("apiKey:query:")}
        extra = [name for name, _ in pairs if name not in keys]
        demand(
            not extra, f"query parameters {extra} are sent, which the document does not declare or nobody set"
        )

    def _take(self, parameter: Parameter, value: Any, pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """Check one parameter's part of the query and return the rest."""
        where = f"query parameter {parameter.wire}"
        if parameter.style == "deepObject" and isinstance(value, dict):
            wanted = {f"{parameter.wire}[{key}]": item for key, item in value.items()}
        elif isinstance(value, dict) and parameter.explode and not parameter.is_json:
            wanted = dict(value)
        else:
            wanted = {parameter.wire: value}
        mine = [(name, text) for name, text in pairs if name in wanted]
        rest = [(name, text) for name, text in pairs if name not in wanted]
        if value is ABSENT:
            demand(not mine, f"{where} is sent, which nobody set")
            return rest
        if isinstance(value, dict) and wanted.keys() != {parameter.wire}:
            for name, item in wanted.items():
                texts = [text for key, text in mine if key == name]
                demand(len(texts) == 1, f"{where}: {name} sent {len(texts)} times")
                self._same_scalar(where, texts[0], item)
            return rest
        if isinstance(value, list) and parameter.explode and not parameter.is_json:
            demand(len(mine) == len(value), f"{where} is sent {len(mine)} times for {len(value)} items")
            for (_, text), item in zip(mine, value, strict=True):
                self._same_scalar(where, text, item)
            return rest
        if value == [] and not mine:
            return rest
        demand(len(mine) == 1, f"{where} is sent {len(mine)} times")
        self._same_text(parameter, mine[0][1], value)
        return rest

    # Headers

    def _kinds(self) -> set[str]:
        return {kind for alternative in self._operation.security for kind in alternative}

    def _headers(self, request: httpx.Request, given: Given) -> None:
        headers = {name.lower(): value for name, value in request.headers.items()}
        allowed = set(_ALWAYS)
        for parameter in self._operation.parameters:
            value = given.parameters.get((parameter.location, parameter.wire), ABSENT)
            if parameter.location == "header":
                name = parameter.wire.lower()
                allowed.add(name)
                if value is ABSENT or value == []:
                    continue_ok = name not in headers or name in _ALWAYS or not headers[name]
                    demand(continue_ok, f"header {parameter.wire} is sent, which nobody set")
                    continue
                demand(name in headers, f"header {parameter.wire} is not sent")
                self._header_value(parameter, headers[name], value)
        self._cookies(headers, given, allowed)
        self._authorization(headers, allowed)
        extra = sorted(set(headers) - allowed)
        demand(not extra, f"headers {extra} are sent, which the document does not declare")
        if given.body is ABSENT:
            demand("content-type" not in headers, "a content type without a body")
        accepted = {item.split(";")[0].strip() for item in headers.get("accept", "*/*").split(",")}
        wanted = {_media(media) for reply in self._operation.replies for media in reply.media}
        demand(
            "*/*" in accepted or wanted <= accepted,
            f"accepts {sorted(accepted)}, but {sorted(wanted)} can come",
        )

    def _header_value(self, parameter: Parameter, text: str, value: Any) -> None:
        where = f"header {parameter.wire}"
        if parameter.is_json:
            demand(_json(text) == _loose(value), f"{where}: {text!r} is not JSON of {value!r}")
        elif isinstance(value, dict):
            pairs = [
                (f"{k}={_scalar(v)}",) if parameter.explode else (k, _scalar(v)) for k, v in value.items()
            ]
            wanted = [part for pair in pairs for part in pair]
            demand(text.split(",") == wanted, f"{where}: {text!r} sent for {value!r}")
        elif isinstance(value, list):
            pieces = [piece.strip() for piece in text.split(",")]
            good = len(pieces) == len(value) and all(map(scalar_equal, pieces, value))
            demand(good, f"{where}: {text!r} sent for {value!r}")
        else:
            demand(scalar_equal(text, value), f"{where}: {text!r} sent for {value!r}")

    def _cookies(self, headers: Mapping[str, str], given: Given, allowed: set[str]) -> None:
        keys = {kind.split(":", 2)[2] for kind in self._kinds() if kind.startswith("apiKey:cookie:")}
        cookies = dict(
            pair.split("=", 1) for pair in re.split(r";\s*", headers.get("cookie", "")) if "=" in pair
        )
        for parameter in self._operation.parameters:
            if parameter.location != "cookie":
                continue
            value = given.parameters.get((parameter.location, parameter.wire), ABSENT)
            if value is ABSENT:
                demand(parameter.wire not in cookies, f"cookie {parameter.wire} is sent, which nobody set")
                continue
            demand(parameter.wire in cookies, f"cookie {parameter.wire} is not sent")
            self._same_scalar(f"cookie {parameter.wire}", cookies.pop(parameter.wire), value)
        demand(
            set(cookies) <= keys, f"cookies {sorted(cookies)} are sent, which the document does not declare"
        )
        allowed.add("cookie")

    def _authorization(self, headers: Mapping[str, str], allowed: set[str]) -> None:
        """The tests give a bearer token and nothing else."""
        bearer = any(set(alternative) == {"bearer"} for alternative in self._operation.security)
        sent = headers.get("authorization")
        if bearer:
            demand(sent == f"Bearer {TOKEN}", "the bearer token is not sent where the document asks for it")
        else:
            demand(sent is None, "a token is sent where the document asks for none")
        allowed.add("authorization")
        allowed |= {
            kind.split(":", 2)[2].lower() for kind in self._kinds() if kind.startswith("apiKey:header:")
        }

    # Body

    def _body(self, request: httpx.Request, given: Given) -> None:
        content = request.content
        if given.body is ABSENT:
            demand(content == b"", "a body is sent, which nobody set")
            return
        demand(self._operation.body is not None, "a body is sent, which the document does not declare")
        assert self._operation.body is not None and given.media is not None
        sent = request.headers.get("content-type", "")
        demand(_media(sent) == _media(given.media), f"content type {sent!r}, not {given.media!r}")
        schema = self._shapes.convert(self._operation.body[given.media])
        wanted = self.filled(given)
        if _media(given.media).endswith("json"):
            try:
                got = json.loads(content, object_pairs_hook=_no_twice, parse_constant=_no_constant)
            except ValueError as error:
                raise Mismatch(f"the body is not JSON: {error}") from None
            same = canonical(self._shapes, schema, got) == canonical(self._shapes, schema, wanted)
            demand(same, f"body {shown(got)} sent for {shown(wanted)}")
        elif _media(given.media) == "application/x-www-form-urlencoded":
            texts = parse_qsl(content.decode("ascii"), keep_blank_values=True, strict_parsing=bool(content))
            self._form([(name, text.encode()) for name, text in texts], wanted)
        elif _media(given.media) == "multipart/form-data":
            self._form(_multipart(sent, content), wanted)
        else:
            raw = wanted.encode() if isinstance(wanted, str) else wanted
            demand(content == raw, f"body {content[:200]!r} sent for {shown(wanted)}")

    def _form(self, pairs: list[tuple[str, bytes]], wanted: Any) -> None:
        demand(isinstance(wanted, dict), f"a form sent for {shown(wanted)}")
        expected: dict[str, list[Any]] = {
            name: value if isinstance(value, list) else [value] for name, value in wanted.items()
        }
        sent: dict[str, list[bytes]] = {}
        for name, content in pairs:
            sent.setdefault(name, []).append(content)
        demand(sent.keys() == expected.keys(), f"form fields {sorted(sent)} sent for {sorted(expected)}")
        for name, values in expected.items():
            good = len(sent[name]) == len(values) and all(map(_field_equal, sent[name], values))
            demand(good, f"form field {name}: {shown(sent[name])} sent for {shown(values)}")

    def filled(self, given: Given) -> Any:
        """The body with what `x-from-path` adds where it is not set."""
        if self._operation.body is None or given.media not in self._operation.body:
            return given.body
        values = {wire: value for (place, wire), value in given.parameters.items() if place == "path"}
        schema = self._shapes.convert(self._operation.body[given.media])
        return rebuild(self._shapes, schema, given.body, from_path=values)


def canonical(shapes: Shapes, schema: Any, value: Any) -> str:
    """A text that is equal for equal values: ids by their digits, moments by the instant, numbers by size."""
    return key_of(_loose(rebuild(shapes, schema, value)))


def rebuild(shapes: Shapes, schema: Any, value: Any, *, from_path: Mapping[str, Any] | None = None) -> Any:
    """The value with ids as text and moments in UTC; with `from_path`, only filled in and otherwise as it is."""
    if shapes.is_exact(schema):
        return value
    if from_path is None and not isinstance(value, str) and shapes.is_id(schema):
        return digits(value)
    flats = shapes.expanded(schema)
    if len(flats) > 1:
        flats = [flat for flat in flats if shapes.is_valid(flat, value)] or [
            flat for flat in flats if isinstance(value, dict) and "object" in types_of(flat)
        ]
    if not flats:
        return value
    flat = flats[0]
    if isinstance(value, list):
        return [rebuild(shapes, flat.get("items", {}), item, from_path=from_path) for item in value]
    if isinstance(value, dict):
        return _rebuilt_object(shapes, flat, value, from_path)
    if from_path is None and isinstance(value, str) and flat.get("format") == "date-time":
        return _instant(value)
    return value


def _rebuilt_object(
    shapes: Shapes, flat: Any, value: dict[str, Any], from_path: Mapping[str, Any] | None
) -> Any:
    properties = flat.get("properties", {})
    additional = flat.get("additionalProperties", {})
    result = {
        name: rebuild(shapes, properties.get(name, additional), item, from_path=from_path)
        for name, item in value.items()
    }
    if from_path is not None:
        for name, schema in properties.items():
            source = path_source(shapes, schema)
            if source is not None and source in from_path and name not in value:
                result[name] = from_path[source]
    return result


def path_source(shapes: Shapes, schema: Any) -> str | None:
    """The path parameter that fills a property, by `x-from-path`."""
    for holder in (schema, *shapes.expanded(schema)):
        if isinstance(holder, dict) and isinstance(holder.get("x-from-path"), str):
            return str(holder["x-from-path"])
    return None


def digits(value: Any) -> Any:
    """An id as text; whatever is no id as it is."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value // 1:
        return value
    return str(int(value))


def scalar_equal(text: str, value: Any) -> bool:
    """Whether plain text is the form in which a scalar travels."""
    if isinstance(value, bool):
        return text == ("true" if value else "false")
    if value is None:
        return text in ("", "null")
    if isinstance(value, int):
        return text == str(value)
    if isinstance(value, float):
        try:
            return float(text) == value and math.isfinite(value)
        except ValueError:
            return False
    return isinstance(value, str) and text == value


def _scalar(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) < 600 else f"{text[:600]}…"


def _decoded(text: str, where: str) -> str:
    demand("+" not in text, f"{where}: a bare + in {text!r} reads as a space")
    try:
        return unquote_to_bytes(text).decode("utf-8")
    except UnicodeDecodeError:
        raise Mismatch(f"{where}: {text!r} is not UTF-8") from None


def expanded(parameter: Parameter, value: Any) -> str:
    """A path parameter in its style (RFC 6570); numbers and booleans as JSON writes them."""
    if parameter.is_json:
        return quote(json.dumps(value, separators=(",", ":"), ensure_ascii=False), safe="")
    name = quote(parameter.wire, safe="")
    start = {"label": ".", "matrix": ";"}.get(parameter.style, "")
    between = {"label": ".", "matrix": f";{name}="}.get(parameter.style, ",") if parameter.explode else ","
    if isinstance(value, dict) and parameter.explode:
        pairs = [f"{_quoted(key)}={_quoted(item)}" for key, item in value.items()]
        return start + {"label": ".", "matrix": ";"}.get(parameter.style, ",").join(pairs)
    named = f"{name}=" if parameter.style == "matrix" else ""
    if isinstance(value, dict):
        return start + named + ",".join(_quoted(part) for pair in value.items() for part in pair)
    if isinstance(value, list):
        return start + named + between.join(_quoted(item) for item in value)
    return start + named + _quoted(value)


def _quoted(value: Any) -> str:
    return quote(value if isinstance(value, str) else json.dumps(value), safe="")


def _normal(path: str) -> str:
    """Triplets in upper case, and none for characters that need none."""

    def normal(match: re.Match[str]) -> str:
        character = chr(int(match[0][1:], 16))
        plain = character.isascii() and (character.isalnum() or character in "-._~")
        return character if plain else match[0].upper()

    return re.sub(r"%[0-9A-Fa-f]{2}", normal, path)


def _media(content_type: str) -> str:
    return content_type.split(";")[0].strip().lower()


def _json(text: str) -> Any:
    try:
        return _loose(json.loads(text, object_pairs_hook=_no_twice, parse_constant=_no_constant))
    except ValueError:
        raise Mismatch(f"{text!r} is not JSON") from None


def _loose(value: Any) -> Any:
    """2 and 2.0 are one number in JSON."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_loose(item) for item in value]
    if isinstance(value, dict):
        return {name: _loose(item) for name, item in value.items()}
    return value


def _instant(text: str) -> str:
    try:
        return str(datetime.fromisoformat(text).timestamp())
    except (ValueError, OverflowError):
        return text


def _no_twice(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for name, value in pairs:
        if name in result:
            raise ValueError(f"{name!r} twice in one object")
        result[name] = value
    return result


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _field_equal(content: bytes, value: Any) -> bool:
    if isinstance(value, bytes):
        return content == value
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return False
    return _json(text) == _loose(value) if isinstance(value, list | dict) else scalar_equal(text, value)


def _multipart(content_type: str, content: bytes) -> list[tuple[str, bytes]]:
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message: Message = BytesParser().parsebytes(head + content)
    pairs: list[tuple[str, bytes]] = []
    for part in message.get_payload():
        assert isinstance(part, Message)
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        name = part.get_param("name", header="content-disposition")
        pairs.append((str(name), payload))
    return pairs
