"""The endpoint table: a CSV row for each old operation, with the new one that takes its place, if any.

Columns: `v3_section`, `v3_method`, `v3_path`, `v4_section`, `v4_method`, `v4_path`: as their source prints
them. `status`: `mapped` rows have a new operation, `deprecated` and `coming_soon` rows do not and go.
`role` of a mapped row:

- `primary`: this old operation becomes the new one; exactly one row of each new operation. Only here:
  `operation_id`, `call` and `tag` of the new operation.
- `merged`: the old operation goes, the new one does its work with what `variables` and `parameters` add.
- `split`: the old operation goes, the work is divided among several new ones (all its rows say `split`).

`variables`: what becomes of the old path variables, separated by semicolons. `old=new` renames, `old=` drops,
`old=?new` makes it an optional query parameter, `?old=new` makes the query parameter the path variable.
`parameters` of a merged row: names of query parameters that the new operation takes over from the old one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Literal

from attrs import frozen

from generator.document.records import records
from generator.problems import PipelineError, Problem

Operation = tuple[str, str]
"""(method in lower case, path)"""

_COLUMNS = (
    *("v3_section", "v3_method", "v3_path", "v4_section", "v4_method", "v4_path"),
    *("status", "role", "operation_id", "call", "tag", "variables", "parameters", "note"),
)
_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
_STATUSES = ("mapped", "deprecated", "coming_soon")
_ROLES = ("primary", "merged", "split")
_NAMES = ("operation_id", "call", "tag")


@frozen
class Variable:
    """One entry of the column `variables`."""

    old: str
    new: str
    was: Literal["path", "query"] = "path"
    becomes: Literal["path", "query", "nothing"] = "path"


@frozen
class Row:
    """One line of the table. `where` names it in messages and in the actions that come of it."""

    where: str
    old: Operation
    new: Operation | None
    status: str
    role: str
    operation_id: str
    call: str
    tag: str
    variables: tuple[Variable, ...]
    parameters: tuple[str, ...]
    note: str


def read(text: str, *, name: str) -> tuple[Row, ...]:
    """The rows of the table; PipelineError lists every row that contradicts itself or another."""
    problems: list[Problem] = []
    rows: list[Row] = []
    for where, record in records(text, _COLUMNS, name=name, problems=problems):
        row = _row(record, where)
        rows.append(row)
        problems += [Problem(where, fault) for fault in _faults(row)]
    if problems or (problems := [*_contradictions(rows)]):
        raise PipelineError(problems)
    return tuple(rows)


def _row(record: dict[str, str], where: str) -> Row:
    new = (record["v4_method"].lower(), record["v4_path"])
    return Row(
        where=where,
        old=(record["v3_method"].lower(), record["v3_path"]),
        new=new if any(new) else None,
        status=record["status"],
        role=record["role"],
        operation_id=record["operation_id"],
        call=record["call"],
        tag=record["tag"],
        variables=tuple(_variable(part) for part in _list(record["variables"])),
        parameters=tuple(_list(record["parameters"])),
        note=record["note"],
    )


def _list(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


def _variable(text: str) -> Variable:
    old, _, new = text.partition("=")
    was: Literal["path", "query"] = "query" if old.startswith("?") else "path"
    if not new:
        return Variable(old.removeprefix("?"), "", was, "nothing")
    return Variable(
        old.removeprefix("?"), new.removeprefix("?"), was, "query" if new.startswith("?") else "path"
    )


def _faults(row: Row) -> Iterable[str]:
    for side, operation in (("v3", row.old), ("v4", row.new)):
        if operation is None:
            continue
        method, path = operation
        if method not in _METHODS:
            yield f"`{side}_method` is {method!r}, not an HTTP method"
        if not path.startswith("/"):
            yield f"`{side}_path` {path!r} does not begin with a slash"
    if row.status not in _STATUSES:
        yield f"unknown status {row.status!r}"
        return
    if row.status != "mapped":
        if row.role or row.new or row.variables or row.parameters or any(getattr(row, n) for n in _NAMES):
            yield f"a row that is {row.status} has no role and no v4 side"
        return
    if row.new is None:
        yield "a mapped row has a v4 side"
    if row.role not in _ROLES:
        yield f"unknown role {row.role!r}"
    for column in _NAMES:
        if bool(getattr(row, column)) != (row.role == "primary"):
            yield f"`{column}` belongs to primary rows, to each of them, and to no other"
    if row.role == "split" and (row.variables or row.parameters):
        yield "a split row gives nothing to the new operations"
    if row.role == "primary" and row.parameters:
        yield "a primary row keeps all of its parameters, `parameters` is for merged rows"
    if row.role == "merged" and any(v.becomes != "query" for v in row.variables):
        yield "a merged row can only give its variables as query parameters (`old=?new`)"


def _contradictions(rows: list[Row]) -> Iterable[Problem]:
    primaries: dict[Operation, Row] = {}
    for row in rows:
        if row.role == "primary" and row.new is not None:
            first = primaries.setdefault(row.new, row)
            if first is not row:
                yield Problem(row.where, f"a second primary for {_say(row.new)}, after {first.where}")
    for row in rows:
        if row.new is not None and row.new not in primaries:
            yield Problem(row.where, f"{_say(row.new)} has no primary row")
    uses: dict[Operation, list[Row]] = defaultdict(list)
    for row in rows:
        uses[row.old].append(row)
    for old, same in uses.items():
        split = [row.role == "split" for row in same]
        if len(same) == 1 and split[0]:
            yield Problem(same[0].where, f"{_say(old)} is split into one operation: that is `merged`")
        elif len(same) > 1 and not all(split):
            yield Problem(same[1].where, f"{_say(old)} is used up twice, here and by {same[0].where}")
    for column in ("operation_id", "call"):
        taken: dict[str, Row] = {}
        for row in rows:
            value = getattr(row, column)
            if value and taken.setdefault(value, row) is not row:
                yield Problem(row.where, f"`{column}` {value} is taken by {taken[value].where}")


def _say(operation: Operation) -> str:
    return f"{operation[0].upper()} {operation[1]}"


def targets(rows: Iterable[Row]) -> list[Operation]:
    """The new operations in the order in which the table first names them."""
    return list(dict.fromkeys(row.new for row in rows if row.new is not None))
