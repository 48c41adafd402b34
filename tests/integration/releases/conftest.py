from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.releases.local_index import LocalIndex, local_index


@pytest.fixture
def index(tmp_path: Path) -> Iterator[LocalIndex]:
    """An empty package index on loopback."""
    with local_index(tmp_path / "index") as found:
        yield found
