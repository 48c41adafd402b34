"""How single values are written in a URL, a header or a form, and read back from there."""

from __future__ import annotations

import json
import math
import re
from typing import Any
from urllib.parse import quote, unquote_to_bytes

from tests.contract.support.document import Parameter
from tests.contract.support.mismatch import Mismatch, demand


def scalar_equal(text: str, value: Any) -> bool:
    """Whether plain text is the form in which a scalar travels."""
    if isinstance(value, bool):
        return text == ("true" if value else "false")
    if value is None:
        return text in ("", "null")
    if isinstance(value, int):
        return text == str(value)
    if isinstance(value, float):
        try:
            return float(text) == value and math.isfinite(value)
        except ValueError:
            return False
    return isinstance(value, str) and text == value


def scalar_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def decoded(text: str, where: str) -> str:
    demand("+" not in text, f"{where}: a bare + in {text!r} reads as a space")
    try:
        return unquote_to_bytes(text).decode("utf-8")
    except UnicodeDecodeError:
        raise Mismatch(f"{where}: {text!r} is not UTF-8") from None


def expanded(parameter: Parameter, value: Any) -> str:
    """A path parameter in its style (RFC 6570); numbers and booleans as JSON writes them."""
    if parameter.is_json:
        return quote(json.dumps(value, separators=(",", ":"), ensure_ascii=False), safe="")
    name = quote(parameter.wire, safe="")
    start = {"label": ".", "matrix": ";"}.get(parameter.style, "")
    between = {"label": ".", "matrix": f";{name}="}.get(parameter.style, ",") if parameter.explode else ","
    if isinstance(value, dict) and parameter.explode:
        pairs = [f"{_quoted(key)}={_quoted(item)}" for key, item in value.items()]
        return start + {"label": ".", "matrix": ";"}.get(parameter.style, ",").join(pairs)
    named = f"{name}=" if parameter.style == "matrix" else ""
    if isinstance(value, dict):
        return start + named + ",".join(_quoted(part) for pair in value.items() for part in pair)
    if isinstance(value, list):
        return start + named + between.join(_quoted(item) for item in value)
    return start + named + _quoted(value)


def _quoted(value: Any) -> str:
    return quote(value if isinstance(value, str) else json.dumps(value), safe="")


def normal(path: str) -> str:
    """Triplets in upper case, and none for characters that need none."""

    def plain(match: re.Match[str]) -> str:
        character = chr(int(match[0][1:], 16))
        plain = character.isascii() and (character.isalnum() or character in "-._~")
        return character if plain else match[0].upper()

    return re.sub(r"%[0-9A-Fa-f]{2}", plain, path)
