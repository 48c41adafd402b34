# Made from spec/ads-v4.yaml.


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
class AdCreate(Model):
    """An ad to create.

    Source: facts 2 Ad (S0, V5 5.4).

    Rule: a STORY ad needs pin and destination_url (Pinterest's changelog, June 2022).

    Advice: the destination_url of a STORY ad is http, so browsers call the page not secure; use https.
    """

    ad_group_id: str | int
    """Id of an ad group."""
    pin: str | int
    """Id of a Pin."""
    creative_type: CreativeType | str
    """Form of an ad. STORY is an Idea ad, which promotes an Idea Pin."""
    destination_url: str | Unset | None = UNSET
    """Page that the ad leads to. A STORY ad needs one."""
    name: str | Unset | None = UNSET
    """Name of the ad. At most 255 characters."""
    status: EntityStatus | str | Unset = UNSET
    """State that the advertiser has set."""
    click_tracking_url: str | Unset | None = UNSET
    """Address called on a click."""
    view_tracking_url: str | Unset | None = UNSET
    """Address called on an impression."""
    android_deep_link: str | Unset | None = UNSET
    """Link into an Android app."""
    ios_deep_link: str | Unset | None = UNSET
    """Link into an iOS app."""
    carousel_destination_urls: Sequence[str] | Unset | None = UNSET
    """Pages that the cards of a carousel lead to."""
    carousel_android_deep_links: Sequence[str] | Unset | None = UNSET
    """Links into an Android app, one per card."""
    carousel_ios_deep_links: Sequence[str] | Unset | None = UNSET
    """Links into an iOS app, one per card."""
    tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET
    """Addresses that are called when people see or use the ads, by kind of event."""
    is_pin_deleted: bool | Unset = UNSET
    """Whether the Pin behind the ad is gone."""
    is_removable: bool | Unset = UNSET
    """Whether people can save the Pin for themselves."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("ad_group_id", _s.Id(), required=True),
                _s.field("pin", _s.Id(), required=True),
                _s.field("name", _s.NullableOf(_s.String(max_length=255))),
            ),
            rules=(
                _s.Rule(
                    branches=(
                        _s.Branch(
                            tests=(_s.PropertyTest("creative_type", refused=("STORY",)),),
                        ),
                        _s.Branch(
                            required=("pin", "destination_url"),
                            tests=(_s.PropertyTest("destination_url", not_null=True, min_length=1),),
                        ),
                    ),
                    message="a STORY ad needs pin and destination_url (Pinterest's changelog, June 2022)",
                ),
            ),
            advice=(
                _s.Rule(
                    branches=(
                        _s.Branch(
                            tests=(_s.PropertyTest("creative_type", refused=("STORY",)),),
                        ),
                        _s.Branch(
                            tests=(_s.PropertyTest("destination_url", pattern="^(?![Hh][Tt][Tt][Pp]:)"),),
                        ),
                    ),
                    message="the destination_url of a STORY ad is http, so browsers call the page not secure; use https",
                ),
            ),
        )


@attrs.define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdUpdate(Model):
    """Changes to an ad. What is not mentioned stays as it is.

    Source: facts 2 Ad (S0, V5 5.4).

    Rule: a STORY ad needs destination_url (Pinterest's changelog, June 2022).

    Advice: the destination_url of a STORY ad is http, so browsers call the page not secure; use https.
    """

    id: str | int
    """Id of an ad."""
    ad_group_id: str | int | Unset = UNSET
    """Id of an ad group."""
    pin: str | int | Unset = UNSET
    """Id of a Pin."""
    creative_type: CreativeType | str | Unset = UNSET
    """Form of an ad. STORY is an Idea ad, which promotes an Idea Pin."""
    destination_url: str | Unset | None = UNSET
    """Page that the ad leads to. A STORY ad needs one."""
    name: str | Unset | None = UNSET
    """Name of the ad. At most 255 characters."""
    status: EntityStatus | str | Unset = UNSET
    """State that the advertiser has set."""
    click_tracking_url: str | Unset | None = UNSET
    """Address called on a click."""
    view_tracking_url: str | Unset | None = UNSET
    """Address called on an impression."""
    android_deep_link: str | Unset | None = UNSET
    """Link into an Android app."""
    ios_deep_link: str | Unset | None = UNSET
    """Link into an iOS app."""
    carousel_destination_urls: Sequence[str] | Unset | None = UNSET
    """Pages that the cards of a carousel lead to."""
    carousel_android_deep_links: Sequence[str] | Unset | None = UNSET
    """Links into an Android app, one per card."""
    carousel_ios_deep_links: Sequence[str] | Unset | None = UNSET
    """Links into an iOS app, one per card."""
    tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET
    """Addresses that are called when people see or use the ads, by kind of event."""
    is_pin_deleted: bool | Unset = UNSET
    """Whether the Pin behind the ad is gone."""
    is_removable: bool | Unset = UNSET
    """Whether people can save the Pin for themselves."""

    @classmethod
    def _schema(cls) -> _s.ObjectSchema:
        return _s.ObjectSchema(
            _s.fields_of(
                cls,
                _s.field("id", _s.Id(), required=True),
                _s.field("ad_group_id", _s.Id()),
                _s.field("pin", _s.Id()),
                _s.field("name", _s.NullableOf(_s.String(max_length=255))),
            ),
            rules=(
                _s.Rule(
                    branches=(
                        _s.Branch(
                            tests=(_s.PropertyTest("creative_type", refused=("STORY",)),),
                        ),
                        _s.Branch(
                            required=("destination_url",),
                            tests=(_s.PropertyTest("destination_url", not_null=True, min_length=1),),
                        ),
                    ),
                    message="a STORY ad needs destination_url (Pinterest's changelog, June 2022)",
                ),
            ),
            advice=(
                _s.Rule(
                    branches=(
                        _s.Branch(
                            tests=(_s.PropertyTest("creative_type", refused=("STORY",)),),
                        ),
                        _s.Branch(
                            tests=(_s.PropertyTest("destination_url", pattern="^(?![Hh][Tt][Tt][Pp]:)"),),
                        ),
                    ),
                    message="the destination_url of a STORY ad is http, so browsers call the page not secure; use https",
                ),
            ),
        )


__all__ = [
    "AdCreate",
    "AdUpdate",
]
