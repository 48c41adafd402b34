# Made from generator/migrate.
"""Names of v3 in texts and keys: fields, pin promotions, objectives, headers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from .finding import Kind
from .site import Reading, Site
from .text import Text
from .verdict import Verdict

# v3's names in camelCase (guide: "All returned response parameters now use snake_case"); those of the document.
FIELDS = {
    re.sub(r"_([a-z0-9])", lambda found: found[1].upper(), name): name
    for name in (
        *(
            "aem_db_enabled",
            "aem_enabled",
            "aem_fnln_enabled",
            "aem_ge_enabled",
            "aem_loc_enabled",
            "aem_ph_enabled",
        ),
        *("attribution_windows", "audience_verification", "avg_cpc_in_micro_currency", "buyable_button"),
        *("click_window_days", "conversion_event", "conversion_tag_id", "conversion_tag_v3_goal_metadata"),
        *("cpa_goal_value_in_micro_currency", "engagement_window_days", "exclusion_window"),
        *("frequency_goal_metadata", "is_roas_optimized", "keyword_query_volume", "learning_mode_type"),
        *(
            "lookback_window",
            "md_frequency",
            "scrollup_goal_metadata",
            "scrollup_goal_value_in_micro_currency",
        ),
        *("tag_types", "view_window_days"),
    )
}
OBJECTIVES = {"TRAFFIC": "CONSIDERATION", "APP_INSTALL": None}
HEADERS = {
    "limit": ("RateLimit-Limit", False),
    "remaining": ("RateLimit-Remaining", True),
    "reset-seconds": ("Retry-After", True),
}

_FIELD = rf"(?:{'|'.join(sorted(FIELDS, key=len, reverse=True))})"
_NAME = r"pin_promotion(?:s|_[a-z_]+)?"
_KNOWN = re.compile(rf"(?<![\w./-])(?:{_FIELD}|{_NAME}|is_managed)(?![\w/-])")
_DOTTED = re.compile(rf"(?<=\.)(?:{_FIELD}|is_managed)(?![\w/-])")
_KEY = re.compile(rf"(?:{_FIELD}|{_NAME}|is_managed)")
_HEADER = re.compile(r"(?i)x[-_]userendpoint[-_]ratelimit(?:[-_](limit|remaining|reset[-_]seconds))?")
_OBJECTIVE = re.compile(
    r"(?i:objective[\w]*)(?:\"|'|\\\")?\s*(?:[:=]|=>|\]=)\s*\[?\s*(?:\"|'|\\\")?(TRAFFIC|APP_INSTALL)\b"
)
_WRAPPED = frozenset("\"'=&?:,[]{}.<>")


@frozen
class Mention:
    """A name of v3 in the source."""

    kind: Kind
    start: int
    found: str
    wants: dict[str, Any]
    certain: bool
    message: str


def mentions(reading: Reading, verdict: Verdict) -> Iterator[Mention]:
    """Every name of v3, where the file is about it."""
    sites = [site for site in reading.sites if site.role in ("value", "asked")]
    for site in sites:
        yield from _headers(site.text)
    if not verdict.v3 and (not verdict.pinterest or verdict.later or verdict.others):
        return
    for word in reading.words:
        if _KEY.fullmatch(word.name):
            yield _named(word.name, word.at)
    for site in sites:
        yield from _in_text(site)
        if not verdict.others or verdict.base_before(site.start) is not False:
            yield from _objectives(site, "objective" if verdict.v3 else "objective_type")


def _headers(text: Text) -> Iterator[Mention]:
    for found in _HEADER.finditer(text.chars):
        name, certain = HEADERS.get((found[1] or "").lower().replace("_", "-"), ("RateLimit-Limit", False))
        yield Mention(
            "rate-limit-header",
            text.at[found.start()],
            found[0],
            {"name": name},
            certain and "_" not in found[0],
            f"v3's header {found[0]} is {name} in v4, and only where a request was limited",
        )


def _in_text(site: Site) -> Iterator[Mention]:
    chars = site.text.chars
    spaced = any(char.isspace() for char in chars.strip())
    spots = {found.start(): found[0] for found in (*_KNOWN.finditer(chars), *_DOTTED.finditer(chars))}
    for place, name in sorted(spots.items()):
        around = chars[place - 1 : place] + chars[place + len(name) : place + len(name) + 1]
        if around in ("{}", "<>"):
            continue
        wrapped = bool(around) and around[0] in _WRAPPED
        if (not spaced or wrapped or not around) and (
            not (site.prose or spaced) or set(around) & set("\"'=&")
        ):
            yield _named(name, site.text.at[place])


def _objectives(site: Site, key: str) -> Iterator[Mention]:
    chars = site.text.chars
    if site.prose:
        return
    if chars in OBJECTIVES and key in site.about.lower():
        yield _objective(chars, site.text.at[0])
    for found in _OBJECTIVE.finditer(chars):
        yield _objective(found[1], site.text.at[found.start(1)])


def _objective(value: str, at: int) -> Mention:
    new = OBJECTIVES[value]
    said = f"v4 calls the objective {value} {new}" if new else f"v4 has no objective {value}"
    return Mention("objective", at, value, {"value": new}, new is not None, said)


def _named(name: str, at: int) -> Mention:
    if name == "is_managed":
        return Mention(
            "is-managed", at, name, {"name": None}, False, "v4 has no is_managed: all campaigns are visible"
        )
    if name in FIELDS:
        new = FIELDS[name]
        return Mention("field", at, name, {"name": new}, True, f"v4 calls the field {name} {new}")
    new = name.replace("pin_promotions", "ads").replace("pin_promotion", "ad")
    return Mention("name", at, name, {"name": new}, True, f"pin promotions are ads in v4: {name} is {new}")
