"""Apply OpenAPI Overlay documents, 1.0 and 1.1: `update`, `remove`, `copy`.

The default is the standard to the letter: an action that selects nothing succeeds. What the standard calls
an error is one: a copy source that is not exactly one node, nodes of several kinds, values that cannot be
merged. All of them are reported together and nothing is returned.

`strict` is what the pipeline runs. There these are errors too:

- an action that selects nothing, with what is found there, or with the earlier action that removed the node, if
  one did; one with `x-expect` has to select something with each name that its target lists;
- an action that asks for nothing (no `update`, `copy` or true `remove`);
- a selected node that is not what `x-expect` says. `x-expect` is an extension that other tools ignore: any
  JSON value; where it is an object, the node may hold more than it (a subset is enough, at every depth);
- an `update` that restates an operation or a schema the upstream document has (see `paste`).

One thing goes beyond the standard and cannot be seen in the data: a key that is moved within its object
(`copy` to a sibling, then `remove`) keeps its place, so that a renamed property does not move to the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any

from attrs import frozen
from jsonpath_rfc9535 import JSONPathNode
from jsonpath_rfc9535.selectors import NameSelector

from generator.document import effects, paste, stale
from generator.document.actions import ABSENT, Action, Kind, Overlay, parse, place
from generator.document.jsonpath import Location, QueryError, compile_query, pointer, render, select
from generator.document.merge import conflicts, covers, merge, named, shape
from generator.problems import PipelineError, Problem


@frozen
class Done:
    """What one action did: the pointers it matched (in the document as it stood then)."""

    file: str
    index: int
    kind: Kind
    target: str
    description: str
    source: str
    matched: tuple[str, ...]
    effects: tuple[str, ...] = ()
    """A line for each thing that it did, where the session was asked to explain."""

    def __str__(self) -> str:
        nodes = f"{len(self.matched)} node" + ("s" if len(self.matched) != 1 else "")
        return (
            f"{place(self.file, self.index)}: {self.kind} {self.target}, {nodes}. {self.description}".rstrip()
        )


@frozen
class Applied:
    """The document after the overlays, and what each action did to it, in order."""

    document: dict[str, Any]
    actions: tuple[Done, ...]


def apply(
    document: Mapping[str, Any],
    overlay: object,
    *,
    name: str,
    strict: bool = False,
    upstream: Mapping[str, Any] | None = None,
) -> Applied:
    """The document with one overlay applied. Neither argument is changed.

    `upstream` is what `strict` compares pasted operations and schemas with; the document itself by default.
    Raises PipelineError with every problem of the overlay's form, or else of its actions.
    """
    return apply_all(document, [(name, overlay)], strict=strict, upstream=upstream)


def apply_all(
    document: Mapping[str, Any],
    overlays: Sequence[tuple[str, object]],
    *,
    strict: bool = False,
    upstream: Mapping[str, Any] | None = None,
) -> Applied:
    """Apply (name, overlay) pairs in order; see `apply`."""
    session = Session(document, strict=strict, upstream=upstream)
    session.apply(overlays)
    return session.finish()


class Session:
    """A document while overlays are applied to it, for a caller that looks at it in between."""

    def __init__(
        self,
        document: Mapping[str, Any],
        *,
        strict: bool = False,
        upstream: Mapping[str, Any] | None = None,
        explain: bool = False,
    ) -> None:
        self.document: dict[str, Any] = deepcopy(dict(document))
        self.done: list[Done] = []
        self.problems: list[Problem] = []
        self._strict = strict
        self._explain = explain
        self._upstream = paste.index(document if upstream is None else upstream) if strict else {}
        self._known: tuple[paste.Originals, ...] = ()
        self._removed: dict[Location, str] = {}
        # (object, old key, new key) of copies between siblings; holding the object keeps its id from reuse
        self._moves: list[tuple[dict[str, Any], str, str]] = []

    def apply(self, overlays: Iterable[tuple[str, object]]) -> None:
        """Apply (name, overlay) pairs in order; none of them if one has the wrong form (PipelineError)."""
        parsed: list[Overlay] = []
        faults: list[Problem] = []
        for name, overlay in overlays:
            try:
                parsed.append(parse(overlay, name=name))
            except PipelineError as error:
                faults.extend(error.problems)
        if faults:
            raise PipelineError(faults)
        for overlay in parsed:
            # what earlier overlays renamed is an original under its new name, too
            self._known = (self._upstream, paste.index(self.document)) if self._strict else ()
            self._overlay(overlay)

    def finish(self) -> Applied:
        """The result; PipelineError with every problem there was."""
        if self.problems:
            raise PipelineError(self.problems)
        return Applied(self.document, tuple(self.done))

    def _overlay(self, overlay: Overlay) -> None:
        for action in overlay.actions:
            where = place(overlay.name, action.index)
            nodes: list[JSONPathNode] = []
            told: tuple[str, ...] = ()
            try:
                nodes = select(action.query, self.document)
                told = effects.cut(list(self._told(action, nodes))) if self._explain else ()
                faults = self._action(action, nodes, overlay.minor, where)
            except QueryError as error:
                faults = [str(error)]
            self.problems += [Problem(where, fault, action.target) for fault in faults]
            self.done.append(
                Done(
                    overlay.name,
                    action.index,
                    action.kind,
                    action.target,
                    action.description,
                    action.row,
                    tuple(pointer(node.location) for node in nodes),
                    told,
                )
            )

    def _action(self, action: Action, nodes: list[JSONPathNode], minor: int, where: str) -> list[str]:
        """What is wrong; nothing is changed if anything is."""
        faults = self._strict_faults(action, nodes) if self._strict else []
        if faults or not nodes:
            return faults
        if action.kind == "remove":
            faults = self._remove(nodes, minor, where)
        elif action.kind == "copy":
            faults = self._copy(action, nodes, minor)
        elif action.kind == "update":
            if self._strict:
                faults = [
                    fault
                    for node in nodes
                    for fault in paste.faults(self._known, self.document, node.location, action.value)
                ]
            faults = faults or self._update(action.value, nodes, minor)
        return faults

    def _told(self, action: Action, nodes: list[JSONPathNode]) -> Iterator[str]:
        value = action.value
        if action.source is not None:
            sources = select(action.source, self.document)
            value = sources[0].value if len(sources) == 1 else None
        for node in nodes if action.kind != "none" else ():
            if action.kind == "remove":
                yield from effects.removed(node.value, node.location)
            else:
                yield from effects.updated(node.value, value, node.location)

    def _strict_faults(self, action: Action, nodes: list[JSONPathNode]) -> list[str]:
        if action.kind == "none":
            return ["asks for nothing: no `update`, no `copy`, no true `remove`"]
        wanted = "" if action.expect is ABSENT else f"; `x-expect` says {effects.short(action.expect)}"
        gone = "" if nodes else self._gone(action)
        if gone:
            return [f"selects nothing: {gone}{wanted}"]
        if action.expect is ABSENT and nodes:
            return []
        absent = [f"selects nothing: {found}{wanted}" for found in stale.missing(action.query, self.document)]
        return absent or [
            stale.unlike(node.value, action.expect, node.location)
            for node in nodes
            if not covers(node.value, action.expect)
        ]

    def _gone(self, action: Action) -> str:
        """Which earlier action removed the place that this one names, if one did."""
        location = _singular(action) or ()
        for length in range(1, len(location) + 1):
            part = location[:length]
            if part in self._removed and not select(compile_query(render(part)), self.document):
                return f"{pointer(part)} was removed by {self._removed[part]}"
        return ""

    def _remove(self, nodes: list[JSONPathNode], minor: int, where: str) -> list[str]:
        if any(not node.location for node in nodes):
            return ["the root of the document cannot be removed"]
        # Of primitives, 1.0 keeps items of arrays only; its own example removes a text from an object.
        faults = (
            _primitives(node for node in nodes if isinstance(node.location[-1], int)) if minor == 0 else []
        )
        if faults:
            return faults
        # Deepest first, and the highest index of an array first, so that no removal moves another node.
        for node in sorted(nodes, key=_removal_order):
            assert node.parent is not None
            parent, key = node.parent.value, node.location[-1]
            if isinstance(parent, list):
                del parent[int(key)]
            elif isinstance(parent, dict):
                self._take_place(parent, str(key))
                del parent[key]
                self._removed[node.location] = where
        return []

    def _take_place(self, parent: dict[str, Any], old: str) -> None:
        """Move the key that `old` was copied to into the place that `old` is about to leave."""
        new = next((n for o, k, n in reversed(self._moves) if o is parent and k == old and n in parent), None)
        if new is None:
            return
        value = parent.pop(new)
        items = list(parent.items())
        parent.clear()
        for key, item in items:
            parent[key] = item
            if key == old:
                parent[new] = value

    def _copy(self, action: Action, nodes: list[JSONPathNode], minor: int) -> list[str]:
        assert action.source is not None
        sources = select(action.source, self.document)
        if len(sources) != 1:
            return [f"`copy` must select one node, {action.source} selects {len(sources)}"]
        source = sources[0]
        faults = self._update(deepcopy(source.value), nodes, minor)
        for node in () if faults else nodes:
            moved = node.location[:-1] == source.location[:-1] and node.location != source.location
            if moved and node.parent is not None and isinstance(node.parent.value, dict):
                self._moves.append((node.parent.value, str(source.location[-1]), str(node.location[-1])))
        return faults

    def _update(self, value: Any, nodes: list[JSONPathNode], minor: int) -> list[str]:
        faults = _primitives(nodes) if minor == 0 else []
        kinds = {shape(node.value) for node in nodes}
        if len(kinds) > 1:
            faults.append(f"selects nodes of several kinds: {', '.join(sorted(kinds))}")
        for node in nodes if not faults else ():
            kind = shape(node.value)
            if kind != "array" and shape(value) != kind:
                faults.append(f"{named(value)} cannot update {named(node.value)} at {pointer(node.location)}")
            faults.extend(conflicts(node.value, value, node.location))
        for node in nodes if not faults else ():
            self._write(node, value, minor)
        return faults

    def _write(self, node: JSONPathNode, value: Any, minor: int) -> None:
        if isinstance(node.value, dict):
            merge(node.value, value)
        elif isinstance(node.value, list):
            # 1.0 appends the value as one entry, whatever it is; 1.1 concatenates arrays.
            node.value.extend(deepcopy(value) if isinstance(value, list) and minor else [deepcopy(value)])
        else:
            assert node.parent is not None
            parent: Any = node.parent.value
            parent[node.location[-1]] = value


def _primitives(nodes: Iterable[JSONPathNode]) -> list[str]:
    return [
        f"{pointer(node.location)} is a primitive value, which Overlay 1.0 cannot target"
        for node in nodes
        if shape(node.value) == "primitive"
    ]


def _removal_order(node: JSONPathNode) -> tuple[int, int]:
    last = node.location[-1]
    return -len(node.location), -last if isinstance(last, int) else 0


def _singular(action: Action) -> Location | None:
    """The one place the target can mean, if it names one."""
    if not action.query.singular_query():
        return None
    selectors = [segment.selectors[0] for segment in action.query.segments]
    return tuple(s.name if isinstance(s, NameSelector) else s.index for s in selectors)  # type: ignore[attr-defined]
