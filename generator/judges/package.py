"""A generated package as griffe reads it: from source, nothing of it runs."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import griffe
from attrs import frozen

from generator.problems import PipelineError


@frozen
class Package:
    """The classes that users meet, by what they are for."""

    root: griffe.Module

    def classes(self, folder: str) -> Iterator[griffe.Class]:
        """Public classes of the modules in every target's folder of that name, each where it is defined."""
        for target in [self.root, *self.root.modules.values()]:
            found = target.members.get(folder)
            if isinstance(found, griffe.Module):
                for module in found.modules.values():
                    yield from (
                        one
                        for one in module.classes.values()
                        if not one.is_alias and not one.name.startswith("_")
                    )


def load(folder: Path, name: str) -> Package:
    """The package of that name below `folder`. Raises PipelineError where there is none."""
    # It logs every name of a dependency that it does not follow.
    logging.getLogger("griffe").setLevel(logging.ERROR)
    try:
        # Every call takes its options as an unpacked TypedDict; without the extension griffe takes that for "any
        # argument at all", and no argument would ever be missed.
        root = griffe.load(
            name,
            search_paths=[str(folder)],
            allow_inspection=False,
            extensions=griffe.load_extensions("unpack_typeddict"),
        )
    except (ImportError, griffe.GriffeError) as error:
        raise PipelineError.one(name, f"cannot be read: {error}") from None
    if not isinstance(root, griffe.Module):
        raise PipelineError.one(name, "is no package")
    return Package(root)
