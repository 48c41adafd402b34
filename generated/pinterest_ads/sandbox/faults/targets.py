# Made from generator/sandbox.
"""Which requests a fault is about."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from fnmatch import fnmatchcase

from attrs import frozen

from .fault import Fault
from .kinds import KINDS

DOWNLOAD = "downloads.get"
"""Name of whatever is fetched from the other origin."""


@frozen
class Asked:
    """One request. `names` are those of its operation: none where it is no operation's."""

    method: str
    path: str
    names: tuple[str, ...] = ()
    base: str = ""
    """Beginning of the path that path patterns may leave out."""
    looks: bool = False
    """Whether it asks for the state of a job."""


def is_meant(fault: Fault, asked: Asked) -> bool:
    """Whether a fault can strike a request."""
    kind = KINDS[fault.kind]
    if not (kind.downloads if DOWNLOAD in asked.names else kind.api):
        return False
    if kind.looks and not asked.looks:
        return False
    if fault.method and fault.method != asked.method:
        return False
    if fault.target.startswith("/"):
        pattern = fault.target.rstrip("/")
        paths = {asked.path, asked.path.removeprefix(asked.base)}
        return any(fnmatchcase(path.rstrip("/"), pattern) for path in paths)
    return any(fnmatchcase(name, fault.target) for name in asked.names)


def decides(fault: Fault, start: str, look: str) -> bool:
    """Whether a fault decides what becomes of jobs that the operation `start` starts and `look` asks for.

    One that is about both is about the looks: the job goes on, and is said to be running.
    """
    kind = KINDS[fault.kind]
    return (
        kind.jobs
        and fnmatchcase(start, fault.target)
        and not (kind.looks and fnmatchcase(look, fault.target))
    )


def check_target(fault: Fault, names: Iterable[str]) -> None:
    """Raises ValueError for a fault that can never strike: its pattern is that of no operation."""
    known = [*names, DOWNLOAD]
    if fault.target.startswith("/") or any(fnmatchcase(name, fault.target) for name in known):
        return
    near = difflib.get_close_matches(
        fault.target, {*known, *(f"{name.partition('.')[0]}.*" for name in known)}, 1
    )
    hint = (
        f"did you mean {near[0]}?"
        if near
        else "names are those of the client's calls, such as campaigns.list"
    )
    raise ValueError(f"no operation matches {fault.target!r}: {hint}")
