"""Every call that a client offers, whether the document knows it or not, and what it sends when persuaded."""

from __future__ import annotations

import copy
import inspect
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import httpx

from tests.contract.support.document import Operation
from tests.contract.support.mismatch import Mismatch
from tests.contract.support.target import Sent, Target
from tests.contract.support.wire import TOKEN

_CANDIDATES: tuple[Any, ...] = (
    "1",
    ["1"],
    [{}],
    {},
    1,
    True,
    "2021-11-04",
    "2021-11-04T10:20:30Z",
    {"key": "1"},
)
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]|\['([^']*)'\]")
_MOST_TRIES = 200


def undocumented_calls(target: Target) -> int:
    """Raises Mismatch for a call whose request fits no operation; returns how many calls there are."""
    known = {(operation.resource, operation.call) for operation in target.operations}
    shortcuts = {(s.resource, s.call): (one, s.sets) for one in target.operations for s in one.shortcuts}
    number = 0
    for resource, call, method in _calls(target):
        if (resource, call) in shortcuts:
            _check_shortcut(f"client.{resource}.{call}", method, *shortcuts.pop((resource, call)), target)
            continue
        number += 1
        if (resource, call) in known:
            continue
        request = _persuaded(target, method)
        if request is not None and not any(_fits(operation, request) for operation in target.operations):
            raise Mismatch(
                f"client.{resource}.{call} sends {request.method} {request.url.path}, which no operation of the document does"
            )
    if shortcuts:
        raise Mismatch(
            f"the client has no call {' '.join(map('.'.join, shortcuts))}, a shortcut of the document"
        )
    return number


def _check_shortcut(
    name: str, method: Callable[..., Any], operation: Operation, sets: dict[str, Any], target: Target
) -> None:
    """Raises Mismatch unless the call, given property by property, is its operation with one item that has `sets`."""
    stated = inspect.signature(method).parameters.values()
    arguments = {p.name: "1" for p in stated if p.kind is p.KEYWORD_ONLY}
    for _ in range(_MOST_TRIES):
        try:
            method(**arguments)
        except Sent as sent:
            items = json.loads(sent.request.content)
            if not _fits(operation, sent.request) or len(items) != 1 or not sets.items() <= items[0].items():
                raise Mismatch(
                    f"{name} sends {sent.request.method} {sent.request.url.path} {items}"
                ) from None
            return
        except target.package.error("InvalidArgumentError") as error:
            # What takes no text is left out.
            refused = {
                place.rpartition(".")[2].partition("[")[0] for place, _ in getattr(error, "problems", ())
            }
            if not refused & arguments.keys():
                raise Mismatch(f"{name} sends nothing: {error}") from None
            arguments = {key: value for key, value in arguments.items() if key not in refused}
    raise Mismatch(f"{name} sends nothing")


def _calls(target: Target) -> Iterator[tuple[str, str, Callable[..., Any]]]:
    def intercept(request: httpx.Request) -> httpx.Response:
        raise Sent(request)

    client = target.package.sync_client(
        access_token=TOKEN, transport=httpx.MockTransport(intercept), retries=0
    )
    # What all clients have is no resource, and what resumes a job sends nothing.
    usual = set(dir(type(client).__bases__[0]))
    for resource in dir(client):
        held = None if resource.startswith("_") or resource in usual else getattr(client, resource)
        if held is None or callable(held):
            continue
        held = held.with_raw_response
        for call in dir(held):
            method = (
                None
                if call.startswith(("_", "with_")) or f"_{call}".endswith("_job")
                else getattr(held, call)
            )
            if callable(method):
                yield resource, call, method


def _persuaded(target: Target, method: Callable[..., Any]) -> httpx.Request | None:
    """The request of a call, whose refusals tell what it wants; None where that leads nowhere."""
    stated = inspect.signature(method).parameters.values()
    required = [p.name for p in stated if p.default is p.empty and p.kind is not p.VAR_KEYWORD]
    arguments: dict[str, Any] = dict.fromkeys(required, "1")
    tried: dict[str, int] = {}
    for _ in range(_MOST_TRIES):
        try:
            method(**copy.deepcopy(arguments))
        except Sent as sent:
            return sent.request
        except target.package.error("InvalidArgumentError") as error:
            for place, _ in getattr(error, "problems", ()):
                tried[place] = tried.get(place, -1) + 1
                if tried[place] >= len(_CANDIDATES) or not _put(arguments, place, _CANDIDATES[tried[place]]):
                    return None
        except Exception:
            return None
        else:
            return None
    return None


def _put(arguments: dict[str, Any], place: str, value: Any) -> bool:
    """Set what a place like ``body[3].name`` names; False where there is no such place."""
    root = re.match(r"[A-Za-z_0-9]+", place)
    if root is None:
        return False
    steps: list[Any] = [root[0]]
    for match in _STEP.finditer(place, root.end()):
        steps.append(int(match[2]) if match[2] is not None else match[1] or match[3])
    holder: Any = arguments
    try:
        for step in steps[:-1]:
            holder = holder[step]
        holder[steps[-1]] = copy.deepcopy(value)
    except (KeyError, IndexError, TypeError):
        return False
    return True


def _fits(operation: Operation, request: httpx.Request) -> bool:
    """Whether method, host and path are those of an operation."""
    parts = re.split(r"\{[^{}]+\}", operation.path)
    pattern = re.escape(operation.base_url) + "[^/]*".join(map(re.escape, parts))
    url = str(request.url).split("?")[0]
    return request.method == operation.method and re.fullmatch(pattern, url) is not None
