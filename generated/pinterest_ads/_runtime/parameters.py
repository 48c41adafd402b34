# Made from generator/runtime.
"""Parameters in path, query, headers and cookies: the styles of OpenAPI (RFC 6570).

A value goes out in a form from which the very same value can be read again, or it is refused. So a
delimiter inside a value is percent-encoded, and refused where percent-encoding cannot tell it apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from . import jsontext
from .encoding import quote, quote_reserved, text_of
from .headers import value_problem
from .operation import Parameter
from .problems import Path, Problems

if TYPE_CHECKING:
    from .jsontext import Json

Flat: TypeAlias = "str | list[str] | list[tuple[str, str]]"
_UNSAFE = re.compile(r"[/\\\x00-\x1f\x7f-\x9f]")


def _scalar(data: Json, path: Path, problems: Problems) -> str:
    if data is None:
        problems.add(path, "null cannot be sent here; leave the argument out instead")
        return ""
    if isinstance(data, list | dict):
        problems.add(path, "lists and objects inside a list or an object cannot be sent here")
        return ""
    return text_of(data)


def _flat(parameter: Parameter, data: Json, problems: Problems) -> Flat:
    """The value as text, texts or pairs of texts."""
    path = parameter.name
    if parameter.json:
        return jsontext.dump(data).decode()
    if not isinstance(data, list | dict):
        return _scalar(data, path, problems)
    if not data:
        # It would vanish on its way: the request would be another one.
        problems.add(path, "an empty list or object cannot be sent here; leave the argument out instead")
        return []
    if isinstance(data, list):
        texts = [_scalar(item, (path, index), problems) for index, item in enumerate(data)]
        if texts == [""] and not problems and not _is_repeated(parameter):
            problems.add((path, 0), "one empty text cannot be told from an empty list here")
        return texts
    return [(key, _scalar(value, (path, key), problems)) for key, value in data.items()]


def _is_repeated(parameter: Parameter) -> bool:
    """Whether each item of a list comes with the name, so that none can vanish."""
    return parameter.explode and (parameter.location in ("query", "cookie") or parameter.style == "matrix")


def _texts(flat: list[str] | list[tuple[str, str]]) -> list[str]:
    return [text for item in flat for text in ((item,) if isinstance(item, str) else item)]


def _refuse_delimiter(delimiter: str, texts: list[str], path: Path, problems: Problems) -> None:
    if any(delimiter in text for text in texts):
        problems.add(path, f"holds {delimiter!r}, which separates the items")


def path_text(parameter: Parameter, data: Json, problems: Problems) -> str:
    """What replaces ``{name}`` in the path template."""
    flat = _flat(parameter, data, problems)
    if isinstance(flat, str):
        texts, plain_value = [flat], flat
    else:
        texts = _texts(flat)
        plain_value = ",".join(texts)
    if plain_value in ("", ".", "..") or any(_UNSAFE.search(text) for text in texts):
        problems.add(
            parameter.name,
            "a part of a path is needed: not empty, not '.' or '..', without slash, backslash or "
            "control characters",
        )
    return _styled(parameter, flat, problems)


def _styled(parameter: Parameter, flat: Flat, problems: Problems) -> str:
    if isinstance(flat, str):
        value = quote(flat)
        if parameter.style == "label":
            return f".{value}"
        return f";{quote(parameter.wire)}={value}" if parameter.style == "matrix" else value
    lists = [quote(item) if isinstance(item, str) else "=".join(map(quote, item)) for item in flat]
    if not parameter.explode:
        lists = [quote(text) for text in _texts(flat)]
    if parameter.style == "label":
        if parameter.explode:
            _refuse_delimiter(".", _texts(flat), parameter.name, problems)
        return "." + (".".join(lists) if parameter.explode else ",".join(lists))
    if parameter.style == "matrix":
        name = quote(parameter.wire)
        if not parameter.explode:
            return f";{name}={','.join(lists)}"
        return "".join(
            f";{text}" if isinstance(item, tuple) else f";{name}={text}"
            for item, text in zip(flat, lists, strict=True)
        )
    return ",".join(lists)


_DELIMITERS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def query_pairs(parameter: Parameter, data: Json, problems: Problems) -> list[str]:
    """The ``name=value`` pairs of a query parameter."""
    name = quote(parameter.wire)
    encode: Callable[[str], str] = quote_reserved if parameter.allow_reserved else quote
    if parameter.style == "deepObject" and isinstance(data, dict) and data:
        pairs = _deep(name, data, parameter.name, problems)
        return [f"{key}={encode(value)}" for key, value in pairs]
    flat = _flat(parameter, data, problems)
    if isinstance(flat, str):
        return [f"{name}={encode(flat)}"]
    if parameter.style == "deepObject":
        problems.add(parameter.name, "an object is needed")
    if parameter.explode:
        return [
            f"{name}={encode(item)}" if isinstance(item, str) else f"{quote(item[0])}={encode(item[1])}"
            for item in flat
        ]
    delimiter = _DELIMITERS[parameter.style]
    if delimiter != ",":
        _refuse_delimiter(delimiter, _texts(flat), parameter.name, problems)
        return [f"{name}={quote(delimiter).join(encode(text) for text in _texts(flat))}"]
    if parameter.allow_reserved:
        return [f"{name}={','.join(quote_reserved(text, but=',') for text in _texts(flat))}"]
    return [f"{name}={','.join(quote(text) for text in _texts(flat))}"]


def _deep(name: str, data: dict[str, Json], path: Path, problems: Problems) -> Iterator[tuple[str, str]]:
    """``name[key]``, and ``name[key][key]`` for an object in it: no document says so, and every server reads it so."""
    for key, value in data.items():
        if "[" in key or "]" in key:
            problems.add((path, key), "holds a bracket, which tells names apart here")
        inner = f"{name}%5B{quote(key)}%5D"
        if isinstance(value, dict) and value:
            yield from _deep(inner, value, (path, key), problems)
        else:
            yield inner, _scalar(value, (path, key), problems)


def header_text(parameter: Parameter, data: Json, problems: Problems) -> str:
    """The value of a header. Nothing can be percent-encoded in it."""
    flat = _flat(parameter, data, problems)
    if isinstance(flat, str):
        text = flat
    else:
        _refuse_delimiter(",", _texts(flat), parameter.name, problems)
        items = flat if parameter.explode else _texts(flat)
        text = ",".join(item if isinstance(item, str) else "=".join(item) for item in items)
    problem = value_problem(text)
    if problem:
        problems.add(parameter.name, problem)
    return text


def cookie_pairs(parameter: Parameter, data: Json, problems: Problems) -> list[str]:
    """The ``name=value`` pairs of a cookie parameter."""
    flat = _flat(parameter, data, problems)
    if isinstance(flat, str):
        return [f"{parameter.wire}={quote(flat)}"]
    if not parameter.explode:
        return [f"{parameter.wire}={','.join(quote(text) for text in _texts(flat))}"]
    return [
        f"{parameter.wire}={quote(item)}" if isinstance(item, str) else f"{quote(item[0])}={quote(item[1])}"
        for item in flat
    ]
