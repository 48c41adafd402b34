"""The works there are."""

from collections.abc import Mapping

from .bulk_get import bulk_get
from .work import Work

WORKS: Mapping[str, Work] = {"bulk_get": bulk_get}
