# Made from generator/sandbox.
"""The works there are."""

from collections.abc import Mapping

from .bulk_get import bulk_get
from .bulk_upsert import bulk_upsert
from .report import report
from .work import Work

WORKS: Mapping[str, Work] = {"bulk_get": bulk_get, "bulk_upsert": bulk_upsert, "report": report}
