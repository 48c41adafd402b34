"""Emission against its golden record (rebuilt by ``python -m tests.unit.emit.regenerate_golden``)."""

from __future__ import annotations

import difflib

from tests.unit.emit.regenerate_golden import made, recorded


def test_the_output_is_the_golden_record() -> None:
    golden, output = recorded(), made()
    assert sorted(output) == sorted(golden)
    difference = [
        line
        for path in sorted(output)
        for line in difflib.unified_diff(
            golden[path].splitlines(), output[path].splitlines(), path, path, lineterm=""
        )
    ]
    assert difference == []
