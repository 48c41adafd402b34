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


def _request(target: Target, operation: Operation) -> Any:
    convert = target.requests.convert
    parameters = []
    for p in operation.parameters:
        schema = convert(p.schema)
        kinds = {kind for flat in target.requests.expanded(schema) for kind in types_of(flat)}
        # How items are joined says nothing where there is one value.
        joined = (p.style, p.explode) if kinds & {"array", "object"} or p.style in ("label", "matrix") else ()
        parameters.append([p.wire, p.location, p.argument, p.required, joined, p.is_json, _not_empty(schema)])
    body = {media: convert(schema) for media, schema in (operation.body or {}).items()}
    place = [operation.method, operation.path, operation.base_url, operation.resource, operation.call]
    return [place, parameters, operation.body is None, body, operation.body_required, operation.security]


def _not_empty(schema: Any) -> Any:
    """A list of parameters is never empty on the wire, whether the document says so or not."""
    if isinstance(schema, dict) and schema.get("minItems") == 1:
        return {key: value for key, value in schema.items() if key != "minItems"}
    return schema


def _response(target: Target, operation: Operation) -> Any:
    convert = target.replies.convert
    return [
        [reply.status, {media: convert(schema) for media, schema in reply.media.items()}]
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
