# Made from generator/runtime.
"""From a reply to what a call returns or raises."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from .decoding import Departure, ReportedFailure
from .failures import decode_error_of, error_of, failure_of
from .operation import Operation, Response
from .outcomes import Paged
from .reading import Reading, content_of, read
from .reply import Reply
from .request import Request


def body_of(
    operation: Operation[Any], request: Request, reply: Reply, reading: Reading, *, repeatable: bool
) -> Any:
    """The body of a success, as the document describes it. Raises what `errors` draws."""
    response = documented_response(operation, reply.status)
    if response is None or not _is_success(operation, response, reply.status):
        raise error_of(operation, response, request, reply, reading, repeatable=repeatable)
    try:
        content = content_of(response, request.method, reply, strict=reading.strict)
        if content is None:
            return None
        page = isinstance(operation.outcome, Paged)
        return read(content, reply, reading, operation.operation_id, page=page)
    except ReportedFailure:
        raise failure_of(response, request, reply, reading) from None
    except Departure as departure:
        raise decode_error_of(departure, request, reply) from None


def documented_response(operation: Operation[Any], status: int) -> Response | None:
    """The entry for `status`: exact before range before default."""
    by_status = _by_status(operation)
    return by_status.get(str(status)) or by_status.get(f"{status // 100}XX") or by_status.get("DEFAULT")


@lru_cache(maxsize=1024)
def _by_status(operation: Operation[Any]) -> dict[str, Response]:
    return {response.status.upper(): response for response in operation.responses}


def _is_success(operation: Operation[Any], response: Response, status: int) -> bool:
    if not 200 <= status <= 299:
        return False
    # Beside a success of its own, `default` describes the errors.
    return response.status != "default" or not any(item.status[0] == "2" for item in operation.responses)
