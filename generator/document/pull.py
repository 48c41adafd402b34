"""Refresh the committed document from where it is published, or from a URL or file that somebody names.

Everything is judged before anything is replaced: checksum, syntax, whether it is an OpenAPI document, and the
version that the target expects. A problem leaves document and lock as they were.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attrs import frozen

from generator.document import fetch, read, snapshot
from generator.document.snapshot import Lock
from generator.problems import PipelineError

RECONSTRUCTION = "reconstruction"
_KEYS = frozenset({"url", "retired", "licence", "version"})


@frozen
class Source:
    """Where a target's document is published: one table of the sources file."""

    url: str | None
    retired: str | None
    """Why there is no `url`: when it went, and what stands in for it."""
    licence: str
    version: str | None
    """Regular expression that `info.version` must match in full."""


def load_source(path: Path, target: str) -> Source:
    """The table of that target. Raises PipelineError for a missing or malformed one."""
    where = path.name
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise PipelineError.one(where, f"cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PipelineError.one(where, f"is not TOML: {error}") from None
    table: Any = data.get(target)
    if not isinstance(table, dict):
        raise PipelineError.one(where, f"has no table [{target}]")
    if table.keys() - _KEYS or not all(isinstance(value, str) for value in table.values()):
        raise PipelineError.one(
            where, f"[{target}] takes texts called {', '.join(sorted(_KEYS))}, nothing else"
        )
    if "licence" not in table or ("url" in table) == ("retired" in table):
        raise PipelineError.one(where, f"[{target}] needs `licence` and either `url` or `retired`")
    return Source(table.get("url"), table.get("retired"), table["licence"], table.get("version"))


def _now() -> datetime:
    return datetime.now(UTC)


def pull(
    published: Source,
    document: Path,
    *,
    source: str | None = None,
    sha256: str | None = None,
    known: Lock | None = None,
    otherwise: str = "",
    policy: fetch.Policy = fetch.DEFAULT_POLICY,
    now: Callable[[], datetime] = _now,
) -> str:
    """Bring `document` and the lock beside it up to date; one line says what happened.

    `source` (a URL or a path) stands in for the published location; `sha256` is what the published bytes must
    have. Bytes that `known` locks are not stored: where they are published, there may be no `document` afterwards.
    `otherwise` says what to do about bytes that have another checksum than `sha256`.
    Raises PipelineError, and leaves both files as they were.
    """
    expected = _checksum(sha256)
    origin = source or published.url
    with snapshot.exclusive(document.parent, name=document.name):
        snapshot.recover(document)
        if origin is None:
            return f"{document.name}: kept; no longer published ({published.retired}); SOURCE=url or path replaces it"
        return _Pull(published, document, origin, expected, known, otherwise, policy, now).run()


def _checksum(text: str | None) -> str | None:
    if text is None:
        return None
    value = text.strip().lower().removeprefix("sha256:")
    if not re.fullmatch(r"[0-9a-f]{64}", value):
        raise PipelineError.one("SHA256", "is not 64 hexadecimal digits")
    return value


@frozen
class _Pull:
    published: Source
    document: Path
    origin: str
    expected: str | None
    known: Lock | None
    otherwise: str
    policy: fetch.Policy
    now: Callable[[], datetime]

    def run(self) -> str:
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
        if lock is None or not known or self.expected not in (None, lock.published_sha256):
            return fetch.fetch(self.origin, needs_length=self.expected is None, policy=self.policy)
        return fetch.fetch(
            self.origin,
            etag=lock.etag,
            last_modified=lock.last_modified,
            needs_length=self.expected is None,
            policy=self.policy,
        )

    def _file(self) -> fetch.Fetched:
        return fetch.Fetched(read.read_bytes(Path(self.origin), name=self._shown()))

    def _store(self, got: fetch.Fetched, actual: str) -> str:
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
