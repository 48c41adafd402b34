"""No garbage is looked for while a page is decoded, and nothing of that is left behind."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from pinterest_ads._runtime.direct import REFUSALS, decode_whole, direct_decoder
from pinterest_ads._runtime.schema import ListOf, ModelOf
from pinterest_ads.v4 import models

_MANY = 5000


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    was = gc.isenabled()
    yield
    (gc.enable if was else gc.disable)()


def _decoded(text: bytes) -> object:
    decoder = direct_decoder(ListOf(ModelOf(models.TrackingUrls)))
    assert decoder is not None
    return decode_whole(decoder, text)


def test_no_collection_in_the_middle() -> None:
    seen: list[str] = []

    def note(phase: str, about: dict[str, int]) -> None:
        seen.append(phase)

    gc.enable()
    gc.collect()
    text = b"[" + b",".join([b'{"click":["https://example.com"]}'] * _MANY) + b"]"
    gc.callbacks.append(note)
    try:
        decoded = _decoded(text)
        during = len(seen)
        kept = [[] for _ in range(_MANY)]  # the same number of objects, made by Python
    finally:
        gc.callbacks.remove(note)
    assert isinstance(decoded, list)
    assert len(decoded) == len(kept) == _MANY
    # One may come right behind the decoder, when the objects are counted.
    assert during <= 2 < len(seen)


@pytest.mark.parametrize("enabled", [True, False])
@pytest.mark.parametrize("text", [b"[]", b"[1]", b"[", b"\xff"])
def test_it_stays_as_the_program_has_it(enabled: bool, text: bytes) -> None:
    (gc.enable if enabled else gc.disable)()
    try:
        _decoded(text)
    except REFUSALS:
        assert text != b"[]"
    assert gc.isenabled() is enabled
