# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .bulk_upsert_create import BulkUpsertCreate
from .bulk_upsert_update import BulkUpsertUpdate


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BulkUpsert(Model):
    """Entities to create and to update in one request.

    Source: facts 3 upsert (S3, V5 5.6).

    Attributes:
        create: Entities to create.
        update: Changes to entities.
    """

    create: BulkUpsertCreate | Mapping[str, Any] | Unset = UNSET
    update: BulkUpsertUpdate | Mapping[str, Any] | Unset = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("create", "create", _s.ModelOf(BulkUpsertCreate)),
                _s.Field("update", "update", _s.ModelOf(BulkUpsertUpdate)),
            ),
        )
