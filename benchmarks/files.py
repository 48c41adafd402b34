"""What the workers read: pages and requests as files, written once a run."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks import payload
from benchmarks.environments import FOLDER

_FILES = FOLDER / "payload"


def page_file(kind: str, count: int = 250) -> Path:
    """A page of so many objects of that kind, as a list call gets it."""
    return _written(f"{kind}-{count}.json", payload.page(payload.items(kind, count)))


def creates_file(kind: str, count: int = 100) -> Path:
    """So many requests to create an object of that kind, as a list of JSON objects."""
    return _written(f"create-{kind}-{count}.json", json.dumps(payload.creates(kind, count)).encode())


def site_file(count: int = 25) -> Path:
    """What the loopback server answers: beginning of a path -> body."""
    page = payload.page(payload.items("ad groups", count)).decode()
    older = page.replace('"data":', '"items":', 1)
    empty = payload.page([]).decode()
    site = {"/page/v5/": older, "/page/": page, "/empty/": empty}
    return _written(f"site-{count}.json", json.dumps(site).encode())


def _written(name: str, content: bytes) -> Path:
    _FILES.mkdir(parents=True, exist_ok=True)
    path = _FILES / name.replace(" ", "-")
    path.write_bytes(content)
    return path
