"""The end of an API, and what comes after it: `x-retired` of the document, `x-replaced-by` of an operation.

An operation has an `x-retired` of its own where it ended before the rest.
"""

from __future__ import annotations

import re
from typing import Any

from generator.ir import servers
from generator.ir.model import Gone, Retired, Successor
from generator.ir.notes import text
from generator.ir.references import child
from generator.problems import PipelineError

_DATE = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")
# What reaches the messages of errors is one short line.
_CALL = re.compile(r"(?:[A-Z]{3,7} /[\x21-\x7e]{0,300})?")
_USE = re.compile(r"(?:[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*)?")
_VERSION = re.compile(r"[A-Za-z0-9.\-]{0,20}")


def retired(document: dict[str, Any]) -> Retired | None:
    """What `x-retired` of `info` says; None where it is not stated."""
    info = document.get("info")
    stated = info.get("x-retired") if isinstance(info, dict) else None
    if stated is None:
        return None
    where = child("#", "info", "x-retired")
    if not isinstance(stated, dict) or not _DATE.fullmatch(text(stated, "date")):
        raise PipelineError.one(where, "the end of an API has a date, written YYYY-MM-DD")
    if not _VERSION.fullmatch(text(stated, "successor")):
        raise PipelineError.one(child(where, "successor"), "the name of a version is needed")
    server = servers.plain(text(stated, "server"), child(where, "server"))
    return Retired(stated["date"], server, text(stated, "successor"))


def successor(node: dict[str, Any], pointer: str, version: str) -> Successor | None:
    """What `x-replaced-by` of an operation says; None where it is not stated."""
    call = node.get("x-replaced-by")
    if call is None:
        return None
    if not isinstance(call, str) or not _CALL.fullmatch(call):
        raise PipelineError.one(child(pointer, "x-replaced-by"), "a method and a path are needed, or nothing")
    return Successor(call, version, text(node, "x-replaced-by-note"))


def gone(node: dict[str, Any], pointer: str) -> Gone | None:
    """What `x-retired` of an operation says; None where it is not stated."""
    stated, where = node.get("x-retired"), child(pointer, "x-retired")
    if stated is None:
        return None
    if not isinstance(stated, dict) or not _DATE.fullmatch(text(stated, "date")):
        raise PipelineError.one(where, "the end of an operation has a date, written YYYY-MM-DD")
    if not _USE.fullmatch(text(stated, "use")):
        raise PipelineError.one(child(where, "use"), "a call is written as resource.method")
    return Gone(stated["date"], text(stated, "use"))
