# Made from generator/sandbox.
"""Operations of the effective document, each with what its arguments have to be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs

from .parameters import Parameter, parameter_of
from .schemas import Schemas, Validator

_METHODS = ("get", "post", "put", "patch", "delete")


@attrs.frozen(eq=False)
class Operation:
    """One operation. What it validates with is compiled when it is first called."""

    id: str
    call: str
    """Resource and method of the client, such as ``campaigns.list`` (the document's `x-call`)."""
    method: str
    path: str
    """As the document has it, braces included."""
    servers: tuple[str, ...]
    """Paths of the servers that it answers under, such as ``/ads/v4``."""
    tag: str
    scopes: tuple[str, ...]
    statuses: frozenset[str]
    retired: Mapping[str, Any] | None
    raw: Mapping[str, Any]
    shared: tuple[Mapping[str, Any], ...]
    schemas: Schemas
    _cache: dict[str, Any] = attrs.field(factory=dict, init=False, repr=False)

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        if "parameters" not in self._cache:
            stated = {}
            for item in (*self.shared, *self.raw.get("parameters", ())):
                parameter = parameter_of(item, self.schemas)
                stated[parameter.name, parameter.place] = parameter
            self._cache["parameters"] = tuple(stated.values())
        found: tuple[Parameter, ...] = self._cache["parameters"]
        return found

    @property
    def body(self) -> Validator | None:
        """What a JSON body has to be; None where the operation takes none."""
        if "body" not in self._cache:
            stated = self._request()
            schema = stated.get("content", {}).get("application/json", {}).get("schema")
            self._cache["body"] = None if schema is None else self.schemas.validator(schema)
        validator: Validator | None = self._cache["body"]
        return validator

    @property
    def body_required(self) -> bool:
        return bool(self._request().get("required"))

    @property
    def example(self) -> Any:
        """The whole example of the successful reply; None where the document has none."""
        return self._success().get("example")

    @property
    def reply(self) -> Validator | None:
        """What the body of the successful reply has to be."""
        if "reply" not in self._cache:
            schema = self._success().get("schema")
            self._cache["reply"] = None if schema is None else self.schemas.validator(schema)
        validator: Validator | None = self._cache["reply"]
        return validator

    def _request(self) -> Mapping[str, Any]:
        return self.schemas.resolved(self.raw.get("requestBody", {}))

    def _success(self) -> Mapping[str, Any]:
        reply = self.schemas.resolved(self.raw["responses"].get("200", {}))
        content: Mapping[str, Any] = reply.get("content", {}).get("application/json", {})
        return content


def operations_of(document: Mapping[str, Any]) -> Iterator[Operation]:
    """Every operation of a document, in its order."""
    schemas = Schemas(document)
    base = _paths(document.get("servers", ()))
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method not in item:
                continue
            raw = item[method]
            own = _paths(raw.get("servers") or item.get("servers") or ())
            security = raw.get("security", document.get("security", ()))
            yield Operation(
                id=raw["operationId"],
                call=raw.get("x-call", raw["operationId"]),
                method=method.upper(),
                path=path,
                # Tools that know no servers of single paths call it below the document's own as well.
                servers=tuple(dict.fromkeys((*own, *base))),
                tag=next(iter(raw.get("tags", ())), ""),
                scopes=tuple(scope for way in security for scopes in way.values() for scope in scopes),
                statuses=frozenset(raw["responses"]),
                retired=raw.get("x-retired"),
                raw=raw,
                shared=tuple(item.get("parameters", ())),
                schemas=schemas,
            )


def _paths(servers: Any) -> tuple[str, ...]:
    return tuple(urlsplit(server["url"]).path.rstrip("/") for server in servers)
