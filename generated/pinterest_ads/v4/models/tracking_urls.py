# Made from spec/ads-v4.yaml.


from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TrackingUrls(Model):
    """Addresses that are called when people see or use the ads, by kind of event.

    Source: facts 2 TrackingUrls (V5 5.4).
    """

    impression: Sequence[str] | Unset = UNSET
    """Up to three addresses, each of 2,000 characters at most. At most 3 items. Each item: At most 2000
    characters."""
    click: Sequence[str] | Unset = UNSET
    """Up to three addresses, each of 2,000 characters at most. At most 3 items. Each item: At most 2000
    characters."""
    engagement: Sequence[str] | Unset = UNSET
    """Up to three addresses, each of 2,000 characters at most. At most 3 items. Each item: At most 2000
    characters."""
    buyable_button: Sequence[str] | Unset = UNSET
    """Up to three addresses, each of 2,000 characters at most. At most 3 items. Each item: At most 2000
    characters."""
    audience_verification: Sequence[str] | Unset = UNSET
    """Up to three addresses, each of 2,000 characters at most. At most 3 items. Each item: At most 2000
    characters."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("impression", _s.ListOf(_s.String(max_length=2000), max_items=3)),
                _s.field("click", _s.ListOf(_s.String(max_length=2000), max_items=3)),
                _s.field("engagement", _s.ListOf(_s.String(max_length=2000), max_items=3)),
                _s.field("buyable_button", _s.ListOf(_s.String(max_length=2000), max_items=3)),
                _s.field("audience_verification", _s.ListOf(_s.String(max_length=2000), max_items=3)),
            ),
        )


__all__ = [
    "TrackingUrls",
]
