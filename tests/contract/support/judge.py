"""The second judge of a request: openapi-core on the unchanged document. A validator that is not ours."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import httpx
from attrs import frozen
from jsonschema_path import SchemaPath
from openapi_core import V30RequestValidator, V31RequestValidator
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.contract.support.document import Raw
from tests.contract.support.wire import Mismatch


@frozen
class _Request:
    """A captured request as openapi-core wants it."""

    method: str
    host_url: str
    path: str
    parameters: RequestParameters
    body: bytes
    content_type: str


class Judge:
    """Validates captured requests against a raw document."""

    def __init__(self, raw: Raw) -> None:
        new = str(raw.get("openapi", "3.0")).startswith("3.1")
        make: Callable[[SchemaPath], Any] = V31RequestValidator if new else V30RequestValidator
        self._validator = make(SchemaPath.from_dict(raw))

    def check(self, request: httpx.Request) -> None:
        """Raises Mismatch where the request is not valid by the document."""
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
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
            errors = list(self._validator.iter_errors(adapted))
        problems = [f"{error!r}: {error.__cause__!r}" for error in errors]
        if problems:
            raise Mismatch(f"openapi-core refuses the request: {'; '.join(problems)[:800]}")
