"""An invented API, spelled out the way generated code does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

import httpx
from attrs import define
from hypothesis import HealthCheck, settings

from generator.runtime import operation as o
from generator.runtime import schema as s
from generator.runtime.client import AsyncClient, Envelope, SyncClient
from generator.runtime.enums import OpenIntEnum, OpenStrEnum
from generator.runtime.models import Model
from generator.runtime.unset import UNSET, Unset

# The same draws on every run and machine; the first draw of a text is slow, and no fault.
steady = settings(
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow],
)


class Colour(OpenStrEnum):
    RED = "RED"
    GREEN = "GREEN"


class Size(OpenIntEnum):
    VALUE_1 = 1
    VALUE_2 = 2


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Part(Model):
    name: str
    weight: float | Unset | None = UNSET
    owner_id: str | int | Unset = UNSET
    parts: list[Part] | Unset = UNSET

    @classmethod
    def _schema(cls) -> s.ObjectSchema:
        return s.ObjectSchema(
            fields=(
                s.Field("name", "name", s.String(min_length=1), required=True),
                s.Field("weight", "weight", s.NullableOf(s.Number(minimum=0))),
                s.Field("ownerId", "owner_id", s.Id(), required=True, from_path="owner_id"),
                s.Field("parts", "parts", s.ListOf(s.ModelOf(Part), max_items=3)),
            ),
        )


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Widget(Model):
    id: str | int | Unset = UNSET
    kind: Colour | str
    size: Size | int | Unset = UNSET
    url: str | Unset | None = UNSET
    day: date | Unset = UNSET
    at: datetime | Unset = UNSET
    labels: dict[str, str] | Unset = UNSET
    part: Part | Unset = UNSET
    anything: object = UNSET

    @classmethod
    def _schema(cls) -> s.ObjectSchema:
        return s.ObjectSchema(
            fields=(
                s.Field("id", "id", s.Id(), required=True, read_only=True),
                s.Field("kind", "kind", s.EnumOf(Colour), required=True),
                s.Field("size", "size", s.EnumOf(Size)),
                s.Field("url", "url", s.NullableOf(s.String(max_length=20))),
                s.Field("day", "day", s.Date()),
                s.Field("at", "at", s.DateTime()),
                s.Field("labels", "labels", s.MapOf(s.String())),
                s.Field("part", "part", s.ModelOf(Part)),
                s.Field("anything", "anything", s.Any()),
            ),
            additional=s.Integer(),
            rules=(
                s.Rule(
                    branches=(
                        s.Branch(
                            required=("kind", "url"),
                            tests=(
                                s.PropertyTest("kind", values=("RED",)),
                                s.PropertyTest("url", not_null=True, min_length=1),
                            ),
                        ),
                        s.Branch(tests=(s.PropertyTest("kind", values=("GREEN", "NEW")),)),
                    ),
                    message="a RED widget needs url",
                ),
            ),
        )


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Failure(Model):
    code: int
    message: str | Unset = UNSET

    @classmethod
    def _schema(cls) -> s.ObjectSchema:
        return s.ObjectSchema(
            fields=(
                s.Field("code", "code", s.Integer(), required=True),
                s.Field("message", "message", s.String()),
            ),
            additional=None,
        )


def json_of(kind: s.Kind) -> tuple[o.Content, ...]:
    return (o.Content("application/json", "json", kind),)


def parameter(name: str, location: Any, kind: s.Kind, **more: Any) -> o.Parameter:
    style = {"query": "form", "cookie": "form"}.get(location, "simple")
    return o.Parameter(name, name, location, kind, **{"style": style, "explode": style == "form", **more})


BEARER = ((o.SecurityScheme("oauth", "bearer"),),)
READ: o.Operation[Widget] = o.Operation(
    "widgets.get",
    "GET",
    "/owners/{owner_id}/widgets/",
    parameters=(
        parameter("owner_id", "path", s.Id(), required=True),
        parameter("colours", "query", s.ListOf(s.EnumOf(Colour), max_items=2)),
        parameter("limit", "query", s.Integer(minimum=1, maximum=100)),
        parameter("x-trace", "header", s.String()),
    ),
    responses=(
        o.Response("200", json_of(s.ModelOf(Widget))),
        o.Response("204"),
        o.Response("404", json_of(s.ModelOf(Failure))),
        o.Response("5XX", json_of(s.ModelOf(Failure))),
    ),
    security=BEARER,
)
WRITE: o.Operation[list[Widget]] = o.Operation(
    "widgets.create",
    "POST",
    "/owners/{owner_id}/widgets/",
    parameters=(parameter("owner_id", "path", s.Id(), required=True),),
    body=o.Body(json_of(s.ListOf(s.ModelOf(Widget), max_items=2)), required=True),
    responses=(o.Response("200", json_of(s.ListOf(s.ModelOf(Widget)))),),
    security=BEARER,
)

ENVELOPE = Envelope(field="status", failure=("failure",), code="code", message="message")


class Sync(SyncClient):
    _base_url = "https://api.example.com/v1"
    _user_agent = "sample/1"


class Async(AsyncClient):
    _base_url = "https://api.example.com/v1"
    _user_agent = "sample/1"


class EnvelopedSync(Sync):
    _envelope = ENVELOPE


class EnvelopedAsync(Async):
    _envelope = ENVELOPE


Handler = Callable[[httpx.Request], httpx.Response]
Call = Callable[..., Any]


def call_sync(
    operation: o.Operation[Any],
    arguments: Mapping[str, object] | None = None,
    body: object = UNSET,
    *,
    handler: Handler,
    content_type: str | None = None,
    enveloped: bool = False,
    **settings: Any,
) -> Any:
    cls = EnvelopedSync if enveloped else Sync
    with cls(transport=httpx.MockTransport(handler), **{"retries": 0, **settings}) as client:
        return client.call(operation, arguments or {}, body, content_type)


def call_async(
    operation: o.Operation[Any],
    arguments: Mapping[str, object] | None = None,
    body: object = UNSET,
    *,
    handler: Handler,
    content_type: str | None = None,
    enveloped: bool = False,
    **settings: Any,
) -> Any:
    async def run() -> Any:
        cls = EnvelopedAsync if enveloped else Async
        async with cls(transport=httpx.MockTransport(handler), **{"retries": 0, **settings}) as client:
            return await client.call(operation, arguments or {}, body, content_type)

    return asyncio.run(run())


def sent(
    operation: o.Operation[Any],
    arguments: Mapping[str, object] | None = None,
    body: object = UNSET,
    **more: Any,
) -> httpx.Request:
    """The one request that a call makes."""
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(204)

    empty = o.Operation(
        operation.operation_id,
        operation.method,
        operation.path,
        operation.parameters,
        operation.body,
        (*operation.responses, o.Response("204")),
        operation.server,
        operation.security,
    )
    call_sync(empty, arguments, body, handler=handler, **more)
    assert len(requests) == 1
    return requests[0]
