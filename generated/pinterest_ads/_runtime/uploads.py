# Made from generator/runtime.
"""A file on its way into a multipart body."""

from __future__ import annotations

from msgspec import Struct


class Upload(Struct, frozen=True):
    content: bytes
    filename: str = "file"
    media_type: str = "application/octet-stream"

    def __repr__(self) -> str:
        return f"Upload({len(self.content)} bytes, {self.filename!r}, {self.media_type!r})"
