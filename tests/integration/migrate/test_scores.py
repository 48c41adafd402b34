"""What `migrate check` finds, against the labels. Rules may be tuned on the one half only."""

from __future__ import annotations

import pytest

from tests.integration.migrate.labels import HALVES, findings, score

pytest.importorskip("pinterest_ads.migrate")


@pytest.mark.parametrize("half", HALVES)
def test_precision_and_recall(half: str) -> None:
    result = score(half, findings(half))
    report = f"wrong: {result.wrong}\nmissed: {result.missed}"
    assert result.precision > 0.95, report
    assert result.recall > 0.95, report
