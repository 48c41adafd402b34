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
from typing import TYPE_CHECKING, Any

from attrs import frozen

from generator.document import snapshot
from generator.problems import PipelineError

if TYPE_CHECKING:
    from generator.document.fetch import Policy
    from generator.document.snapshot import Lock

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
    policy: Policy | None = None,
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
        # Only now: a parser and a client take longer to load than everything before.
        from generator.document.pulling import Pulling

        return Pulling(published, document, origin, expected, known, otherwise, policy, now).run()


def _checksum(text: str | None) -> str | None:
    if text is None:
        return None
    value = text.strip().lower().removeprefix("sha256:")
    if not re.fullmatch(r"[0-9a-f]{64}", value):
        raise PipelineError.one("SHA256", "is not 64 hexadecimal digits")
    return value
