"""A loopback server on plain sockets: what it does with each connection is a function of the test."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator

from attrs import Factory, define


class Gone(Exception):
    """The client hung up."""


@define
class Conversation:
    """One connection, as the server has it."""

    sock: socket.socket
    number: int
    """Counted from 1 in the order of arrival."""
    buffer: bytes = b""

    def request(self) -> tuple[str, bytes]:
        """The head and the body of the next request. Raises Gone."""
        while b"\r\n\r\n" not in self.buffer:
            self._more()
        head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        text = head.decode("latin-1")
        fields = dict(line.lower().split(": ", 1) for line in text.split("\r\n")[1:])
        if fields.get("transfer-encoding") == "chunked":
            return text, self._chunks()
        length = int(fields.get("content-length", 0))
        while len(self.buffer) < length:
            self._more()
        body, self.buffer = self.buffer[:length], self.buffer[length:]
        return text, body

    def send(self, data: bytes) -> None:
        try:
            self.sock.sendall(data)
        except OSError as error:
            raise Gone from error

    def reply(self, body: bytes, *headers: str, status: str = "200 OK") -> None:
        self.send(message(body, *headers, status=status))

    def reset(self) -> None:
        """Break the connection instead of closing it."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def until_gone(self) -> None:
        """Wait for the client to hang up."""
        with contextlib.suppress(Gone):
            while True:
                self._more()

    def _more(self) -> None:
        try:
            data = self.sock.recv(65536)
        except OSError as error:
            raise Gone from error
        if not data:
            raise Gone
        self.buffer += data

    def _chunks(self) -> bytes:
        body = b""
        while True:
            while b"\r\n" not in self.buffer:
                self._more()
            line, _, self.buffer = self.buffer.partition(b"\r\n")
            size = int(line, 16)
            while len(self.buffer) < size + 2:
                self._more()
            body, self.buffer = body + self.buffer[:size], self.buffer[size + 2 :]
            if not size:
                return body


Talk = Callable[[Conversation], None]


def message(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


def echo(talk: Conversation) -> None:
    """Answers each request with its own request line: a reply that belongs to another shows."""
    while True:
        head, body = talk.request()
        talk.reply(head.split("\r\n")[0].encode() + b" " + body)


@define
class WireServer:
    port: int
    host: str = "127.0.0.1"
    scheme: str = "http"
    accepted: list[Conversation] = Factory(list)
    done: list[int] = Factory(list)
    """Numbers of the conversations that ended, in that order."""
    failures: list[BaseException] = Factory(list)
    arrived: int = 0
    """Connections accepted; with TLS also those whose handshake failed."""
    _ended: threading.Condition = Factory(threading.Condition)

    def url(self, path: str = "/") -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}{path}"

    def wait_done(self, count: int, seconds: float = 10) -> bool:
        """Until so many conversations have ended."""
        with self._ended:
            return self._ended.wait_for(lambda: len(self.done) >= count, seconds)

    def wait_all_done(self) -> bool:
        """Until every client has hung up."""
        return self.wait_done(self.arrived)

    def ended(self, number: int) -> None:
        with self._ended:
            self.done.append(number)
            self._ended.notify_all()


@contextlib.contextmanager
def serving(
    talk: Talk = echo, *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1"
) -> Iterator[WireServer]:
    """A server on a free loopback port; each connection is a thread that runs `talk` to its end.

    A conversation ends with the return of `talk`, with Gone, or with the server. Whatever else `talk`
    raises fails the test.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, 0), family=family, backlog=256) as listener:
        server = WireServer(listener.getsockname()[1], host, "https" if tls else "http")
        threads: list[threading.Thread] = []

        def converse(sock: socket.socket, number: int) -> None:
            try:
                with sock:
                    secure = tls.wrap_socket(sock, server_side=True) if tls else sock
                    conversation = Conversation(secure, number)
                    server.accepted.append(conversation)
                    with secure, contextlib.suppress(Gone):
                        talk(conversation)
            except OSError:
                # A client that breaks off, also in the handshake.
                pass
            except BaseException as error:
                server.failures.append(error)
            finally:
                server.ended(number)

        def accept() -> None:
            while True:
                try:
                    sock, _ = listener.accept()
                except OSError:
                    return
                server.arrived += 1
                sock.settimeout(30)
                arguments = (sock, server.arrived)
                threads.append(threading.Thread(target=converse, args=arguments, daemon=True))
                threads[-1].start()

        acceptor = threading.Thread(target=accept, daemon=True)
        acceptor.start()
        try:
            yield server
        finally:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            acceptor.join(10)
            for conversation in server.accepted:
                with contextlib.suppress(OSError):
                    conversation.sock.shutdown(socket.SHUT_RDWR)
            for thread in threads:
                thread.join(10)
        if server.failures:
            raise server.failures[0]
