# Made from generator/migrate.
"""Whether a file is about Pinterest's ads API, and about which version of it."""

from __future__ import annotations

import re

from attrs import frozen

from . import match
from .match import HOLE
from .site import Reading, Site

_V3 = re.compile(rf"(?i)[/{HOLE}]*ads/v3\b")
_WITHOUT_HOST = re.compile(rf"(?:[A-Z]+ )?[/{HOLE}]*ads/v3(/[^\s?#]*|$)")
_LATER = re.compile(r"(?i)\bads/v4\b|pinterest\.com/v5|ad_accounts/")
_PINTEREST = re.compile(r"(?i)pinterest")
_URL = re.compile(rf"(?i)https?://([^\s/\"'<>{HOLE}]*)")
_ABOUT_V3 = re.compile(r"(?i)pinterest\w*[-_./]?(ads)?[-_./]?v3|ads[-_]v3|v3[-_./]?pinterest")
_PINTERESTS = re.compile(r"(?i)(^|\.)pinterest\.com(:|$)")
_OTHERS = re.compile(
    r"(?i)facebook|graph\.|tiktok|snapchat|linkedin|twitter|googleads|googleapis|mailchimp|hubspot|hubapi|bing|criteo|reddit|taboola|outbrain|amazon"
)


def is_pinterests(host: str) -> bool:
    """Whether a URL's host is one of Pinterest's."""
    return bool(_PINTERESTS.search(host))


@frozen
class Verdict:
    """What the whole of a file says."""

    v3: bool
    """It speaks of v3 of the ads API."""
    later: bool
    """It speaks of a later version."""
    pinterest: bool
    """It speaks of Pinterest."""
    others: bool
    """It calls somebody else's API."""
    bases: tuple[tuple[int, bool], ...]
    """Where a URL stands, and whether it is of Pinterest's v3, in order."""

    def base_before(self, at: int) -> bool | None:
        """Whether the last URL above a place is of v3; None where there is none."""
        before = [is_v3 for place, is_v3 in self.bases if place <= at]
        return before[-1] if before else None


def of(reading: Reading) -> Verdict:
    sites = [site for site in reading.sites if site.role == "value"]
    bases: dict[int, bool] = {}
    for site in sites:
        for place, is_v3 in _bases(site):
            bases[place] = bases.get(place, False) or is_v3
    ordered = tuple(sorted(bases.items()))
    code = reading.code
    pinterest = bool(_PINTEREST.search(code))
    others = any(_foreign(site) for site in sites)
    return Verdict(
        v3=any(is_v3 for _, is_v3 in ordered)
        or (not others and any(_relative(site, pinterest) for site in sites))
        or any("userendpoint-ratelimit" in site.text.chars.lower() for site in sites)
        or bool(_ABOUT_V3.search(code) and pinterest),
        later=any(_LATER.search(site.text.chars) for site in sites),
        pinterest=pinterest,
        others=others,
        bases=ordered,
    )


def _bases(site: Site) -> list[tuple[int, bool]]:
    chars = site.text.chars
    return [
        (
            site.text.at[found.start()],
            (is_pinterests(found[1]) or not found[1]) and bool(_V3.match(chars, found.end())),
        )
        for found in _URL.finditer(chars)
    ]


def _relative(site: Site, pinterest: bool) -> bool:
    """Whether it is ``ads/v3`` without a host: of an endpoint, or of anything where the file names Pinterest."""
    found = _WITHOUT_HOST.match(site.text.chars)
    return bool(found and (pinterest or match.find(found[1].strip("/").split("/"), strict=True)))


def _foreign(site: Site) -> bool:
    found = _URL.search(site.text.chars)
    return bool(found and not is_pinterests(found[1]) and _OTHERS.search(found[1] or ""))
