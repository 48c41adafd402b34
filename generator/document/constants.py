"""The table of constants: values that a text is known to take, with what is said of each.

`constants.csv` has a row for each value: `value`, an attribute in each further column, and `definition`, one
sentence. `constants.yaml` says which schema they are of, what module and class they become, what the attributes
are, and which lists cells stand for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from generator.document.records import records
from generator.problems import PipelineError, Problem

_TEXTS = ("schema", "module", "class", "source")
_MAPS = ("attributes", "lists")


@frozen
class Constants:
    """Both files. `where` names the table in messages."""

    schema: str
    module: str
    class_: str
    source: str
    attributes: Mapping[str, str]
    """Each attribute and what it says."""
    groups: tuple[tuple[Mapping[str, Any], Mapping[str, str]], ...]
    """Values that have the same attributes, with the definition of each."""


def read(text: str, settings: Mapping[str, Any], *, name: str) -> Constants:
    """The table and its settings; PipelineError lists every row that is malformed or there twice."""
    problems = list(_settings(settings))
    if problems:
        raise PipelineError(problems)
    attributes: Mapping[str, str] = settings["attributes"]
    seen: dict[str, str] = {}
    groups: dict[tuple[str, ...], dict[str, str]] = {}
    for where, record in records(text, ("value", *attributes, "definition"), name=name, problems=problems):
        value, definition = record["value"], record["definition"]
        first = seen.setdefault(value, where)
        if not value:
            problems.append(Problem(where, "has no value"))
        elif first != where:
            problems.append(Problem(where, f"{value} is in {first} too"))
        if not definition.endswith("."):
            problems.append(Problem(where, "`definition` is no sentence"))
        groups.setdefault(tuple(record[key] for key in attributes), {})[value] = definition
    if problems:
        raise PipelineError(problems)
    lists: Mapping[str, list[str]] = settings["lists"]
    found = (
        ({key: lists.get(cell, cell) for key, cell in zip(attributes, cells, strict=True)}, values)
        for cells, values in groups.items()
    )
    own = {key: settings[key] for key in _TEXTS}
    return Constants(own["schema"], own["module"], own["class"], own["source"], attributes, tuple(found))


def _settings(settings: Mapping[str, Any]) -> Iterable[Problem]:
    for key in (*_TEXTS, *_MAPS, *settings):
        if key not in (*_TEXTS, *_MAPS):
            yield Problem("constants.yaml", f"unknown field {key!r}")
        elif not isinstance(settings.get(key), str if key in _TEXTS else dict):
            yield Problem("constants.yaml", f"{key!r} is not {'a text' if key in _TEXTS else 'an object'}")
