"""Which operations say something else about requests, or about replies, in a changed document."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from attrs import frozen

from tests.contract.support.document import Operation, Raw
from tests.contract.support.shapes import types_of
from tests.contract.support.target import Package, Target

REQUEST, RESPONSE = "request", "response"


@frozen
class Digest:
    """What an operation says of each side, as a hash: words that only inform are left out."""

    request: str
    response: str


@frozen
class Affected:
    """Labels of the operations that changed on each side, in document order."""

    request: tuple[str, ...]
    response: tuple[str, ...]
    gone: tuple[str, ...]
    """Operations of the original that the changed document does not have."""

    @property
    def sides(self) -> tuple[str, ...]:
        return tuple(
            side for side, found in ((REQUEST, self.request or self.gone), (RESPONSE, self.response)) if found
        )


def digests(target: Target) -> dict[str, Digest]:
    """By operation label."""
    request, response = _Hasher(target, request=True), _Hasher(target, request=False)
    return {
        operation.label: Digest(
            request.of(_request(target, operation)), response.of(_response(target, operation))
        )
        for operation in target.operations
    }


def compare(original: dict[str, Digest], changed: dict[str, Digest]) -> Affected:
    new = [label for label in changed if label not in original]
    return Affected(
        request=tuple(
            label for label in changed if label in new or changed[label].request != original[label].request
        ),
        response=tuple(
            label
            for label in changed
            if label not in new and changed[label].response != original[label].response
        ),
        gone=tuple(label for label in original if label not in changed),
    )


def affected(original: dict[str, Digest], raw: Raw, package: Package) -> Affected:
    return compare(original, digests(Target(raw, package)))


def told_apart(original: Target, changed: Target, label: str, side: str) -> bool:
    """Whether an edge value of either document is valid in one of them only, on one side of an operation.

    Of documents that no value tells apart, nothing on the wire can: for example an enum value more, which
    a rule of the same object excludes again.
    """
    before, after = _by_label(original, label), _by_label(changed, label)
    if before is None or after is None:
        return True
    if _frame(original, before, side) != _frame(changed, after, side):
        return True
    return any(
        _differ(original, one, changed, other, side)
        for one, other in zip(_schemas(before, side), _schemas(after, side), strict=True)
    )


def _by_label(target: Target, label: str) -> Operation | None:
    return next((operation for operation in target.operations if operation.label == label), None)


def _frame(target: Target, operation: Operation, side: str) -> Any:
    """Everything but the schemas."""
    if side == RESPONSE:
        return [[status, [media for media, _ in content]] for status, content in _response(target, operation)]
    place, parameters, *body = _request(target, operation)
    return [place, [parameter[:-1] for parameter in parameters], [*body[:1], list(body[1]), *body[2:]]]


def _schemas(operation: Operation, side: str) -> list[Any]:
    if side == RESPONSE:
        return [schema for reply in operation.replies for schema in reply.media.values()]
    return [*(parameter.schema for parameter in operation.parameters), *(operation.body or {}).values()]


def _differ(first: Target, one: Any, second: Target, other: Any, side: str) -> bool:
    pairs = []
    for target, schema in ((first, one), (second, other)):
        shapes = target.requests if side == REQUEST else target.replies
        values = target.request_values if side == REQUEST else target.reply_values
        pairs.append((shapes, values, shapes.convert(schema)))
    for _, values, schema in pairs:
        for value in [*values.valid(schema), *(bad.value for bad in values.invalid(schema))]:
            if len({shapes.is_valid(form, value) for shapes, _, form in pairs}) > 1:
                return True
    return False


def _request(target: Target, operation: Operation) -> Any:
    convert = target.requests.convert
    parameters = []
    for p in operation.parameters:
        schema = convert(p.schema)
        kinds = {kind for flat in target.requests.expanded(schema) for kind in types_of(flat)}
        # How items are joined says nothing where there is one value.
        joined = (p.style, p.explode) if kinds & {"array", "object"} or p.style in ("label", "matrix") else ()
        parameters.append(
            [
                p.wire,
                p.location,
                p.argument,
                p.required,
                joined,
                p.is_json,
                schema if p.is_json else _sendable(schema, p.location),
            ]
        )
    body = {media: convert(schema) for media, schema in (operation.body or {}).items()}
    place = [operation.method, operation.path, operation.base_url, operation.resource, operation.call]
    return [place, parameters, operation.body is None, body, operation.body_required, operation.security]


def _sendable(schema: Any, location: str) -> Any:
    """A parameter's schema without what cannot travel: no list is empty and nothing is null on the wire,
    and no part of a path is empty.
    """
    if not isinstance(schema, dict):
        return schema
    result = {key: value for key, value in schema.items() if (key, value) != ("minItems", 1)}
    if location == "path" and result.get("minLength") == 1:
        del result["minLength"]
    if isinstance(result.get("type"), list):
        kinds = [kind for kind in result["type"] if kind != "null"]
        result["type"] = kinds[0] if len(kinds) == 1 else kinds
    if None in result.get("enum", ()):
        result["enum"] = [value for value in result["enum"] if value is not None]
    if "items" in result:
        result["items"] = _sendable(result["items"], location)
    members = result.get("anyOf", [])
    if {"type": "null"} in members and len(members) == 2 and set(result) == {"anyOf"}:
        return next(_sendable(member, location) for member in members if member != {"type": "null"})
    if set(result) == {"allOf"} and len(result["allOf"]) == 1:
        return _sendable(result["allOf"][0], location)
    return result


def _response(target: Target, operation: Operation) -> Any:
    convert = target.replies.convert
    return [
        [reply.status, [[media, convert(schema)] for media, schema in reply.media.items()]]
        for reply in operation.replies
    ]


class _Hasher:
    """Hashes data together with the components that it refers to."""

    def __init__(self, target: Target, *, request: bool) -> None:
        self._shapes = target.requests if request else target.replies
        self._components: dict[str, tuple[str, frozenset[str]]] = {}

    def of(self, data: Any) -> str:
        reached: set[str] = set()
        pending = list(_references(data))
        while pending:
            reference = pending.pop()
            if reference not in reached:
                reached.add(reference)
                pending.extend(self._component(reference)[1])
        texts = [_text(data), *(self._component(reference)[0] for reference in sorted(reached))]
        return hashlib.sha256("\n".join(texts).encode()).hexdigest()

    def _component(self, reference: str) -> tuple[str, frozenset[str]]:
        if reference not in self._components:
            schema = self._shapes.component(reference)
            self._components[reference] = (reference + _text(schema), frozenset(_references(schema)))
        return self._components[reference]


def _text(data: Any) -> str:
    return json.dumps(data, sort_keys=True, default=str)


def _references(node: Any) -> Iterable[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list | tuple):
        for item in node:
            yield from _references(item)
