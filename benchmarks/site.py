"""The loopback server as a context: plain, or with TLS and a certificate of this run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from benchmarks.document import ROOT
from benchmarks.environments import ready
from benchmarks.files import site_file
from benchmarks.peers import OURS

_CERTIFICATES = """
import sys, trustme
authority = trustme.CA()
server = authority.issue_cert("localhost", "127.0.0.1")
authority.cert_pem.write_to_path(sys.argv[1] + "/authority.pem")
server.private_key_pem.write_to_path(sys.argv[1] + "/key.pem")
server.cert_chain_pems[0].write_to_path(sys.argv[1] + "/server.pem")
"""


class Site:
    """`url` is where it answers; `authority` the file of the certificate that clients have to trust."""

    def __init__(self, *, tls: bool = False) -> None:
        self._folder = TemporaryDirectory()
        self._files: list[str] = []
        self.authority = Path(self._folder.name) / "authority.pem"
        if tls:
            subprocess.run([str(ready(OURS).python), "-c", _CERTIFICATES, self._folder.name], check=True)
            self._files = [f"{self._folder.name}/server.pem", f"{self._folder.name}/key.pem"]
        self._scheme = "https" if tls else "http"
        self.url = ""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.server", str(site_file()), *self._files],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            text=True,
        )
        assert self._process.stdout is not None
        self.url = f"{self._scheme}://127.0.0.1:{int(self._process.stdout.readline())}"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()
        self._folder.cleanup()
