# Made from spec/ads-v4.yaml.

"""Calls of ``client.top_pins``: a class for each client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET
from .. import operations as _op

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Unpack

    from ..._runtime.options import CallOptions
    from ..._runtime.unset import Unset
    from .. import declared as _declared
    from ..models.top_pins import CreatedInLastNDays, TopPins, TopPinsSortBy


class TopPinsResource(Resource):
    """The calls of ``client.top_pins``."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.Raw_resources_top_pins: ...

        @property
        def with_streaming_response(self) -> _declared.Streamed_resources_top_pins: ...

    def list(
        self,
        *,
        user: str | int,
        start_date: datetime.date,
        end_date: datetime.date,
        sort_by: TopPinsSortBy | str,
        from_claimed_content: str | Unset = UNSET,
        pin_format: str | Unset = UNSET,
        app_types: str | Unset = UNSET,
        metric_types: Sequence[str] | Unset = UNSET,
        num_of_pins: int | Unset = UNSET,
        created_in_last_n_days: CreatedInLastNDays | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TopPins:
        """Get the best Pins of a user

        An organic endpoint of v3, which keeps its own host and path.

        ``GET /v3/partners/analytics/users/{user}/pins/top/``
        Source: S0 March 2022.
        Token scopes: read_pins, read_users.
        In v5: nothing takes its place. No part of v4, and not touched by its end. Nearest in v5: GET
        /user_account/analytics/top_pins.

        Args:
            user: Id of the user.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            sort_by: Metric that the best Pins are chosen by.
            from_claimed_content: Whether Pins from claimed sites count, and which.
            pin_format: Only Pins of this format.
            app_types: Only what happened on this kind of device.
            metric_types: Metrics to return. At least 1 item. Each item: Matches `^[A-Z0-9_]+$`.
            num_of_pins: How many Pins to return. 1 to 50. The API's default: 10.
            created_in_last_n_days: Only Pins created within this many days; 30 is the only number accepted.

        Returns:
            The best Pins.

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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _op.top_pins_list(),
            {
                "user": user,
                "start_date": start_date,
                "end_date": end_date,
                "sort_by": sort_by,
                "from_claimed_content": from_claimed_content,
                "pin_format": pin_format,
                "app_types": app_types,
                "metric_types": metric_types,
                "num_of_pins": num_of_pins,
                "created_in_last_n_days": created_in_last_n_days,
            },
            options=options,
        )


class AsyncTopPinsResource(AsyncResource):
    """The calls of ``client.top_pins``, to be awaited."""

    __slots__ = ()

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> _declared.AsyncRaw_resources_top_pins: ...

        @property
        def with_streaming_response(self) -> _declared.AsyncStreamed_resources_top_pins: ...

    async def list(
        self,
        *,
        user: str | int,
        start_date: datetime.date,
        end_date: datetime.date,
        sort_by: TopPinsSortBy | str,
        from_claimed_content: str | Unset = UNSET,
        pin_format: str | Unset = UNSET,
        app_types: str | Unset = UNSET,
        metric_types: Sequence[str] | Unset = UNSET,
        num_of_pins: int | Unset = UNSET,
        created_in_last_n_days: CreatedInLastNDays | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TopPins:
        """Get the best Pins of a user

        An organic endpoint of v3, which keeps its own host and path.

        ``GET /v3/partners/analytics/users/{user}/pins/top/``
        Source: S0 March 2022.
        Token scopes: read_pins, read_users.
        In v5: nothing takes its place. No part of v4, and not touched by its end. Nearest in v5: GET
        /user_account/analytics/top_pins.

        Args:
            user: Id of the user.
            start_date: First day, in UTC.
            end_date: Last day, in UTC.
            sort_by: Metric that the best Pins are chosen by.
            from_claimed_content: Whether Pins from claimed sites count, and which.
            pin_format: Only Pins of this format.
            app_types: Only what happened on this kind of device.
            metric_types: Metrics to return. At least 1 item. Each item: Matches `^[A-Z0-9_]+$`.
            num_of_pins: How many Pins to return. 1 to 50. The API's default: 10.
            created_in_last_n_days: Only Pins created within this many days; 30 is the only number accepted.

        Returns:
            The best Pins.

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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _op.top_pins_list(),
            {
                "user": user,
                "start_date": start_date,
                "end_date": end_date,
                "sort_by": sort_by,
                "from_claimed_content": from_claimed_content,
                "pin_format": pin_format,
                "app_types": app_types,
                "metric_types": metric_types,
                "num_of_pins": num_of_pins,
                "created_in_last_n_days": created_in_last_n_days,
            },
            options=options,
        )
