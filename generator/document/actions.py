"""An Overlay document (1.0.x or 1.1.x) read into actions, with every fault of its form reported at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from attrs import frozen
from jsonpath_rfc9535 import JSONPathQuery

from generator.document.jsonpath import QueryError, compile_query
from generator.problems import PipelineError, Problem

Kind = Literal["update", "copy", "remove", "none"]

_VERSION = re.compile(r"1\.([01])\.\d+")
_MODIFIERS = ("update", "copy", "remove")


class _Absent:
    """A field that is not there, where null is a value."""


ABSENT = _Absent()


@frozen
class Action:
    """One action. `expect` is the value of `x-expect`, or `ABSENT`."""

    index: int
    target: str
    query: JSONPathQuery
    kind: Kind
    value: Any = ABSENT
    source: JSONPathQuery | None = None
    expect: Any = ABSENT
    description: str = ""
    row: str = ""


@frozen
class Overlay:
    """A well-formed Overlay document. `minor` is 0 or 1: the feature set."""

    name: str
    minor: int
    actions: tuple[Action, ...]


def place(name: str, index: int) -> str:
    """How messages and reports name an action; the index counts from 0, as in the document."""
    return f"{name} action {index}"


def parse(document: object, *, name: str) -> Overlay:
    """The Overlay object of `document`; PipelineError lists everything that is wrong with its form."""
    if not isinstance(document, Mapping):
        raise PipelineError.one(name, "an overlay document is an object")
    problems: list[Problem] = []
    version = document.get("overlay")
    match = _VERSION.fullmatch(version) if isinstance(version, str) else None
    if match is None:
        problems.append(Problem(name, f"`overlay` is {version!r}, not a version 1.0.x or 1.1.x"))
    minor = int(match.group(1)) if match else 1
    _fields(document, {"overlay", "info", "extends", "actions"}, name, problems)
    _info(document.get("info"), minor, name, problems)
    if "extends" in document and not isinstance(document["extends"], str):
        problems.append(Problem(name, "`extends` is not a string"))
    actions = _actions(document.get("actions"), minor, name, problems)
    if problems:
        raise PipelineError(problems)
    return Overlay(name, minor, tuple(actions))


def _fields(value: Mapping[str, Any], known: set[str], where: str, problems: list[Problem]) -> None:
    for key in value:
        if key not in known and not key.startswith("x-"):
            problems.append(Problem(where, f"unknown field `{key}`"))


def _info(info: object, minor: int, name: str, problems: list[Problem]) -> None:
    if not isinstance(info, Mapping):
        problems.append(Problem(name, "`info` is missing or not an object"))
        return
    _fields(info, {"title", "version"} | ({"description"} if minor else set()), f"{name} info", problems)
    for key in ("title", "version", *(("description",) if "description" in info else ())):
        if not isinstance(info.get(key), str):
            problems.append(Problem(f"{name} info", f"`{key}` is missing or not a string"))


def _actions(raw: object, minor: int, name: str, problems: list[Problem]) -> list[Action]:
    if not isinstance(raw, list) or not raw:
        problems.append(Problem(name, "`actions` is missing, not a list, or empty"))
        return []
    result = []
    seen: dict[str, int] = {}
    for index, item in enumerate(raw):
        where = place(name, index)
        if not isinstance(item, Mapping):
            problems.append(Problem(where, "an action is an object"))
            continue
        # repr tells 1 from True and from 1.0, which == does not
        first = seen.setdefault(repr(item), index)
        if first != index:
            problems.append(Problem(where, f"repeats action {first} word for word"))
        action = _action(item, index, minor, where, problems)
        if action is not None:
            result.append(action)
    return result


def _action(
    item: Mapping[str, Any], index: int, minor: int, where: str, problems: list[Problem]
) -> Action | None:
    before = len(problems)
    _fields(
        item, {"target", "description", "update", "remove"} | ({"copy"} if minor else set()), where, problems
    )
    if "description" in item and not isinstance(item["description"], str):
        problems.append(Problem(where, "`description` is not a string"))
    if "remove" in item and not isinstance(item["remove"], bool):
        problems.append(Problem(where, "`remove` is not true or false"))
    if "copy" in item and not isinstance(item["copy"], str):
        problems.append(Problem(where, "`copy` is not a string"))
    removes = item.get("remove") is True
    if not removes and "update" in item and "copy" in item:
        # 1.1.0 says of each of the two that the other one wins, so there is no right reading.
        problems.append(Problem(where, "`update` and `copy` cannot stand in one action"))
    query = _query(item.get("target"), "target", where, problems)
    source = None
    if "copy" in item and isinstance(item["copy"], str):
        source = _query(item["copy"], "copy", where, problems)
    if query is None or len(problems) > before:
        return None
    kind: Kind = "none"
    if removes:
        kind = "remove"
    elif "copy" in item:
        kind = "copy"
    elif "update" in item:
        kind = "update"
    return Action(
        index=index,
        target=item["target"],
        query=query,
        kind=kind,
        value=item["update"] if kind == "update" else ABSENT,
        source=source if kind == "copy" else None,
        expect=item.get("x-expect", ABSENT),
        description=item.get("description", ""),
        row=str(item.get("x-source", "")),
    )


def _query(text: object, field: str, where: str, problems: list[Problem]) -> JSONPathQuery | None:
    if not isinstance(text, str):
        problems.append(Problem(where, f"`{field}` is missing or not a string"))
        return None
    try:
        return compile_query(text)
    except QueryError as error:
        problems.append(Problem(where, f"`{field}` is not a JSONPath query: {error}"))
        return None
