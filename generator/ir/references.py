"""The raw document by JSON pointer: local references are followed, everything else is refused."""

from __future__ import annotations

from typing import Any, cast
from urllib.parse import unquote

from generator.problems import PipelineError

MAX_DEPTH = 200
MAX_NODES = 3_000_000
MAX_CHAIN = 50


def escape(segment: str) -> str:
    """One pointer segment, by RFC 6901."""
    return segment.replace("~", "~0").replace("/", "~1") if "~" in segment or "/" in segment else segment


def child(pointer: str, *segments: str | int) -> str:
    """The pointer of a descendant."""
    for segment in segments:
        pointer = f"{pointer}/{segment if isinstance(segment, int) else escape(segment)}"
    return pointer


def segments(pointer: str) -> list[str]:
    """The unescaped segments of ``#/a/b``."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def check_size(document: Any) -> None:
    """Refuse what is too deep or too large to walk, cyclic aliases included."""
    pending: list[tuple[Any, int]] = [(document, 0)]
    nodes = 0
    while pending:
        node, depth = pending.pop()
        nodes += 1
        if depth > MAX_DEPTH:
            raise PipelineError.one("#", f"the document is nested deeper than {MAX_DEPTH} levels")
        if nodes > MAX_NODES:
            raise PipelineError.one("#", f"the document holds more than {MAX_NODES} values")
        if isinstance(node, dict):
            pending.extend((value, depth + 1) for value in node.values())
            if not all(isinstance(key, str) for key in node):
                raise PipelineError.one("#", "a key of the document is not a string")
        elif isinstance(node, list):
            pending.extend((value, depth + 1) for value in node)


class Raw:
    """Read access to the document. Raises PipelineError with the place of a bad reference."""

    def __init__(self, document: dict[str, Any]) -> None:
        check_size(document)
        self.document = document
        self._nodes: dict[str, Any] = {"#": document}
        self._targets: dict[str, str] = {}

    def at(self, pointer: str) -> Any:
        """The value at a pointer that exists. Raises KeyError where it does not."""
        if pointer in self._nodes:
            return self._nodes[pointer]
        node: Any = self.document
        for segment in segments(pointer):
            if isinstance(node, list):
                if not segment.isdecimal() or int(segment) >= len(node):
                    raise KeyError(pointer)
                node = node[int(segment)]
            elif isinstance(node, dict):
                node = node[segment]
            else:
                raise KeyError(pointer)
        self._nodes[pointer] = node
        return node

    def object(self, pointer: str) -> dict[str, Any]:
        """The object at a pointer; boolean schemas count as empty ones."""
        node = self.at(pointer)
        if isinstance(node, bool):
            return {}
        if not isinstance(node, dict):
            raise PipelineError.one(pointer, f"expected an object, found {type(node).__name__}")
        return node

    def members(self, pointer: str, *path: str) -> dict[str, Any]:
        """The object below `pointer`; empty where it, or what it would be in, is not stated."""
        node: Any = self.object(pointer)
        for segment in path:
            pointer = child(pointer, segment)
            node = node.get(segment)
            if node is None:
                return {}
            if not isinstance(node, dict):
                raise PipelineError.one(pointer, f"expected an object, found {type(node).__name__}")
        return cast("dict[str, Any]", node)

    def target(self, pointer: str) -> str:
        """Where the `$ref` of the object at `pointer` leads, one step."""
        if pointer not in self._targets:
            self._targets[pointer] = self._read_target(pointer)
        return self._targets[pointer]

    def _read_target(self, pointer: str) -> str:
        reference = self.object(pointer)["$ref"]
        where = child(pointer, "$ref")
        if not isinstance(reference, str):
            raise PipelineError.one(where, "a $ref must be a string")
        if not reference.startswith("#/"):
            hint = "bundle the document first" if not reference.startswith("#") else "use a JSON pointer"
            raise PipelineError.one(
                where, f"reference {reference[:80]!r} does not point into this document", hint
            )
        target = "#" + "".join(f"/{escape(part)}" for part in segments(unquote(reference)))
        try:
            self.at(target)
        except KeyError:
            raise PipelineError.one(where, f"reference {reference[:80]!r} points at nothing") from None
        return target

    def follow(self, pointer: str) -> str:
        """The end of a chain of references that starts at `pointer`."""
        start = pointer
        for _ in range(MAX_CHAIN):
            node = self.at(pointer)
            if not (isinstance(node, dict) and "$ref" in node):
                return pointer
            pointer = self.target(pointer)
        raise PipelineError.one(start, "the references form a circle or a chain without end")


def schema_list(raw: Raw, pointer: str, keyword: str) -> list[str]:
    """Pointers of the schemas in an `allOf`, `oneOf`, `anyOf` or `prefixItems`."""
    node = raw.object(pointer)
    found = node.get(keyword)
    if found is None:
        return []
    if not isinstance(found, list):
        raise PipelineError.one(child(pointer, keyword), "expected a list of schemas")
    return [child(pointer, keyword, index) for index in range(len(found))]
