"""Prism as a validating proxy, with the relay on both sides of it."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[3]


class Prism:
    """Both processes, running. `origin` leads to them."""

    def __init__(self, program: Path, document: Path) -> None:
        self._relay = subprocess.Popen(
            [sys.executable, "-m", "tests.sandbox.judges.relay"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._relay.stdin is not None and self._relay.stdout is not None
        self.origin = self._relay.stdout.readline().strip()
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        command = [
            str(program),
            "proxy",
            "-h",
            "127.0.0.1",
            "-p",
            str(port),
            str(document),
            f"{self.origin}/upstream",
        ]
        self._prism = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        assert self._prism.stdout is not None
        started = time.monotonic()
        while "listening" not in (line := self._prism.stdout.readline()):
            if not line or time.monotonic() - started > 60:
                self.stop()
                raise RuntimeError("Prism did not start")
        # It says a lot for each request, and would wait for someone to read it.
        threading.Thread(target=_drained, args=(self._prism.stdout,), daemon=True).start()
        self._relay.stdin.write(f"http://127.0.0.1:{port}\n")
        self._relay.stdin.flush()

    def judged(self) -> dict[str, Any]:
        """What Prism has seen and said so far."""
        found: dict[str, Any] = httpx.get(self.origin, timeout=10).json()
        return found

    def stop(self) -> None:
        for process in (self._prism, self._relay):
            process.kill()
            process.wait()


def _drained(pipe: Any) -> None:
    for _ in pipe:
        pass


def summary(objections: list[dict[str, Any]]) -> list[str]:
    """Each kind of objection once, with how often."""
    kinds: dict[str, list[dict[str, Any]]] = {}
    for found in objections:
        path = re.sub(r"\d{3,}", "…", found["request"].partition("?")[0])
        kinds.setdefault(f"{path} -> {found['status']}: {found['message']}", []).append(found)
    return [f"{len(found)} x {kind}\n    e.g. {found[0]['request']}" for kind, found in kinds.items()]
