"""Values at the edges of a schema, without chance: valid ones that reach every corner, and broken ones.

schemathesis draws at random; these make sure that every property, every enum value, every limit and every
alternative is met at least once, in few values: an object's n-th value holds the n-th value of each property.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from attrs import frozen

from tests.contract.support.dialect import ID
from tests.contract.support.shapes import Flat, Shapes, key_of, types_of
from tests.contract.support.texts import matching

ABSENT: Any = type("Absent", (), {"__repr__": lambda self: "ABSENT"})()

EXTRA = "x_undeclared"
"""Name of a property that no document declares."""

_TEXT = ("Summer sale", "üñï/ço?d&a=b+c%20#é😀,;:\"'<>\\ $!*()@[]|~", "007")
_DATES = ("2021-11-04", "2024-02-29", "1999-12-31")
_DATETIMES = ("2021-11-04T10:20:30Z", "2024-02-29T23:59:59+00:00", "1999-12-31T00:00:00+05:30")
_FORMATS = {
    "date": _DATES,
    "date-time": _DATETIMES,
    "uuid": ("0b3a3b1c-9a33-4d4c-8f59-0d6c0e3f7a11",),
    "uri": ("https://example.com/a?b=c&d=%20e",),
    "url": ("https://example.com/a?b=c",),
    "email": ("ada@example.com",),
    "ipv4": ("192.0.2.1",),
    "byte": ("aGVsbG8=",),
    "hostname": ("example.com",),
}
_ANYTHING = ("text", 7, 1.5, True, None, ["a", 1], {"key": ["b", None]})
_OF_TYPE: dict[str, Any] = {
    "string": "text",
    "integer": 7,
    "number": 1.5,
    "boolean": True,
    "null": None,
    "array": ["text"],
    "object": {"unexpected": "text"},
}
_MANY, _MOST_ITEMS = 110, 2500
_LONG = 4200
_DEPTH = 14


@frozen
class Bad:
    """A value with one thing wrong at `path`."""

    value: Any
    path: tuple[str | int, ...]
    rule: str
    """type, null, enum, required, additional, format, limit, items or rule."""
    loose: bool = False
    """Inside an alternative: only the start of the path is certain."""


class Exemplars:
    """Edge values of the schemas of one document in one direction."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._valid: dict[int, tuple[Any, list[Any]]] = {}
        self._invalid: dict[int, tuple[Any, list[Bad]]] = {}
        self._open: list[int] = []
        self._cycle = False

    def valid(self, schema: Any) -> list[Any]:
        """Different valid values; the first is the fullest, the last of an object the barest."""
        schema = self._shapes.target(schema)
        if id(schema) in self._valid:
            return self._valid[id(schema)][1]
        if id(schema) in self._open or len(self._open) > _DEPTH:
            self._cycle = True
            return []
        outer = self._cycle
        self._cycle = False
        self._open.append(id(schema))
        found = [value for flat in self._shapes.expanded(schema) for value in self._values(flat)]
        self._open.pop()
        result = distinct(value for value in found if self._shapes.is_valid(schema, value))
        if not self._cycle:
            self._valid[id(schema)] = (schema, result)
        self._cycle = (self._cycle or outer) if self._open else False
        return result

    def least(self, schema: Any) -> Any:
        """The valid value with the fewest parts; ABSENT where none was found."""
        values = self.valid(schema)
        return min(values, key=lambda value: (len(key_of(value)), key_of(value))) if values else ABSENT

    def large(self, schema: Any) -> Any:
        """A valid value in which whatever the document does not limit is large; ABSENT where nothing is."""
        schema = self._shapes.target(schema)
        if id(schema) in self._open or len(self._open) > _DEPTH:
            return ABSENT
        self._open.append(id(schema))
        found = [self._large(flat) for flat in self._shapes.expanded(schema)]
        self._open.pop()
        good = [value for value in found if value is not ABSENT and self._shapes.is_valid(schema, value)]
        return good[0] if good else ABSENT

    def _large(self, flat: Flat) -> Any:
        kinds = types_of(flat)
        if "enum" in flat or not kinds:
            return ABSENT
        if "object" in kinds:
            base: dict[str, Any] = next(iter(list(self._objects(flat))[-1:]), {})
            found = {name: self.large(inner) for name, inner in flat.get("properties", {}).items()}
            found = {name: value for name, value in found.items() if value is not ABSENT}
            return {**base, **found} if found else ABSENT
        if "array" in kinds:
            inner = self.large(flat.get("items", {}))
            if "maxItems" in flat:
                return ABSENT if inner is ABSENT else [inner] * max(flat.get("minItems", 0), 1)
            items = self.valid(flat.get("items", {}))
            plain = not any(isinstance(item, list | dict) for item in items)
            many = self.many(flat, _MOST_ITEMS if plain else _MANY) if items else []
            return many if inner is ABSENT else [inner, *many[1:]]
        limited = {"maxLength", "format", "pattern"} & set(flat)
        return "l" * max(_LONG, flat.get("minLength", 0)) if "string" in kinds and not limited else ABSENT

    def invalid(self, schema: Any) -> list[Bad]:
        """Different values with exactly one thing wrong."""
        schema = self._shapes.target(schema)
        if id(schema) in self._invalid:
            return self._invalid[id(schema)][1]
        if id(schema) in self._open or len(self._open) > _DEPTH:
            self._cycle = True
            return []
        outer = self._cycle
        self._cycle = False
        self._open.append(id(schema))
        flats = self._shapes.expanded(schema)
        several = sum(types_of(flat) != ["null"] for flat in flats) > 1 and not self._shapes.is_id(schema)
        found: list[Bad] = []
        for flat in flats:
            # Beside "or null", what is wrong is wrong for the other alternative.
            if len(flats) == 1 or types_of(flat) != ["null"]:
                found += self._broken(flat)
        self._open.pop()
        seen: dict[str, Bad] = {}
        for bad in found:
            if not self._shapes.is_valid(schema, bad.value):
                # What fits no alternative may be reported as a bad form of any of them.
                loose = bad.loose or several
                seen.setdefault(key_of(bad.value), Bad(bad.value, bad.path, bad.rule, loose))
        result = list(seen.values())
        if not self._cycle:
            self._invalid[id(schema)] = (schema, result)
        self._cycle = (self._cycle or outer) if self._open else False
        return result

    # Valid values

    def _values(self, flat: Flat) -> list[Any]:
        if "enum" in flat:
            return list(flat["enum"])
        kinds = types_of(flat)
        if not kinds:
            return list(_ANYTHING)
        makers: dict[str, Callable[[Flat], Iterable[Any]]] = {
            "string": _strings,
            "integer": _integers,
            "number": _numbers,
            "boolean": lambda _: (True, False),
            "null": lambda _: (None,),
            "array": self._arrays,
            "object": self._objects,
        }
        return [value for kind in kinds for value in makers[kind](flat)]

    def _arrays(self, flat: Flat) -> Iterable[Any]:
        items = self.valid(flat.get("items", {}))
        low, high = flat.get("minItems", 0), flat.get("maxItems", 10**9)
        size = max(low, min(high, 24), 1)
        for start in range(0, len(items), size):
            chunk = items[start : start + size]
            if len(chunk) < max(low, min(2, high)):
                chunk = self.many(flat, max(low, min(2, high)), chunk)
            yield chunk
        if low == 0:
            yield []
        for count in (low, high):
            if 0 < count <= _MOST_ITEMS:
                yield self.many(flat, count)

    def many(self, flat: Flat, count: int, start: Sequence[Any] = ()) -> list[Any]:
        """`count` items of an array, beginning with `start`; different ones where they can be."""
        schema = flat.get("items", {})
        items = distinct([*start, *self.valid(schema)])
        if count > 50:
            # Many long ones make no better case, and a URL has its limits.
            short = [item for item in items if len(key_of(item)) <= 24]
            items = short or [min(items, key=lambda item: len(key_of(item)))]
        texts = [value for value in items if isinstance(value, str)]
        if len(items) < count and flat.get("uniqueItems") and texts:
            numbered = (f"{text}{number}" for text in texts[:1] for number in range(10, 20 + count))
            items += [value for value in numbered if self._shapes.is_valid(schema, value)]
        return list(itertools.islice(itertools.cycle(items), count)) if items else []

    def _objects(self, flat: Flat) -> Iterable[Any]:
        properties = _properties(flat)
        required = set(flat.get("required", ()))
        ruled, joint = self._joint(flat)
        columns = {name: self.valid(schema) for name, schema in properties.items() if name not in ruled}
        columns = {name: values for name, values in columns.items() if values}
        if not required <= {*columns, *ruled}:
            return
        count = max([len(values) for values in columns.values()] + [len(joint), 1])
        for index in range(count):
            value = {name: values[index % len(values)] for name, values in columns.items()}
            value.update(joint[index % len(joint)] if joint else {})
            yield {**{name: value[name] for name in properties if name in value}, **value}
        for extra in self._extras(flat):
            value = {name: columns[name][0] for name in properties if name in required and name in columns}
            yield {**value, **(joint[0] if joint else {}), **extra}
        barest = {name: columns[name][0] for name in properties if name in required and name in columns}
        fewest = min(joint, key=len) if joint else {}
        if self._shapes.request:
            # A value that asks for others asks for them here: nothing else is set.
            for name, values in columns.items():
                if any("enum" in inner for inner in self._shapes.expanded(properties[name])):
                    yield from ({**barest, **fewest, name: value} for value in values)
        yield {**barest, **fewest}

    def _extras(self, flat: Flat) -> Iterable[dict[str, Any]]:
        """Properties that the document does not declare and does not forbid."""
        additional = flat.get("additionalProperties", True)
        if additional is False:
            return
        if additional is True or additional == {}:
            yield {EXTRA: {"kept": ["as", 1, None]}}
            if self._shapes.request and not flat.get("properties"):
                # Parameters hold nothing that is nested.
                yield {EXTRA: "kept"}
            return
        for number, value in enumerate(self.valid(additional)):
            yield {("any key/ü?" if number % 2 else EXTRA): value}

    def _joint(self, flat: Flat) -> tuple[set[str], list[dict[str, Any]]]:
        """Assignments to the properties that a rule speaks of, covering each pair of values of two of them."""
        ruled, everything = self._assignments(flat)
        test = {"type": "object", "allOf": [{"anyOf": branches} for branches in flat.get("rules", ())]}
        legal = [item for item in everything if self._shapes.is_valid(test, item)]
        kept: list[dict[str, Any]] = []
        covered: set[tuple[tuple[str, str], ...]] = set()
        for item in legal:
            texts = [(name, key_of(item[name]) if name in item else "absent") for name in sorted(ruled)]
            pairs: set[tuple[tuple[str, str], ...]] = {*itertools.combinations(texts, 2)} or {tuple(texts)}
            if not pairs <= covered:
                covered |= pairs
                kept.append(item)
        return ruled, kept

    def _assignments(self, flat: Flat) -> tuple[set[str], list[dict[str, Any]]]:
        names = list(dict.fromkeys(name for branches in flat.get("rules", ()) for name in _names(branches)))
        required = set(flat.get("required", ()))
        columns: list[list[Any]] = []
        for name in names:
            schema = flat.get("properties", {}).get(name)
            # A rule may speak of a property that is not declared; then its own values are all there are.
            values = _named_values(flat, name) if schema is None else self.valid(schema)[:40]
            columns.append(values if name in required else [*values, ABSENT])
        product = itertools.islice(itertools.product(*columns), 20000) if names else ()
        return set(names), [
            {name: value for name, value in zip(names, values, strict=True) if value is not ABSENT}
            for values in product
        ]

    # Broken values

    def _broken(self, flat: Flat) -> Iterable[Bad]:
        kinds = types_of(flat)
        if kinds:
            for kind, value in _OF_TYPE.items():
                if kind not in kinds:
                    yield Bad(value, (), "null" if value is None else "type")
        if "integer" in kinds:
            yield Bad("7", (), "type")
            yield Bad([7], (), "type")
        if "boolean" in kinds:
            yield Bad("true", (), "type")
            yield Bad(1, (), "type")
        if "number" in kinds:
            yield Bad("1.5", (), "type")
        if "enum" in flat:
            yield from _outside(flat["enum"])
            return
        if "string" in kinds:
            yield from _broken_strings(flat)
        if "integer" in kinds or "number" in kinds:
            yield from _broken_numbers(flat)
        if "array" in kinds:
            yield from self._broken_arrays(flat)
        if "object" in kinds:
            yield from self._broken_objects(flat)

    def _broken_arrays(self, flat: Flat) -> Iterable[Bad]:
        low, high = flat.get("minItems", 0), flat.get("maxItems", 10**9)
        items = self.valid(flat.get("items", {}))
        if low > 0 and items:
            yield Bad(self.many(flat, low - 1), (), "items")
        if high < _MOST_ITEMS and items:
            yield Bad(self.many(flat, high + 1), (), "items")
        if flat.get("uniqueItems") and items and high >= 2:
            yield Bad([items[0]] * max(low, 2), (), "items")
        if high == 0:
            return
        good = self.many(flat, max(low, min(2, high))) if items else []
        for bad in self.invalid(flat.get("items", {})):
            at = len(good) - 1 if good else 0
            yield Bad([*good[:at], bad.value], (at, *bad.path), bad.rule, bad.loose)

    def _broken_objects(self, flat: Flat) -> Iterable[Bad]:
        properties = _properties(flat)
        required = list(flat.get("required", ()))
        bare = list(self._objects(flat))[-1:]
        base: dict[str, Any] = bare[0] if bare else {}
        ruled, joint = self._joint(flat)
        for name in required:
            # Among the assignments of a rule, one that still holds without the required property.
            lacking = {key: value for key, value in base.items() if key != name}
            yield Bad(lacking, (name,), "required")
        for name, schema in properties.items():
            around = base
            if name in ruled:
                around = {**base, **next((item for item in joint if name in item), {})}
            for bad in self.invalid(schema):
                yield Bad({**around, name: bad.value}, (name, *bad.path), bad.rule, bad.loose)
        additional = flat.get("additionalProperties", True)
        if additional is False:
            yield Bad({**base, EXTRA: "text"}, (EXTRA,), "additional")
        elif isinstance(additional, dict) and additional:
            for bad in self.invalid(additional):
                yield Bad({**base, EXTRA: bad.value}, (EXTRA, *bad.path), bad.rule, bad.loose)
        if flat.get("minProperties", 0) > 0:
            yield Bad({}, (), "limit")
        yield from self._broken_rules(flat, base, ruled)

    def _broken_rules(self, flat: Flat, base: dict[str, Any], ruled: set[str]) -> Iterable[Bad]:
        """Every value is legal by itself; together they break a rule."""
        _, everything = self._assignments(flat)
        full: dict[str, Any] = next(iter(self._objects(flat)), {})
        rests = [{name: value for name, value in each.items() if name not in ruled} for each in (base, full)]
        for branches in flat.get("rules", ()):
            test = {"type": "object", "anyOf": branches}
            broken = [item for item in everything if not self._shapes.is_valid(test, item)]
            for rest, item in itertools.product(rests, broken[:60]):
                yield Bad({**rest, **item}, (), "rule")


