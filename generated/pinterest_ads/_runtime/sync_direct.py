# Made from generator/runtime.
"""The sync sender over our own connections, without httpx."""

from __future__ import annotations

from collections.abc import Iterator

from .course import Course
from .net.sync_exchange import SyncBody, SyncRequest
from .net.sync_pool import SyncPool
from .net.decoding import Decoder, decoder
from .net.errors import NetError
from .net.heads import Head
from .net.limits import Limits
from .net.tls import default_context
from .request import Request
from .wire import as_ours, headers_of, raw_headers, split_url, undecodable, waits_of
from .wiring import Wiring


class SyncDirect:
    """Sends requests over a pool of connections that begins empty."""

    def __init__(self, wiring: Wiring) -> None:
        self._pool = SyncPool(Limits(connections=wiring.max_connections), default_context)

    def send(self, request: Request, course: Course, *, streamed: bool) -> SyncArrival:
        """Send it once. Raises APIConnectionError, InvalidArgumentError."""
        origin, host, target = split_url(request.url)
        headers = raw_headers(request, host)
        sent = SyncRequest(request.method.encode(), target, headers, request.content or b"")
        try:
            head, body = self._pool.send(origin, sent, waits_of(course, streamed=streamed))
        except NetError as error:
            raise as_ours(error, request) from error
        return SyncArrival(request, head, body)

    def close(self) -> None:
        """Close every connection."""
        self._pool.close()


class SyncArrival:
    """A response whose body is still to come."""

    def __init__(self, request: Request, head: Head, body: SyncBody) -> None:
        self.status = head.status
        self.headers = headers_of(head.headers)
        self._request = request
        self._body = body
        self._decoder: Decoder | None = decoder(self.headers.get("content-encoding"))

    def read(self, course: Course) -> bytes:
        """The whole body. Raises APIConnectionError, DecodeError."""
        parts: list[bytes] = []
        try:
            for part in self._body:
                parts.append(part)
                # Nobody bounds the whole of a streamed reply, but this one is read to its end.
                if course.left() <= 0:
                    raise course.timed_out("slow body")
        except NetError as error:
            raise as_ours(error, self._request) from error
        content = parts[0] if len(parts) == 1 else b"".join(parts)
        unpack = self._decoder
        if unpack is None:
            return content
        try:
            content = unpack.feed(content)
            unpack.finish()
        except ValueError as error:
            raise undecodable(error, self._request) from error
        return content

    def iter_bytes(self) -> Iterator[bytes]:
        """The body as it arrives. Raises APIConnectionError, DecodeError."""
        unpack = self._decoder
        try:
            for part in self._body:
                yield unpack.feed(part) if unpack is not None else part
            if unpack is not None:
                unpack.finish()
        except NetError as error:
            raise as_ours(error, self._request) from error
        except ValueError as error:
            raise undecodable(error, self._request) from error

    def close(self) -> None:
        """Read no further."""
        self._body.close()
