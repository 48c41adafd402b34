from __future__ import annotations

import copy
import json
import pickle

import pytest

from tests.unit.runtime.sample import Colour, Size


def test_a_known_value_is_the_member() -> None:
    assert Colour("RED") is Colour.RED
    assert Colour.RED.is_known
    assert Size(2) is Size.VALUE_2
    assert Size.VALUE_2.is_known


@pytest.mark.parametrize(("enum", "value"), [(Colour, "MAUVE"), (Colour, ""), (Size, 7), (Size, -1)])
def test_an_unknown_value_survives_as_itself(enum: type[Colour | Size], value: object) -> None:
    member = enum(value)
    assert isinstance(member, enum)
    assert not member.is_known
    assert member == value
    assert hash(member) == hash(value)
    assert str(member) == f"{member}" == str(value)
    assert json.loads(json.dumps(member)) == value
    assert member == enum(value)
    assert value not in [one.value for one in enum]


@pytest.mark.parametrize("member", [Colour.RED, Colour("MAUVE"), Size.VALUE_1, Size(9)])
def test_copies_and_pickles_keep_value_and_knowledge(member: Colour | Size) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(member, protocol))
        assert (back, back.is_known, type(back)) == (member, member.is_known, type(member))
    assert copy.copy(member) is member
    assert copy.deepcopy(member) is member


def test_an_unknown_value_named_like_a_member_stays_unknown() -> None:
    assert not Size(7).is_known
    assert Size(7) not in set(Size)
    with pytest.raises(ValueError, match="not a valid"):
        Colour(5)