def _properties(flat: Flat) -> dict[str, Any]:
    """The declared properties, and those that are required without being declared."""
    declared: dict[str, Any] = flat.get("properties", {})
    additional = flat.get("additionalProperties", {})
    undeclared = {} if isinstance(additional, bool) else additional
    return {**declared, **{name: undeclared for name in flat.get("required", ()) if name not in declared}}


def distinct(values: Iterable[Any]) -> list[Any]:
    return list({key_of(value): value for value in values}.values())


def _names(branches: Iterable[Any]) -> Iterable[str]:
    for branch in branches:
        yield from branch.get("properties", {})
        yield from branch.get("required", ())
        if isinstance(branch.get("not"), dict):
            yield from _names([branch["not"]])


def _named_values(flat: Flat, name: str) -> list[Any]:
    """The values that the rules of an object list for a property."""
    schemas = (
        branch.get("properties", {}).get(name, {}) for branches in flat["rules"] for branch in branches
    )
    return distinct(value for schema in schemas for value in schema.get("enum", ()))


def _strings(flat: Flat) -> Iterable[str]:
    low, high = flat.get("minLength", 0), flat.get("maxLength")
    if "pattern" in flat:
        yield from matching(flat["pattern"], 3, low)
        yield from _FORMATS.get(flat.get("format", ""), ())
        if high:
            yield from (text for text in matching(flat["pattern"], 2, high) if len(text) == high)
        return
    if flat.get("format") in _FORMATS:
        yield from _FORMATS[flat["format"]]
        return
    for text in _TEXT:
        padded = text if len(text) >= low else text + "x" * (low - len(text))
        yield padded if high is None else padded[:high]
    if high is not None and high <= 100_000:
        yield "m" * high
    if low == 0:
        yield ""
    else:
        yield "n" * low


