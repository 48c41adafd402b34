"""What is said of the API as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff import shown
from generator.diff.change import Change, Level
from generator.ir import model as ir

_AGREE = "Make sure that tokens may go there before you install it."


def compare(old: ir.Document, new: ir.Document) -> Iterator[Change]:
    """Version, server, the flow that gives tokens, the end of the API, words."""
    if old.version != new.version:
        what = f"has version {shown.value(new.version)}, had {shown.value(old.version)}"
        yield _change("version", Level.FIX, what, "#/info/version")
    if old.server != new.server:
        moved = _origin(old.server) != _origin(new.server)
        what = f"is served at {shown.value(new.server)}, was at {shown.value(old.server)}"
        yield _change("server", Level.BREAKING if moved else Level.FIX, what, "#/servers")
    if old.oauth != new.oauth:
        yield _oauth(old.oauth, new.oauth)
    if old.retired != new.retired:
        yield _change("retired", Level.FEATURE, "says something else about the end of the API", "#/info")
    if (old.title.strip(), old.description.strip()) != (new.title.strip(), new.description.strip()):
        yield _change("described", Level.FIX, "is described in other words", "#/info")


def _oauth(old: ir.OAuth | None, new: ir.OAuth | None) -> Change:
    place = "#/components/securitySchemes"
    if old is None or new is None:
        if new is None:
            return _change("oauth", Level.BREAKING, "no longer says how tokens are got", place)
        return _change("oauth", Level.FEATURE, "says how tokens are got", place)
    known = {_origin(url) for url in (old.authorization_url, old.token_url, old.refresh_url) if url}
    for url in (new.authorization_url, new.token_url, new.refresh_url):
        if url and _origin(url) not in known:
            return _change(
                "oauth", Level.BREAKING, f"gets tokens from {shown.value(_origin(url))} now", place
            )
    return _change("oauth", Level.FIX, "gets tokens in another way", place)


def _origin(url: str) -> str:
    return "/".join(url.lower().split("/")[:3])


def _change(part: str, level: Level, what: str, pointer: str) -> Change:
    breaking = level is Level.BREAKING
    return Change(
        kind=f"document.{part}",
        level=level,
        names=("document",),
        what=what,
        pointer=pointer,
        advice=_AGREE if breaking else "",
        before=("# tokens went to the old host",) if breaking else (),
        after=(f"# {what}",) if breaking else (),
    )
