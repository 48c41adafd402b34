"""The second judge of a request: openapi-core on the unchanged document. A validator that is not ours."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl

import httpx
from attrs import frozen
from jsonschema_path import SchemaPath
from openapi_core import V30RequestValidator, V31RequestValidator
from openapi_core.datatypes import RequestParameters
from openapi_core.deserializing.styles.exceptions import EmptyQueryParameterValue
from openapi_core.validation.request.exceptions import SecurityValidationError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.contract.support.document import Raw
from tests.contract.support.mismatch import Mismatch


@frozen
class _Request:
    """A captured request as openapi-core wants it."""

    method: str
    host_url: str
    path: str
    parameters: RequestParameters
    body: bytes
    content_type: str


def _is_ours(error: Exception) -> bool:
    """What `Wire` judges: credentials, as it knows which ones the tests give, and empty texts, which 3.0
    only discourages.
    """
    return isinstance(error, SecurityValidationError) or isinstance(error.__cause__, EmptyQueryParameterValue)


def _is_known(content_type: str) -> bool:
    return any(word in content_type for word in ("json", "form", "text"))


def _json_types(node: Any) -> Iterator[str]:
    """Media types that are JSON by their suffix; openapi-core knows only the plain one."""
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(key, str) and key.split(";")[0].endswith("+json"):
                yield key.split(";")[0]
            yield from _json_types(value)
    elif isinstance(node, list):
        for item in node:
            yield from _json_types(item)


def _number(text: str) -> float:
    """5.0 is an integer in JSON Schema; to openapi-core's check of 3.0 only 5 is."""
    value = float(text)
    return int(value) if value.is_integer() else value


def _read(text: str | bytes) -> Any:
    return json.loads(text, parse_float=_number)


def _with_null(node: Any) -> Any:
    """What is nullable may be null, whatever `allOf` beside it says: so documents mean it, against OpenAPI 3.0.3."""
    if isinstance(node, list):
        return [_with_null(item) for item in node]
    if not isinstance(node, dict):
        return node
    found = {key: _with_null(value) for key, value in node.items()}
    if node.get("nullable") is True and isinstance(node.get("allOf"), list):
        stated = {key: found.pop(key) for key in ("allOf", "type") if key in found}
        found["anyOf"] = [stated, {"type": "string", "nullable": True, "enum": [None]}]
    return found


class Judge:
    """Validates captured requests against a raw document."""

    def __init__(self, raw: Raw) -> None:
        new = str(raw.get("openapi", "3.0")).startswith("3.1")
        make: Callable[..., Any] = V31RequestValidator if new else V30RequestValidator
        raw = raw if new else _with_null(raw)
        readers = dict.fromkeys(("application/json", *_json_types(raw)), _read)
        self._validator = make(SchemaPath.from_dict(raw), extra_media_type_deserializers=readers)
        self._templates = [path for path in raw.get("paths", {}) if "}{" in path]
        self.unjudged = 0

    def check(self, request: httpx.Request) -> None:
        """Raises Mismatch where the request is not valid by the document."""
        if any(len(path.split("/")) <= len(request.url.path.split("/")) for path in self._templates):
            # It cannot tell parameters apart that share a segment.
            self.unjudged += 1
            return
        if not _is_known(request.headers.get("content-type", "json")):
            # Raw bytes are "a string" to the document, and no string to it.
            self.unjudged += 1
            return
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        if "%5D%5B" in query:
            # An object in an object of the style deepObject has its form by custom only.
            self.unjudged += 1
            return
        adapted = _Request(
            method=request.method.lower(),
            host_url=f"{request.url.scheme}://{request.url.netloc.decode('ascii')}",
            path=path,
            parameters=RequestParameters(
                query=ImmutableMultiDict(parse_qsl(query, keep_blank_values=True)),
                header=Headers(request.headers.multi_items()),
                cookie=ImmutableMultiDict({}),
            ),
            body=request.content,
            content_type=request.headers.get("content-type", "").split(";")[0],
        )
        with warnings.catch_warnings():
            # It warns of security schemes that it does not check.
            warnings.simplefilter("ignore", UserWarning)
            try:
                errors = list(self._validator.iter_errors(adapted))
            except Exception:
                # It cannot cast every 3.1 type; `unjudged` says how often that was.
                self.unjudged += 1
                return
        errors = [error for error in errors if not _is_ours(error)]
        problems = [f"{error!r}: {error.__cause__!r}" for error in errors]
        if problems:
            raise Mismatch(f"openapi-core refuses the request: {'; '.join(problems)[:800]}")
