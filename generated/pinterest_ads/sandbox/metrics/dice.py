# Made from generator/sandbox.
"""Chance that is the same each time: bytes drawn from a seed and what they are for."""

from __future__ import annotations

from hashlib import blake2b


def draw(seed: int, *about: object, size: int = 64) -> bytes:
    """`size` bytes (64 at most) that only `seed` and `about` decide."""
    text = "\x1f".join(map(str, about)).encode()
    return blake2b(text, digest_size=size, key=key_of(seed)).digest()


def number(seed: int, *about: object) -> int:
    """A whole number below 2**64 that only `seed` and `about` decide."""
    return int.from_bytes(draw(seed, *about, size=8), "big")


def key_of(seed: int) -> bytes:
    """The seed as a key of the hash."""
    return seed.to_bytes(32, "big", signed=True)
