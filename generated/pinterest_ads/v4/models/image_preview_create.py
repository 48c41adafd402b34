# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ImagePreviewCreate(Model):
    """An image to preview as an ad.

    Source: facts 5 ad_previews/image (S3, V5 5.4).

    Attributes:
        image_url: Address of the image.
        title: Title to show.
    """

    image_url: str
    title: str

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("image_url", "image_url", _s.String(), required=True),
                _s.Field("title", "title", _s.String(), required=True),
            ),
        )
