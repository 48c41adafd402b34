# Made from generator/sandbox.
"""The arguments of one request, judged by the document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs
import msgspec

from ..refusals import Refused
from .operations import Operation


@attrs.frozen
class Arguments:
    """Valid arguments: ids are texts of digits, lists are lists, defaults are filled in."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any = None


def arguments_of(
    operation: Operation,
    path: Mapping[str, str],
    query: Sequence[tuple[str, str]],
    headers: Mapping[str, str],
    content: bytes,
) -> Arguments:
    """Raises Refused: 400 with every parameter or place of the body that is wrong, 415 for another content type."""
    values: dict[str, dict[str, Any]] = {"path": {}, "query": {}}
    problems: list[str] = []
    declared = {item.name for item in operation.parameters if item.place == "query"}
    for item in operation.parameters:
        if item.place == "path":
            given = [path[item.name]]
        elif item.open_object:
            values["query"][item.name] = {name: text for name, text in query if name not in declared}
            continue
        elif item.place == "query":
            given = [text for name, text in query if name == item.name]
        else:
            continue
        if not given:
            if item.required:
                problems.append(f"{item.name}: is required")
            elif item.default is not None:
                values[item.place][item.name] = item.default
            continue
        try:
            values[item.place][item.name] = item.read(given)
        except ValueError as error:
            problems.append(f"{item.name}: {error}")
    if problems:
        raise invalid(problems)
    return Arguments(values["path"], values["query"], _body(operation, headers, content))


def invalid(problems: Sequence[str]) -> Refused:
    """The refusal of arguments that are not what the document says."""
    return Refused(400, "Invalid request: " + "; ".join(problems[:20]), code=1)


def _body(operation: Operation, headers: Mapping[str, str], content: bytes) -> Any:
    if operation.body is None:
        return None
    if not content and not operation.body_required:
        return None
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        said = f"not {media_type}" if media_type else "and there is none"
        raise Refused(415, f"The content-type has to be application/json, {said}.")
    if not content:
        raise invalid(["body: is required"])
    try:
        body = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise invalid([f"body: is not JSON: {error}"]) from None
    try:
        problems = [f"body: {problem}" for problem in operation.body.problems(body)]
    except (ValueError, RecursionError):
        problems = ["body: is nested too deeply"]
    if problems:
        raise invalid(problems)
    return body
