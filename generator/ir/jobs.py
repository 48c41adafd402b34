"""`x-job`: says of an operation that it starts work which goes on after the reply, and how to ask for it."""

from __future__ import annotations

from typing import Any

from generator.ir.model import Job
from generator.ir.references import child
from generator.problems import PipelineError, Problem

_TEXTS = ("id", "status", "argument", "state", "url")
_OPEN_TEXTS = ("within",)
_LISTS = ("running", "done")
_OPEN_LISTS = ("failed", "expired")


def read(node: dict[str, Any], pointer: str) -> Job | None:
    """The job that an operation starts, its names not looked up yet. Raises PipelineError."""
    if "x-job" not in node:
        return None
    stated, where = node["x-job"], child(pointer, "x-job")
    if not isinstance(stated, dict):
        raise PipelineError.one(where, "expected an object")
    problems = [Problem(where, f"{name} is missing") for name in (*_TEXTS, *_LISTS) if name not in stated]
    for name, value in stated.items():
        place = child(where, str(name))
        if name in (*_TEXTS, *_OPEN_TEXTS):
            if not isinstance(value, str) or not value:
                problems.append(Problem(place, "expected a text"))
        elif name not in (*_LISTS, *_OPEN_LISTS):
            problems.append(Problem(place, "x-job has no such key"))
        elif not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            problems.append(Problem(place, "expected a list of texts"))
    if problems:
        raise PipelineError(problems)
    return Job(
        id=stated["id"],
        status=stated["status"],
        argument=stated["argument"],
        state=stated["state"],
        url=stated["url"],
        running=tuple(stated["running"]),
        done=tuple(stated["done"]),
        failed=tuple(stated.get("failed", ())),
        expired=tuple(stated.get("expired", ())),
        pointer=where,
        within=stated.get("within", ""),
    )
