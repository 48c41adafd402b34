# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdPreview(Model):
    """A preview of an ad.

    Source: facts 5 ad_previews (V5 5.4).

    Attributes:
        url: Page that shows the preview for 24 hours and can be framed. The last part of its path is the key
            of the preview.
    """

    url: str

    _direct = True

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(_s.Field("url", "url", _s.String(), required=True),),
        )
