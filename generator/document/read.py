"""Read an OpenAPI document from JSON or YAML text that nobody vouches for.

Plain data comes out: `dict` with `str` keys, `list`, `str`, `int`, `float`, `bool`, `None`, nothing shared.
YAML is YAML 1.2 with the core types only: dates, `yes` and `on` stay text, tags and merge keys are refused,
as are duplicate keys, non-finite numbers and whatever goes beyond `Limits`. Both readers are iterative or
bounded, so that no input ends in a `RecursionError`.
"""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any, NoReturn

import yaml
from attrs import define, frozen

from generator.problems import PipelineError, Problem


@frozen
class Limits:
    """What one document may cost. Aliases count as what they stand for."""

    bytes: int = 32 * 1024 * 1024
    depth: int = 100
    nodes: int = 2_000_000
    characters: int = 64 * 1024 * 1024
    """Text of all scalars and keys together."""


_DEFAULT_LIMITS = Limits()
_MOST_PROBLEMS = 20
_LONGEST_NUMBER = 300

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEAN = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_LONE_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


def load(source: Path | bytes, *, name: str, limits: Limits = _DEFAULT_LIMITS) -> dict[str, Any]:
    """Parse a document; `name` stands for it in messages.

    Raises PipelineError with line and column where the text cannot be read or goes beyond `limits`.
    """
    data = read_bytes(source, name=name, limits=limits) if isinstance(source, Path) else source
    if len(data) > limits.bytes:
        raise PipelineError.one(name, f"is larger than the limit of {limits.bytes} bytes")
    text = _decode(data, name)
    _refuse_other_formats(text, name)
    document = _parse(text, name, limits)
    if not isinstance(document, dict):
        raise PipelineError.one(name, f"holds {_kind(document)}, not an object")
    return document


def check_openapi(document: dict[str, Any], *, name: str) -> None:
    """Raise PipelineError unless this is an OpenAPI 3.0 or 3.1 object with `info` and `paths`."""
    problems = []
    if "swagger" in document and "openapi" not in document:
        raise PipelineError.one(
            name, f"is Swagger {_short(document['swagger'])}, not OpenAPI 3.0 or 3.1", "convert it first"
        )
    if "openapi" not in document:
        keys = ", ".join(_short(key) for key in list(document)[:5]) or "nothing"
        raise PipelineError.one(name, f"is not an OpenAPI document: it has no `openapi`, but {keys}")
    version = document["openapi"]
    if not (isinstance(version, str) and re.fullmatch(r"3\.[01](\.[0-9]+)?(-[0-9A-Za-z.-]+)?", version)):
        hint = "quote it" if isinstance(version, float) else ""
        problems.append(
            Problem(name, f"`openapi` is {_short(version)}, not a version text 3.0.x or 3.1.x", hint)
        )
    info = document.get("info")
    if not isinstance(info, dict):
        problems.append(Problem(name, f"`info` is {_kind(info)}, not an object"))
    else:
        for key in ("title", "version"):
            if not isinstance(info.get(key), str):
                hint = "quote it" if isinstance(info.get(key), int | float) else ""
                problems.append(Problem(name, f"`info.{key}` is {_kind(info.get(key))}, not a text", hint))
    if not isinstance(document.get("paths"), dict):
        problems.append(Problem(name, f"`paths` is {_kind(document.get('paths'))}, not an object"))
    if problems:
        raise PipelineError(problems)


def read_bytes(path: Path, *, name: str, limits: Limits = _DEFAULT_LIMITS) -> bytes:
    """The file's bytes, one more than `limits.bytes` at most. Raises PipelineError where there is no such file."""
    try:
        # A device or a pipe could block or never end.
        if path.exists() and not path.is_file():
            raise PipelineError.one(name, "is not a file")
        with path.open("rb") as file:
            return file.read(limits.bytes + 1)
    except FileNotFoundError:
        raise PipelineError.one(name, "does not exist") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise PipelineError.one(name, f"cannot be read: {reason}") from None


