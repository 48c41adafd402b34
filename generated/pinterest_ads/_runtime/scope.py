# Made from generator/runtime.
"""Calls that all have one value in common, for example the account that they are about."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from .errors import InvalidArgumentError
from .plain import plain
from .problems import Problems
from .resource import AsyncResource, Resource, ResourceBase
from .schema import Kind


class ScopeBase:
    """One value of a path parameter, checked once. Generated scopes say of which parameter."""

    _parameter: ClassVar[str]

    def __init__(self, client: Any, value: Any) -> None:
        problems = Problems()
        data = plain(value, self._parameter, problems)
        if not problems:
            kind = self._kind()
            data = kind.prepare(data, self._parameter, problems, {})
            kind.check(data, self._parameter, problems, reply=False)
        if not problems and data in ("", None):
            problems.add(self._parameter, "is empty")
        if problems:
            raise InvalidArgumentError(problems.items)
        self._client = client
        self._scope: Any = data

    @staticmethod
    def _kind() -> Kind:
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._parameter}={self._scope!r})"


class ScopedBase(ResourceBase):
    """Calls with the value of a scope."""

    __slots__ = ("_scope",)

    def __init__(self, client: Any, scope: Any) -> None:
        super().__init__(client)
        self._scope = scope

    def _over(self, caller: Any) -> Self:
        return type(self)(caller, self._scope)


class ScopedResource(ScopedBase, Resource):
    """... through a sync client."""

    __slots__ = ()


class AsyncScopedResource(ScopedBase, AsyncResource):
    """... through an async client."""

    __slots__ = ()
