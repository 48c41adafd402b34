"""Security schemes and requirements."""

from __future__ import annotations

from typing import Any

from generator.ir import names
from generator.ir.model import Location, Security
from generator.ir.references import Raw, child
from generator.problems import PipelineError

Alternatives = tuple[tuple[Security, ...], ...]


class SecurityReader:
    """Reads `security` lists against the schemes of one document."""

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self._names: dict[str, str] = {}

    def read(self, node: dict[str, Any], pointer: str) -> Alternatives | None:
        """The alternatives that an operation or document states; None where it states nothing."""
        stated = node.get("security")
        if stated is None:
            return None
        where = child(pointer, "security")
        if not isinstance(stated, list) or not all(isinstance(one, dict) for one in stated):
            raise PipelineError.one(where, "expected a list of security requirements")
        alternatives = (
            tuple(
                found
                for scheme, scopes in requirement.items()
                if (found := self._scheme(scheme, scopes, child(where, index))) is not None
            )
            for index, requirement in enumerate(stated)
        )
        return tuple(dict.fromkeys(alternatives))

    def _scheme(self, name: str, scopes: Any, where: str) -> Security | None:
        pointer = child("#", "components", "securitySchemes", name)
        try:
            scheme = self._raw.object(self._raw.follow(pointer))
        except KeyError:
            raise PipelineError.one(where, f"there is no security scheme {name[:60]!r}") from None
        named = self._name(name, pointer)
        wanted = tuple(str(scope) for scope in scopes) if isinstance(scopes, list) else ()
        kind = scheme.get("type")
        if kind in ("oauth2", "openIdConnect"):
            return Security(named, "bearer", wanted)
        if kind == "http":
            http = str(scheme.get("scheme", "")).lower()
            if http in ("bearer", "basic"):
                return Security(named, http, wanted)
            raise PipelineError.one(child(pointer, "scheme"), f"http scheme {http[:40]!r} is not supported")
        if kind == "apiKey":
            location, wire = scheme.get("in"), scheme.get("name")
            if location not in ("header", "query", "cookie") or not isinstance(wire, str) or not wire:
                raise PipelineError.one(
                    pointer, "an apiKey scheme needs a name, and in: header, query or cookie"
                )
            return Security(named, "api_key", wanted, Location(location), wire)
        if kind == "mutualTLS":
            return None  # A matter of the connection, not of the request.
        raise PipelineError.one(child(pointer, "type"), f"unknown security type {str(kind)[:40]!r}")

    def _name(self, name: str, pointer: str) -> str:
        try:
            named = names.snake(name)
        except names.UnusableName as error:
            raise PipelineError.one(pointer, str(error), "rename it") from None
        other = self._names.setdefault(named, name)
        if other != name:
            message = f"gives the name {named}, as {child('#', 'components', 'securitySchemes', other)} does"
            raise PipelineError.one(pointer, message, "rename one of them")
        return named
