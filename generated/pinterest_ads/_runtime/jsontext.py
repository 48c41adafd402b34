# Made from generator/runtime.
"""JSON text to plain data and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import msgspec

if TYPE_CHECKING:
    from typing import TypeAlias

    # What a checker finds a list or an object in without losing sight of what that may hold.
    Json: TypeAlias = dict[str, Any] | list[Any] | str | float | int | bool | None

_BOM = b"\xef\xbb\xbf"


def load(text: bytes) -> Any:
    """Plain data of `text`. Raises ValueError with a short reason."""
    try:
        return msgspec.json.decode(text.removeprefix(_BOM))
    except UnicodeDecodeError:
        raise ValueError("it is not UTF-8") from None
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    except msgspec.DecodeError as error:
        reason = str(error)
    if not text.strip():
        raise ValueError("it is empty")
    # Imported late: hardly ever needed.
    import json

    # msgspec refuses cut surrogate pairs in strings, which JSON allows and servers send.
    try:
        return json.loads(text.decode("utf-8-sig"), parse_constant=_refuse, parse_float=_finite)
    except (ValueError, RecursionError):
        raise ValueError(reason) from None


def _refuse(text: str) -> NoReturn:
    raise ValueError(text)


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError(text)
    return value


def dump(data: Any) -> bytes:
    """JSON text of plain data that `plain.plain` made, so nothing in it can fail but depth."""
    return msgspec.json.encode(data)


def dump_text(data: Any) -> str:
    """JSON text of unchecked plain data: a lone surrogate that a reply held is escaped again."""
    try:
        return msgspec.json.encode(data).decode()
    except UnicodeEncodeError:
        import json

        return json.dumps(data, separators=(",", ":"))
