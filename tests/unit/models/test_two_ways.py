"""Decoding in C, decoding in straight lines and decoding value by value make the same of every reply."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pinterest_ads._runtime import schema as s
from pinterest_ads._runtime.direct import REFUSALS, direct_decoder
from pinterest_ads._runtime.models import Model
from pinterest_ads._runtime.sources import Source

from tests.unit.models.classes import DECODED
from tests.unit.models.draws import replies, steady
from tests.unit.models.reference import decoded, shape

each = pytest.mark.parametrize("model", DECODED.values(), ids=DECODED)


def _compare(model: type[Model], data: Any) -> bool:
    """Whether msgspec took it."""
    kind = s.ModelOf(model)
    text = json.dumps(data).encode()
    expected = shape(decoded(kind, json.loads(text)))
    assert shape(kind.decode(json.loads(text))) == expected
    decoder = direct_decoder(kind)
    assert decoder is not None
    try:
        value = decoder.decode(text)
    except REFUSALS:
        return False
    value._source = Source(text, value)
    assert shape(value) == expected
    return True


@each
def test_what_the_document_describes_is_taken_by_both(model: type[Model]) -> None:
    @steady
    @given(replies(s.ModelOf(model), drift=False))
    def check(data: Any) -> None:
        assert _compare(model, data)

    check()


@each
def test_drifted_replies_are_decoded_alike_or_refused_by_msgspec(model: type[Model]) -> None:
    @steady
    @given(replies(s.ModelOf(model), drift=True))
    def check(data: Any) -> None:
        if isinstance(data, dict):
            _compare(model, data)

    check()


@pytest.mark.full
@each
def test_many_more_replies(model: type[Model]) -> None:
    @settings(steady, max_examples=300)
    @given(st.booleans().flatmap(lambda drift: replies(s.ModelOf(model), drift=drift)))
    def check(data: Any) -> None:
        if isinstance(data, dict):
            _compare(model, data)

    check()
