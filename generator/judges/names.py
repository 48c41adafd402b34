"""The API diff that griffe makes of two packages, less what is no promise."""

from __future__ import annotations

import re
from collections.abc import Iterator

import griffe

from generator.judges.finding import Finding
from generator.judges.package import Package

_PRIVATE = re.compile(r"(^|\.)_[A-Za-z]")
_OWN = frozenset({"operations", "declared", "sandbox"})
"""Modules without an underscore that no user imports."""
_IN_MODELS = re.compile(r"\.models(\.[A-Za-z0-9_]+){1,2}$")
"""A module of models, or a class by its module: users import classes from the package, the target or `models`."""


def breaking(old: Package, new: Package) -> Iterator[Finding]:
    """What griffe calls breaking among public names."""
    for one in griffe.find_breaking_changes(old.root, new.root):
        path = one.obj.path
        if _PRIVATE.search(path) or _OWN.intersection(path.split(".")):
            continue
        removed = one.kind is griffe.BreakageKind.OBJECT_REMOVED
        # An alias in `models` itself is a promise; where its class is defined is none.
        if removed and not one.obj.is_alias and _IN_MODELS.search(path):
            continue
        yield Finding("griffe", path, one.kind.value)
