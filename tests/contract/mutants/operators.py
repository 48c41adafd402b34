"""The ways to change a document in one edit so that it says something else about the wire."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from attrs import field, frozen

from tests.contract.mutants.patch import Edit, pointer
from tests.contract.support.document import METHODS, Document, Raw
from tests.contract.support.shapes import is_rule

Steps = tuple[str | int, ...]


@frozen
class Site:
    """A place of the document, and what stands there."""

    steps: Steps
    node: Any = field(eq=False)

    @property
    def pointer(self) -> str:
        return pointer(*self.steps)

    def child(self, *more: str | int) -> Site:
        node = self.node
        for step in more:
            node = node[step]
        return Site((*self.steps, *more), node)

    def replaced(self, value: Any) -> Edit:
        return {"op": "replace", "path": self.pointer, "value": value}

    def added(self, *more: str | int, value: Any) -> Edit:
        return {"op": "add", "path": pointer(*self.steps, *more), "value": value}

    def removed(self, *more: str | int) -> Edit:
        return {"op": "remove", "path": pointer(*self.steps, *more)}

    def moved(self, old: str, new: str) -> Edit:
        return {"op": "move", "from": pointer(*self.steps, old), "path": pointer(*self.steps, new)}


@frozen
class Change:
    """One edit by one operator."""

    operator: str
    edit: Edit = field(eq=False)


class Operators:
    """All changes that can be made to a document."""

    def __init__(self, raw: Raw, seed: int) -> None:
        self._document = Document(raw)
        self._random = random.Random(seed)
        self._schemas = list(raw.get("components", {}).get("schemas", {}))

    def changes(self) -> Iterator[Change]:
        raw = self._document.raw
        if raw.get("servers"):
            yield Change(
                "server",
                Site(("servers",), raw["servers"]).replaced([{"url": "https://other.example/ads/v9"}]),
            )
        for path, item in raw["paths"].items():
            yield from self._path(Site(("paths", path), item))
        for group, changes in (
            ("parameters", self._parameter),
            ("requestBodies", self._body),
            ("responses", self._response),
            ("schemas", partial(self._schema, nullable=False)),
        ):
            for name, node in raw.get("components", {}).get(group, {}).items():
                # One that only leads to another has nothing of its own to change.
                if group == "schemas" or "$ref" not in node:
                    yield from changes(Site(("components", group, name), node))

    # Operations

    def _path(self, site: Site) -> Iterator[Change]:
        path = str(site.steps[-1])
        paths = Site(site.steps[:-1], None)
        segments = path.split("/")
        fixed = [index for index, segment in enumerate(segments) if segment and "{" not in segment]
        if fixed:
            index = self._random.choice(fixed)
            renamed = [*segments[:index], segments[index] + "_v2", *segments[index + 1 :]]
            yield Change("path", paths.moved(path, "/".join(renamed)))
        other = path[:-1] if path.endswith("/") else path + "/"
        if other not in self._document.raw["paths"]:
            yield Change("path", paths.moved(path, other))
        for index, parameter in enumerate(site.node.get("parameters", [])):
            if "$ref" not in parameter:
                yield from self._parameter(site.child("parameters", index))
        for method in METHODS:
            if method in site.node:
                yield from self._operation(site, site.child(method))

    def _operation(self, path: Site, site: Site) -> Iterator[Change]:
        method = str(site.steps[-1])
        free = [name for name in ("get", "put", "post", "delete", "patch") if name not in path.node]
        if free:
            yield Change("method", path.moved(method, self._random.choice(free)))
        if len([name for name in METHODS if name in path.node]) > 1:
            yield Change("operation drop", path.removed(method))
        yield Change("server", site.added("servers", value=[{"url": "https://other.example/base"}]))
        for index, parameter in enumerate(site.node.get("parameters", [])):
            target = self._document.resolve(parameter)
            if target.get("in") != "path":
                yield Change("parameter drop", site.removed("parameters", index))
            if "$ref" in parameter and target.get("in") != "path":
                inline = Site((*site.steps, "parameters", index), target)
                yield from self._parameter(inline, whole=True)
            elif "$ref" not in parameter:
                yield from self._parameter(site.child("parameters", index))
        if "requestBody" in site.node:
            yield Change("body drop", site.removed("requestBody"))
            if "$ref" not in site.node["requestBody"]:
                yield from self._body(site.child("requestBody"))
        yield from self._responses(site.child("responses"))

    # Parameters

    def _parameter(self, site: Site, *, whole: bool = False) -> Iterator[Change]:
        """`whole`: the place holds a reference, so the parameter is replaced by a changed copy."""
        node: dict[str, Any] = site.node
        place = node["in"]

        def change(operator: str, **values: Any) -> Change:
            if whole or len(values) > 1:
                return Change(operator, site.replaced({**node, **values}))
            ((key, value),) = values.items()
            return Change(operator, site.added(key, value=value))

        if place != "path":
            yield change("parameter rename", name=f"{node['name']}_renamed")
            moved = {"query": "header", "header": "query", "cookie": "query"}[place]
            kept = {key: value for key, value in node.items() if key not in ("style", "explode", "in")}
            yield Change("parameter location", site.replaced({**kept, "in": moved}))
            yield change("parameter required", required=not node.get("required", False))
        if "schema" not in node:
            return
        schema = self._document.resolve(node["schema"])
        yield change("parameter type", schema=self._retyped(schema))
        if schema.get("type") == "array" and place == "query":
            yield change("array style", explode=not node.get("explode", node.get("style", "form") == "form"))
            yield change("array style", style="pipeDelimited", explode=False)
            yield change("array style", style="spaceDelimited", explode=False)
            items = self._retyped(self._document.resolve(schema.get("items", {})))
            yield change("parameter type", schema={**schema, "items": items})
        if whole or "$ref" in node["schema"]:
            for operator, changed in self._variants(schema):
                yield change(operator, schema=changed)
        else:
            yield from self._schema(site.child("schema"), nullable=False)

    # Bodies and replies

    def _body(self, site: Site) -> Iterator[Change]:
        yield Change("body required", site.added("required", value=not site.node.get("required", False)))
        yield from self._content(site.child("content"))

    def _responses(self, site: Site) -> Iterator[Change]:
        taken = set(site.node)
        for status, node in site.node.items():
            if status == "default":
                continue
            free = [s for s in (_NEAR[status[0]]) if s not in taken]
            if free and "default" not in taken:
                yield Change("status", site.moved(status, self._random.choice(free)))
            if len(taken) > 1 and "default" not in taken:
                yield Change("status drop", site.removed(status))
            if "$ref" not in node:
                yield from self._response(site.child(status))
            else:
                target = self._document.resolve(node)
                changed = {key: value for key, value in target.items() if key != "content"}
                if "content" in target:
                    yield Change("content drop", site.child(status).replaced(changed))
                    for media, content in target["content"].items():
                        changed = {**target, "content": {_OTHER_MEDIA[0]: content}}
                        yield Change("content type", site.child(status).replaced(changed))
                        del media
        errors = [status for status in taken if status[0] in "45"]
        if errors and "418" not in taken and "default" not in taken:
            yield Change("status add", site.added("418", value=site.node[sorted(errors)[0]]))

    def _response(self, site: Site) -> Iterator[Change]:
        if "content" in site.node:
            yield Change("content drop", site.removed("content"))
            yield from self._content(site.child("content"))

    def _content(self, site: Site) -> Iterator[Change]:
        for media, content in site.node.items():
            for other in _OTHER_MEDIA:
                if other not in site.node:
                    yield Change("content type", site.moved(media, other))
            if "schema" in content:
                inner = site.child(media, "schema")
                target = self._document.resolve(inner.node)
                yield Change("body type", inner.replaced(self._retyped(target)))
                yield Change("body type", inner.replaced({"type": "array", "items": inner.node}))
                if "$ref" in inner.node and self._schemas:
                    other = self._random.choice(self._schemas)
                    yield Change(
                        "body type",
                        inner.replaced(
                            {"$ref": "#/components/schemas/" + other.replace("~", "~0").replace("/", "~1")}
                        ),
                    )
                else:
                    yield from self._schema(inner, nullable=False)

    # Schemas

    def _schema(self, site: Site, *, nullable: bool = True) -> Iterator[Change]:
        node = site.node
        if not isinstance(node, dict) or "$ref" in node:
            return
        for operator, changed in self._variants(node, nullable=nullable):
            yield Change(operator, site.replaced(changed))
        for name, inner in node.get("properties", {}).items():
            place = site.child("properties", name)
            target = self._document.resolve(inner)
            if name not in _ruled(node):
                # No value of another type could keep to the rule.
                yield Change("property type", place.replaced(self._retyped(self._merged(target))))
                yield Change("property type", place.replaced({"type": "array", "items": inner}))
            if "x-from-path" in inner:
                yield Change("filled", place.removed("x-from-path"))
            else:
                yield Change("nullable", place.replaced(self._nulled(inner)))
            yield from self._schema(place, nullable=False)
        for key in ("items", "additionalProperties"):
            if isinstance(node.get(key), dict):
                inner_site = site.child(key)
                target = self._merged(self._document.resolve(inner_site.node))
                yield Change("item type", inner_site.replaced(self._retyped(target)))
                yield from self._schema(inner_site)
        for key in ("allOf", "oneOf"):
            for index, inner in enumerate(node.get(key, [])):
                yield from self._schema(site.child(key, index), nullable=False)
                del inner

    def _variants(self, node: Mapping[str, Any], *, nullable: bool = True) -> Iterator[tuple[str, Any]]:
        """Changed copies of one schema."""
        yield from _object_variants(node)
        yield from _rule_variants(node)
        yield from _enum_variants(node)
        yield from _limit_variants(node)
        if nullable and "type" in node:
            yield "nullable", self._nulled(dict(node))
        if node.get("type") == "object" or "properties" in node:
            if node.get("additionalProperties") is False:
                yield "additional", {k: v for k, v in node.items() if k != "additionalProperties"}
            elif node.get("additionalProperties", True) is True:
                yield "additional", {**node, "additionalProperties": False}

    def _merged(self, node: Any) -> Any:
        """A wrapper around one reference is what it refers to."""
        members = node.get("allOf", []) if isinstance(node, dict) else []
        return self._document.resolve(members[0]) if len(members) == 1 else node

    def _nulled(self, node: Any) -> Any:
        if isinstance(node, dict) and node.get("nullable") is True:
            kept = {key: value for key, value in node.items() if key != "nullable"}
            if None in kept.get("enum", ()):
                kept["enum"] = [value for value in kept["enum"] if value is not None]
            return kept
        target = self._merged(self._document.resolve(node))
        if isinstance(target, dict) and target.get("nullable") is True:
            return {key: value for key, value in target.items() if key != "nullable"}
        if isinstance(node, dict) and "$ref" in node:
            return {"nullable": True, "allOf": [node]}
        return {**node, "nullable": True}

    def _retyped(self, node: Any) -> Any:
        kind = node.get("type") if isinstance(node, dict) else None
        other = _OTHER_TYPE.get(str(kind), "integer")
        if "anyOf" in node or "oneOf" in node:
            other = "boolean"
        return {"type": other}


_OTHER_TYPE = {
    "string": "integer",
    "integer": "string",
    "number": "integer",
    "boolean": "string",
    "array": "string",
    "object": "string",
}
_OTHER_MEDIA = ("application/vnd.other+json", "text/plain")
_NEAR = {
    "1": ("100",),
    "2": ("201", "202", "200"),
    "3": ("302", "307"),
    "4": ("402", "405", "406", "412", "451"),
    "5": ("501", "502", "504"),
}


def _object_variants(node: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    properties: dict[str, Any] = node.get("properties", {})
    required: list[str] = list(node.get("required", []))
    for name, schema in properties.items():
        rest = {key: value for key, value in properties.items() if key != name}
        renamed = {(f"{key}_renamed" if key == name else key): value for key, value in properties.items()}
        changed = [f"{key}_renamed" if key == name else key for key in required]
        yield "property drop", _with(node, properties=rest, required=[key for key in required if key != name])
        yield "property rename", _with(node, properties=renamed, required=changed)
        if "x-from-path" in schema:
            continue
        if name in required:
            yield "required drop", _with(node, required=[key for key in required if key != name])
        else:
            yield "required add", _with(node, required=[*required, name])


def _rule_variants(node: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    branches = node.get("anyOf", [])
    if not _ruled(node):
        return
    yield "rule", {key: value for key, value in node.items() if key != "anyOf"}
    for index, branch in enumerate(branches):
        required = branch.get("required", [])
        if len(required) > 1:
            changed = {**branch, "required": required[:-1]}
            yield "rule", {**node, "anyOf": [*branches[:index], changed, *branches[index + 1 :]]}
        if len(branches) > 1:
            yield "rule", {**node, "anyOf": [*branches[:index], *branches[index + 1 :]]}


def _ruled(node: Mapping[str, Any]) -> set[str]:
    """Properties that a rule of the object speaks of."""
    branches = node.get("anyOf", [])
    if "properties" not in node or not is_rule(branches):
        return set()
    return {name for branch in branches for name in branch.get("properties", {})}


def _with(node: Mapping[str, Any], **values: Any) -> dict[str, Any]:
    result = {**node, **values}
    return {key: value for key, value in result.items() if not (key == "required" and value == [])}


def _enum_variants(node: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    values = node.get("enum")
    if not values:
        return
    real = [value for value in values if value is not None]
    new = "A_NEW_VALUE" if isinstance(real[0], str) else max(real) + 1
    last = real[-1]
    yield "enum", {**node, "enum": [*values, new]}
    yield (
        "enum",
        {
            **node,
            "enum": [
                f"{value}_RENAMED" if value == last and isinstance(value, str) else value for value in values
            ],
        }
        if isinstance(last, str)
        else {**node, "enum": [*values[:-1], new]},
    )
    if len(real) > 1:
        yield "enum", {**node, "enum": [value for value in values if value != last]}
        yield "enum", {**node, "enum": [value for value in values if value != real[0]]}


def _limit_variants(node: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key in ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"):
        if key in node:
            yield "limit", {name: value for name, value in node.items() if name != key}
            nearer = node[key] + (1 if key.startswith("min") else -1)
            opposite = (
                node.get(key.replace("min", "max"), nearer)
                if key.startswith("min")
                else node.get(key.replace("max", "min"), nearer)
            )
            if (nearer <= opposite) if key.startswith("min") else (nearer >= opposite and nearer > 0):
                yield "limit", {**node, key: nearer}
    if "pattern" in node or "format" in node:
        yield "limit", {name: value for name, value in node.items() if name not in ("pattern", "format")}
    plain = node.get("type") == "string" and not {"enum", "pattern", "format", "maxLength"} & set(node)
    if plain:
        yield "limit", {**node, "maxLength": 20}
        yield "format", {**node, "format": "date"}
    if node.get("type") == "integer" and not {"maximum", "enum"} & set(node):
        yield "limit", {**node, "maximum": 1000}
