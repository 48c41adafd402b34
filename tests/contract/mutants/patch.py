"""RFC 6902 on plain data. The input is never changed; what a patch does not touch is shared with it."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from typing import Any

Edit = dict[str, Any]


class BadPatch(ValueError):
    """A patch that does not fit the document, or is no patch."""


def pointer(*tokens: str | int) -> str:
    """A JSON pointer."""
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)


def tokens_of(text: str) -> list[str]:
    if text and not text.startswith("/"):
        raise BadPatch(f"{text!r} is not a JSON pointer")
    return [token.replace("~1", "/").replace("~0", "~") for token in text.split("/")[1:]]


def apply(document: Any, edits: Iterable[Mapping[str, Any]]) -> Any:
    """The patched document. Raises BadPatch."""
    for edit in edits:
        document = _apply(document, edit)
    return document


def value_at(document: Any, text: str) -> Any:
    node = document
    for token in tokens_of(text):
        node = _child(node, token)
    return node


def _apply(document: Any, edit: Mapping[str, Any]) -> Any:
    try:
        operation, path = str(edit["op"]), str(edit["path"])
        if operation == "add":
            return _changed(document, tokens_of(path), "add", copy.deepcopy(edit["value"]))
        if operation == "replace":
            return _changed(document, tokens_of(path), "replace", copy.deepcopy(edit["value"]))
        if operation == "remove":
            return _changed(document, tokens_of(path), "remove", None)
        if operation in ("move", "copy"):
            value = copy.deepcopy(value_at(document, str(edit["from"])))
            if operation == "move":
                document = _changed(document, tokens_of(str(edit["from"])), "remove", None)
            return _changed(document, tokens_of(path), "add", value)
        if operation == "test":
            if value_at(document, path) != edit["value"]:
                raise BadPatch(f"test fails at {path}")
            return document
    except KeyError as error:
        raise BadPatch(f"an edit without {error}: {edit!r}") from None
    raise BadPatch(f"unknown operation {operation!r}")


def _child(node: Any, token: str) -> Any:
    try:
        return node[int(token)] if isinstance(node, list) else node[token]
    except (KeyError, IndexError, ValueError, TypeError):
        raise BadPatch(f"nothing at {token!r}") from None


def _changed(node: Any, tokens: list[str], operation: str, value: Any) -> Any:
    if not tokens:
        return value
    token, rest = tokens[0], tokens[1:]
    if isinstance(node, list):
        return _changed_list(node, token, rest, operation, value)
    if not isinstance(node, dict):
        raise BadPatch(f"nothing at {token!r}")
    result = dict(node)
    if rest:
        result[token] = _changed(_child(node, token), rest, operation, value)
    elif operation == "add":
        result[token] = value
    else:
        _child(node, token)
        if operation == "replace":
            result[token] = value
        else:
            del result[token]
    return result


def _changed_list(node: list[Any], token: str, rest: list[str], operation: str, value: Any) -> list[Any]:
    result = list(node)
    if operation == "add" and not rest:
        index = len(node) if token == "-" else int(token)
        if index > len(node):
            raise BadPatch(f"nothing at {token!r}")
        result.insert(index, value)
        return result
    old = _child(node, token)
    if rest:
        result[int(token)] = _changed(old, rest, operation, value)
    elif operation == "replace":
        result[int(token)] = value
    else:
        del result[int(token)]
    return result
