"""Where a document's package goes and what it is called: all that emission takes besides the IR."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from attrs import Attribute, Factory, field, frozen

_LABEL = re.compile(r"[\x20-\x7e]{1,200}")


def _label(_: object, attribute: Attribute[Any], value: str) -> None:
    if not _LABEL.fullmatch(value):
        raise ValueError(f"{attribute.name} must be one line of printable ASCII, at most 200 characters")


def _name(_: object, attribute: Attribute[Any], value: str) -> None:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", value) or keyword.iskeyword(value):
        raise ValueError(
            f"{attribute.name} must be a Python name that begins with a letter, not {value[:60]!r}"
        )


def _name_or_nothing(instance: object, attribute: Attribute[Any], value: str) -> None:
    if value:
        _name(instance, attribute, value)


@frozen
class Envelope:
    """The fields in which a reply of status 200 can still say that it failed."""

    field: str
    failure: tuple[str, ...]
    code: str
    message: str


@frozen(kw_only=True)
class Layout:
    """Names and places. None of it comes from the document."""

    package: str = field(validator=_name)
    """The folder that is imported, for example ``petshop``."""
    subpackage: str = field(default="", validator=_name_or_nothing)
    """Folder of this target inside the package (``v4``); empty where the package is the target."""
    root: bool = True
    """False for a second target of a package: only its subpackage is emitted, and it shares the runtime."""
    client: str = field(default="Client", validator=_name)
    async_client: str = field(default="AsyncClient", validator=_name)
    source: str = field(validator=_label)
    """Label of the document for the first line of every file, for example ``spec/api.yaml``."""
    rebuild: str = field(validator=_label)
    """The command that makes the files again, for example ``make generate``."""
    distribution: str = field(validator=_label)
    """Product name in the User-Agent."""
    version: str = field(validator=_label)
    envelope: Envelope | None = None
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
    def user_agent(self) -> str:
        return f"{self.distribution}/{self.version}"

    def runtime(self, depth: int) -> str:
        """Relative module of the runtime, from a module `depth` folders below the target's."""
        return "." * (depth + (2 if self.subpackage else 1)) + "_runtime"