def _integers(flat: Flat) -> Iterable[int]:
    step = flat.get("multipleOf", 1)
    low = flat.get("minimum", flat.get("exclusiveMinimum", -(10**9)) + 1)
    high = flat.get("maximum", flat.get("exclusiveMaximum", 10**9 + 1) - 1)
    candidates = [low, high, 7, 0, 1, -5, 12345678901]
    yield from (int(-(-number // step) * step) for number in candidates if low <= number <= max(high, low))
    if "maximum" not in flat and "exclusiveMaximum" not in flat and flat.get("format") != "int32":
        yield int(2**53 + 1 if step == 1 else step * 1000)


def _numbers(flat: Flat) -> Iterable[float]:
    low, high = flat.get("minimum", -(10**9)), flat.get("maximum", 10**9)
    candidates = [1.5, 7, low, high, 0.25, -2.5, low + 0.5, 1e-7]
    if not {"maximum", "exclusiveMaximum"} & set(flat):
        candidates.append(1.25e20)
    yield from candidates


def _outside(values: Sequence[Any]) -> Iterable[Bad]:
    for value in values[:1]:
        if isinstance(value, str):
            yield Bad(f"{value}_UNDOCUMENTED", (), "enum")
            yield Bad(value.swapcase(), (), "enum")
    numbers = [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
    if numbers:
        yield Bad(max(numbers) + 1, (), "enum")


def _broken_strings(flat: Flat) -> Iterable[Bad]:
    if "pattern" in flat:
        yield from (Bad(text, (), "limit") for text in ("text", "!", "12a", "\t"))
    if flat.get("format") in ("date", "date-time"):
        yield from (Bad(text, (), "format") for text in ("text", "2021-13-45", "04/11/2021"))
    sample = next(iter(_strings({key: v for key, v in flat.items() if key != "maxLength"})), "text")
    if flat.get("minLength", 0) > 0:
        yield Bad(sample[: flat["minLength"] - 1], (), "limit")
    if flat.get("maxLength", 10**6) <= 100_000:
        longer = flat["maxLength"] + 1
        if "pattern" in flat:
            yield from (Bad(text, (), "limit") for text in matching(flat["pattern"], 1, longer))
        yield Bad((sample + "m" * longer)[:longer], (), "limit")


def _broken_numbers(flat: Flat) -> Iterable[Bad]:
    if "minimum" in flat and ID not in flat:
        yield Bad(flat["minimum"] - 1, (), "limit")
    if "maximum" in flat:
        yield Bad(flat["maximum"] + 1, (), "limit")
    for key in ("exclusiveMinimum", "exclusiveMaximum"):
        if key in flat:
            yield Bad(flat[key], (), "limit")
    if "multipleOf" in flat:
        yield Bad(flat["multipleOf"] + flat["multipleOf"] / 2, (), "limit")