def is_yaml(data: bytes) -> bool:
    """Whether bytes that `load` accepted are UTF-8 YAML in block style, and not JSON or UTF-16."""
    return data[:2] not in _UTF_16 and data.decode("utf-8-sig").lstrip()[:1] not in ("{", "[")


def _decode(data: bytes, name: str) -> str:
    encoding = "utf-16" if data[:2] in _UTF_16 else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise PipelineError.one(
            f"{name}:{line}",
            f"is not {encoding[:6].upper().rstrip('-')} text",
            "compressed, or a binary file?",
        ) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise PipelineError.one(f"{name}:{line}", "holds a NUL byte, so it is not a text")
    return text


def _refuse_other_formats(text: str, name: str) -> None:
    start = text[:4096].lstrip()
    if not start and not text.strip():
        raise PipelineError.one(name, "is empty")
    if not start.startswith("<"):
        return
    if re.match(r"<(!doctype\s+html|html|head|body|!--)", start, re.IGNORECASE):
        title = re.search(r"<title[^<>]*>([^<]{1,200})", text[:65536], re.IGNORECASE)
        called = f" titled {_short(' '.join(title[1].split()))}" if title else ""
        raise PipelineError.one(
            name, f"is an HTML page{called}, not an OpenAPI document", "a login or error page?"
        )
    raise PipelineError.one(name, "is XML, not an OpenAPI document")


def _parse(text: str, name: str, limits: Limits) -> Any:
    is_json = name.lower().endswith(".json")
    if not is_json and text.lstrip()[:1] not in ("{", "["):
        return _parse_yaml(text, name, limits)
    try:
        return _parse_json(text, name, limits)
    except json.JSONDecodeError as error:
        problem = Problem(f"{name}:{error.lineno}:{error.colno}", f"is not JSON: {error.msg}")
    if is_json:
        raise PipelineError([problem])
    # `{` may also begin YAML in flow style; whoever meant JSON wants to hear what is wrong with the JSON.
    try:
        return _parse_yaml(text, name, limits)
    except PipelineError:
        raise PipelineError([problem]) from None


class _Duplicate(Exception):
    pass


def _parse_json(text: str, name: str, limits: Limits) -> Any:
    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        mapping = dict(items)
        if len(mapping) != len(items):
            raise _Duplicate(_first_duplicate(items))
        return mapping

    def refuse(number: str) -> NoReturn:
        raise PipelineError.one(name, f"holds the number {_short(number)}, which JSON does not have")

    def integer(number: str) -> int:
        return int(number) if len(number) <= _LONGEST_NUMBER else refuse(number)

    def real(number: str) -> float:
        value = float(number)
        return value if math.isfinite(value) else refuse(number)

    try:
        document = json.loads(
            text, object_pairs_hook=pairs, parse_constant=refuse, parse_int=integer, parse_float=real
        )
    except RecursionError:
        raise _too_deep(name, limits) from None
    except _Duplicate as error:
        # The YAML reader knows lines and columns, and JSON is nearly always YAML.
        _parse_yaml(text, name, limits)
        raise PipelineError.one(name, f"the key {_short(str(error))} stands twice in one object") from None
    _check_size(document, name, limits, surrogates=_LONE_SURROGATE_ESCAPE.search(text) is not None)
    return document


def _first_duplicate(items: list[tuple[str, Any]]) -> str:
    seen = set()
    for key, _ in items:
        if key in seen:
            return key
        seen.add(key)
    raise AssertionError("no key stands twice")


def _check_size(document: Any, name: str, limits: Limits, *, surrogates: bool) -> None:
    level = [document]
    nodes = 0
    for _ in range(limits.depth + 1):
        nodes += len(level)
        below: list[Any] = []
        for node in level:
            if isinstance(node, dict):
                below.extend(node.values())
                if surrogates:
                    below.extend(node)
            elif isinstance(node, list):
                below.extend(node)
            elif surrogates and isinstance(node, str):
                _refuse_surrogates(node, name)
        if nodes + len(below) > limits.nodes:
            raise _too_many(name, limits)
        if not below:
            return
        level = below
    raise _too_deep(name, limits)


