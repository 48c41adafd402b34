# Made from spec/ads-v4.yaml by `make generate`; edit what it is made from, not this file.

"""Calls of ``client.top_pins``: a class for each client, then what the document says of each call."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime import operation as _o, schema as _s
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.created_in_last_n_days import CreatedInLastNDays
    from ..models.top_pins import TopPinsSortBy
    from ..models.top_pins_result import TopPinsResult


class TopPinsResource(Resource):
    """The calls of ``client.top_pins``."""

    __slots__ = ()

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
    ) -> TopPinsResult:
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
            metric_types: Metrics to return. Each item: Matches `^[A-Z0-9_]+$`.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return self._client.call(
            _list_operation(),
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
        )


class AsyncTopPinsResource(AsyncResource):
    """The calls of ``client.top_pins``, to be awaited."""

    __slots__ = ()

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
    ) -> TopPinsResult:
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
            metric_types: Metrics to return. Each item: Matches `^[A-Z0-9_]+$`.
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
            APIStatusError: any other status that is no success.
            DecodeError: the reply is not what the document says.
            APIConnectionError: no complete reply arrived.
        """
        return await self._client.call(
            _list_operation(),
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
        )


@functools.cache
def _list_operation() -> _o.Operation[TopPinsResult]:
    from ..models.created_in_last_n_days import CreatedInLastNDays
    from ..models.error_response import ErrorResponse
    from ..models.top_pins import TopPinsSortBy
    from ..models.top_pins_result import TopPinsResult

    return _o.Operation(
        operation_id="get_top_pins_handler",
        method="GET",
        path="/v3/partners/analytics/users/{user}/pins/top/",
        parameters=(
            _o.Parameter(
                "user", "user", location="path", kind=_s.Id(), required=True, style="simple", explode=False
            ),
            _o.Parameter("start_date", "start_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter("end_date", "end_date", location="query", kind=_s.Date(), required=True),
            _o.Parameter(
                "sort_by", "sort_by", location="query", kind=_s.EnumOf(TopPinsSortBy), required=True
            ),
            _o.Parameter("from_claimed_content", "from_claimed_content", location="query", kind=_s.String()),
            _o.Parameter("pin_format", "pin_format", location="query", kind=_s.String()),
            _o.Parameter("app_types", "app_types", location="query", kind=_s.String()),
            _o.Parameter(
                "metric_types",
                "metric_types",
                location="query",
                kind=_s.ListOf(_s.String(pattern="^[A-Z0-9_]+$")),
                explode=False,
            ),
            _o.Parameter(
                "num_of_pins", "num_of_pins", location="query", kind=_s.Integer(minimum=1, maximum=50)
            ),
            _o.Parameter(
                "created_in_last_n_days",
                "created_in_last_n_days",
                location="query",
                kind=_s.EnumOf(CreatedInLastNDays),
            ),
        ),
        responses=(
            _o.Response("200", (_o.Content("application/json", "json", _s.ModelOf(TopPinsResult)),)),
            _o.Response("400", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("401", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("403", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("404", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("429", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
            _o.Response("500", (_o.Content("application/json", "json", _s.ModelOf(ErrorResponse)),)),
        ),
        server="https://api.pinterest.com",
        security=((_o.SecurityScheme("pinterest_oauth2", "bearer", scopes=("read_pins", "read_users")),),),
    )
