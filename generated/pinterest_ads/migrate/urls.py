# Made from generator/migrate.
"""Which of the guide's endpoints a text is a URL or a path of."""

from __future__ import annotations

import re

from attrs import frozen

from . import match
from .match import HOLE
from .site import Site
from .table import Row
from .verdict import Verdict, is_pinterests

# One URL or path among other text. What a variable may be written in belongs to it: <id>, {id}, $(id).
_PART = r"(?:<[\w -]*>|\{\{?[^{}\s]*\}\}?|\$\(\w+\)|[^\s\"'`\\<>(){}\[\]|;,?#])"
_V3 = re.compile(r"(?<![\w-])ads/v3(?![\w-])")
_BEFORE = re.compile(rf"{_PART}*$")
_AFTER = re.compile(rf"(?:/{_PART}*)?")
_LONGEST = 400
"""Characters of a URL, on either side; a pattern that tries them all from everywhere would take for ever."""
_VERSION = re.compile(rf"(?P<before>{_PART}*?pinterest\.com/)(?P<base>ads/{HOLE})(?P<path>/{_PART}*)")
_PATH = re.compile(
    rf"(?P<before>(?:{HOLE}|\{{\{{?[\w.]*\}}?\}}|\$\{{?\w+\}}?|%s|<\w+>)?)(?P<path>/?{_PART}+)(?:[?#]\S*)?"
)
_DOMAIN = re.compile(r"[\w-]+\.[a-z]{2,}(?=[/:]|$)")
_NAMED = re.compile(r"(?i)pinterest")
# Rows whose path no other API is likely to have.
_TELLING = re.compile(
    r"pin_promotion|batch_campaigns|campaigns_summary|ocpm_eligible|page_visit_conversion|product_feeds/default|per_targeting|pincarousel"
)


@frozen
class Use:
    """A text as one of the guide's paths."""

    rows: tuple[Row, ...]
    """One for each method of the path; none where only the base is there."""
    start: int
    end: int
    """Offsets in the text of the path, or of ``ads/v3`` where there is no path."""
    base: int | None
    """Offset in the text of ``ads/v3`` in it."""


def uses(site: Site, verdict: Verdict, clients: dict[str, str], *, v3_somewhere: bool) -> list[Use]:
    """The uses of v3 that a text is or contains."""
    chars = site.text.chars
    found = [use for spot in _V3.finditer(chars) if (use := _with_base(spot, site, verdict))]
    if found or len(chars) > _LONGEST:
        return found
    if v3_somewhere and not verdict.later and (spot := _VERSION.match(chars)):
        rows = match.find(_parts(spot["path"]), strict=True)
        return [Use(rows, spot.start("path"), spot.end("path"), spot.start("base"))] if rows else []
    use = _relative(site, verdict, clients)
    return [use] if use else []


def _parts(path: str) -> list[str]:
    return re.split(r"[?#]", path, maxsplit=1)[0].strip("/").split("/")


def _with_base(spot: re.Match[str], site: Site, verdict: Verdict) -> Use | None:
    chars = site.text.chars
    around = _BEFORE.search(chars[max(0, spot.start() - _LONGEST) : spot.start()])
    before = around[0] if around else ""
    if "://" in before or before.startswith("//"):
        host = before.split("//", 1)[1].split("/", 1)[0]
        if host and not is_pinterests(host) and not match.is_variable(host):
            return None
    elif _DOMAIN.search(before):
        if not is_pinterests(before.strip("/")):
            return None
    elif not verdict.v3 or not _is_prefix(before):
        return None
    after = _AFTER.match(chars, spot.end(), min(len(chars), spot.end() + _LONGEST))
    path = (after[0] if after else "").rstrip(".:!")
    parts = _parts(path)
    rows = match.find(parts, strict=False) if parts != [""] else ()
    if not rows:
        return Use((), spot.start(), spot.end(), spot.start())
    return Use(rows, spot.end(), spot.end() + len(path), spot.start())


def _is_prefix(before: str) -> bool:
    """Whether what stands before ``ads/v3`` may be a host: a variable or nothing."""
    inner = before.strip("/")
    return not inner or (match.is_variable(inner) and "/" not in inner)


def _relative(site: Site, verdict: Verdict, clients: dict[str, str]) -> Use | None:
    chars = site.text.chars
    if site.prose or "/" not in chars or not (spot := _PATH.fullmatch(chars)):
        return None
    base, path = spot["before"], spot["path"]
    if base and not path.startswith("/") and base != HOLE:
        base, path = "", base + path
    rows = match.find(_parts(path), strict=True)
    if not rows and base:
        rows = match.find(_parts(chars), strict=True)
        base, path = "", chars
    if not rows or not _is_accepted(site, rows, verdict, clients, based=bool(base)):
        return None
    start = chars.index(path, len(base))
    return Use(rows, start, start + len(path), None)


def _is_accepted(
    site: Site, rows: tuple[Row, ...], verdict: Verdict, clients: dict[str, str], *, based: bool
) -> bool:
    """Whether a path without its base is one of Pinterest's v3: the file has to say so."""
    made = clients.get(site.receiver, "")
    if "://" in made:
        return bool(re.search(r"pinterest\.com.*/ads/v3", made))
    method = site.method.name if site.method else ""
    if method == "PATCH":
        return False
    telling = any(_TELLING.search(row.path) for row in rows)
    like_v4 = rows[0].path.startswith("advertisers/<advertiser>/") and any(
        _same(row, target.path) for row in rows for target in row.targets
    )
    if verdict.v3:
        if verdict.later and like_v4:
            return False
        if not any(not is_v3 for _, is_v3 in verdict.bases):
            return True
        return verdict.base_before(site.text.at[0] if site.text.at[0] >= 0 else site.start) is not False
    if not verdict.pinterest or verdict.later or verdict.others or like_v4:
        return False
    named = any(_NAMED.search(name) for name in (made, site.receiver, *site.text.holes[:1]))
    return telling or named or (based and bool(method))


def _same(row: Row, path: str) -> bool:
    """Whether v3's path and v4's are written alike."""
    return [part for part in _parts(row.path) if "<" not in part] == [
        part for part in _parts(path) if "{" not in part
    ] and len(_parts(row.path)) == len(_parts(path))
