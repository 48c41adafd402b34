# Made from generator/runtime.
"""Content encodings: what a body is packed in on its way."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Protocol


class Decoder(Protocol):
    """Raises ValueError for what is not encoded so."""

    def feed(self, data: bytes) -> bytes: ...
    def finish(self) -> None:
        """The body is at its end: was it complete?"""


def decoder(encodings: str | None) -> Decoder | None:
    """For the value of a `Content-Encoding` field; None where there is nothing to do.

    An encoding that nobody asked for is left as it is.
    """
    if not encodings:
        return None
    made = [_DECODERS[name]() for part in encodings.split(",") if (name := part.strip().lower()) in _DECODERS]
    if len(made) < 2:
        return made[0] if made else None
    return _Chain(made[::-1])


class _Inflate:
    def __init__(self, bits: int) -> None:
        self._inner = zlib.decompressobj(bits)
        self._begun = False

    def feed(self, data: bytes) -> bytes:
        self._begun = self._begun or bool(data)
        try:
            return self._inner.decompress(data)
        except zlib.error as error:
            raise ValueError(str(error)) from None

    def finish(self) -> None:
        # A reply to HEAD has the field, and no body.
        if self._begun and not self._inner.eof:
            raise ValueError("it is not complete")


class _Deflate(_Inflate):
    """RFC 9110 means zlib's format; some servers send bare deflate."""

    def __init__(self) -> None:
        super().__init__(zlib.MAX_WBITS)

    def feed(self, data: bytes) -> bytes:
        begun = self._begun
        try:
            return super().feed(data)
        except ValueError:
            if begun:
                raise
            self._inner = zlib.decompressobj(-zlib.MAX_WBITS)
            return super().feed(data)


class _Chain:
    """The last encoding applied is the first to be taken off."""

    def __init__(self, decoders: list[Decoder]) -> None:
        self._decoders = decoders

    def feed(self, data: bytes) -> bytes:
        for one in self._decoders:
            data = one.feed(data)
        return data

    def finish(self) -> None:
        for one in self._decoders:
            one.finish()


_DECODERS: dict[str, Callable[[], Decoder]] = {
    "gzip": lambda: _Inflate(zlib.MAX_WBITS | 16),
    "x-gzip": lambda: _Inflate(zlib.MAX_WBITS | 16),
    "deflate": _Deflate,
}
