"""Where a document's package goes and what it is called: all that emission takes besides the IR."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from attrs import Attribute, Factory, field, frozen

from generator.emit.sections import Sections, python_name

_LABEL = re.compile(r"[\x20-\x7e]{1,200}")


def _label(_: object, attribute: Attribute[Any], value: str) -> None:
    if not _LABEL.fullmatch(value):
        raise ValueError(f"{attribute.name} must be one line of printable ASCII, at most 200 characters")


def _name_or_nothing(instance: object, attribute: Attribute[Any], value: str) -> None:
    if value:
        python_name(instance, attribute, value)


@frozen(kw_only=True)
class Layout:
    """Names and places. None of it comes from the document."""

    package: str = field(validator=python_name)
    """The folder that is imported, for example ``petshop``."""
    subpackage: str = field(default="", validator=_name_or_nothing)
    """Folder of this target inside the package (``v4``); empty where the package is the target."""
    root: bool = True
    """False for a second target of a package: only its subpackage is emitted, and it shares the runtime."""
    siblings: tuple[str, ...] = ()
    """Subpackages of the package's other targets, which may be there or not, and stay."""
    client: str = field(default="Client", validator=python_name)
    async_client: str = field(default="AsyncClient", validator=python_name)
    source: str = field(validator=_label)
    """Label of the document for the first line of every file, for example ``spec/api.yaml``."""
    rebuild: str = field(validator=_label)
    """The command that makes the files again, for example ``make generate``."""
    distribution: str = field(validator=_label)
    """Product name in the User-Agent."""
    version: str = field(validator=_label)
    sections: Sections = Factory(Sections)
    """What the target's settings say beside names and places."""
    programs: tuple[str, ...] = ()
    """Folders of the generator that go into the package as they are: the sandbox, the command and its verbs."""
    data: Mapping[str, str] = Factory(dict)
    """Files that the target's folder `data` holds as they are, by name."""
    facts_of: str = ""
    """SHA-256 of a published document whose facts go along for the next update; empty where it is committed."""
    input_hashes: Mapping[str, str] = Factory(dict)
    """Each input's name and its sha256, for ``_meta.py``."""

    @property
    def folder(self) -> PurePosixPath:
        """What emission fills, below the output folder: all of it is replaced."""
        return PurePosixPath(self.package) if self.root else self.target

    @property
    def target(self) -> PurePosixPath:
        """Folder of client, resources and models."""
        return PurePosixPath(self.package, self.subpackage)

    @property
    def environment(self) -> str:
        """What the names of environment variables begin with."""
        return re.sub("[^A-Z0-9]+", "_", self.distribution.upper())

    @property
    def user_agent(self) -> str:
        return f"{self.distribution}/{self.version}"

    def runtime(self, depth: int) -> str:
        """Relative module of the runtime, from a module `depth` folders below the target's."""
        return "." * (depth + (2 if self.subpackage else 1)) + "_runtime"
