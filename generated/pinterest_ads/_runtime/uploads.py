# Made from generator/runtime/uploads.py by `make generate`; edit that file, not this one.
"""A file on its way into a multipart body."""

from __future__ import annotations

from attrs import field, frozen


@frozen
class Upload:
    content: bytes = field(repr=False)
    filename: str = "file"
    media_type: str = "application/octet-stream"
