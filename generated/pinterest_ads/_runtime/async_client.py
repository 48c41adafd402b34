# Made from generator/runtime.
"""The async client: makes calls. The sync one is derived from this file."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, overload

from . import logs
from .adhoc import adhoc_operation
from .async_connections import AsyncConnections
from .async_tokens import async_token_source
from .client_base import ClientBase, ClientOptions
from .course import Course
from .credentials import needs_token
from .errors import APIConnectionError, ClientClosedError
from .loops import async_sleep
from .operation import Operation
from .options import NO_OPTIONS, CallOptions, Timeout
from .reply import Reply
from .request import Request
from .results import job_id_of, spec_of
from .retries import Retries
from .unset import UNSET
from .wiring import Wiring

if TYPE_CHECKING:
    from .async_jobs import AsyncJob
    from .async_oauth import AsyncOAuth
    from .async_pages import AsyncPages
    from .async_raw import AsyncRawCaller, AsyncStreamingCaller
    from .async_sender import AsyncReceived
    from .drift import DriftHook
    from .listing import Listing
    from .models import Model
    from .page import Page
    from .raw import RawResponse
    from .secret import Secret
    from .tokens import RefreshingToken
    from .transport import AsyncClientHTTP, AsyncTransport

T = TypeVar("T")
M = TypeVar("M", bound="Model")


class AsyncClient(ClientBase):
    """Base of the generated async clients."""

    def __init__(
        self,
        access_token: str | Secret | Callable[[], Any] | RefreshingToken | None = None,
        *,
        base_url: str | None = None,
        timeout: float | Timeout = Timeout(),  # noqa: B008
        retries: int | Retries = Retries(),  # noqa: B008
        headers: Mapping[str, str] | None = None,
        app_info: str | None = None,
        basic_auth: tuple[str, str] | None = None,
        api_keys: Mapping[str, str] | None = None,
        proxy: str | None = None,
        transport: AsyncTransport | None = None,
        http_client: AsyncClientHTTP | None = None,
        strict: bool = False,
        keep_unknown: bool = False,
        on_drift: DriftHook | None = None,
        drift_every: int = 1000,
    ) -> None:
        super().__init__(
            base_url=base_url,
            timeout=timeout,
            retries=retries,
            headers=headers,
            app_info=app_info,
            basic_auth=basic_auth,
            api_keys=api_keys,
            strict=strict,
            keep_unknown=keep_unknown,
            on_drift=on_drift,
            drift_every=drift_every,
        )
        given = access_token if access_token is not None else self._token_of_environment()
        self._tokens = None if given is None else async_token_source(given, self._endpoints)
        self._connections = AsyncConnections(transport, http_client, Wiring(proxy=proxy))
        self._owns_connections = True
        self._closed = False

    def with_options(self, **changes: Unpack[ClientOptions]) -> Self:
        """Another client with some settings changed, over the same connections and rate limits.

        Closing it closes no connection: that is for the client that it was made of.
        """
        return self._derived(changes)

    async def call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        body: object = UNSET,
        content_type: str | None = None,
        *,
        options: CallOptions = NO_OPTIONS,
    ) -> T:
        """Make one call. Raises what `errors` draws."""
        request = self.build(operation, arguments, body, content_type, options)
        reply, _ = await self.exchange(operation, request, options)
        result: T = self._finish(operation, request, reply, body, options)
        return result

    async def raw_call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, object],
        body: object = UNSET,
        content_type: str | None = None,
        *,
        options: CallOptions = NO_OPTIONS,
    ) -> RawResponse[T]:
        """The same, with the reply as it came. Failures raise as usual."""
        request = self.build(operation, arguments, body, content_type, options)
        reply, _ = await self.exchange(operation, request, options)
        return self._raw_response(operation, request, reply, body, options)

    async def open_stream(
        self, operation: Operation[Any], request: Request, options: CallOptions
    ) -> tuple[Reply, AsyncReceived | None]:
        """The head of a success, with the response whose body is still to come. Failures raise as usual."""
        reply, response = await self.exchange(operation, request, options, streamed=True)
        if response is None:
            self._body(operation, request, reply, options)
        return reply, response

    @property
    def raw(self) -> AsyncRawCaller:
        """Stands in for this client where replies are wanted as they came."""
        from .async_raw import AsyncRawCaller

        return AsyncRawCaller(self)

    @property
    def streaming(self) -> AsyncStreamingCaller:
        """Stands in for this client where bodies are to be read piece by piece."""
        from .async_raw import AsyncStreamingCaller

        return AsyncStreamingCaller(self)

    def pages(
        self,
        operation: Operation[Page[T]],
        arguments: Mapping[str, object],
        body: object = UNSET,
        content_type: str | None = None,
        *,
        options: CallOptions = NO_OPTIONS,
    ) -> AsyncPages[T]:
        """The list that an operation gives page by page. Raises InvalidArgumentError at once.

        Where it reaches over more days than one request may, it takes several, one after the other.
        """
        from .async_pages import AsyncPages
        from .listing import Listing

        listing = Listing(self.build, operation, arguments, body, content_type, options)
        return AsyncPages(partial(self._page, listing), operation.operation_id, bookmark=listing.given)

    async def job(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: object = UNSET,
        content_type: str | None = None,
        *,
        options: CallOptions = NO_OPTIONS,
    ) -> AsyncJob[Any]:
        """Start work that goes on after the call. Raises what `errors` draws."""
        from .async_jobs import AsyncJob
        from .jobs import of_looks

        started = await self.call(operation, arguments, body, content_type, options=options)
        job_id = job_id_of(operation, started)
        return AsyncJob(
            self, spec_of(operation), job_id, arguments, started=started, options=of_looks(options)
        )

    def resume(
        self,
        operation: Operation[Any],
        job_id: str,
        arguments: Mapping[str, object],
        *,
        options: CallOptions = NO_OPTIONS,
    ) -> AsyncJob[Any]:
        """The job of an id, which another process may have started. Sends nothing."""
        from .async_jobs import AsyncJob

        return AsyncJob(self, spec_of(operation), job_id, arguments, options=options)

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        body: object = UNSET,
        cast_to: type[M],
        **options: Unpack[CallOptions],
    ) -> M: ...

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        body: object = UNSET,
        cast_to: None = None,
        **options: Unpack[CallOptions],
    ) -> Any: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, object] | None = None,
        body: object = UNSET,
        cast_to: type[M] | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Call what the document does not know, with everything else as usual.

        Args:
            method: ``GET``, ``POST``, …
            path: Below the base URL, percent-encoded where it has to be.
            params: Query parameters; lists are repeated.
            body: JSON data, or models.
            cast_to: Model class of the reply's body. Without one it is returned as plain JSON data.

        Raises what `errors` draws.
        """
        operation = adhoc_operation(method, path, cast_to)
        merged: CallOptions = {**options, "extra_query": {**(params or {}), **options.get("extra_query", {})}}
        return await self.call(operation, {}, body, options=merged)

    def oauth_app(self, app_id: str, app_secret: str | Secret, redirect_uri: str) -> AsyncOAuth:
        """The OAuth flow of an app, over this client's connections. The client needs no access token for it.

        Args:
            app_id: As the app is registered with the API.
            app_secret: Likewise.
            redirect_uri: Where users come back to; registered as well.

        Raises InvalidArgumentError, also where the API has no such flow.
        """
        from .async_oauth import AsyncOAuth

        return AsyncOAuth(app_id, app_secret, redirect_uri, endpoints=self._endpoints, send=self._bare)

    async def aclose(self) -> None:
        """Close the connections, and the transport that was given."""
        self._closed = True
        if self._owns_connections:
            await self._connections.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    async def exchange(
        self,
        operation: Operation[Any],
        request: Request,
        options: CallOptions,
        *,
        streamed: bool = False,
    ) -> tuple[Reply, AsyncReceived | None]:
        """Send a request until it is answered for good. Raises APIConnectionError and its like."""
        course = Course(
            request,
            self._retries,
            self._pauses,
            Timeout.of(options["timeout"]) if "timeout" in options else self._timeout,
            repeatable=self._repeatable(request, options),
            blocks=self._blocks,
        )
        record = logs.CallRecord(request)
        token: str | None = None
        tokens = self._tokens if needs_token(operation) else None
        try:
            while True:
                if (held := course.before()) > 0:
                    await async_sleep(held)
                if token is None and tokens is not None:
                    token = tokens.ready() or await tokens.token(self._bare)
                course.begin()
                try:
                    authorized = self._authorized(operation, request, token)
                    reply, response = await self._attempt(authorized, course, streamed=streamed)
                except APIConnectionError as error:
                    record.failed(error)
                    delay = course.failed(error)
                else:
                    if reply.status == 401 and token is not None and tokens is not None:
                        # Refused for its token, so it took no effect: once more with another, if there is one.
                        token = await tokens.refused(token, self._bare)
                        tokens = None
                        if token is not None:
                            continue
                    wait = course.answered(reply)
                    if wait is None:
                        record.answered(reply)
                        return reply, response
                    delay = wait
                await async_sleep(delay)
        finally:
            record.close(course)

    async def _page(self, listing: Listing[T], bookmark: str | None) -> Page[T]:
        request = listing.request(bookmark)
        reply, _ = await self.exchange(listing.operation, request, listing.options)
        page: Page[T] = self._finish(listing.operation, request, reply, listing.body, listing.options)
        return listing.page(page, bookmark)

    async def _bare(self, request: Request) -> Reply:
        """One exchange for a token: not repeated, and with the credentials that it brings."""
        course = Course(
            request, Retries(attempts=1), self._pauses, self._timeout, repeatable=False, blocks=()
        )
        course.begin()
        reply, _ = await self._attempt(request, course, streamed=False)
        return reply

    async def _attempt(
        self, request: Request, course: Course, *, streamed: bool
    ) -> tuple[Reply, AsyncReceived | None]:
        """One attempt; where it is `streamed`, the body of a success is left to be read."""
        if self._closed:
            raise ClientClosedError("this client was closed")
        http = self._connections.open()
        response = await http.send(request, course, streamed=streamed)
        keep = streamed and 200 <= response.status <= 299
        try:
            content = b"" if keep else await response.read(course)
        finally:
            if not keep:
                await response.aclose()
        elapsed = time.monotonic() - course.started
        reply = Reply(response.status, response.headers, content, course.attempts, elapsed)
        return reply, response if keep else None

    def _derived(self, changes: ClientOptions) -> Self:
        client = object.__new__(type(self))
        client.__dict__.update(self._changed(changes))
        client._owns_connections = False
        return client
