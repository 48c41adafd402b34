# Made from generator/runtime.
"""An operation that the document does not know."""

from __future__ import annotations

import re
from typing import Any

from .errors import InvalidArgumentError
from .models import Model
from .operation import Body, Content, Operation, Response, SecurityScheme
from .schema import Any as AnyKind
from .schema import Kind, ModelOf

_METHOD = re.compile(r"[A-Z]{1,20}")
_PATH = re.compile(r"/[\x21\x24-\x3e\x40-\x5b\x5d-\x7a\x7c\x7e]*")


def adhoc_operation(method: str, path: str, cast_to: type[Any] | None) -> Operation[Any]:
    """Any JSON both ways; the reply's body as `cast_to`. Raises InvalidArgumentError."""
    problems: list[tuple[str, str]] = []
    if not _is_method(method):
        problems.append(("method", "the name of an HTTP method is needed"))
    if not _is_path(path):
        problems.append(("path", "a path is needed that begins with a slash, percent-encoded, without query"))
    if cast_to is not None and not _is_model(cast_to):
        problems.append(("cast_to", "a model class is needed"))
    if problems:
        raise InvalidArgumentError(problems)
    kind: Kind = AnyKind() if cast_to is None else ModelOf(cast_to)
    json = Content("application/json", "json", AnyKind())
    return Operation(
        operation_id=f"{method.upper()} {path}",
        method=method.upper(),
        path=path,
        body=Body((json,)),
        security=((SecurityScheme("", "bearer"),), (SecurityScheme("", "basic"),)),
        responses=(
            Response("2XX", (Content("application/json", "json", kind),)),
            Response("default", (json,)),
        ),
    )


def _is_method(value: object) -> bool:
    return isinstance(value, str) and _METHOD.fullmatch(value.upper()) is not None


def _is_path(value: object) -> bool:
    return isinstance(value, str) and bool(_PATH.fullmatch(value)) and not {".", ".."} & set(value.split("/"))


def _is_model(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, Model)
