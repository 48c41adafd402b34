"""snake_case for every property and parameter as actions: the rule, its exceptions, and nothing shared."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from generator.document.expand_names import Names
from generator.document.script import Script
from generator.problems import PipelineError

_WORD_END = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@frozen
class Case:
    """`names`: new names that the rule would get wrong. `keep`: names that are no property's business."""

    names: Mapping[str, str]
    keep: frozenset[str]
    source: str

    def rename(self, name: str) -> str:
        """snake_case of a name in camelCase or PascalCase. Others, such as UPPER_CASE, stay as they are."""
        if name in self.names:
            return self.names[name]
        return name if name in self.keep or not is_camel(name) else snake_case(name)


def is_camel(name: str) -> bool:
    """Whether a name mixes cases the way camelCase and PascalCase do."""
    return bool(
        re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name) and re.search("[a-z]", name) and name != name.lower()
    )


def snake_case(name: str) -> str:
    """``conversionTagV3GoalMetadata`` -> ``conversion_tag_v3_goal_metadata``."""
    return re.sub("_+", "_", _WORD_END.sub("_", name)).lower()


def expand(document: dict[str, Any], case: Case) -> Script:
    """Actions that rename every property and parameter of `document`, which is changed with them.

    PipelineError lists names that two properties of one schema would share.
    """
    names = Names(Script(document), case.rename, "snake_case", case.source)
    names.parameters()
    names.properties()
    if names.problems:
        raise PipelineError(names.problems)
    return names.script
