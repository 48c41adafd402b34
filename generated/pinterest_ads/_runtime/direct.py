# Made from generator/runtime.
"""Decoders of msgspec, which make models of JSON text in one step, in C."""

# pyright: reportPrivateUsage=false

from __future__ import annotations

import functools
import gc
import sys
from types import GenericAlias
from typing import Any

import msgspec

from .schema import Kind, ListOf, MapOf, ModelOf, NullableOf

# What a decoder raises about a text: it is no JSON, not UTF-8, not of the type, or too deep.
REFUSALS = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def direct_decoder(kind: Kind) -> msgspec.json.Decoder[Any] | None:
    """The decoder for `kind`, built on first use; None where only the runtime's own decoders do."""
    hint = _hint(kind)
    return None if hint is None else _decoder(hint)


def decode_whole(decoder: msgspec.json.Decoder[Any], content: bytes) -> Any:
    """What `content` holds, made without looking for garbage meanwhile: all of it is still in use.

    From 3.12 on Python never looks while C code runs. Before, it does so again and again, the longer the
    more objects are held already. Raises one of `REFUSALS`.
    """
    if sys.version_info >= (3, 12) or not gc.isenabled():
        return decoder.decode(content)
    gc.disable()
    try:
        return decoder.decode(content)
    finally:
        gc.enable()


def _hint(kind: Kind) -> Any:
    """The type that msgspec knows `kind` by; None where it knows none that is the same in all."""
    if isinstance(kind, ModelOf):
        return kind.model if kind.model._direct else None
    if isinstance(kind, NullableOf):
        inner = _hint(kind.inner)
        return None if inner is None else inner | None
    if isinstance(kind, ListOf):
        inner = _hint(kind.item)
        return None if inner is None else GenericAlias(list, (inner,))
    if isinstance(kind, MapOf):
        inner = _hint(kind.value)
        return None if inner is None else GenericAlias(dict, (str, inner))
    return None


@functools.cache
def _decoder(hint: Any) -> msgspec.json.Decoder[Any] | None:
    try:
        return msgspec.json.Decoder(hint)
    except (TypeError, NotImplementedError):
        # Another version of msgspec may refuse what the one we test with takes.
        return None
