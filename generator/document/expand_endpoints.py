"""The endpoint table as actions: operations move to their new method and path, or go.

Order: what merged operations give, then every removal, then the moves, then what each moved operation says of
itself (parameters, operationId, call, tag), then the list of tags.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import define, field, frozen

from generator.document.jsonpath import Location, pointer
from generator.document.script import Script
from generator.document.table import Operation, Row, Variable
from generator.document.walk import METHODS, at, operations, resolve, target_of
from generator.problems import PipelineError, Problem

_PATH_FIELDS = frozenset({*METHODS, "parameters"})


@frozen
class Endpoints:
    """The table and what goes with it.

    `path_parameters`: new path variables, each a parameter object or a reference to one. `tags`: descriptions
    of the new tags. `unchanged`: operations that the table does not hold and that stay as they are.
    """

    rows: tuple[Row, ...]
    path_parameters: Mapping[str, dict[str, Any]]
    tags: Mapping[str, str]
    unchanged: tuple[Operation, ...] = ()


def expand(document: dict[str, Any], table: Endpoints) -> Script:
    """Actions that carry `document` (which is changed with them) to the new endpoints.

    PipelineError lists every row that does not fit the document.
    """
    run = _Run(Script(document), table)
    run.check()
    if run.problems:
        raise PipelineError(run.problems)
    run.write()
    if run.problems:
        raise PipelineError(run.problems)
    return run.script


def variables_of(path: str) -> list[str]:
    """Names of the variables in a path template."""
    return re.findall(r"\{([^{}]*)\}", path)


@define
class _Run:
    script: Script
    table: Endpoints
    problems: list[Problem] = field(factory=list)
    retagged: dict[str, set[str]] = field(factory=dict)

    def check(self) -> None:
        """Everything that can be said before anything moves."""
        there = {(method, path) for path, method, _ in operations(self.script.document)}
        used = {row.old for row in self.table.rows}
        for row in self.table.rows:
            if row.old not in there:
                self._problem(row, f"the upstream document has no {_say(row.old)}")
            if row.role == "primary" and row.new in there and row.new != row.old and row.new not in used:
                self._problem(row, f"{_say(row.new)} is there already, and no row moves or removes it")
            for fault in self._variable_faults(row):
                self._problem(row, fault)
        for operation in self.table.unchanged:
            if operation not in there:
                self.problems.append(Problem(_say(operation), "is to stay unchanged, but is not there"))
        for method, path in sorted(there - used - set(self.table.unchanged)):
            at_place = pointer(("paths", path, method))
            self.problems.append(Problem(at_place, "no row of the endpoint table says what becomes of it"))

    def _variable_faults(self, row: Row) -> list[str]:
        old, faults = variables_of(row.old[1]), []
        for variable in row.variables:
            if variable.was == "path" and variable.old not in old:
                faults.append(f"{_say(row.old)} has no path variable {variable.old!r}")
        if row.role != "primary" or row.new is None:
            return faults
        kept = {v.old: v.new for v in row.variables if v.becomes == "path"}
        left = {v.old for v in row.variables if v.becomes != "path"}
        become = [kept.get(name, name) for name in old if name not in left]
        become += [v.new for v in row.variables if v.was == "query" and v.becomes == "path"]
        new = variables_of(row.new[1])
        for name in become:
            if name not in new:
                faults.append(f"path variable {name!r} is not in {_say(row.new)}: rename or drop it")
        for name in new:
            if name not in become and name not in self.table.path_parameters:
                faults.append(f"path variable {name!r} of {_say(row.new)} comes from nowhere")
        return faults

    def write(self) -> None:
        primaries = [row for row in self.table.rows if row.role == "primary"]
        by_target = {row.new: row for row in primaries}
        for row in self.table.rows:
            if row.role == "merged":
                self._contribute(row, by_target[row.new])
        for old in dict.fromkeys(row.old for row in self.table.rows if row.role != "primary"):
            self._remove([row for row in self.table.rows if row.old == old])
        for row in self._in_free_order(primaries):
            self._move(row)
        # A parameter that several operations share can be renamed only once, and last.
        for rename in (False, True):
            for row in primaries:
                for variable in row.variables:
                    if (variable.was == variable.becomes == "path") is rename:
                        self._variable(row, variable)
        for row in primaries:
            self._new_parameters(row)
            self._name(row)
        self._tags(primaries)

    def _contribute(self, row: Row, primary: Row) -> None:
        """Parameters of an operation that goes, given to the one that does its work."""
        source = self._op(row.old)
        target = self._op(primary.old)
        wanted = [(name, "query", name) for name in row.parameters]
        wanted += [(variable.old, variable.was, variable.new) for variable in row.variables]
        for name, was, new in wanted:
            origin = self._parameter(source, name, was)
            if origin is None:
                self._problem(row, f"{_say(row.old)} has no {was} parameter {name!r} to give")
                continue
            if self._parameter(target, new, "query") is not None:
                self._problem(row, f"{_say(primary.old)} has a parameter {new!r} already")
                continue
            why = f"{_say(primary.new)} takes {new} over from {_say(row.old)}"
            self._room(target, why, row.where)
            self.script.copy((*target, "parameters"), self._definition(origin), why, row.where)
            if was == "path":
                self._to_query((*target, "parameters"), name, new, why, row.where)

    def _room(self, operation: Location, why: str, where: str) -> None:
        if "parameters" not in at(self.script.document, operation):
            self.script.update(operation, {"parameters": []}, f"{why}: room for parameters", where)

    def _to_query(self, parameters: Location, name: str, new: str, why: str, where: str) -> None:
        number = next(
            i
            for i, parameter in enumerate(at(self.script.document, parameters))
            if parameter.get("name") == name and parameter.get("in") == "path"
        )
        change = {"name": new, "in": "query", "required": False}
        self.script.update((*parameters, number), change, f"{why}: an optional query parameter", where)

    def _remove(self, rows: list[Row]) -> None:
        row = rows[0]
        reason = {
            "deprecated": "deprecated in the new version",
            "coming_soon": "not yet in the new version",
            "mapped": "its work is done by " + " and ".join(_say(r.new) for r in rows if r.new),
        }[row.status]
        where = ", ".join(r.where for r in rows)
        self.script.remove(self._op(row.old), f"{_say(row.old)} goes: {reason}", where)
        self._remove_empty(row.old[1], where)

    def _remove_empty(self, path: str, where: str) -> None:
        if not any(method in self.script.document["paths"][path] for method in METHODS):
            self.script.remove(("paths", path), f"{path} has no operation left", where)

    def _in_free_order(self, rows: list[Row]) -> list[Row]:
        """Rows whose operation moves, those first that free the place of another."""
        waiting = [row for row in rows if row.old != row.new]
        result: list[Row] = []
        while waiting:
            occupied = {row.old for row in waiting}
            free = [row for row in waiting if row.new not in occupied]
            if not free:
                for row in waiting:
                    self._problem(row, f"{_say(row.new)} is taken by an operation that waits for this one")
                return result
            result += free
            waiting = [row for row in waiting if row not in free]
        return result

    def _move(self, row: Row) -> None:
        assert row.new is not None
        (old_method, old_path), (method, path) = row.old, row.new
        paths = self.script.document["paths"]
        why = f"{_say(row.old)} becomes {_say(row.new)}"
        carried = [key for key in paths[old_path] if key not in _PATH_FIELDS]
        if old_path != path:
            if carried:
                self._problem(row, f"path item {old_path} holds {', '.join(carried)}, which would be lost")
            if path not in paths:
                self.script.update(("paths",), {path: {}}, f"{why}: the path", row.where)
        self.script.update(("paths", path), {method: {}}, f"{why}: the method", row.where)
        self.script.copy(("paths", path, method), ("paths", old_path, old_method), why, row.where)
        if old_path != path and paths[old_path].get("parameters"):
            location = ("paths", path, method)
            self._room(location, why, row.where)
            origin = ("paths", old_path, "parameters")
            self.script.copy((*location, "parameters"), origin, f"{why}: its parameters", row.where)
        self.script.remove(("paths", old_path, old_method), f"{why}: the old place goes", row.where)
        self._remove_empty(old_path, row.where)

    def _new_parameters(self, row: Row) -> None:
        assert row.new is not None
        operation = self._op(row.new)
        for name in self._path_parameters(operation):
            if name not in variables_of(row.new[1]):
                self._problem(row, f"declares a path parameter {name!r}, which {_say(row.new)} does not have")
        for name in variables_of(row.new[1]):
            if self._parameter(operation, name, "path") is not None:
                continue
            if name not in self.table.path_parameters:
                self._problem(row, f"{_say(row.old)} declares no parameter for its path variable {name!r}")
                continue
            why = f"{_say(row.new)} is told {name} in its path"
            entry = self._shared(name, why, row.where)
            self.script.append((*operation, "parameters"), entry, why, row.where)

    def _shared(self, name: str, why: str, where: str) -> dict[str, Any]:
        """A reference to the new path parameter, which is added to the components once."""
        definition = self.table.path_parameters[name]
        if "$ref" in definition:
            return dict(definition)
        components = self.script.document.get("components", {}).get("parameters", {})
        if name not in components:
            value = {"components": {"parameters": {name: definition}}}
            self.script.update((), value, f"{why}: the shared parameter", where)
        return {"$ref": f"#/components/parameters/{name}"}

    def _variable(self, row: Row, variable: Variable) -> None:
        assert row.new is not None
        operation = self._op(row.new)
        location = self._parameter(operation, variable.old, variable.was)
        if location is None:
            if variable.becomes == "path" and self._parameter(operation, variable.new, "path") is not None:
                return  # shared with an operation that has renamed it
            self._problem(row, f"{_say(row.old)} declares no {variable.was} parameter {variable.old!r}")
            return
        label = f"{variable.was} parameter {variable.old} of {_say(row.old)}"
        if variable.becomes == "nothing":
            if location[: len(operation)] != operation:
                self._problem(row, f"{label} is declared for the whole path, and cannot be dropped for one")
                return
            old = at(self.script.document, location)
            expect = {key: old[key] for key in ("$ref", "name", "in") if key in old}
            self.script.remove(location, f"{label}: not in the new path", row.where, expect=expect)
            return
        definition = self._definition(location)
        if definition != location and (variable.was, variable.becomes) != ("path", "path"):
            why = f"{label}: a copy of the shared one, to change"
            self.script.copy((*operation, "parameters"), definition, why, row.where)
            self.script.remove(location, f"{label}: no longer the shared one", row.where)
            found = self._parameter(operation, variable.old, variable.was)
            assert found is not None
            location = definition = found
        change: dict[str, Any] = {"name": variable.new}
        if variable.becomes != variable.was:
            change |= {"in": variable.becomes, "required": variable.becomes == "path"}
        value = at(self.script.document, definition)
        if any(value.get(key) != new for key, new in change.items()):
            self.script.update(definition, change, f"{label} becomes {variable.new}", row.where)

    def _name(self, row: Row) -> None:
        assert row.new is not None
        location = self._op(row.new)
        names = {"operationId": row.operation_id, "x-call": row.call, "x-source": row.where}
        self.script.update(location, names, f"{_say(row.new)} gets its names", row.where)
        tags = at(self.script.document, location).get("tags")
        for old in tags or ():
            self.retagged.setdefault(old, set()).add(row.tag)
        if tags == [row.tag]:
            return
        why = f"{_say(row.new)} is tagged {row.tag}"
        if isinstance(tags, list) and len(tags) == 1:
            self.script.replace((*location, "tags", 0), row.tag, why, row.where)
            return
        if tags is not None:
            self.script.remove((*location, "tags"), f"{why}: the old tags go", row.where)
        self.script.update(location, {"tags": [row.tag]}, why, row.where)

    def _tags(self, primaries: list[Row]) -> None:
        document = self.script.document
        used = {tag for _, _, operation in operations(document) for tag in operation.get("tags", [])}
        listed = [tag.get("name") for tag in document.get("tags", [])]
        for name in [name for name in listed if name not in used]:
            number = next(i for i, tag in enumerate(document["tags"]) if tag.get("name") == name)
            new = self.retagged.get(name, set()) - set(listed)
            if len(new) == 1:
                listed += new
                why = f"all that was tagged {name} is tagged {min(new)}"
                self.script.replace(("tags", number, "name"), min(new), why, "endpoints.csv")
            else:
                why = f"no operation is tagged {name}"
                self.script.remove(("tags", number), why, "endpoints.csv", expect={"name": name})
        for row in primaries:
            if row.tag not in listed:
                listed.append(row.tag)
                if row.tag not in self.table.tags:
                    self._problem(row, f"the new tag {row.tag!r} has no description")
                    continue
                entry = {"name": row.tag, "description": self.table.tags[row.tag]}
                self.script.append(("tags",), entry, f"the tag {row.tag}", row.where)

    def _op(self, operation: Operation) -> Location:
        method, path = operation
        return ("paths", path, method)

    def _parameter(self, operation: Location, name: str, place: str) -> Location | None:
        """Where the operation, or else its path, declares a parameter (or refers to it)."""
        for holder in (operation, operation[:-1]):
            for number, entry in enumerate(at(self.script.document, holder).get("parameters", [])):
                parameter = resolve(self.script.document, entry) or {}
                if parameter.get("name") == name and parameter.get("in") == place:
                    return (*holder, "parameters", number)
        return None

    def _path_parameters(self, operation: Location) -> list[str]:
        entries = [
            resolve(self.script.document, entry) or {}
            for holder in (operation, operation[:-1])
            for entry in at(self.script.document, holder).get("parameters", [])
        ]
        return [str(entry.get("name")) for entry in entries if entry.get("in") == "path"]

    def _definition(self, location: Location) -> Location:
        """Where the parameter object itself stands, behind references."""
        value = at(self.script.document, location)
        while "$ref" in value:
            target = target_of(value["$ref"])
            assert target is not None
            location, value = target, at(self.script.document, target)
        return location

    def _problem(self, row: Row, message: str) -> None:
        self.problems.append(Problem(row.where, message))


def _say(operation: Operation | None) -> str:
    return f"{operation[0].upper()} {operation[1]}" if operation else "nothing"
