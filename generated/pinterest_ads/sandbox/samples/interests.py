# Made from generator/sandbox.
"""A tree of interests. Ids are derived from the names and look like those of v4."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

import attrs

from ..metrics.dice import number

_TREE = {
    "Animals": ("Cats", "Dogs", "Birds", "Horses"),
    "Art": ("Drawing", "Painting", "Photography", "Sculpture"),
    "Beauty": ("Hair care", "Make-up", "Nails", "Skin care"),
    "Design": ("Graphic design", "Interior design", "Typography"),
    "DIY and crafts": ("Knitting", "Paper crafts", "Sewing", "Woodwork"),
    "Education": ("Languages", "School supplies", "Study tips"),
    "Food and drinks": ("Baking", "Coffee", "Desserts", "Dinner recipes", "Vegetarian food"),
    "Gardening": ("Flowers", "Herbs", "House plants", "Vegetables"),
    "Health": ("Fitness", "Nutrition", "Running", "Sleep", "Yoga"),
    "Home decor": ("Bathroom", "Bedroom", "Kitchen", "Living room"),
    "Parenting": ("Baby names", "Children's rooms", "Toys"),
    "Sport": ("Cycling", "Football", "Swimming", "Winter sports"),
    "Travel": ("Beaches", "Cities", "Hiking", "Road trips"),
    "Weddings": ("Invitations", "Rings", "Venues"),
    "Women's fashion": ("Dress", "Jackets", "Shoes"),
    "Dress": ("Summer dress",),
}
_INSIDE = {child for children in _TREE.values() for child in children}
# As the examples of the document have them.
_IDS = {"Travel": "948192800438", "Dress": "945391946569", "Summer dress": "924581335376"}


@attrs.frozen
class Interest:
    """An interest; `level` is 1 for the widest, `children` are the ids of narrower ones."""

    id: str
    name: str
    level: int
    children: tuple[str, ...]


@cache
def interests() -> Mapping[str, Interest]:
    """All of them by id, a wide one before what is in it."""
    return {interest.id: interest for name in _TREE if name not in _INSIDE for interest in _below(name, 1)}


def widest() -> list[Interest]:
    return [interest for interest in interests().values() if interest.level == 1]


def _below(name: str, level: int) -> Iterator[Interest]:
    narrower = _TREE.get(name, ())
    yield Interest(_id(name), name, level, tuple(map(_id, narrower)))
    for child in narrower:
        yield from _below(child, level + 1)


def _id(name: str) -> str:
    return _IDS.get(name) or str(920_000_000_000 + number(0, "interest", name) % 40_000_000_000)