def _refuse_surrogates(text: str, name: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise PipelineError.one(name, f"holds half a surrogate pair in {_short(text)}") from None


@define
class _Open:
    """A collection that the event stream has begun and not ended."""

    value: dict[str, Any] | list[Any]
    anchor: str | None
    nodes: int
    characters: int
    """The reader's totals when it began."""
    key: str | None = None
    """Of an object: the key that waits for its value."""
    height: int = 1

    def put(self, value: Any) -> None:
        if isinstance(self.value, list):
            self.value.append(value)
        else:
            assert self.key is not None
            self.value[self.key] = value
            self.key = None

    @property
    def wants_key(self) -> bool:
        return self.key is None and isinstance(self.value, dict)


@frozen
class _Anchored:
    value: Any
    nodes: int
    characters: int
    height: int


def _parse_yaml(text: str, name: str, limits: Limits) -> Any:
    loader = yaml.CBaseLoader(text)
    try:
        return _YamlReader(loader, name, limits).read()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{name}:{mark.line + 1}:{mark.column + 1}" if mark else name
        reason = ", ".join(part for part in (error.problem, error.context) if part)
        raise PipelineError.one(where, f"is not YAML: {reason}") from None
    except yaml.YAMLError as error:
        raise PipelineError.one(name, f"is not YAML: {' '.join(str(error).split())}") from None
    finally:
        loader.dispose()


class _YamlReader:
    """Builds the data straight from libyaml's events: no node tree, no recursion, no constructors."""

    def __init__(self, loader: yaml.CBaseLoader, name: str, limits: Limits) -> None:
        self.loader = loader
        self.name = name
        self.limits = limits
        self.problems: list[Problem] = []
        self.anchors: dict[str, _Anchored] = {}
        self.nodes = 0
        self.characters = 0
        self.root = _Open([], None, 0, 0)
        self.current = self.root
        self.stack: list[_Open] = []

    def read(self) -> Any:
        get_event: Any = self.loader.get_event
        while True:
            event = get_event()
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._scalar(event)
            elif kind is yaml.MappingStartEvent:
                self._begin(event, {})
            elif kind is yaml.SequenceStartEvent:
                self._begin(event, [])
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._end()
            elif kind is yaml.AliasEvent:
                self._alias(event)
            elif kind is yaml.DocumentStartEvent and self.root.value:
                raise self._error(event, "a second YAML document begins", "one file holds one document")
            elif kind is yaml.StreamEndEvent:
                if self.problems:
                    raise PipelineError(self.problems)
                return self.root.value[0] if isinstance(self.root.value, list) and self.root.value else None

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        text = event.value
        current = self.current
        self._count(event, 1, len(text))
        if event.tag is not None:
            self._refuse(event, f"the tag {_short(event.tag)} is refused", "only plain data is read")
        value: Any = text
        if current.wants_key:
            if text in current.value:
                self._refuse(event, f"the key {_short(text)} stands twice in one object")
            elif text == "<<" and event.implicit[0]:
                self._refuse(event, "the merge key << is refused", "YAML 1.2 has none; write it out")
            current.key = text
        else:
            if event.implicit[0]:
                value = self._plain(text, event)
            current.put(value)
        if event.anchor is not None:
            self.anchors[event.anchor] = _Anchored(value, 1, len(text), 0)

    def _begin(self, event: yaml.CollectionStartEvent, value: dict[str, Any] | list[Any]) -> None:
        if event.tag is not None:
            self._refuse(event, f"the tag {_short(event.tag)} is refused", "only plain data is read")
        if self.current.wants_key:
            raise self._error(event, "a key is a list or an object", "keys are texts")
        self._count(event, 1, 0)
        self.current.put(value)
        self.stack.append(self.current)
        if len(self.stack) > self.limits.depth:
            raise _too_deep(self._where(event), self.limits)
        self.current = _Open(value, event.anchor, self.nodes - 1, self.characters)
        if event.anchor is not None:
            self.anchors.pop(event.anchor, None)

    def _end(self) -> None:
        ended, self.current = self.current, self.stack.pop()
        self.current.height = max(self.current.height, ended.height + 1)
        if ended.anchor is not None:
            self.anchors[ended.anchor] = _Anchored(
                ended.value, self.nodes - ended.nodes, self.characters - ended.characters, ended.height
            )

    def _alias(self, event: yaml.AliasEvent) -> None:
        label = _short(f"*{event.anchor}")
        if self.current.wants_key:
            raise self._error(event, f"the alias {label} is a key", "write the key out")
        anchored = self.anchors.get(str(event.anchor))
        if anchored is None:
            inside = any(entry.anchor == event.anchor for entry in [*self.stack, self.current])
            reason = "stands within what it stands for" if inside else "has no anchor before it"
            raise self._error(event, f"the alias {label} {reason}")
        if len(self.stack) + anchored.height > self.limits.depth:
            raise _too_deep(self._where(event), self.limits)
        self._count(event, anchored.nodes, anchored.characters)
        self.current.put(_copy(anchored.value))
        self.current.height = max(self.current.height, anchored.height + 1)

    def _count(self, event: yaml.Event, nodes: int, characters: int) -> None:
        self.nodes += nodes
        self.characters += characters
        if self.nodes > self.limits.nodes or self.characters > self.limits.characters:
            raise _too_many(self._where(event), self.limits)

    def _plain(self, text: str, event: yaml.ScalarEvent) -> Any:
        """An unquoted scalar by the core schema of YAML 1.2."""
        if text in _NULL:
            return None
        if text in _BOOLEAN:
            return _BOOLEAN[text]
        if text[0] not in "0123456789+-.":
            return text
        if len(text) > _LONGEST_NUMBER:
            if _FLOAT.fullmatch(text):
                self._refuse(event, f"the number {_short(text)} is too long")
            return text
        if _INTEGER.fullmatch(text):
            return int(text)
        if _FLOAT.fullmatch(text):
            value = float(text)
            if not math.isfinite(value):
                self._refuse(event, f"the number {_short(text)} is too large")
            return value
        if _OCTAL.fullmatch(text):
            return int(text[2:], 8)
        if _HEXADECIMAL.fullmatch(text):
            return int(text[2:], 16)
        if _NOT_FINITE.fullmatch(text):
            self._refuse(
                event, f"the number {_short(text)} is one that JSON does not have", "quote it if it is a text"
            )
        return text

    def _where(self, event: yaml.Event) -> str:
        mark = event.start_mark
        return f"{self.name}:{mark.line + 1}:{mark.column + 1}" if mark else self.name

    def _error(self, event: yaml.Event, message: str, hint: str = "") -> PipelineError:
        return PipelineError([*self.problems, Problem(self._where(event), message, hint)])

    def _refuse(self, event: yaml.Event, message: str, hint: str = "") -> None:
        self.problems.append(Problem(self._where(event), message, hint))
        if len(self.problems) >= _MOST_PROBLEMS:
            raise PipelineError(self.problems)


def _copy(value: Any) -> Any:
    """A copy, so that no two places of a document are one object. As deep as `Limits.depth` at most."""
    if isinstance(value, dict):
        return {key: _copy(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_copy(inner) for inner in value]
    return value


def _too_deep(where: str, limits: Limits) -> PipelineError:
    return PipelineError.one(where, f"is nested deeper than {limits.depth} levels")


def _too_many(where: str, limits: Limits) -> PipelineError:
    return PipelineError.one(
        where, f"holds more than {limits.nodes} values or {limits.characters} characters, aliases written out"
    )


def _kind(value: Any) -> str:
    names = {type(None): "nothing", dict: "an object", list: "a list", str: "a text", bool: "a boolean"}
    return names.get(type(value), "a number")


def _clip(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."


def _short(value: Any) -> str:
    """Text of the document in a message: one line, escaped, bounded."""
    return ascii(_clip(value if isinstance(value, str) else str(value)))
