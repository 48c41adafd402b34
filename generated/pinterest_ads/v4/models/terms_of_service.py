# Made from spec/ads-v4.yaml.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .error_detail import SuccessStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TermsOfService(Model):
    """The terms that hold for an advertiser.

    Source: facts 5 terms_of_service (V5 5.4).
    """

    id: str | Unset = UNSET
    """Id of the terms."""
    html: str | Unset | None = UNSET
    """Text of the terms, if it was asked for."""
    has_accepted: bool | Unset = UNSET
    """Whether the advertiser has accepted them."""
    advertiser_id: str | Unset = UNSET
    """Advertiser that the object belongs to."""

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id()),
                _s.field("advertiser_id", _s.Id()),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TermsOfServiceResult(Model):
    """The terms."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: TermsOfService
    """The terms that hold for an advertiser."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "TermsOfService",
    "TermsOfServiceResult",
]
