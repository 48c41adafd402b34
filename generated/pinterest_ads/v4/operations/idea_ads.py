# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""What the document says of the calls of ``client.idea_ads``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from ..._runtime import operation as _o

if TYPE_CHECKING:
    from ..._runtime.batches import BatchResult
    from ..models.ads import Ad


@functools.cache
def create() -> _o.Operation[Ad | BatchResult[Ad]]:
    from . import ads as _of

    return _of.create()
