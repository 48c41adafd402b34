"""A package index on loopback (pypiserver), to which `make publish` uploads and from which pip installs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pypiserver
from attrs import frozen


@frozen
class LocalIndex:
    url: str
    """What `make publish INDEX=` is given."""
    folder: Path
    """Where the uploaded files are."""

    @property
    def simple(self) -> str:
        """What `pip install --index-url` is given."""
        return f"{self.url}/simple/"

    def names(self) -> list[str]:
        """The files that it has."""
        return sorted(path.name for path in self.folder.iterdir())


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Silent(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def local_index(folder: Path) -> Iterator[LocalIndex]:
    """An index of what lies in a folder; it takes uploads from anybody and asks no other index."""
    folder.mkdir(exist_ok=True)
    app = pypiserver.app(roots=[folder], authenticate=[], password_file=".", disable_fallback=True)
    with make_server("127.0.0.1", 0, app, server_class=_Server, handler_class=_Silent) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield LocalIndex(f"http://127.0.0.1:{server.server_port}", folder)
        finally:
            server.shutdown()
            thread.join()
