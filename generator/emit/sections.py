"""What a document cannot say of its API's habits: the sections of a target's settings.

Each class is a section, and its attributes are the section's keys.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from typing import Any

from attrs import NOTHING, Attribute, field, fields, frozen

from generator.ir import sides
from generator.ir.model import Document
from generator.problems import PipelineError, Problem


def python_name(_: object, attribute: Attribute[Any], value: str) -> None:
    """Raises ValueError for what is no Python name."""
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", value) or keyword.iskeyword(value):
        raise ValueError(
            f"{attribute.name} must be a Python name that begins with a letter, not {value[:60]!r}"
        )


@frozen
class Envelope:
    """The fields in which a reply of status 200 can still say that it failed."""

    field: str
    failure: tuple[str, ...]
    code: str
    message: str
    data: str = ""
    """The field that holds what was asked for; empty where the whole reply is that."""


@frozen
class Pages:
    """The fields of a reply that is one page of a list."""

    items: str
    cursor: str
    """Cursor of the next page, and the query parameter that takes it."""


@frozen
class Batches:
    """The fields of a reply that says what became of each item that was sent."""

    items: str
    """The list with an entry for each; empty where the reply is the list."""
    entity: str
    failures: str
    code: str
    message: str


@frozen
class Binding:
    """A parameter whose value can be given once for many calls."""

    parameter: str = field(validator=python_name)
    """Its Python argument."""
    method: str = field(validator=python_name)
    """Method of the client that takes the value."""


@frozen
class Limits:
    """What replies say about rate limits beside their headers."""

    blocks: tuple[str, ...]
    """Words of a 429 that no waiting will end."""


def _of_calls(_: object, attribute: object, value: str) -> None:
    if value != "calls":
        raise ValueError(f"of must be calls, not {value[:60]!r}")


@frozen
class Classes:
    """Which of the document's schemas become classes, where not all of them do."""

    of: str = field(validator=_of_calls)
    """``calls``: those that a call sends or gets. What only others are composed of is left out."""


@frozen(kw_only=True)
class Sections:
    """All sections; None where the settings have none of that name."""

    envelope: Envelope | None = None
    pages: Pages | None = None
    batches: Batches | None = None
    scope: Binding | None = None
    limits: Limits | None = None
    classes: Classes | None = None

    def shown(self, document: Document) -> Document:
        """What users are to see of a document."""
        return sides.used(document) if self.classes else document


_CLASSES: dict[str, type[Any]] = {
    "envelope": Envelope,
    "pages": Pages,
    "batches": Batches,
    "scope": Binding,
    "limits": Limits,
    "classes": Classes,
}
NAMES = frozenset(_CLASSES)


def read(data: Mapping[str, Any], where: str) -> Sections:
    """The sections of parsed settings. Raises PipelineError with all that is wrong in them."""
    problems: list[Problem] = []
    found: dict[str, Any] = {}
    for name in sorted(NAMES & data.keys()):
        try:
            found[name] = _section(_CLASSES[name], data[name])
        except ValueError as error:
            problems.append(Problem(where, f"[{name}] {error}"))
    if problems:
        raise PipelineError(problems)
    return Sections(**found)


def _section(made: type[Any], stated: object) -> Any:
    if not isinstance(stated, dict):
        raise ValueError("must be a table")
    known = {one.name: one for one in fields(made)}
    missing = [name for name, one in known.items() if one.default is NOTHING and name not in stated]
    if missing:
        raise ValueError(f"needs {', '.join(missing)}")
    unknown = sorted(stated.keys() - known.keys())
    if unknown:
        raise ValueError(f"has no key {', '.join(unknown)}")
    values: dict[str, Any] = {}
    for name, value in stated.items():
        listed = "tuple" in str(known[name].type)
        texts = value if listed and isinstance(value, list) else [value] if not listed else [None]
        if not all(isinstance(one, str) for one in texts):
            raise ValueError(f"{name} must be a {'list of strings' if listed else 'string'}")
        values[name] = tuple(texts) if listed else value
    return made(**values)
