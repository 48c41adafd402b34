"""One pull: the bytes are fetched and judged, then document and lock are replaced together."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.document import fetch, snapshot
from generator.document.pull import Source
from generator.document.snapshot import Lock
from generator.problems import PipelineError

RECONSTRUCTION = "reconstruction"


@frozen
class Pulling:
    published: Source
    document: Path
    origin: str
    expected: str | None
    known: Lock | None
    otherwise: str
    policy: fetch.Policy | None
    now: Callable[[], datetime]

    def run(self) -> str:
        """One line says what happened."""
        lock = self._intact_lock() or self.known
        got = self._download(lock) if fetch.is_url(self.origin) else self._file()
        if got is None:
            return self._unchanged(lock)
        actual = snapshot.digest(got.data)
        if self.expected not in (None, actual):
            message = f"has the SHA-256 {actual[:12]}..., not {str(self.expected)[:12]}..."
            raise PipelineError.one(self._shown(), message, self.otherwise)
        same_place = lock is not None and (lock is self.known or lock.url == self._recorded())
        if lock is not None and same_place and lock.published_sha256 == actual:
            return self._unchanged(lock)
        return self._store(got, actual)

    def _intact_lock(self) -> Lock | None:
        """The lock, unless document and lock do not belong together: then everything is fetched anew."""
        try:
            return snapshot.verify(self.document, name=self.document.name)
        except PipelineError:
            return None

    def _download(self, lock: Lock | None) -> fetch.Fetched | None:
        known = lock is not None and lock.url == self._recorded()
        # "Not modified" would say nothing about bytes other than those we hold.
        policy = self.policy or fetch.DEFAULT_POLICY
        if lock is None or not known or self.expected not in (None, lock.published_sha256):
            return fetch.fetch(self.origin, needs_length=self.expected is None, policy=policy)
        return fetch.fetch(
            self.origin,
            etag=lock.etag,
            last_modified=lock.last_modified,
            needs_length=self.expected is None,
            policy=policy,
        )

    def _file(self) -> fetch.Fetched:
        from generator.document import read

        return fetch.Fetched(read.read_bytes(Path(self.origin), name=self._shown()))

    def _store(self, got: fetch.Fetched, actual: str) -> str:
        from generator.document import read

        parsed = read.load(got.data, name=self._shown())
        read.check_openapi(parsed, name=self._shown())
        version = parsed["info"]["version"]
        if self.published.version and not re.fullmatch(self.published.version, version):
            raise PipelineError.one(
                self._shown(),
                f"is version {version[:40]!a}, not {self.published.version}",
                "the wrong document?",
            )
        data = got.data if read.is_yaml(got.data) else _as_yaml(parsed)
        lock = Lock(
            url=self._recorded(),
            etag=got.etag,
            last_modified=got.last_modified,
            sha256=snapshot.digest(data),
            published_sha256=actual,
            retrieved=self.now().strftime("%Y-%m-%dT%H:%M:%SZ"),
            version=version,
        )
        try:
            snapshot.replace(self.document, data, lock)
        except OSError as error:
            raise PipelineError.one(self.document.name, f"cannot be replaced: {error.strerror}") from None
        return (
            f"{self._shown()} -> {self.document.name}: version {version[:40]!a}, {len(parsed['paths'])} paths"
        )

    def _unchanged(self, lock: Lock | None) -> str:
        assert lock is not None
        return f"{self.document.name}: unchanged since {lock.retrieved}"

    def _shown(self) -> str:
        return fetch.shown(self.origin) if fetch.is_url(self.origin) else self.origin

    def _recorded(self) -> str:
        """For the lock, which is committed: no secrets, and no folder of this machine."""
        if fetch.is_url(self.origin):
            return fetch.shown(self.origin)
        path = Path(self.origin)
        return RECONSTRUCTION if path.resolve() == self.document.resolve() else f"file:{path.name}"


def _as_yaml(parsed: dict[str, Any]) -> bytes:
    from generator.document import write

    return write.dump(parsed).encode()
