"""What the document demands of the wire for given values, and whether a request has exactly that.

An independent serializer: it knows RFC 6570 and the parameter styles of OpenAPI, not the client.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import httpx
from attrs import evolve

from tests.contract.support.document import Operation, Parameter
from tests.contract.support.exemplars import ABSENT
from tests.contract.support.given import Given
from tests.contract.support.mismatch import Mismatch, demand, shown
from tests.contract.support.payload import field_equal, json_of, media_of, multipart, no_constant, no_twice
from tests.contract.support.sameness import canonical, digits, loose, rebuild
from tests.contract.support.shapes import Shapes
from tests.contract.support.styles import decoded, expanded, normal, scalar_equal, scalar_text
from tests.contract.support.travel import leaves

TOKEN = "contract-token"


_LEGAL = re.compile(r"(?:[A-Za-z0-9\-._~!$'()*,;:@/?\[\]&=+|]|%[0-9A-Fa-f]{2})*")
_ALWAYS = {"host", "accept", "accept-encoding", "connection", "user-agent", "content-length", "content-type"}
_DELIMITERS = {"form": ",", "simple": ",", "spaceDelimited": "%20", "pipeDelimited": "|"}


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
            normal(raw) == normal(wanted),
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
                json_of(decoded(text, where)) == loose(value), f"{where}: {text!r} is not JSON of {value!r}"
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
        demand(scalar_equal(decoded(text, where), value), f"{where}: {text!r} sent for {value!r}")

    # Query

    def _query(self, raw: str, given: Given) -> None:
        demand(_LEGAL.fullmatch(raw) is not None, f"illegal character in query {raw!r}")
        pairs: list[tuple[str, str]] = []
        for piece in raw.split("&") if raw else []:
            name, _, text = piece.partition("=")
            pairs.append((decoded(name, "query"), text))
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
            wanted = {f"{parameter.wire}{name}": item for name, item in leaves(value)}
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
        wanted = {media_of(media) for reply in self._operation.replies for media in reply.media}
        demand(
            "*/*" in accepted or wanted <= accepted,
            f"accepts {sorted(accepted)}, but {sorted(wanted)} can come",
        )

    def _header_value(self, parameter: Parameter, text: str, value: Any) -> None:
        where = f"header {parameter.wire}"
        if parameter.is_json:
            demand(json_of(text) == loose(value), f"{where}: {text!r} is not JSON of {value!r}")
        elif isinstance(value, dict):
            pairs = [
                (f"{k}={scalar_text(v)}",) if parameter.explode else (k, scalar_text(v))
                for k, v in value.items()
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
        demand(media_of(sent) == media_of(given.media), f"content type {sent!r}, not {given.media!r}")
        schema = self._shapes.convert(self._operation.body[given.media])
        wanted = self.filled(given)
        if media_of(given.media).endswith("json"):
            try:
                got = json.loads(content, object_pairs_hook=no_twice, parse_constant=no_constant)
            except ValueError as error:
                raise Mismatch(f"the body is not JSON: {error}") from None
            same = canonical(self._shapes, schema, got) == canonical(self._shapes, schema, wanted)
            demand(same, f"body {shown(got)} sent for {shown(wanted)}")
        elif media_of(given.media) == "application/x-www-form-urlencoded":
            texts = parse_qsl(content.decode("ascii"), keep_blank_values=True, strict_parsing=bool(content))
            self._form([(name, text.encode()) for name, text in texts], wanted)
        elif media_of(given.media) == "multipart/form-data":
            self._form(multipart(sent, content), wanted)
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
            good = len(sent[name]) == len(values) and all(map(field_equal, sent[name], values))
            demand(good, f"form field {name}: {shown(sent[name])} sent for {shown(values)}")

    def filled(self, given: Given) -> Any:
        """The body with what `x-from-path` adds where it is not set."""
        if self._operation.body is None or given.media not in self._operation.body:
            return given.body
        values = {wire: value for (place, wire), value in given.parameters.items() if place == "path"}
        schema = self._shapes.convert(self._operation.body[given.media])
        return rebuild(self._shapes, schema, given.body, from_path=values)
