# Made from spec/ads-v4.yaml.

"""Calls of ``client.idea_ads``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.items import items_of
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.scope import AsyncScopedResource, ScopedResource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._runtime.batches import BatchResult
    from ..._runtime.options import CallOptions
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.ads import Ad
    from ..models.ads_and_bulk import AdCreate
    from ..models.entity_status import EntityStatus
    from ..models.tracking_urls import TrackingUrls


class IdeaAdsResource(Resource):
    """The calls of ``client.idea_ads``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_idea_ads: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_idea_ads: ...

    @overload
    def create(
        self,
        body: Sequence[AdCreate | Mapping[str, Any]],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> BatchResult[Ad]: ...

    @overload
    def create(
        self,
        *,
        advertiser_id: str | int,
        ad_group_id: str | int,
        pin: str | int,
        destination_url: str,
        name: str | Unset | None = UNSET,
        status: EntityStatus | str | Unset = UNSET,
        click_tracking_url: str | Unset | None = UNSET,
        view_tracking_url: str | Unset | None = UNSET,
        android_deep_link: str | Unset | None = UNSET,
        ios_deep_link: str | Unset | None = UNSET,
        carousel_destination_urls: Sequence[str] | Unset | None = UNSET,
        carousel_android_deep_links: Sequence[str] | Unset | None = UNSET,
        carousel_ios_deep_links: Sequence[str] | Unset | None = UNSET,
        tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET,
        is_pin_deleted: bool | Unset = UNSET,
        is_removable: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Ad: ...

    def create(
        self,
        body: Sequence[AdCreate | Mapping[str, Any]] | Unset = UNSET,
        *,
        advertiser_id: str | int,
        ad_group_id: str | int | Unset = UNSET,
        pin: str | int | Unset = UNSET,
        destination_url: str | Unset = UNSET,
        name: str | Unset | None = UNSET,
        status: EntityStatus | str | Unset = UNSET,
        click_tracking_url: str | Unset | None = UNSET,
        view_tracking_url: str | Unset | None = UNSET,
        android_deep_link: str | Unset | None = UNSET,
        ios_deep_link: str | Unset | None = UNSET,
        carousel_destination_urls: Sequence[str] | Unset | None = UNSET,
        carousel_android_deep_links: Sequence[str] | Unset | None = UNSET,
        carousel_ios_deep_links: Sequence[str] | Unset | None = UNSET,
        tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET,
        is_pin_deleted: bool | Unset = UNSET,
        is_removable: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Ad | BatchResult[Ad]:
        """Create Idea ads

        Promotes Idea Pins. Takes one Idea ad by its properties and gives the ad, or a list of them and gives
        what became of each. Sets creative_type to STORY.

        ``POST /advertisers/{advertiser_id}/ads/``
        Source: changelog of June 2022, Idea ads.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/ads``.

        Args:
            body: The ads to create.
            advertiser_id: Advertiser whose objects are meant.
            ad_group_id: Id of an ad group.
            pin: Id of a Pin.
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

        Returns:
            What became of the ads, in the order in which they were sent.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            NotFoundError: status 404. There is no such object.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIFailureError: the one item that was given was refused.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `ads.list` tells.
        """
        return self._client.call(
            _op.idea_ads_create(),
            {"advertiser_id": advertiser_id},
            items_of(
                body,
                {"creative_type": "STORY"},
                {
                    "ad_group_id": ad_group_id,
                    "pin": pin,
                    "destination_url": destination_url,
                    "name": name,
                    "status": status,
                    "click_tracking_url": click_tracking_url,
                    "view_tracking_url": view_tracking_url,
                    "android_deep_link": android_deep_link,
                    "ios_deep_link": ios_deep_link,
                    "carousel_destination_urls": carousel_destination_urls,
                    "carousel_android_deep_links": carousel_android_deep_links,
                    "carousel_ios_deep_links": carousel_ios_deep_links,
                    "tracking_urls": tracking_urls,
                    "is_pin_deleted": is_pin_deleted,
                    "is_removable": is_removable,
                },
            ),
            options=options,
        )


class AsyncIdeaAdsResource(AsyncResource):
    """The calls of ``client.idea_ads``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_idea_ads: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_idea_ads: ...

    @overload
    async def create(
        self,
        body: Sequence[AdCreate | Mapping[str, Any]],
        *,
        advertiser_id: str | int,
        **options: Unpack[CallOptions],
    ) -> BatchResult[Ad]: ...

    @overload
    async def create(
        self,
        *,
        advertiser_id: str | int,
        ad_group_id: str | int,
        pin: str | int,
        destination_url: str,
        name: str | Unset | None = UNSET,
        status: EntityStatus | str | Unset = UNSET,
        click_tracking_url: str | Unset | None = UNSET,
        view_tracking_url: str | Unset | None = UNSET,
        android_deep_link: str | Unset | None = UNSET,
        ios_deep_link: str | Unset | None = UNSET,
        carousel_destination_urls: Sequence[str] | Unset | None = UNSET,
        carousel_android_deep_links: Sequence[str] | Unset | None = UNSET,
        carousel_ios_deep_links: Sequence[str] | Unset | None = UNSET,
        tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET,
        is_pin_deleted: bool | Unset = UNSET,
        is_removable: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Ad: ...

    async def create(
        self,
        body: Sequence[AdCreate | Mapping[str, Any]] | Unset = UNSET,
        *,
        advertiser_id: str | int,
        ad_group_id: str | int | Unset = UNSET,
        pin: str | int | Unset = UNSET,
        destination_url: str | Unset = UNSET,
        name: str | Unset | None = UNSET,
        status: EntityStatus | str | Unset = UNSET,
        click_tracking_url: str | Unset | None = UNSET,
        view_tracking_url: str | Unset | None = UNSET,
        android_deep_link: str | Unset | None = UNSET,
        ios_deep_link: str | Unset | None = UNSET,
        carousel_destination_urls: Sequence[str] | Unset | None = UNSET,
        carousel_android_deep_links: Sequence[str] | Unset | None = UNSET,
        carousel_ios_deep_links: Sequence[str] | Unset | None = UNSET,
        tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET,
        is_pin_deleted: bool | Unset = UNSET,
        is_removable: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Ad | BatchResult[Ad]:
        """Create Idea ads

        Promotes Idea Pins. Takes one Idea ad by its properties and gives the ad, or a list of them and gives
        what became of each. Sets creative_type to STORY.

        ``POST /advertisers/{advertiser_id}/ads/``
        Source: changelog of June 2022, Idea ads.
        Token scopes: write_ads.
        In v5: ``POST /ad_accounts/{ad_account_id}/ads``.

        Args:
            body: The ads to create.
            advertiser_id: Advertiser whose objects are meant.
            ad_group_id: Id of an ad group.
            pin: Id of a Pin.
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

        Returns:
            What became of the ads, in the order in which they were sent.

        Raises:
            InvalidArgumentError: an argument cannot be right; nothing was sent.
            BadRequestError: status 400. The request is not valid.
            AuthenticationError: status 401. The access token is missing, wrong or out of date.
            PermissionDeniedError: status 403. The user may not do this.
            NotFoundError: status 404. There is no such object.
            RateLimitError: status 429. Too many requests. Quotas are counted for each advertiser, not for each user. If the message
                speaks of spam, trying again does not help.
            ServerError: status 500. The API failed.
            ConflictError: status 409. Each value is right by itself, but not with the others or with what there is.
            APIStatusError: status 415. The content-type of the body is not application/json.
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIFailureError: the one item that was given was refused.
            APIConnectionError: no complete reply arrived.
            OutcomeUnknownError: it may or may not have taken effect, and was not repeated. `ads.list` tells.
        """
        return await self._client.call(
            _op.idea_ads_create(),
            {"advertiser_id": advertiser_id},
            items_of(
                body,
                {"creative_type": "STORY"},
                {
                    "ad_group_id": ad_group_id,
                    "pin": pin,
                    "destination_url": destination_url,
                    "name": name,
                    "status": status,
                    "click_tracking_url": click_tracking_url,
                    "view_tracking_url": view_tracking_url,
                    "android_deep_link": android_deep_link,
                    "ios_deep_link": ios_deep_link,
                    "carousel_destination_urls": carousel_destination_urls,
                    "carousel_android_deep_links": carousel_android_deep_links,
                    "carousel_ios_deep_links": carousel_ios_deep_links,
                    "tracking_urls": tracking_urls,
                    "is_pin_deleted": is_pin_deleted,
                    "is_removable": is_removable,
                },
            ),
            options=options,
        )


class ScopedIdeaAdsResource(ScopedResource):
    """The calls of ``client.advertiser(...).idea_ads``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_scoped_idea_ads: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_scoped_idea_ads: ...

    @overload
    def create(
        self, body: Sequence[AdCreate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> BatchResult[Ad]: ...

    @overload
    def create(
        self,
        *,
        ad_group_id: str | int,
        pin: str | int,
        destination_url: str,
        name: str | Unset | None = UNSET,
        status: EntityStatus | str | Unset = UNSET,
        click_tracking_url: str | Unset | None = UNSET,
        view_tracking_url: str | Unset | None = UNSET,
        android_deep_link: str | Unset | None = UNSET,
        ios_deep_link: str | Unset | None = UNSET,
        carousel_destination_urls: Sequence[str] | Unset | None = UNSET,
        carousel_android_deep_links: Sequence[str] | Unset | None = UNSET,
        carousel_ios_deep_links: Sequence[str] | Unset | None = UNSET,
        tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET,
        is_pin_deleted: bool | Unset = UNSET,
        is_removable: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Ad: ...

    def create(
        self,
        body: Sequence[AdCreate | Mapping[str, Any]] | Unset = UNSET,
        *,
        ad_group_id: str | int | Unset = UNSET,
        pin: str | int | Unset = UNSET,
        destination_url: str | Unset = UNSET,
        name: str | Unset | None = UNSET,
        status: EntityStatus | str | Unset = UNSET,
        click_tracking_url: str | Unset | None = UNSET,
        view_tracking_url: str | Unset | None = UNSET,
        android_deep_link: str | Unset | None = UNSET,
        ios_deep_link: str | Unset | None = UNSET,
        carousel_destination_urls: Sequence[str] | Unset | None = UNSET,
        carousel_android_deep_links: Sequence[str] | Unset | None = UNSET,
        carousel_ios_deep_links: Sequence[str] | Unset | None = UNSET,
        tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET,
        is_pin_deleted: bool | Unset = UNSET,
        is_removable: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Ad | BatchResult[Ad]:
        """Create Idea ads

        As ``client.idea_ads.create``, which says more, with the advertiser_id given.
        """
        return self._client.call(
            _op.idea_ads_create(),
            {"advertiser_id": self._scope},
            items_of(
                body,
                {"creative_type": "STORY"},
                {
                    "ad_group_id": ad_group_id,
                    "pin": pin,
                    "destination_url": destination_url,
                    "name": name,
                    "status": status,
                    "click_tracking_url": click_tracking_url,
                    "view_tracking_url": view_tracking_url,
                    "android_deep_link": android_deep_link,
                    "ios_deep_link": ios_deep_link,
                    "carousel_destination_urls": carousel_destination_urls,
                    "carousel_android_deep_links": carousel_android_deep_links,
                    "carousel_ios_deep_links": carousel_ios_deep_links,
                    "tracking_urls": tracking_urls,
                    "is_pin_deleted": is_pin_deleted,
                    "is_removable": is_removable,
                },
            ),
            options=options,
        )


class AsyncScopedIdeaAdsResource(AsyncScopedResource):
    """The calls of ``client.advertiser(...).idea_ads``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_scoped_idea_ads: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_scoped_idea_ads: ...

    @overload
    async def create(
        self, body: Sequence[AdCreate | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> BatchResult[Ad]: ...

    @overload
    async def create(
        self,
        *,
        ad_group_id: str | int,
        pin: str | int,
        destination_url: str,
        name: str | Unset | None = UNSET,
        status: EntityStatus | str | Unset = UNSET,
        click_tracking_url: str | Unset | None = UNSET,
        view_tracking_url: str | Unset | None = UNSET,
        android_deep_link: str | Unset | None = UNSET,
        ios_deep_link: str | Unset | None = UNSET,
        carousel_destination_urls: Sequence[str] | Unset | None = UNSET,
        carousel_android_deep_links: Sequence[str] | Unset | None = UNSET,
        carousel_ios_deep_links: Sequence[str] | Unset | None = UNSET,
        tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET,
        is_pin_deleted: bool | Unset = UNSET,
        is_removable: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Ad: ...

    async def create(
        self,
        body: Sequence[AdCreate | Mapping[str, Any]] | Unset = UNSET,
        *,
        ad_group_id: str | int | Unset = UNSET,
        pin: str | int | Unset = UNSET,
        destination_url: str | Unset = UNSET,
        name: str | Unset | None = UNSET,
        status: EntityStatus | str | Unset = UNSET,
        click_tracking_url: str | Unset | None = UNSET,
        view_tracking_url: str | Unset | None = UNSET,
        android_deep_link: str | Unset | None = UNSET,
        ios_deep_link: str | Unset | None = UNSET,
        carousel_destination_urls: Sequence[str] | Unset | None = UNSET,
        carousel_android_deep_links: Sequence[str] | Unset | None = UNSET,
        carousel_ios_deep_links: Sequence[str] | Unset | None = UNSET,
        tracking_urls: TrackingUrls | Mapping[str, Any] | Unset | None = UNSET,
        is_pin_deleted: bool | Unset = UNSET,
        is_removable: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Ad | BatchResult[Ad]:
        """Create Idea ads

        As ``client.idea_ads.create``, which says more, with the advertiser_id given.
        """
        return await self._client.call(
            _op.idea_ads_create(),
            {"advertiser_id": self._scope},
            items_of(
                body,
                {"creative_type": "STORY"},
                {
                    "ad_group_id": ad_group_id,
                    "pin": pin,
                    "destination_url": destination_url,
                    "name": name,
                    "status": status,
                    "click_tracking_url": click_tracking_url,
                    "view_tracking_url": view_tracking_url,
                    "android_deep_link": android_deep_link,
                    "ios_deep_link": ios_deep_link,
                    "carousel_destination_urls": carousel_destination_urls,
                    "carousel_android_deep_links": carousel_android_deep_links,
                    "carousel_ios_deep_links": carousel_ios_deep_links,
                    "tracking_urls": tracking_urls,
                    "is_pin_deleted": is_pin_deleted,
                    "is_removable": is_removable,
                },
            ),
            options=options,
        )
