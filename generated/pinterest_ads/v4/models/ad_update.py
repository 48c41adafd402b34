# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.


from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ..._runtime import schema as _s
from ..._runtime.models import Model
from ..._runtime.unset import UNSET, Unset
from .creative_type import CreativeType
from .entity_status import EntityStatus
from .tracking_urls import TrackingUrls


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdUpdate(Model):
    """Changes to an ad. What is not mentioned stays as it is.

    Source: facts 2 Ad (S0, V5 5.4).

    Rule: a STORY ad needs destination_url.

    Attributes:
        id: Id of an ad.
        ad_group_id: Id of an ad group.
        pin: Id of a Pin.
        creative_type: Form of an ad. STORY is an Idea ad, which promotes an Idea Pin.
        destination_url: Page that the ad leads to. A STORY ad needs one.
        name: Name of the ad. At most 255 characters.
        status: State that the advertiser has set.
        click_tracking_url: Address called on a click.
        view_tracking_url: Address called on an impression.
        android_deep_link: Link into an Android app.
        ios_deep_link: Link into an iOS app.
        carousel_destination_urls: Pages that the cards of a carousel lead to.
        carousel_android_deep_links: Links into an Android app, one per card.
        carousel_ios_deep_links: Links into an iOS app, one per card.
        tracking_urls: Addresses that are called when people see or use the ads, by kind of event.
        is_pin_deleted: Whether the Pin behind the ad is gone.
        is_removable: Whether people can save the Pin for themselves.
    """

    id: str | int
    ad_group_id: str | int | Unset = UNSET
    pin: str | int | Unset = UNSET
    creative_type: CreativeType | str | Unset = UNSET
    destination_url: str | Unset | None = UNSET
    name: str | Unset | None = UNSET
    status: EntityStatus | str | Unset = UNSET
    click_tracking_url: str | Unset | None = UNSET
    view_tracking_url: str | Unset | None = UNSET
    android_deep_link: str | Unset | None = UNSET
    ios_deep_link: str | Unset | None = UNSET
    carousel_destination_urls: Sequence[str] | Unset | None = UNSET
    carousel_android_deep_links: Sequence[str] | Unset | None = UNSET
    carousel_ios_deep_links: Sequence[str] | Unset | None = UNSET
    tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET
    is_pin_deleted: bool | Unset = UNSET
    is_removable: bool | Unset = UNSET

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            fields=(
                _s.Field("id", "id", _s.Id(), required=True),
                _s.Field("ad_group_id", "ad_group_id", _s.Id()),
                _s.Field("pin", "pin", _s.Id()),
                _s.Field("creative_type", "creative_type", _s.EnumOf(CreativeType)),
                _s.Field("destination_url", "destination_url", _s.NullableOf(_s.String())),
                _s.Field("name", "name", _s.NullableOf(_s.String(max_length=255))),
                _s.Field("status", "status", _s.EnumOf(EntityStatus)),
                _s.Field("click_tracking_url", "click_tracking_url", _s.NullableOf(_s.String())),
                _s.Field("view_tracking_url", "view_tracking_url", _s.NullableOf(_s.String())),
                _s.Field("android_deep_link", "android_deep_link", _s.NullableOf(_s.String())),
                _s.Field("ios_deep_link", "ios_deep_link", _s.NullableOf(_s.String())),
                _s.Field(
                    "carousel_destination_urls",
                    "carousel_destination_urls",
                    _s.NullableOf(_s.ListOf(_s.String())),
                ),
                _s.Field(
                    "carousel_android_deep_links",
                    "carousel_android_deep_links",
                    _s.NullableOf(_s.ListOf(_s.String())),
                ),
                _s.Field(
                    "carousel_ios_deep_links",
                    "carousel_ios_deep_links",
                    _s.NullableOf(_s.ListOf(_s.String())),
                ),
                _s.Field("tracking_urls", "tracking_urls", _s.NullableOf(_s.ModelOf(TrackingUrls))),
                _s.Field("is_pin_deleted", "is_pin_deleted", _s.Boolean()),
                _s.Field("is_removable", "is_removable", _s.Boolean()),
            ),
            rules=(
                _s.Rule(
                    branches=(
                        _s.Branch(
                            required=("creative_type", "destination_url"),
                            tests=(
                                _s.PropertyTest("creative_type", values=("STORY",)),
                                _s.PropertyTest("destination_url", not_null=True, min_length=1),
                            ),
                        ),
                        _s.Branch(
                            forbidden=("creative_type",),
                        ),
                        _s.Branch(
                            required=("creative_type",),
                            tests=(
                                _s.PropertyTest(
                                    "creative_type",
                                    values=(
                                        "REGULAR",
                                        "VIDEO",
                                        "SHOPPING",
                                        "CAROUSEL",
                                        "MAX_VIDEO",
                                        "SHOP_THE_PIN",
                                    ),
                                ),
                            ),
                        ),
                    ),
                    message="a STORY ad needs destination_url",
                ),
            ),
        )
