"""The version that a release gets, by semver."""

from __future__ import annotations

import re

from generator.diff.change import Level
from generator.problems import PipelineError

_VERSION = re.compile(r"(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})")
_LINE = re.compile(r'^version = "([^"\n]*)"$', re.MULTILINE)


def following(current: str, level: Level) -> str:
    """The version after `current` for a release whose worst change is of that class.

    From 1.0 on breaking raises the first number, a feature the second, a fix the third. Before 1.0 breaking raises
    the second number and everything else the third, so that ``~=0.4.1`` never brings a breaking change. Without
    changes there is no release: the version stays. Raises PipelineError for a version that is not three numbers.
    """
    matched = _VERSION.fullmatch(current)
    if matched is None:
        raise PipelineError.one("version", f"{current[:40]!a} is not of the form 1.2.3")
    first, second, third = (int(number) for number in matched.groups())
    if level is Level.NONE:
        return current
    if level is Level.BREAKING:
        return f"{first + 1}.0.0" if first else f"0.{second + 1}.0"
    if level is Level.FEATURE and first:
        return f"{first}.{second + 1}.0"
    return f"{first}.{second}.{third + 1}"


def stated(project: str) -> str:
    """The version in the text of a pyproject.toml. Raises PipelineError unless it is there exactly once."""
    found = _LINE.findall(project)
    if len(found) != 1:
        message = f'has {len(found)} lines of the form version = "1.2.3", not one'
        raise PipelineError.one("pyproject.toml", message)
    return str(found[0])


def replaced(project: str, version: str) -> str:
    """The same text with another version, all else as it is."""
    stated(project)
    following(version, Level.NONE)
    return _LINE.sub(f'version = "{version}"', project)
