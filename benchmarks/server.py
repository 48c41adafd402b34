"""A server on the loopback in its own process that answers from memory, so that the client is what is measured.

    python -m benchmarks.server PAGES [CERTIFICATE KEY]

PAGES is a JSON file: beginning of a path -> body. It prints its port and ends with its standard input.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
from pathlib import Path

_END = b"\r\n\r\n"


class Answering(asyncio.Protocol):
    """HTTP/1.1 keep-alive for GET: whatever begins with a known path gets the body of that path."""

    def __init__(self, replies: list[tuple[bytes, bytes]]) -> None:
        self._replies = replies
        self._waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        while _END in self._waiting:
            head, _, self._waiting = self._waiting.partition(_END)
            path = head.split(b" ", 2)[1]
            self._transport.write(next(reply for start, reply in self._replies if path.startswith(start)))


def reply_with(body: bytes, status: str = "200 OK") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    return head.encode() + _END + body


async def serve(pages: Path, context: ssl.SSLContext | None) -> None:
    bodies: dict[str, str] = json.loads(pages.read_text(encoding="utf-8"))
    replies = [(path.encode(), reply_with(body.encode())) for path, body in bodies.items()]
    replies.append((b"/", reply_with(b"{}", "404 Not Found")))
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Answering(replies), "127.0.0.1", 0, ssl=context, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


def main(pages: str, *files: str) -> None:
    context = None
    if files:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*files)
    asyncio.run(serve(Path(pages), context))


if __name__ == "__main__":
    main(*sys.argv[1:])
