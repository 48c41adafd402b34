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
    if not isinstance(method, str) or not _METHOD.fullmatch(method.upper()):
        problems.append(("method", "the name of an HTTP method is needed"))
    if not isinstance(path, str) or not _PATH.fullmatch(path) or {".", ".."} & set(path.split("/")):
        problems.append(("path", "a path is needed that begins with a slash, percent-encoded, without query"))
    if cast_to is not None and not (isinstance(cast_to, type) and issubclass(cast_to, Model)):
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
