# Made from generator/runtime.
"""Request bodies as bytes with their content type."""

from __future__ import annotations

import secrets
import urllib.parse
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from . import jsontext
from .encoding import text_of
from .errors import InvalidArgumentError
from .operation import Content
from .problems import Path, Problems
from .unset import UNSET
from .uploads import Upload

if TYPE_CHECKING:
    from .jsontext import Json


def merged(body: object, keywords: Mapping[str, object]) -> object:
    """The body of a call that takes it as a whole or property by property (wire name -> value or UNSET).

    UNSET where neither was given. Raises InvalidArgumentError where both were: neither can be right then.
    """
    given = {name: value for name, value in keywords.items() if value is not UNSET}
    if not given:
        return body
    if body is not UNSET:
        names = ", ".join(given)
        both = [("body", f"give either the body or its properties, not both; given as well: {names}")]
        raise InvalidArgumentError([*both, *((name, "is given in the body") for name in given)])
    return given


def body_bytes(content: Content, data: Any, problems: Problems) -> tuple[bytes, str]:
    """Content and content type of `data`, which `plain.plain` and the kind have gone over."""
    if content.form == "json":
        return jsontext.dump(data), content.media_type
    if content.form == "form":
        pairs = [(name, _form_text(value, path, problems)) for name, value, path in _parts(data, problems)]
        return urllib.parse.urlencode(pairs).encode(), content.media_type
    if content.form == "multipart":
        return _multipart(_parts(data, problems), content.media_type, problems)
    if content.form == "text":
        return _text(data, content.media_type, problems)
    if isinstance(data, Upload):
        return data.content, content.media_type
    problems.add("body", "bytes or a file opened in binary mode are needed")
    return b"", content.media_type


def _text(data: Any, media_type: str, problems: Problems) -> tuple[bytes, str]:
    if not isinstance(data, str):
        problems.add("body", "a string is needed")
        return b"", media_type
    if media_type.lower().startswith("text/") and "charset" not in media_type.lower():
        media_type += "; charset=utf-8"
    return data.encode(), media_type


def _parts(data: Json, problems: Problems) -> list[tuple[str, Any, Path]]:
    """One entry for each value; a list gives one for each item."""
    if not isinstance(data, dict):
        problems.add("body", "an object is needed")
        return []
    parts: list[tuple[str, Any, Path]] = []
    value: Json
    for name, value in data.items():
        path: Path = ("body", name)
        if value is None or value == [] or value == {}:
            problems.add(path, "null and empty lists or objects cannot be sent in a form; leave it out")
        elif isinstance(value, list):
            parts.extend((name, item, (path, index)) for index, item in enumerate(value))
        else:
            parts.append((name, value, path))
    return parts


def _form_text(value: Any, path: Path, problems: Problems) -> str:
    if isinstance(value, list | dict):
        return jsontext.dump(value).decode()
    if value is None or isinstance(value, Upload):
        problems.add(path, "null and files cannot be sent in this form")
        return ""
    return text_of(value)


def _multipart(parts: list[tuple[str, Any, Path]], media_type: str, problems: Problems) -> tuple[bytes, str]:
    # Nobody who supplies a part can know the boundary, so no part can end itself.
    boundary = secrets.token_hex(16)
    lines: list[bytes] = []
    for name, value, path in parts:
        disposition = f'form-data; name="{_escaped(name)}"'
        content_type = ""
        if isinstance(value, Upload):
            disposition += f'; filename="{_escaped(value.filename)}"'
            content_type, content = value.media_type, value.content
            if any(ord(char) < 32 or ord(char) > 126 for char in content_type):
                problems.add(path, "the media type of a file must be printable ASCII")
        elif isinstance(value, list | dict):
            content_type, content = "application/json", jsontext.dump(value)
        else:
            content = _form_text(value, path, problems).encode()
        lines.append(f"--{boundary}\r\nContent-Disposition: {disposition}\r\n".encode())
        if content_type:
            lines.append(f"Content-Type: {content_type}\r\n".encode())
        lines.extend((b"\r\n", content, b"\r\n"))
    lines.append(f"--{boundary}--\r\n".encode())
    return b"".join(lines), f"{media_type}; boundary={boundary}"


def _escaped(text: str) -> str:
    """As browsers do in names and file names (HTML, multipart/form-data)."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
