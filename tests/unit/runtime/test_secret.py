"""A secret is shown nowhere, and leaves the process only for whoever asks for it."""

from __future__ import annotations

import copy
import json
import pickle
import traceback

import attrs
import msgspec
import pytest

from generator.runtime.secret import Secret, hidden, revealed

TEXT = "s3cret-t0ken"


def test_nothing_shows_it() -> None:
    secret = Secret(TEXT)
    shown = [
        repr(secret),
        str(secret),
        f"{secret}",
        f"{secret!r:>40}",
        repr([secret]),
        repr({secret: 1}),
    ]
    try:
        raise ValueError(secret)
    except ValueError as error:
        shown += traceback.format_exception(error)
    assert not [text for text in shown if TEXT in text]
    assert secret.reveal() == revealed(secret) == revealed(TEXT) == TEXT


def test_nothing_takes_it_out_of_the_process() -> None:
    secret = Secret(TEXT)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps([secret], protocol)
    with pytest.raises(TypeError):
        json.dumps(secret)
    with pytest.raises(TypeError):
        msgspec.json.encode({"token": secret})


def test_it_is_a_value() -> None:
    secret = Secret(TEXT)
    assert secret == Secret(TEXT)
    assert hash(secret) == hash(Secret(TEXT))
    assert secret != Secret("other")
    assert secret != TEXT
    assert copy.copy(secret) is copy.deepcopy(secret) is secret

    @attrs.frozen
    class Holder:
        secret: Secret
        n: int = 0

    assert attrs.evolve(Holder(secret), n=1).secret is secret


def test_words_that_repeat_it() -> None:
    assert hidden(f"bad token {TEXT}; {TEXT}", (Secret(TEXT), Secret(""))) == "bad token ***; ***"
