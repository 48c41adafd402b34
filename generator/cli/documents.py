"""Any document, from a file or URL, with any overlays applied."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.document import fetch, overlay, read


def load(spec: str, overlays: list[Path], *, strict: bool) -> dict[str, Any]:
    """The document after its overlays, in their order. Raises PipelineError."""
    if fetch.is_url(spec):
        name = fetch.shown(spec)
        fetched = fetch.fetch(spec)
        document = read.load(fetched.data if fetched else b"", name=name)
    else:
        name = Path(spec).name
        document = read.load(Path(spec), name=name)
    read.check_openapi(document, name=name)
    for path in overlays:
        actions = read.load(path, name=path.name)
        document = overlay.apply(document, actions, name=path.name, strict=strict).document
    return document
