"""Any document, from a file or URL, with any overlays applied."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.document import fetch, overlay, read


@frozen
class Loaded:
    """The document after its overlays, and the sha256 of each thing it was made from."""

    document: dict[str, Any]
    hashes: dict[str, str]


def load(spec: str, overlays: list[Path], *, strict: bool) -> Loaded:
    """Read `spec` (path or URL) and apply the overlays in their order. Raises PipelineError."""
    if fetch.is_url(spec):
        name = fetch.shown(spec)
        fetched = fetch.fetch(spec)
        data = fetched.data if fetched else b""
    else:
        name = Path(spec).name
        data = read.read_bytes(Path(spec), name=name)
    document = read.load(data, name=name)
    read.check_openapi(document, name=name)
    hashes = {"spec": hashlib.sha256(data).hexdigest()}
    for number, path in enumerate(overlays, start=1):
        data = read.read_bytes(path, name=path.name)
        actions = read.load(data, name=path.name)
        document = overlay.apply(document, actions, name=path.name, strict=strict).document
        hashes[f"overlay {number}"] = hashlib.sha256(data).hexdigest()
    return Loaded(document, hashes)
