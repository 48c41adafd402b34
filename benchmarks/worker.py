"""Runs inside a peer's environment and does on command what its adapter can: one JSON line in, one out.

    {"do": "prepare", "work": "decode", "given": {...}}   ->  {"ok": {"id": 0, "seen": ..., "seconds": ...}}
    {"do": "run", "id": 0, "count": 20, "clock": "cpu"}    ->  {"ok": seconds}
    {"do": "ask", "work": "drift", "given": {...}}         ->  {"ok": what the adapter says}

Whatever fails is answered as {"failed": reason}; the worker goes on. Standard library only, Python 3.11.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from typing import Any

from benchmarks.adapters.seeing import plain

_CLOCKS = {"wall": time.perf_counter, "cpu": time.process_time}


def main(module: str, paths: list[str]) -> None:
    sys.path.extend(paths)
    # What a peer prints must not get between the lines of the protocol.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    adapter = None
    prepared: list[Callable[[], Any]] = []
    for line in sys.stdin:
        try:
            adapter = adapter or importlib.import_module(module)
            answer = {"ok": _answer(json.loads(line), adapter.WORKS, prepared)}
        except Exception as error:
            answer = {"failed": f"{type(error).__name__}: {error}"[:300]}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


def _answer(
    request: dict[str, Any], works: dict[str, Callable[..., Any]], prepared: list[Callable[[], Any]]
) -> Any:
    if request["do"] == "run":
        return _timed(prepared[request["id"]], request["count"], _CLOCKS[request["clock"]])
    result = works[request["work"]](**request["given"])
    if request["do"] == "ask":
        return result
    prepared.append(result)
    # Run at once: what is lazy is built before time is taken, and the parent sees that the work is done.
    result()
    start = time.perf_counter()
    seen = _seen(result())
    return {"id": len(prepared) - 1, "seen": seen, "seconds": time.perf_counter() - start}


def _timed(work: Callable[[], Any], count: int, clock: Callable[[], float]) -> float:
    """Seconds for `count` units. What is left of the last unit is freed before, not within."""
    gc.collect()
    start = clock()
    for _ in range(count):
        work()
    return clock() - start


def _seen(result: Any) -> Any:
    """What shows that the work was done: the last id of a list of items, or JSON text as it was written."""
    if isinstance(result, bytes):
        return json.loads(result)
    if isinstance(result, list):
        last = result[-1]
        return [len(result), plain(last["id"] if isinstance(last, dict) else last.id)]
    return result


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
