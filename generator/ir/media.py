"""Media types: how a body of each is written on the wire, and what type it has then."""

from __future__ import annotations

import re

from generator.ir import limits
from generator.ir.model import BodyKind, Kind, MapOf, Nullable, Scalar, Type

_TOKEN = r"[A-Za-z0-9!#$&^_.+-]+"
_MEDIA_TYPE = re.compile(
    rf"({_TOKEN}|\*)/({_TOKEN}|\*)(\s*;\s*[A-Za-z0-9_-]+=(\"[^\"\\\x00-\x1f]*\"|{_TOKEN}))*"
)
_TEXT = frozenset(
    {
        *("application/xml", "application/yaml", "application/x-yaml", "application/x-ndjson"),
        *("application/jsonl", "application/ndjson", "application/graphql", "application/javascript"),
    }
)


def is_valid(media_type: str) -> bool:
    """True of what can stand in a Content-Type header."""
    return len(media_type) < 200 and _MEDIA_TYPE.fullmatch(media_type) is not None


def kind_of(media_type: str) -> BodyKind:
    """How a body of this media type is written."""
    bare = media_type.partition(";")[0].strip().lower()
    if bare in ("application/json", "text/json", "*/*", "application/*") or bare.endswith("+json"):
        return BodyKind.JSON
    if bare == "application/x-www-form-urlencoded":
        return BodyKind.FORM
    if bare.startswith("multipart/"):
        return BodyKind.MULTIPART
    if bare.startswith("text/") or bare in _TEXT or bare.endswith(("+xml", "+yaml")):
        return BodyKind.TEXT
    return BodyKind.BINARY


def type_of(kind: BodyKind, stated: Type | None) -> Type:
    """The Python side of a body: what the schema states, as far as the media type can carry it."""
    inner = stated.inner if isinstance(stated, Nullable) else stated
    if kind is BodyKind.TEXT:
        keep = isinstance(inner, Scalar) and inner.kind is Kind.STRING
        return inner if keep and inner is not None else Scalar(Kind.STRING)
    if kind is BodyKind.BINARY:
        return Scalar(Kind.BYTES)
    if kind is BodyKind.JSON:
        return stated if stated is not None else Scalar(Kind.ANY)
    return inner if inner is not None else MapOf(Scalar(Kind.ANY), limits.NONE)


def order(media_type: str) -> int:
    """JSON before everything else; the rest stays as the document has it."""
    return 0 if kind_of(media_type) is BodyKind.JSON else 1
