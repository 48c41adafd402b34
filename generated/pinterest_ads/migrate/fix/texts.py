# Made from generator/migrate.
"""A file's bytes as text and back, so that what is not touched comes out as it went in."""

from __future__ import annotations

import codecs
import io
import tokenize

from attrs import frozen

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


class Undecodable(ValueError):
    """The bytes are in no encoding that can be told."""


@frozen
class Decoded:
    """A text with what is needed to write it again."""

    text: str
    encoding: str
    mark: bytes
    """The byte order mark."""

    def encode(self, text: str) -> bytes:
        return self.mark + text.encode(self.encoding)


def decode(data: bytes, *, python: bool = False) -> Decoded:
    """By the byte order mark, Python's own declaration, or as UTF-8.

    What is no UTF-8, and no Python, is read as Latin-1: each byte stays what it is, whatever it means.

    Raises:
        Undecodable: It is none of these, or would not come out again as it is.
    """
    mark, encoding = next((pair for pair in _MARKS if data.startswith(pair[0])), (b"", "utf-8"))
    try:
        if python and encoding == "utf-8":
            declared, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
            encoding = "utf-8" if declared == "utf-8-sig" else declared
        decoded = Decoded(data[len(mark) :].decode(encoding), encoding, mark)
        if decoded.encode(decoded.text) != data:
            raise Undecodable(f"does not survive being read as {encoding}")
    except (UnicodeError, SyntaxError, LookupError) as error:
        if not mark and not python:
            return Decoded(data.decode("latin-1"), "latin-1", mark)
        raise Undecodable(f"cannot be read as {encoding}: {error}") from None
    return decoded
