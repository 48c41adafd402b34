# Made from spec/ads-v4.yaml.


from __future__ import annotations

import attrs

from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .error_detail import SuccessStatus


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ImagePreviewCreate(Model):
    """An image to preview as an ad.

    Source: facts 5 ad_previews/image (S3, V5 5.4).
    """

    image_url: str
    """Address of the image."""
    title: str
    """Title to show."""


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdPreview(Model):
    """A preview of an ad.

    Source: facts 5 ad_previews (V5 5.4).
    """

    url: str
    """Page that shows the preview for 24 hours and can be framed. The last part of its path is the key of the
    preview."""

    _direct = True


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdPreviewResult(Model):
    """A preview."""

    status: SuccessStatus
    """Says that the request succeeded."""
    code: int
    """Result code of the API. 0 is success; no full table of the others is known."""
    message: str
    """Result in words; `ok` on success."""
    data: AdPreview
    """A preview of an ad."""
    endpoint_name: str | Unset = UNSET
    """Name of the handler that answered."""

    _direct = True


__all__ = [
    "AdPreview",
    "AdPreviewResult",
    "ImagePreviewCreate",
]
