# Made from generator/sandbox.
"""A sandbox that runs: two ports, one thread."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import uvicorn
from starlette.types import ASGIApp

from .access.settings import DEFAULT_TOKEN
from .assembly import api_of, downloads_of
from .faults import ActiveFault, Fault
from .faults.wire import SandboxProtocol
from .options import Options
from .state import State


class Sandbox:
    """The whole v4 API on loopback, for tests and for trying things out.

    Takes the fields of `Options` by name. As a context manager it runs in a thread of its own::

        with Sandbox() as sandbox:
            ads = PinterestAds(sandbox.token, base_url=sandbox.url)

    Raises OSError where a port is taken.
    """

    def __init__(
        self, options: Options | None = None, *, clock: Callable[[], float] | None = None, **fields: Any
    ) -> None:
        if options is not None and fields:
            raise TypeError("Sandbox() takes options or fields of them, not both")
        for name in ("database", "recording"):
            if isinstance(fields.get(name), str):
                fields[name] = Path(fields[name])
        self.options = options or Options(**fields)
        self._clock = clock
        self._thread: threading.Thread | None = None
        self._ended = threading.Event()
        self._servers: list[uvicorn.Server] = []
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def url(self) -> str:
        """The `base_url` of clients."""
        return f"{self.origin}/ads/v4"

    @property
    def origin(self) -> str:
        """Scheme, host and port of the API."""
        return f"http://{_shown(self.options.host)}:{self._port}"

    @property
    def token(self) -> str:
        """An access token that may do everything with the accounts that the sandbox begins with."""
        return DEFAULT_TOKEN

    def fault(self, kind: str | Fault, target: str = "*", **options: object) -> ActiveFault:
        """Switch a fault on; it ends with `remove()`, or with the block if it is used as a context manager.

        Takes what a line of the command line says, in its parts::

            with sandbox.fault("503", "campaigns.create", when="after", count=1):
                ...

        Args:
            kind: What happens: ``latency``, ``reset``, ``429`` … (`pinterest_ads.sandbox.faults.KINDS`).
            target: Of which operations, by their names in the client (``ads.*``, ``POST *``) or by their paths.
            options: ``rate`` (0 to 1), ``count``, ``for_`` (seconds), and what the kind takes.

        Raises ValueError for what means nothing.
        """
        return self.state.faults.add(kind if isinstance(kind, Fault) else Fault.of(kind, target, **options))

    def start(self) -> Self:
        """Listens on both ports. Returns when requests are answered."""
        api, downloads = _listening(self.options.host, self.options.port), None
        try:
            downloads = _listening(self.options.host, self.options.download_port)
            self._port = api.getsockname()[1]
            self.download_origin = f"http://{_shown(self.options.host)}:{downloads.getsockname()[1]}"
            kwargs = {} if self._clock is None else {"clock": self._clock}
            self.state = State(self.options, download_origin=self.download_origin, **kwargs)
        except BaseException:
            api.close()
            if downloads is not None:
                downloads.close()
            raise
        applications = [(api_of(self.state), api), (downloads_of(self.state), downloads)]
        started = threading.Event()
        self._ended.clear()
        self._thread = threading.Thread(
            target=self._run, args=(applications, started), name="pinterest-ads sandbox", daemon=True
        )
        self._thread.start()
        started.wait()
        return self

    def stop(self) -> None:
        """Ends all connections and closes the store. What was acknowledged is kept where there is a file."""
        for server in self._servers:
            server.should_exit = True
            server.force_exit = True
        if self._thread is not None:
            self._thread.join()
            self._thread = None
            self.state.close()

    def wait(self) -> None:
        """Returns when the server has ended."""
        # Not by Thread.join: up to Python 3.12, one that Ctrl-C interrupts takes the thread for ended.
        while self._thread is not None and not self._ended.wait(0.5):
            pass

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _run(self, applications: list[tuple[ASGIApp, socket.socket]], started: threading.Event) -> None:
        async def main() -> None:
            self.state.jobs.resume()
            self._servers = [
                uvicorn.Server(
                    uvicorn.Config(
                        app,
                        http=SandboxProtocol,
                        loop="asyncio",
                        ws="none",
                        lifespan="off",
                        log_config=None,
                        access_log=False,
                        proxy_headers=False,
                        server_header=False,
                        timeout_graceful_shutdown=1,
                    )
                )
                for app, _ in applications
            ]
            runs = [
                asyncio.create_task(server.serve(sockets=[listener]))
                for server, (_, listener) in zip(self._servers, applications, strict=True)
            ]
            while not all(server.started for server in self._servers) and not any(run.done() for run in runs):
                await asyncio.sleep(0.001)
            started.set()
            await asyncio.gather(*runs)

        try:
            asyncio.run(main())
        finally:
            self._ended.set()
            started.set()


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol said, asyncio sends at once what it is given (no delay of Nagle's).
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(2048)
        listener.setblocking(False)
    except OSError:
        listener.close()
        raise
    return listener


def _shown(host: str) -> str:
    """The host as addresses name it; where all are listened on, the loopback's."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"[{host}]" if ":" in host else host
