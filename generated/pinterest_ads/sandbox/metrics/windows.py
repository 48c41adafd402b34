# Made from generator/sandbox.
"""What counts as a conversion, as a request says it (facts 4 windows)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..refusals import Refused
from .conversions import Terms


def terms_of(asked: Mapping[str, Any]) -> Terms:
    """The terms of a query or a report; what it does not say is as the document has it. Raises Refused."""
    click = int(asked.get("click_window_days", 30))
    engagement = int(asked.get("engagement_window_days", 30))
    view = int(asked.get("view_window_days", 1))
    if not click >= engagement >= view:
        raise Refused(
            409,
            "Of click_window_days, engagement_window_days and view_window_days none may be longer than the one"
            f" before; they are {click}, {engagement} and {view}.",
        )
    return Terms(
        click=click,
        engagement=engagement,
        view=view,
        household="HOUSEHOLD" in asked.get("attribution_types", ()),
        later=asked.get("conversion_report_time") == "CONVERSION_EVENT",
    )
